/** `check`: validates a catalog and tells every problem of every file. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { counted, quoted } from '../core/shown.ts';
import { loadCatalog } from '../io/load.ts';
import { toGithub } from '../report/github.ts';
import { toJson } from '../report/json.ts';
import { toTerminal } from '../report/terminal.ts';
import type { Told } from '../report/told.ts';
import { type Console, pathFrom } from './console.ts';
import { EXIT } from './run.ts';
import { choice, dayOf, readArguments, UsageError } from './usage.ts';

export const help = `DIR is the root of a catalog; left out, the catalog of this checkout.

  --today YYYY-MM-DD            the day dates are weighed against; left out, today
  --format text|json|github     for people, for programs, for annotations in a GitHub workflow

Lines and columns count from 1; columns count as editors do, in UTF-16 units.
`;

export function command(args: string[], console: Console): number {
  const { values, positionals } = readArguments(args, ['today', 'format'], 1);
  const format = choice('format', values.format, ['text', 'json', 'github']) ?? 'text';
  const root = positionals[0] === undefined ? console.catalog : resolve(console.cwd, positionals[0]);
  if (!existsSync(root)) throw new UsageError(`There is no folder ${quoted(pathFrom(console.cwd, root))}.`);
  if (!statSync(root).isDirectory())
    throw new UsageError(`${quoted(pathFrom(console.cwd, root))} is not a folder; a catalog is one.`);
  const loaded = loadCatalog(root, { today: dayOf(values.today) });
  if (loaded.texts.size === 0 && !loaded.problems)
    throw new UsageError(`${quoted(pathFrom(console.cwd, root))} holds no records.`);
  const told: Told = {
    problems: loaded.problems ?? loaded.warnings,
    texts: loaded.texts,
    pathOf: (file) => pathFrom(console.cwd, join(root, file)),
  };
  if (format === 'json') console.out(toJson(told));
  else if (format === 'github') console.out(toGithub(told));
  else
    console.out(
      told.problems.length > 0
        ? toTerminal(told, console.isColored)
        : `${counted(loaded.texts.size, 'record')}, no problems.\n`,
    );
  return loaded.problems ? EXIT.found : EXIT.fine;
}
