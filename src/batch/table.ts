/** Lists of shots in tables: values parted by commas, semicolons or tabs, and tables of Markdown. */
import Papa from 'papaparse';
import {
  cellsOf,
  columnOf,
  RESULT_KEYS,
  RESULT_PREFIX,
  type Result,
  type Shot,
  type ShotList,
  secondsIn,
} from './list.ts';

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

interface Table {
  head: string[] | null;
  rows: string[][];
}

const FORMATS = { ',': 'csv', ';': 'semicolons', '\t': 'tsv' } as const;

/** Null where the text is no table of at least two columns. */
export function readSeparated(text: string, delimiter: keyof typeof FORMATS): ShotList | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^[\r\n]+|[\r\n]+$/g, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  });
  const width = data[0]?.length ?? 0;
  const isTable = width > 1 && data.every((row) => row.length === width) && errors.length === 0;
  if (!isTable) return null;
  const table = tableOf(data);
  // Sentences with a comma or semicolon each look like a table, too: only a head, or cells in quotation marks, tell them apart.
  if (table.head === null && delimiter === ',' && !/^\s*"|,"/m.test(text)) return null;
  if (table.head === null && delimiter === ';') return null;
  return listOf(FORMATS[delimiter], table, (head, rows) =>
    Papa.unparse([...(head ? [head] : []), ...rows], { delimiter, escapeFormulae: FORMULA, newline: '\r\n' }),
  );
}

/** Null where the text is no table of Markdown. */
export function readMarkdown(text: string): ShotList | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => RULE.test(line));
  if (at < 1 || !lines.every((line) => line.includes('|'))) return null;
  const head = cellsIn(lines[at - 1] as string);
  const rows = lines.slice(at + 1).map(cellsIn);
  if (rows.length === 0 || head.length < 2) return null;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>')).join(' | ')} |`;
  return listOf('markdown', { head, rows }, (names, filled) =>
    [line(names ?? []), line((names ?? []).map(() => '---')), ...filled.map(line), ''].join('\n'),
  );
}

function cellsIn(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n'),
    );
}

function tableOf(data: string[][]): Table {
  const [first = [], ...rest] = data;
  const isHead = first.some((cell) => columnOf(cell) === 'prompt') && rest.length > 0;
  return isHead ? { head: first, rows: rest } : { head: null, rows: data };
}

function listOf(
  format: ShotList['format'],
  { head, rows }: Table,
  write: (head: string[] | null, rows: string[][]) => string,
): ShotList {
  const named = (name: ReturnType<typeof columnOf>) => head?.findIndex((cell) => columnOf(cell) === name) ?? -1;
  const prompt = named('prompt') >= 0 ? named('prompt') : longestColumn(rows);
  const [label, seconds, model] = [named('label'), named('seconds'), named('model')];
  const shots = rows.map((row, at): Shot => {
    const length = secondsIn(row[seconds] ?? '');
    const engine = (row[model] ?? '').trim();
    return {
      prompt: row[prompt] ?? '',
      label: (label >= 0 && label !== prompt ? row[label]?.trim() : '') || String(at + 1),
      ...(length === undefined ? {} : { seconds: length }),
      ...(engine === '' ? {} : { model: engine }),
    };
  });
  const names = RESULT_KEYS.map((key) => RESULT_PREFIX + key);
  return {
    format,
    shots,
    write: (results) =>
      write(
        head && [...head, ...names],
        rows.map((row, at) => {
          const result = results[at] as Result;
          return [...row.with(prompt, result.prompt), ...cellsOf(result)];
        }),
      ),
  };
}

function longestColumn(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  const sizes = Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0));
  return sizes.indexOf(Math.max(...sizes));
}
