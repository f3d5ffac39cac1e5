/** The same item twice in one list. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const listedTwice: RecordCheck = {
  slug: 'listed-twice',
  scope: 'record',
  severity: 'error',
  finds: 'The same item twice in one list.',
  why: 'One of the two says nothing, and two of one source look like two witnesses.',
  mend: 'Delete one of the two. Where another was meant, write that.',
  *check(record) {
    for (const { path, items } of lists(record.data, [])) {
      const first = new Map<string, number>();
      for (const [i, item] of items.entries()) {
        const key = keyOf(item);
        const before = key === null ? undefined : first.get(key);
        if (key !== null && before === undefined) first.set(key, i);
        if (before !== undefined) yield fault(record, [...path, i], before, key as string);
      }
    }
  },
};

function fault({ locate }: AnyRecord, path: Path, before: number, value: string) {
  return {
    ...locate(path),
    what: `${quoted(value)} stands in this list already, as item ${before + 1}.`,
    fix: 'Delete one of the two.',
    value,
    related: [{ ...locate([...path.slice(0, -1), before]), note: 'the first' }],
  };
}

/** A text by its letters; of an entry that is about another record, the id of that record. */
function keyOf(item: unknown): string | null {
  if (typeof item === 'string') return item.trim();
  if (typeof item !== 'object' || item === null) return null;
  const { cue, mode, effect } = item as Record<string, unknown>;
  if (typeof cue === 'string') return typeof effect === 'string' ? `${cue} (${effect})` : cue;
  return typeof mode === 'string' ? mode : null;
}

function* lists(value: unknown, path: Path): Generator<{ path: Path; items: readonly unknown[] }> {
  if (typeof value !== 'object' || value === null) return;
  // Examples of a cue have a check of their own.
  if (path[0] === 'examples') return;
  if (Array.isArray(value)) yield { path, items: value };
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
    yield* lists(inner, [...path, key]);
}
