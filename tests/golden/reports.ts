/** The full reports of the eleven prompts: what they are now, and where they are kept. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { Report } from '../../src/scorer/report.ts';
import { catalog } from '../real-catalog.ts';
import { ELEVEN } from './prompts.ts';

const MODEL = 'seedance';
const folder = new URL('./reports/', import.meta.url);

export const scorer = createScorer(compileCueSet(catalog));

/** A report on Seedance, as a person would get it. */
export function reportOn(prompt: string): Report {
  return scorer.score({ prompt, model: MODEL });
}

/** The file that a report is kept in, by the id of its prompt. */
export function reportFile(id: string): string {
  return fileURLToPath(new URL(`${id}.json`, folder));
}

/** The text of the file. The hash of the catalog is left out, since it changes with every record. */
export function reportText(prompt: string): string {
  return `${JSON.stringify({ ...reportOn(prompt), catalog: '' }, null, 2)}\n`;
}

/** What is kept for a prompt. */
export function keptText(id: string): string {
  return readFileSync(reportFile(id), 'utf8').replaceAll('\r\n', '\n');
}

/** All files of golden reports with their text, for rewriting. */
export function goldenFiles(): [path: string, text: string][] {
  return ELEVEN.map(({ id, prompt }) => [reportFile(id), reportText(prompt)]);
}
