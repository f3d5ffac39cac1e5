/** The full reports that are kept: what they are now, and where they lie. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { Report, ScoreRequest } from '../../src/scorer/report.ts';
import { catalog } from '../real-catalog.ts';
import { ELEVEN, GUARDS } from './prompts.ts';

const MODEL = 'seedance';
const folder = new URL('./reports/', import.meta.url);

export const scorer = createScorer(compileCueSet(catalog));

/** A report as a person would get it, on Seedance unless something else is asked. */
export function reportOn(prompt: string, request: Omit<ScoreRequest, 'prompt'> = { model: MODEL }): Report {
  return scorer.score({ ...request, prompt });
}

/** The file that a report is kept in, by the id of its prompt. */
export function reportFile(id: string): string {
  return fileURLToPath(new URL(`${id}.json`, folder));
}

/** The text of the file. The hash of the catalog is left out, since it changes with every record. */
export function reportText(prompt: string, request?: Omit<ScoreRequest, 'prompt'>): string {
  return `${JSON.stringify({ ...reportOn(prompt, request), catalog: '' }, null, 2)}\n`;
}

/** What is kept for a prompt. */
export function keptText(id: string): string {
  return readFileSync(reportFile(id), 'utf8').replaceAll('\r\n', '\n');
}

/** All files of golden reports with their text, for rewriting. */
export function goldenFiles(): [path: string, text: string][] {
  return [
    ...ELEVEN.map(({ id, prompt }): [string, string] => [reportFile(id), reportText(prompt)]),
    ...GUARDS.map(({ id, prompt, request }): [string, string] => [reportFile(id), reportText(prompt, request)]),
  ];
}
