/** `move`: renames, merges or splits a record, rewrites every reference to it, and leaves a redirect behind. */
import { join } from 'node:path';
import { plannedMove } from '../core/authoring/move.ts';
import { isRefusal, kindCalled } from '../core/authoring/place.ts';
import { readAgainstSchema } from '../core/reading.ts';
import { counted } from '../core/shown.ts';
import { listCatalog } from '../io/folder.ts';
import { loadCatalog } from '../io/load.ts';
import { readRecordFile } from '../io/read.ts';
import { removeFile, writeFile } from '../io/write.ts';
import { type Console, pathFrom } from './console.ts';
import { EXIT } from './run.ts';
import { dayOf, readArguments, UsageError } from './usage.ts';

export const help = `KIND is a kind of record, as in mode or source; OLD its id now.
NEW is its id to be. Where a record of that id is there, the two are put together: the old one goes, and what cited it
cites the other. Several NEW split it: each that is not there becomes a copy, to be cut down to its part.

  --why TEXT             why it moved, for the redirect that stays behind
  --today YYYY-MM-DD     the day it moved; left out, today

  misrender move source some-blog some-blog-2026
  misrender move mode face-fault face-distortion mouth-teeth-artifact --why "Two kinds of fault were told as one."
`;

const MOST_NEW = 6;

export function command(args: string[], console: Console): number {
  const { values, positionals } = readArguments(args, ['why', 'today'], 2 + MOST_NEW);
  const [word, from, ...to] = positionals;
  if (word === undefined || from === undefined || to.length === 0)
    throw new UsageError('move wants a kind, an id and a new id, as in: move source some-blog some-blog-2026');
  const kind = kindCalled(word);
  if (isRefusal(kind)) throw new UsageError(kind.why);
  const root = console.catalog;
  const readings = listCatalog(root).files.map((file) => readAgainstSchema(readRecordFile(root, file)));
  const broken = readings.filter(({ record }) => !record);
  if (broken.length > 0)
    throw new UsageError(
      `${counted(broken.length, 'record')} cannot be read, such as ${broken[0]?.source.file}; a reference may hide there. Run "npm run -s check" and mend it first.`,
    );
  const before = problemsOf(root);
  const moved = plannedMove(readings, {
    kind,
    from,
    to: [...new Set(to)],
    today: dayOf(values.today),
    why: values.why,
  });
  if (isRefusal(moved)) throw new UsageError(moved.why);
  const pathOf = (file: string) => pathFrom(console.cwd, join(root, file));
  for (const [file, text] of moved.writes) {
    writeFile(root, file, text);
    console.out(`wrote ${pathOf(file)}\n`);
  }
  for (const file of moved.removes) {
    removeFile(root, file);
    console.out(`took away ${pathOf(file)}\n`);
  }
  for (const note of moved.notes) console.err(`misrender: look at this: ${note}\n`);
  console.err(
    `misrender: ${counted(moved.references, 'reference')} rewritten. ${remaining(before, problemsOf(root))}\n`,
  );
  return EXIT.fine;
}

function problemsOf(root: string): number {
  const { problems = [] } = loadCatalog(root);
  return problems.length;
}

function remaining(before: number, after: number): string {
  if (after === 0) return 'The catalog has no problems.';
  const more = after > before ? ` (${after - before} more than before)` : '';
  return `There ${after === 1 ? 'is' : 'are'} ${counted(after, 'problem')}${more}; "npm run -s check" names each and its remedy.`;
}
