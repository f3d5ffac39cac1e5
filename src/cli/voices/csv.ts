/** Reports as a sheet: a row for each prompt, with the worst mode, the words that raise it, and the best rewrite. */
import { acrossInWords } from '../across.ts';
import type { Answer, Voice } from './index.ts';

const COLUMNS = [
  'line',
  'id',
  'prompt',
  'model',
  'score',
  'band',
  'mode',
  'found',
  'strategy',
  'rewrite',
  'rewrite_score',
  'rewrite_band',
  'other_model',
  'other_model_score',
  'note',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

export function csvVoice(): Voice {
  return {
    begin: () => line(COLUMNS),
    answer: (answer) => row(rowOf(answer)),
    // A row of its own for each, on the line where the contradiction stands, since the rows before are written.
    end: (across = []) =>
      across
        .map((slip) => row({ line: slip.said.at(-1)?.line, id: slip.said.at(-1)?.id, note: acrossInWords(slip) }))
        .join(''),
  };
}

function rowOf(answer: Answer): Row {
  const { line: number, id } = answer;
  if ('error' in answer) return { line: number, id, note: `${answer.error.code}: ${answer.error.message}` };
  const [worst] = answer.modes;
  const [rewrite] = answer.rewrites;
  const route = answer.routes.find(({ blocked }) => blocked === null);
  const found = worst?.findings.map(({ text, cue }) => (text === '' ? cue : text));
  return {
    line: number,
    id,
    prompt: answer.prompt,
    model: answer.request.model,
    score: answer.score,
    band: answer.band,
    mode: worst?.mode,
    found: found?.join(' | '),
    strategy: rewrite?.strategy,
    rewrite: rewrite?.shots.map(({ prompt }) => prompt).join('\n\n'),
    rewrite_score: rewrite?.score,
    rewrite_band: rewrite?.band,
    other_model: route?.model,
    other_model_score: route?.score,
    note: answer.coverage.warnings.join(' '),
  };
}

function row(cells: Row): string {
  return line(COLUMNS.map((column) => cells[column] ?? ''));
}

function line(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Quoted where it must be. A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
