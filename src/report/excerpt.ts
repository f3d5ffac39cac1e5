/** The lines around a problem, with a caret under the value; tabs and wide characters keep it in its place. */
import type { Place } from '../core/problem.ts';
import { escaped } from '../core/shown.ts';
import { width } from './width.ts';

const LINES_BEFORE = 1;
const LINES_AFTER = 1;
const WIDEST = 100;

/** The line of the place and its neighbors, numbered, with a line of carets after it; empty where the text is unknown. */
export function excerpt(text: string | undefined, place: Place): string[] {
  const lines = text?.split(/\r?\n/) ?? [];
  if (lines[place.line - 1] === undefined || text === '') return [];
  const first = Math.max(1, place.line - LINES_BEFORE);
  const last = Math.min(lines.length, place.line + LINES_AFTER);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let line = first; line <= last; line++) {
    const source = lines[line - 1] ?? '';
    if (line !== place.line && line === lines.length && source === '') continue;
    const part = line === place.line ? partOf(source, place) : { from: 0, text: cut(source, 0) };
    shown.push(`${String(line).padStart(gutter)} | ${visible(part.text)}`.trimEnd());
    if (line === place.line) shown.push(`${' '.repeat(gutter)} | ${carets(part, source, place)}`);
  }
  return shown;
}

interface Part {
  /** Offset of its first character in the line. */
  from: number;
  text: string;
}

/** The part of a long line in which the place stands. */
function partOf(line: string, { column }: Place): Part {
  const from = column - 1 > WIDEST - 20 ? startOfCharacter(line, column - 21) : 0;
  return { from, text: cut(line, from) };
}

function cut(line: string, from: number): string {
  const until = startOfCharacter(line, Math.min(line.length, from + WIDEST));
  return `${from > 0 ? '…' : ''}${line.slice(from, until)}${until < line.length ? '…' : ''}`;
}

/** Never between the halves of a surrogate pair. */
function startOfCharacter(line: string, offset: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(offset)) ? offset - 1 : offset;
}

function carets({ from, text }: Part, line: string, { column, endColumn }: Place): string {
  const start = column - 1 - from;
  const mark = from > 0 ? '…' : '';
  const before = mark + line.slice(from, column - 1);
  const end = Math.min((endColumn ?? column + 1) - 1 - from, text.length - mark.length);
  const value = line.slice(column - 1, from + Math.max(end, start));
  return `${spaces(before)}${'^'.repeat(Math.max(1, width(value)))}`;
}

/** Spaces as wide as the text, with its tabs kept, so that it ends where the text ends. */
function spaces(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(width(part)))
    .join('\t');
}

/** The line as it is printed: tabs stay, everything else that cannot be seen is written out. */
function visible(line: string): string {
  return line.split('\t').map(escaped).join('\t');
}
