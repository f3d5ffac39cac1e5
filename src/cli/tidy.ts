/** `tidy`: takes the help of new records out of those that are filled in. */
import { join } from 'node:path';
import { hasHelp, tidied } from '../core/authoring/tidy.ts';
import { readAgainstSchema } from '../core/reading.ts';
import { counted } from '../core/shown.ts';
import { listCatalog } from '../io/folder.ts';
import { readRecordFile } from '../io/read.ts';
import { writeFile } from '../io/write.ts';
import { type Console, pathFrom } from './console.ts';
import { EXIT } from './run.ts';
import { readArguments } from './usage.ts';

export const help = `Of every record that "new" wrote and that has no blanks left, the lines beginning with #: and the keys behind # go;
all other comments stay. A record with blanks keeps its help.
`;

export function command(args: string[], console: Console): number {
  readArguments(args, [], 0);
  const root = console.catalog;
  const pathOf = (file: string) => pathFrom(console.cwd, join(root, file));
  const helped = listCatalog(root)
    .files.map((file) => readAgainstSchema(readRecordFile(root, file)))
    .filter(({ source }) => hasHelp(source.text));
  const done = helped.filter(({ record }) => record !== null);
  for (const { source } of done) {
    writeFile(root, source.file, tidied(source.text));
    console.out(`${pathOf(source.file)}\n`);
  }
  const rest = helped.length - done.length;
  const kept = rest > 0 ? ` ${counted(rest, 'record')} with blanks kept ${rest === 1 ? 'its' : 'their'} help.` : '';
  console.err(`misrender: ${counted(done.length, 'record')} tidied.${kept}\n`);
  return EXIT.fine;
}
