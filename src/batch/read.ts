/** Tells in which format a list of shots was pasted, and reads it. */
import { readJson } from './json.ts';
import { jsonFault } from './json-fault.ts';
import type { ShotList } from './list.ts';
import { readMarkdown, readSeparated } from './table.ts';
import { readLines, readNumbered, readTimed } from './text.ts';

/** More shots than anybody reads at once; what is beyond is for the command line. */
export const MOST_SHOTS = 1000;
const BYTE_ORDER_MARK = /^\ufeff/;

/** The list in the first format that fits, the strictest first; null where there is no prompt in it, or it is broken JSON. */
export function readShots(text: string): ShotList | null {
  const plain = text.replace(BYTE_ORDER_MARK, '');
  const json = readJson(plain);
  if (plain.trim() === '' || (json === null && jsonFault(plain) !== null)) return null;
  const list =
    json ??
    readMarkdown(plain) ??
    readSeparated(plain, '\t') ??
    readSeparated(plain, ';') ??
    readTimed(plain) ??
    readNumbered(plain) ??
    readSeparated(plain, ',') ??
    readLines(plain);
  return list.shots.some(({ prompt }) => prompt.trim() !== '') ? list : null;
}

/** Why there was nothing to score, in words. */
export function whyUnread(text: string): string {
  const fault = jsonFault(text.replace(BYTE_ORDER_MARK, ''));
  if (fault === null) return 'There is no shot in this list.';
  return `This begins like JSON and is none. ${fault} Mend it there, or give a shot on each line.`;
}
