/** Misspelled words: what is read as the known word, and what is left as it stands. */
import { expect, test } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { catalog } from '../real-catalog.ts';

const scorer = createScorer(compileCueSet(catalog));
const found = (prompt: string) => scorer.findings({ prompt }).map(({ cue, text }) => `${cue}: ${text}`);

test.each([
  ['a womna in the rain', 'person-in-frame: womna'],
  ['a balerina in a hall', 'person-in-frame: balerina'],
  ['a boy runing by the sea', 'running-or-sport: runing'],
  ['the camrea orbits the tower', 'camera-order: camrea orbits'],
])('%s: %s', (prompt, finding) => expect(found(prompt)).toContain(finding));

test.each([
  ['two coats on a rack', 'two coast on a rack'],
  ['an angel of stone', 'an angle of stone'],
])('%s is not %s', (right, other) =>
  expect(found(right)).not.toEqual(found(other).map((one) => one.replace(other, right))),
);

test('a slip scores as the word it stands for', () => {
  const score = (prompt: string) => scorer.sums({ prompt }).score;
  for (const [slip, word] of [
    ['two dancesr hug', 'two dancers hug'],
    ['a boy jugling four balls', 'a boy juggling four balls'],
  ])
    expect(score(slip as string)).toBe(score(word as string));
});
