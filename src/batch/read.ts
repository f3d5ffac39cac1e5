/** Tells in which format a list of shots was pasted, and reads it. */
import { readJson } from './json.ts';
import type { ShotList } from './list.ts';
import { readMarkdown, readSeparated } from './table.ts';
import { readLines, readNumbered, readTimed } from './text.ts';

/** More shots than anybody reads at once; what is beyond is for the command line. */
export const MOST_SHOTS = 1000;

/** The list in the first format that fits, the strictest first; null where there is no prompt in it. */
export function readShots(text: string): ShotList | null {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return null;
  const list =
    readJson(plain) ??
    readMarkdown(plain) ??
    readSeparated(plain, '\t') ??
    readTimed(plain) ??
    readNumbered(plain) ??
    readSeparated(plain, ',') ??
    readLines(plain);
  return list.shots.some(({ prompt }) => prompt.trim() !== '') ? list : null;
}
