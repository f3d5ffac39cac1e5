/** Offsets into a text turned into lines and columns, as editors count them. */
import type { Place } from '../core/problem.ts';
import type { PlaceOf, Span } from '../core/tree.ts';

/** Finds places in one file. Lines end at "\n"; columns count UTF-16 units, both from 1. */
export function placesIn(file: string, text: string): PlaceOf {
  const starts = lineStarts(text);
  return ({ start, end }: Span): Place => {
    const line = lineOf(starts, start);
    const from = starts[line] ?? 0;
    const place: Place = { file, line: line + 1, column: start - from + 1 };
    const isOnOneLine = end > start && lineOf(starts, end - 1) === line;
    return isOnOneLine ? { ...place, endColumn: end - from + 1 } : place;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before the offset, counted from 0. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
