/** Opens a catalog for those who want it and not its problems: as it was kept when last found sound, if none of its files and none of ours changed since. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalog, linkCatalog } from '../core/catalog/catalog.ts';
import type { AnyRecord } from '../core/catalog/record.ts';
import { readAgainstSchema } from '../core/reading.ts';
import { linksOf } from '../core/references.ts';
import { listCatalog, type RecordFile } from './folder.ts';
import { type Loaded, loadCatalog } from './load.ts';
import { readRecordFile } from './read.ts';

/** What a catalog is read by: another reader may find another catalog in the same files. */
const READERS = ['core', 'diagnose', 'io', 'scorer', 'text', '../package.json'];
const SRC = fileURLToPath(new URL('..', import.meta.url));
/** Catalogs of other branches come back; those of long ago do not. */
const MOST_KEPT = 3;

interface Kept {
  hash: string;
  records: (RecordFile & { data: unknown })[];
}

/**
 * The same as `loadCatalog` without trying the examples of cues; some ten times faster where nothing changed.
 * @param keep folder for what is kept between runs; null keeps nothing
 * @throws the system's error where the catalog's folder cannot be listed; never for what is in `keep`
 */
export function openCatalog(root: string, keep: string | null): Pick<Loaded, 'catalog' | 'problems'> {
  if (keep === null) return loadCatalog(root, { hasTrials: false });
  const path = join(keep, `${stateOf(root)}.json`);
  const kept = readKept(path);
  if (kept)
    return {
      catalog: linkCatalog(
        kept.records.map((record) => recordOf(root, record)),
        kept.hash,
        linksOf,
      ),
    };
  const loaded = loadCatalog(root, { hasTrials: false });
  if (loaded.catalog) writeKept(keep, path, loaded.catalog);
  return loaded;
}

/** A digest of the names and bytes of all files of the catalog, and of all that reads them. */
function stateOf(root: string): string {
  const digest = createHash('sha256');
  const add = (name: string, bytes: Uint8Array) => digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  const { files, strays } = listCatalog(root);
  for (const { file } of files) add(file, bytesOf(join(root, file)));
  add('strays', Buffer.from(JSON.stringify(strays)));
  for (const reader of READERS) for (const file of filesIn(join(SRC, reader))) add(file, bytesOf(file));
  return digest.digest('hex').slice(0, 32);
}

/** Empty where it cannot be read: the reader says so, and then nothing is kept. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** Null where nothing is kept, or what is kept cannot be read. */
function readKept(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Places are found in the file itself, which few who open a catalog ask for. */
function recordOf(root: string, { data, ...file }: Kept['records'][number]): AnyRecord {
  const locate: AnyRecord['locate'] = (...asked) => readAgainstSchema(readRecordFile(root, file)).locate(...asked);
  return { ...file, data, locate } as AnyRecord;
}

/** Written aside and then named, so that nobody reads half of it. Where it cannot be written, the next run reads all files again. */
function writeKept(folder: string, path: string, { hash, records }: Catalog): void {
  const kept: Kept = { hash, records: records.map(({ kind, id, file, data }) => ({ kind, id, file, data })) };
  try {
    mkdirSync(folder, { recursive: true });
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(kept));
    renameSync(aside, path);
    const byAge = readdirSync(folder)
      .map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.written - a.written);
    for (const { name } of byAge.slice(MOST_KEPT)) rmSync(join(folder, name));
  } catch {
    // A folder that is not ours to write is no reason to keep an answer back.
  }
}
