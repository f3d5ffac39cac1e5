/** What belongs in a place of a record, in words: for the help in a new record, and for the remedy of a blank. */
import type { JsonSchema } from '../schema-at.ts';
import { anyOf, counted } from '../shown.ts';
import { yamlText } from './scalar.ts';

export interface Hint {
  /** What the value says: the description of its schema. */
  means: string | null;
  /** The form it has: "One of: critical, major or minor.", "At most 60 characters." */
  form: string | null;
  /** A value that would do, as it is written in YAML. */
  example: string | null;
}

/** The hint for a place from the schemas that may hold there; several where its value may have more than one shape. */
export function hintOf(schemas: readonly JsonSchema[]): Hint {
  const words = schemas.flatMap(({ const: only, enum: several }) => several ?? (only === undefined ? [] : [only]));
  const shapes = schemas.filter(({ const: only, enum: several }) => only === undefined && !several);
  const means = [...shapes, ...schemas.filter((schema) => schema.enum)].flatMap(
    (schema) => schema.description ?? [],
  )[0];
  const forms = shapes.flatMap((schema) => formOf(schema, means) ?? []);
  const isTold = words.length > 1 && words.every((word) => means?.includes(String(word)));
  if (words.length > 0 && !isTold) forms.push(wordsForm(words.map(String), shapes.length > 0));
  const [example] = shapes.flatMap((schema) => schema.examples ?? []);
  return {
    means: means ?? null,
    form: forms.length > 0 ? forms.join(' ') : null,
    example: example === undefined ? null : typeof example === 'string' ? yamlText(example) : String(example),
  };
}

function wordsForm(words: readonly string[], isBesideOthers: boolean): string {
  return `${isBesideOthers ? 'Or' : 'One of:'} ${anyOf(words)}.`;
}

function formOf(schema: JsonSchema, means: string | undefined): string | null {
  const { type, pattern, maxLength, properties } = schema;
  const kind = schema['x-references'];
  if (kind) return means?.includes(`catalog/${kind}/`) ? null : `An id from catalog/${kind}/.`;
  if (type === 'boolean') return 'Write true or false.';
  if (type === 'number' || type === 'integer') return numberForm(schema);
  if (type === 'string' && pattern?.startsWith('^\\d{4}')) return means?.includes('YYYY') ? null : dateForm(pattern);
  if (type === 'string') return maxLength === undefined ? null : `At most ${counted(maxLength, 'character')}.`;
  if (schema.maxProperties === 1 && properties) return `One of these keys: ${anyOf(Object.keys(properties))}.`;
  return null;
}

/** A pattern that leaves month and day open stands for a date as exactly as the source gives it. */
function dateForm(pattern: string): string {
  return pattern.includes('?') ? 'YYYY, YYYY-MM or YYYY-MM-DD.' : 'YYYY-MM-DD.';
}

function numberForm({ type, minimum, maximum }: JsonSchema): string {
  const word = type === 'integer' ? 'A whole number' : 'A number';
  const isOpen = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER;
  const isBounded = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && !isOpen;
  return isBounded ? `${word} from ${minimum} to ${maximum}.` : `${word}.`;
}
