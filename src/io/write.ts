/** Writes records into a catalog's folder. What reads them again is the reader; nothing is checked here. */
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, with the folders it needs.
 * @returns false where the file exists; it is left as it is
 * @throws the system's error where it cannot be written
 */
export function writeNewFile(root: string, file: string, text: string | Uint8Array): boolean {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Writes a file anew. */
export function writeFile(root: string, file: string, text: string | Uint8Array): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Takes a file away, and the folder it lay in where nothing else lies there. */
export function removeFile(root: string, file: string): void {
  const path = join(root, file);
  rmSync(path);
  try {
    rmdirSync(dirname(path));
  } catch {
    // Something else lies there, and the folder stays.
  }
}
