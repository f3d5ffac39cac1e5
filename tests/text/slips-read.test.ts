/** Which misspelled words are read as a known one, asked of a vocabulary of a few words. */
import { expect, test } from 'vitest';
import { createSlips } from '../../src/text/slips.ts';
import { normalize, type Units } from '../../src/text/units.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

const units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };
const vocabulary = new Vocabulary();
const words = [
  'woman',
  'cup',
  'hands',
  'azure',
  'maze',
  'running',
  'balloon',
  'baloon',
  'planing',
  'casual',
  'mujer',
  'counterrevolutionaristss',
  'counterrevolutionaristsss',
  '1100km',
  "wouldn't",
  'éclair',
];
for (const word of words) {
  normalize(word, units);
  const known = vocabulary.add(units.text, 0, units.length);
  if (word === 'mujer') vocabulary.foreign[known] = 1;
}
const slips = createSlips(vocabulary);

function readAs(letters: string): string {
  normalize(`x ${letters} y`, units);
  const word = slips.read(units.text, 2, units.length - 2);
  return words[word - 1] ?? '';
}

test.each([
  ['womna', 'woman'],
  ['owman', 'woman'],
  ['wmoan', 'woman'],
  ['wonam', ''],
  ['wooman', 'woman'],
  ['womman', 'woman'],
  ['wwomann', 'woman'],
  ['runing', 'running'],
  ['runnning', 'running'],
  // The letters of the alphabet from its first to its last, and no others.
  ['zaure', 'azure'],
  ['azzure', 'azure'],
  ['wom2na', ''],
  ['100km', ''],
  ["woudln't", ''],
  ['éclairr', ''],
  ['wómna', ''],
  ['wo`mna', ''],
  // Shorter words than five letters are left, and known ones as short are no words to read.
  ['cupp', ''],
  ['ccupp', ''],
  ['mzae', ''],
  ['maaze', ''],
  ['hadns', 'hands'],
  // The longest has 24 letters.
  ['counterrevolutionarsitss', 'counterrevolutionaristss'],
  ['counterrevolutionarsitsss', ''],
  ['ccounterrevolutionaristss', ''],
  // Two letters swapped come before a doubled one; of two words with a letter doubled the first counts.
  ['ballooon', 'balloon'],
  ['balooon', 'balloon'],
  ['balolon', 'balloon'],
  // Words that are right as they stand, and words of other languages.
  ['planning', ''],
  ['causal', ''],
  ['mujre', ''],
  ['mujjer', ''],
  ['lake', ''],
  ['meadow', ''],
])('%s: %s', (letters, word) => expect(readAs(letters)).toBe(word));

test('what is tried leaves the prompt as it was', () => {
  normalize('womna', units);
  slips.read(units.text, 0, 5);
  expect(String.fromCharCode(...units.text.subarray(0, 5))).toBe('womna');
});
