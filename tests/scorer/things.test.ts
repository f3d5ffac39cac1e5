/** Which thing "it" is, where only one was named before. */
import { expect, test } from 'vitest';
import { meantByIt } from '../../src/scorer/things.ts';

const people = (text: string, ...names: string[]) =>
  names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name }));

test.each([
  ['A woman opens a letter, ', 'reads it aloud', 'the letter'],
  ['A woman opens her old letter, ', 'reads it aloud', 'her old letter'],
  ['A woman opens a letter and ', 'reads it aloud', 'the letter'],
  ['A woman takes a letter, opens the letter, ', 'reads it aloud', 'the letter'],
  ['A woman opens a letter on a train, ', 'reads it aloud', null],
  ['A woman opens letters, ', 'reads it aloud', null],
  ['A woman opens the box of tea, ', 'shuts it', null],
  ['A woman turns to the left, ', 'shuts it', null],
  ['A woman opens a letter, ', 'takes a pen and bites it', null],
  ['A woman opens a letter, ', 'sits down', null],
  ['A woman opens a letter, ', "it's late", null],
  ['A woman waves, ', 'reads it', null],
] as const)('%s%s', (before, text, expected) => {
  const meant = meantByIt(before, text, people(before, 'woman'));
  expect(meant?.to ?? null).toBe(expected);
  if (meant) expect(text.slice(meant.at, meant.at + 2)).toBe('it');
});
