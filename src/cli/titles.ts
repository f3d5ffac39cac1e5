/** What a record is called, and how records are read for looking at: without checks, so that a broken neighbor is no obstacle. */
import { join } from 'node:path';
import type { Kind } from '../core/schema/kinds.ts';
import { shown } from '../core/shown.ts';
import { listCatalog, type RecordFile } from '../io/folder.ts';
import { readText, topLevelText } from '../io/head.ts';

export interface Title extends RecordFile {
  /** Null where the file cannot be read. */
  name: string | null;
}

/** The names of a kind's records, by id. */
export async function titlesOf(root: string, kind: Kind): Promise<Title[]> {
  const { files } = listCatalog(root, kind);
  const titles = await Promise.all(files.map(async (file) => ({ ...file, name: await nameOf(root, file) })));
  return titles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A failure and a redirect have no name of their own. */
async function nameOf(root: string, record: RecordFile): Promise<string | null> {
  const { kind, id, file } = record;
  if (kind === 'failures' || kind === 'redirects') return id;
  const key = kind === 'sources' ? 'title' : 'name';
  const quick = topLevelText(readText(root, file), key);
  if (quick !== null) return shown(quick, 200);
  const data = await readData(root, record);
  const name = data?.[key];
  return data ? shown(typeof name === 'string' ? name : id, 200) : null;
}

/** A record as it was written, unchecked; null where it is not even a mapping. YAML is loaded only when this is called. */
export async function readData(root: string, record: RecordFile): Promise<Record<string, unknown> | null> {
  const [{ readRecordFile }, { plainValue }] = await Promise.all([import('../io/read.ts'), import('../core/tree.ts')]);
  const { tree } = readRecordFile(root, record);
  return tree?.type === 'map' ? (plainValue(tree) as Record<string, unknown>) : null;
}

/** Where a record's file is, for people: from the checkout's root. */
export function fileFrom(record: RecordFile): string {
  return join('catalog', record.file).replaceAll('\\', '/');
}
