// Reads a file of JSON lines, as the evaluation sets are kept.

import { readFileSync } from 'node:fs';

/** One value for each line that says something. @throws where the file is not there or a line is no JSON */
export function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
