/** Problems for a person at a terminal: place, what, why, fix, and the lines themselves. */
import type { Problem } from '../core/problem.ts';
import { counted } from '../core/shown.ts';
import { excerpt } from './excerpt.ts';
import type { Told } from './told.ts';

/** More of one file are counted, not printed: the first few are where one begins. */
const MOST_PER_FILE = 50;

/** The whole report with a line of counts at its end. `isColored` only where the reader's terminal shows color. */
export function toTerminal({ problems, texts, pathOf }: Told, isColored: boolean): string {
  const blocks: string[] = [];
  for (const [file, all] of Map.groupBy(problems, (problem) => problem.file)) {
    for (const problem of all.slice(0, MOST_PER_FILE)) blocks.push(block(problem, pathOf, texts.get(file), isColored));
    if (all.length > MOST_PER_FILE)
      blocks.push(`${pathOf(file)}: ${counted(all.length - MOST_PER_FILE, 'more problem')} in this file`);
  }
  return `${[...blocks, counts(problems)].join('\n\n')}\n`;
}

function block(problem: Problem, pathOf: Told['pathOf'], text: string | undefined, isColored: boolean): string {
  const { file, line, column, slug, severity, what, why, fix, related = [] } = problem;
  const paint = isColored ? painted : (_: Color, words: string) => words;
  const lines = excerpt(text, problem).map((row) => `  ${paint('dim', row)}`);
  return [
    `${paint('bold', `${pathOf(file)}:${line}:${column}`)}  ${paint(severity === 'error' ? 'red' : 'yellow', slug)}${severity === 'warning' ? ' (warning)' : ''}`,
    `  what  ${what}`,
    `  why   ${why}`,
    `  fix   ${fix}`,
    ...related.map((place) => `  see   ${pathOf(place.file)}:${place.line}:${place.column}  ${place.note}`),
    ...lines,
  ].join('\n');
}

function counts(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  return `${parts.filter((part) => part !== '').join(' and ')} in ${counted(files, 'file')}.`;
}

const COLORS = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39] } as const;
type Color = keyof typeof COLORS;

function painted(color: Color, words: string): string {
  const [on, off] = COLORS[color];
  return `\u001b[${on}m${words}\u001b[${off}m`;
}
