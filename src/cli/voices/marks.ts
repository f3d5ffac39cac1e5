/** A prompt with the places that were found marked under it, at any width and with letters of any width. */
import { escaped } from '../../core/shown.ts';
import { width } from '../../report/width.ts';
import type { ModeReport } from '../../scorer/report.ts';

export interface Place {
  /** Counted from 1, in the order in which places stand in the prompt. */
  number: number;
  cue: string;
  says: string;
  start: number;
  end: number;
  isWhole: boolean;
}

/** Each place once, whatever modes it speaks for. */
export function placesOf(modes: readonly ModeReport[]): Place[] {
  const places = new Map<string, Omit<Place, 'number'>>();
  for (const { cue, says, start, end } of modes.flatMap(({ findings }) => findings)) {
    places.set(`${cue} ${start} ${end}`, { cue, says, start, end, isWhole: start === end });
  }
  const sorted = [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.cue < b.cue ? -1 : 1));
  return sorted.map((place, i) => ({ number: i + 1, ...place }));
}

/** The prompt in lines of at most so many columns, with rows of marks under those that hold a place: `1-----`. */
export function markedPrompt(prompt: string, places: readonly Place[], columns: number): string[] {
  const lines: string[] = [];
  for (const { start, end } of rowsOf(prompt, columns)) {
    lines.push(`  ${escaped(prompt.slice(start, end))}`.trimEnd());
    const inLine = places.filter((place) => !place.isWhole && place.start < end && place.end > start);
    for (const row of rowsOfMarks(inLine)) lines.push(`  ${marks(prompt, row, start, end)}`.trimEnd());
  }
  return lines;
}

/** Offsets of the lines that a prompt is shown in, broken at spaces where there are any. */
function* rowsOf(prompt: string, columns: number): Generator<{ start: number; end: number }> {
  const isLong = (start: number, end: number) => width(prompt.slice(start, end).trimEnd()) > columns;
  let start = 0;
  let end = 0;
  for (const { 0: part } of prompt.matchAll(
    /\r?\n|[^\s\u3000-\u9fff\uff00-\uffef]+[^\S\n]*|[\u3000-\u9fff\uff00-\uffef][^\S\n]*|[^\S\n]+/gu,
  )) {
    const isBreak = part.endsWith('\n');
    if (isBreak || (end > start && isLong(start, end + part.length))) {
      yield { start, end };
      start = isBreak ? end + part.length : end;
    }
    end += part.length;
  }
  if (end > start || prompt === '') yield { start, end };
}

/** Places sorted into rows in which none lies over another. */
function rowsOfMarks(places: readonly Place[]): Place[][] {
  const rows: Place[][] = [];
  for (const place of places) {
    const row = rows.find((marked) => marked.every(({ end }) => end <= place.start));
    if (row) row.push(place);
    else rows.push([place]);
  }
  return rows;
}

function marks(prompt: string, row: readonly Place[], from: number, until: number): string {
  let line = '';
  for (const { number, start, end } of row) {
    const at = width(prompt.slice(from, Math.max(start, from)));
    const columns = width(prompt.slice(Math.max(start, from), Math.min(end, until)));
    const label = String(number);
    line = `${line.padEnd(at)}${label}${'-'.repeat(Math.max(0, columns - label.length))}`;
  }
  return line;
}
