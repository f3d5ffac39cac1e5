// Lists where a prompt of the human ratings stands in the project too: allowed as an example with its source, nowhere else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/core/catalog/catalog.ts';
import type { Dimension } from './evidence.ts';

export interface Overlap {
  /** `failures/wan/flicker` or `calm.jsonl:3`. */
  place: string;
  prompt: string;
  dataset: string;
  /** Only an example of a failure may stand in both. */
  isAllowed: boolean;
}

/** So many words in a row are no chance. */
const RUN = 8;
const SETS = ['calm.jsonl', 'pairs.jsonl', 'provoked.jsonl'];

/** Every prompt of ours that is one of the ratings, or shares eight words in a row with one. */
export function overlapWith(dimensions: readonly Dimension[], catalog: Catalog, sets: string): Overlap[] {
  const runs = new Map<string, string>();
  for (const { dataset, rows } of dimensions)
    for (const { prompt } of rows) for (const run of runsOf(prompt)) runs.set(run, dataset);
  return [...ownPrompts(catalog, sets)].flatMap(({ place, prompt, isAllowed }) => {
    const shared = runsOf(prompt).find((run) => runs.has(run));
    return shared === undefined ? [] : [{ place, prompt, dataset: runs.get(shared) as string, isAllowed }];
  });
}

function* ownPrompts(catalog: Catalog, sets: string): Generator<Omit<Overlap, 'dataset'>> {
  for (const { id, data } of catalog.all('failures'))
    for (const { prompt } of data.examples)
      if (typeof prompt === 'string' && prompt !== 'unknown')
        yield { place: `failures/${id}`, prompt, isAllowed: true };
  for (const { id, data } of catalog.all('cues'))
    for (const example of [...data.examples.fires, ...data.examples.quiet]) {
      const prompt = typeof example === 'string' ? example : example.prompt;
      yield { place: `cues/${id}`, prompt: prompt.replace(/<<|>>/g, ''), isAllowed: false };
    }
  for (const set of SETS)
    for (const [at, line] of readFileSync(join(sets, set), 'utf8').split('\n').entries())
      for (const text of texts(line)) yield { place: `${set}:${at + 1}`, prompt: text, isAllowed: false };
}

/** Every text of a line of one of our own sets. */
function texts(line: string): string[] {
  if (line.trim() === '') return [];
  return Object.values(JSON.parse(line)).filter((value) => typeof value === 'string');
}

/** A prompt cut into runs of words; a short one is a single run. */
function runsOf(prompt: string): string[] {
  const words = prompt.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}']+/gu) ?? [];
  if (words.length <= RUN) return words.length > 2 ? [words.join(' ')] : [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
