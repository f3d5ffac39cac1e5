/** `show`: one record, for reading in a terminal. */
import { failureId } from '../core/catalog/record.ts';
import { KINDS, one } from '../core/schema/kinds.ts';
import { quoted } from '../core/shown.ts';
import { nearest } from '../core/suggest.ts';
import { listCatalog, type RecordFile } from '../io/folder.ts';
import type { Console } from './console.ts';
import { EXIT } from './run.ts';
import { fileFrom, readData } from './titles.ts';
import { readArguments, UsageError } from './usage.ts';
import { recordText, sourceText } from './voices/record.ts';

export const help = `ID is the id of a record of any kind: face-distortion, seedance, seedance-face-distortion.
Where one id names records of several kinds, all are shown; modes/face-distortion names one.
`;

export async function command(args: string[], console: Console): Promise<number> {
  const { positionals } = readArguments(args, [], 1);
  const [asked] = positionals;
  if (asked === undefined) throw new UsageError('show wants an id. "misrender list KIND" lists them.');
  const { files } = listCatalog(console.catalog);
  const found = files.filter(({ kind, id }) => id === asked || `${kind}/${id}` === asked);
  const pair = found.length === 0 ? unrecorded(asked, files) : null;
  if (pair)
    console.out(`Nothing is recorded of ${pair.mode.id} on ${pair.model.id}. What the mode is on any model:\n\n`);
  const shown = pair ? [pair.mode] : found;
  if (shown.length === 0) throw new UsageError(unknownId(asked, files));
  const texts: string[] = [];
  for (const record of shown) texts.push(await textOf(record, files, console));
  console.out(texts.join('\n'));
  return EXIT.fine;
}

/** A model and a mode without a record of their own: every pair answers. */
function unrecorded(asked: string, files: readonly RecordFile[]): { model: RecordFile; mode: RecordFile } | null {
  const modes = files.filter(({ kind }) => kind === 'modes');
  for (const model of files.filter(({ kind }) => kind === 'models')) {
    const mode = modes.find(({ id }) => failureId(model.id, id) === asked);
    if (mode) return { model, mode };
  }
  return null;
}

function unknownId(asked: string, files: readonly RecordFile[]): string {
  const suggestion = nearest(
    asked,
    asked.includes('/') ? files.map(({ kind, id }) => `${kind}/${id}`) : files.map(({ id }) => id),
  );
  return `There is no record called ${quoted(asked)}. ${suggestion ? `Did you mean "${suggestion}"?` : `"misrender list KIND" lists them; the kinds are ${KINDS.join(', ')}.`}`;
}

async function textOf(record: RecordFile, files: readonly RecordFile[], console: Console): Promise<string> {
  const data = await readData(console.catalog, record);
  if (!data) throw new UsageError(`${fileFrom(record)} cannot be read; "misrender check" says why.`);
  const head = `${record.id}  (${one(record.kind)}, ${fileFrom(record)})`;
  const text = [head, '', recordText(data)];
  const sources = files.filter(({ kind, id }) => kind === 'sources' && citedIn(data).has(id));
  const cited: string[] = [];
  for (const source of sources) cited.push(sourceText(source.id, await readData(console.catalog, source)));
  if (cited.length > 0) text.push('', 'cited', ...cited);
  return `${text.join('\n')}\n`;
}

/** Every id under a key "source" or "sources", wherever it stands. */
function citedIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return ids;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' || key === 'sources') for (const id of [inner].flat()) ids.add(String(id));
    else citedIn(inner, ids);
  }
  return ids;
}
