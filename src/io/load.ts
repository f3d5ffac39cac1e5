/** The one reader of the catalog, for site, command line and tests: a folder in, a Catalog or every problem out. */
import { createHash } from 'node:crypto';
import { type Examined, examine } from '../core/examine.ts';
import { finderOf } from '../core/find-in.ts';
import type { SourceFile, Stray } from '../core/source-file.ts';
import { listCatalog, recordFileOf } from './folder.ts';
import { readBytes, readRecordFile } from './read.ts';

export interface LoadOptions {
  /** YYYY-MM-DD; dates are weighed against it. Left out, no check speaks of age. */
  today?: string | null;
  /** False leaves out trying every example of every cue, which takes longest. */
  hasTrials?: boolean;
}

export type Loaded = Examined & {
  /** The text of each file, for excerpts. */
  texts: ReadonlyMap<string, string>;
};

/**
 * Reads, checks and links a catalog.
 * @returns `{ catalog, warnings }`, or `{ problems }` with every problem of every file, warnings too, sorted
 * @throws the system's error where the folder itself is missing or cannot be listed; never for what is in it
 */
export function loadCatalog(root: string, options: LoadOptions = {}): Loaded {
  const { files, strays } = listCatalog(root);
  return load(
    files.map((file) => readRecordFile(root, file)),
    strays,
    options,
  );
}

/** The same for files that are not on disk: name, relative to the catalog's root, and content. */
export function loadFiles(
  contents: Iterable<readonly [file: string, content: string | Uint8Array]>,
  options: LoadOptions = {},
): Loaded {
  const sources = [...contents].map(([file, content]) => {
    const record = recordFileOf(file);
    if (!record) throw new Error(`${file} is no place for a record.`);
    return readBytes(record, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  });
  return load(sources, [], options);
}

function load(
  sources: SourceFile[],
  strays: readonly Stray[],
  { today = null, hasTrials = true }: LoadOptions,
): Loaded {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const examined = examine(sources, strays, { hash: hashOf(sources), today, ...(hasTrials && { finder: finderOf }) });
  return { ...examined, texts };
}

/** The same on every system: names sorted, lines ending in "\n", no byte-order mark. Files that are no text count by name. */
export function hashOf(sources: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  const byName = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { file, text } of byName) {
    const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
    hash.update(`${file.normalize('NFC')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
