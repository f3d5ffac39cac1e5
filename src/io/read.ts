/** One file of the catalog read whole: bytes, text, tree, and what was wrong on the way. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingFault, SourceFile } from '../core/source-file.ts';
import { decode, LARGEST_FILE, tooLarge } from './decode.ts';
import type { RecordFile } from './folder.ts';
import { placesIn } from './lines.ts';
import { parseYaml } from './yaml/parse.ts';

/** Reads a file from disk; what cannot be read is a fault of that file, and nothing is thrown. */
export function readRecordFile(root: string, { kind, id, file }: RecordFile): SourceFile {
  const path = join(root, file);
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) return withoutText({ kind, id, file }, tooLarge(file, size));
    return readBytes({ kind, id, file }, readFileSync(path));
  } catch (error) {
    return withoutText({ kind, id, file }, unreadable(file, error));
  }
}

/** Reads bytes that came from anywhere, as if they lay in that file. */
export function readBytes(record: RecordFile, bytes: Uint8Array): SourceFile {
  const decoded = decode(record.file, bytes);
  if ('fault' in decoded) return withoutText(record, decoded.fault);
  const placeOf = placesIn(record.file, decoded.text);
  return { ...record, text: decoded.text, placeOf, ...parseYaml(decoded.text, placeOf) };
}

function withoutText(record: RecordFile, fault: ReadingFault): SourceFile {
  const placeOf = placesIn(record.file, '');
  return { ...record, text: '', tree: null, isEmpty: false, faults: [fault], comments: [], placeOf };
}

function unreadable(file: string, error: unknown): ReadingFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return {
    slug: 'unreadable-file',
    file,
    line: 1,
    column: 1,
    what: `The file cannot be read (${code}).`,
    fix: 'Give yourself the right to read it, or write it again.',
  };
}
