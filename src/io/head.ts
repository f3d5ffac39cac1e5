/** What a record is called, without reading the rest of it: lists are wanted at once, and YAML takes its time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The value of a top-level key that is written on one line, or null: then the file has to be read in earnest. */
export function topLevelText(text: string, key: string): string | null {
  const written = new RegExp(`^${key}: +(\\S.*?) *\\r?$`, 'm').exec(text)?.[1];
  if (written === undefined) return null;
  if (/^"(?:[^"\\]|\\["\\/])*"$/.test(written)) return JSON.parse(written) as string;
  if (/^'(?:[^']|'')*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  // A plain value: begun by a letter, and without the signs that would make it anything else.
  return /^\p{L}/u.test(written) &&
    !/ #|: |:$/.test(written) &&
    !/^(?:true|false|null)$/i.test(written) &&
    isWhole(text, written)
    ? written
    : null;
}

/** A plain value may go on in the next line, if that is indented. */
function isWhole(text: string, written: string): boolean {
  const next = text.slice(text.indexOf(written) + written.length).split(/\r?\n/)[1] ?? '';
  return !/^\s+\S/.test(next);
}

/** The text of a file for {@link topLevelText}; empty where it cannot be read. */
export function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
