/** The sentences of a record that we wrote ourselves, for checks of what they say: no titles, prompts, words of cues or addresses. */
import type { AnyRecord, Path } from '../catalog/record.ts';

export interface Told {
  path: Path;
  text: string;
}

/** Keys whose text is a sentence or a phrase of ours. */
const OURS = new Set(
  'says why summary saw answer asks tell because costs do how what judged blurb note serves symptoms caveats'.split(
    ' ',
  ),
);
/** Kinds that hold words of prompts, not sentences. */
const WITHOUT = new Set(['lexicons']);

/** Every text of a record, whatever it is. */
export function* textsOf(value: unknown, path: Path = []): Generator<Told> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsOf(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}

const known = new WeakMap<AnyRecord, readonly Told[]>();

/** Our own sentences. Found once; several checks ask. */
export function proseOf(record: AnyRecord): readonly Told[] {
  const found = known.get(record) ?? find(record);
  known.set(record, found);
  return found;
}

function find({ kind, data }: AnyRecord): Told[] {
  return WITHOUT.has(kind) ? [] : [...textsOf(data)].filter(({ path }) => isOurs(path));
}

/** Of `symptoms.en.0`, what counts is `symptoms`: languages and numbers only say which one. */
function isOurs(path: Path): boolean {
  const words = path.filter((step) => typeof step === 'string' && step !== 'en');
  return OURS.has(String(words.at(-1)));
}
