/** A key that the schema wants is not there, or has no value. */
import { hintOf } from '../authoring/hint.ts';
import type { Path } from '../catalog/record.ts';
import type { Issue } from '../issues.ts';
import type { Reading } from '../reading.ts';
import { allowedKeys, type JsonSchema, schemasAt } from '../schema-at.ts';
import { quoted, shown } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import { nearest } from '../suggest.ts';
import type { Node } from '../tree.ts';
import { blankRemedy } from './blank.ts';
import type { FileCheck } from './check.ts';
import { nameOf } from './wording.ts';

export const missingKey: FileCheck = {
  slug: 'missing-key',
  scope: 'file',
  severity: 'error',
  finds: 'A key that is wanted and is not there, or has no value yet.',
  why: 'Pages and programs count on this key. What is not known is written "unknown" where that is offered.',
  mend: 'Fill it in. Where nobody knows, write "unknown" where that is offered; never guess.',
  *check({ source, issues, locate }: Reading) {
    const { tree } = source;
    if (!tree) return;
    const misspelled = misspelledKeys(source.kind, tree, issues);
    for (const { code, path } of issues) {
      if (code !== 'missing-key' && code !== 'no-value') continue;
      if (misspelled.has(JSON.stringify(path))) continue;
      const schemas = schemasAt(source.kind, tree, path);
      if (code === 'no-value') {
        const above = schemasAt(source.kind, tree, path.slice(0, -1));
        yield { ...locate(path), what: `${nameOf(path)} has no value yet.`, ...blankRemedy(schemas, above) };
      } else {
        const what = `The key ${quoted(path.at(-1))} is missing here.`;
        yield { ...locate(path.slice(0, -1)), what, ...remedy(path, schemas) };
      }
    }
  },
};

function remedy(path: Path, schemas: readonly JsonSchema[]): Pick<Fault, 'fix' | 'expected'> {
  const allowed = schemas.flatMap(({ const: only, enum: several }) => several ?? (only === undefined ? [] : [only]));
  const expected = allowed.map(String);
  const described = schemas.find(({ description }) => description)?.description;
  const key = typeof path.at(-1) === 'number' ? '-' : `${path.at(-1)}:`;
  const value = expected[0] ?? hintOf(schemas).example;
  const example = value === null ? `Add it: ${key} …` : `Add it, as in: ${key} ${shown(value, 100)}`;
  return { fix: `${example}${described ? `  (${described})` : ''}`, ...(expected.length > 0 && { expected }) };
}

/** Keys that are missing only because they stand there misspelled; the unknown key tells of them. */
function misspelledKeys(kind: Reading['source']['kind'], tree: Node, issues: readonly Issue[]): Set<string> {
  const meant = issues
    .filter(({ code }) => code === 'unknown-key')
    .flatMap(({ path }) => {
      const parent = path.slice(0, -1);
      const suggestion = nearest(String(path.at(-1)), allowedKeys(kind, tree, parent));
      return suggestion ? [[...parent, suggestion]] : [];
    });
  return new Set(meant.map((path) => JSON.stringify(path)));
}
