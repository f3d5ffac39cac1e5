/** Chinese in traditional characters is read as the same prompt in simplified ones. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { catalog } from '../real-catalog.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const PAIRS = fileURLToPath(new URL('../evaluation/pairs.jsonl', import.meta.url));
const prompts = readFileSync(PAIRS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { zh: string }).zh)
  .filter((prompt) => toTraditional(prompt) !== prompt && toTraditional(prompt).length === prompt.length);
const scorer = createScorer(compileCueSet(catalog));

test('there is something to compare', () => expect(prompts.length).toBeGreaterThan(150));

test.each(prompts)('%s', (prompt) => {
  const places = (text: string) =>
    scorer.findings({ prompt: text }).map(({ cue, start, end, points }) => ({ cue, start, end, points }));
  expect(places(toTraditional(prompt))).toEqual(places(prompt));
  const words = scorer.findings({ prompt: toTraditional(prompt) }).map(({ text }) => text);
  expect(words.every((text) => toTraditional(prompt).includes(text))).toBe(true);
});
