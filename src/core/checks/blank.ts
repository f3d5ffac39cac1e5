/** What to put where a key or an item stands and nothing after it. */
import { hintOf } from '../authoring/hint.ts';
import { one } from '../schema/kinds.ts';
import type { JsonSchema } from '../schema-at.ts';
import type { Fault } from '../source-file.ts';

/** The remedy of a blank: what belongs there, in which form, and an example. `above` are the schemas of the list it may be an item of. */
export function blankRemedy(
  schemas: readonly JsonSchema[],
  above: readonly JsonSchema[],
): Pick<Fault, 'fix' | 'expected'> {
  const { means, form, example } = hintOf(schemas);
  const list = above.find(({ items, description }) => items && description)?.description;
  const parts = [
    'Fill it in.',
    means ?? list ?? '',
    form ?? '',
    example === null ? '' : `For example: ${example}`,
    ...commands(schemas),
  ];
  const expected = schemas.flatMap(({ const: only, enum: several }) => several ?? (only === undefined ? [] : [only]));
  return {
    fix: parts.filter((part) => part !== '').join(' '),
    ...(expected.length > 0 && { expected: expected.map(String) }),
  };
}

function commands(schemas: readonly JsonSchema[]): string[] {
  const kinds = [...new Set(schemas.flatMap((schema) => schema['x-references'] ?? []))];
  return kinds.map(
    (kind) =>
      `Those there are: npm run -s misrender -- list ${kind}. A new one: npm run -s misrender -- new ${one(kind)} ID`,
  );
}
