/** A file name that is no id, or a failure filed under a model or mode that does not exist. */
import type { Known } from '../known.ts';
import { modelAndMode } from '../references.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { quoted } from '../shown.ts';
import type { Fault, SourceFile } from '../source-file.ts';
import { nearest } from '../suggest.ts';
import type { CatalogCheck } from './check.ts';

const LONGEST_ID = 60;

export const badId: CatalogCheck = {
  slug: 'bad-id',
  scope: 'catalog',
  severity: 'error',
  finds: 'A file name that cannot be an id, or a failure whose folder or file names no model or mode.',
  why: 'The file name is the id; addresses, links and scores are made of it.',
  mend: 'Name the file in lower-case words joined by hyphens. A failure lies in the folder of its model and bears the name of its mode.',
  *check(known) {
    for (const source of known.files)
      yield* source.kind === 'failures' ? failureId(source, known) : plainId(source, known);
  },
};

function* plainId({ id, kind, placeOf }: SourceFile, known: Known): Generator<Fault> {
  if (ID_PATTERN.test(id) && id.length <= LONGEST_ID) return;
  const suggestion = asId(id);
  // Another file bears that name, and the two are told of as one id for two things.
  if (suggestion !== undefined && known.has(kind, suggestion)) return;
  yield {
    ...placeOf({ start: 0, end: 0 }),
    what: `${quoted(id)} is no id: ids are lower-case words joined by hyphens, ${LONGEST_ID} characters at most.`,
    fix: suggestion ? `Rename the file to "${suggestion}.yml".` : 'Rename the file.',
    value: id,
    ...(suggestion && { suggestion }),
  };
}

/** The nearest thing to it that is an id, or undefined where nothing is left of it. */
function asId(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
}

function* failureId({ file, placeOf }: SourceFile, known: Known): Generator<Fault> {
  const { model, mode } = modelAndMode(file);
  const parts = [
    { kind: 'models', word: 'model', id: model },
    { kind: 'modes', word: 'mode', id: mode },
  ] as const;
  for (const { kind, word, id } of parts) {
    if (known.has(kind, id)) continue;
    const suggestion = nearest(id, known.ids(kind));
    yield {
      ...placeOf({ start: 0, end: 0 }),
      what: `There is no ${word} called ${quoted(id)}; a failure is filed as failures/<model>/<mode>.yml.`,
      fix: `${suggestion ? `Did you mean "${suggestion}"? ` : ''}Or create it: npm run -s misrender -- new ${word} ${id}`,
      value: id,
      ...(suggestion && { suggestion }),
    };
  }
}
