/** A record as text: its keys in words, its lists as bullets, nothing wider than a terminal. */
import { escaped } from '../../core/shown.ts';
import { wrap } from '../../report/width.ts';

const WIDEST = 80;
const LONGEST_ROW = 60;

/** Any record, whatever its kind. */
export function recordText(data: Record<string, unknown>): string {
  return mapping(data, 0).join('\n');
}

/** A cited source in two lines. */
export function sourceText(id: string, data: Record<string, unknown> | null): string {
  if (!data) return `  ${id}  (cannot be read)`;
  const { title, speaker, published, url } = data;
  const about = [speaker, published].filter((part) => typeof part === 'string').join(', ');
  return [...indented(`${id}: ${String(title)} (${about})`, 2), `    ${String(url)}`].join('\n');
}

function mapping(data: Record<string, unknown>, depth: number): string[] {
  return Object.entries(data).flatMap(([key, value]) => entry(key.replaceAll('_', ' '), value, depth));
}

function entry(key: string, value: unknown, depth: number): string[] {
  const row = oneRow(value);
  if (row !== null) return indented(`${key}: ${row}`, depth);
  const inner = Array.isArray(value) ? bullets(value, depth + 2) : mapping(value as Record<string, unknown>, depth + 2);
  return [`${' '.repeat(depth)}${key}`, ...inner];
}

function bullets(items: readonly unknown[], depth: number): string[] {
  return items.flatMap((item) => {
    const row = oneRow(item);
    const lines = row === null ? mapping(item as Record<string, unknown>, depth + 2) : indented(row, depth + 2);
    const [first = '', ...rest] = lines;
    return [`${' '.repeat(depth)}- ${first.slice(depth + 2)}`, ...rest];
  });
}

/** What fits in running text: a scalar, an empty list, or a list of a few short words; else null. */
function oneRow(value: unknown): string | null {
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    const isShort = value.every((item) => typeof item !== 'object') && value.join(', ').length <= LONGEST_ROW;
    return isShort ? value.join(', ') : null;
  }
  return typeof value === 'object' && value !== null ? null : String(value);
}

/** Wrapped, further lines two columns in. */
function indented(text: string, depth: number): string[] {
  const safe = text.trim().split('\n').map(escaped).join('\n');
  const [first = '', ...rest] = wrap(safe, WIDEST - depth - 2);
  return [`${' '.repeat(depth)}${first}`, ...rest.map((line) => `${' '.repeat(depth + 2)}${line}`)];
}
