/** What each token of a prompt is: its words, sort, value and the sign before it; and the length that is counted. */
import { describe, expect, test } from 'vitest';
import { CODE_FORM, createTerms } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import {
  BREAK_CLAUSE,
  BREAK_COLON,
  BREAK_COMMA,
  BREAK_ENUMERATION,
  BREAK_NONE,
  BREAK_SENTENCE,
  BREAK_SOFT,
  Reading,
} from '../../src/text/reading.ts';
import { HAN_CHARACTER, MEASURE, NUMBER, WORD } from '../../src/text/tokens.ts';
import { textBetween } from '../../src/text/units.ts';
import { read } from './show.ts';

const words = ({ tokens, units, from, to }: Reading) =>
  Array.from({ length: tokens }, (_, token) => textBetween(units, from[token] as number, to[token] as number));

/** The sign before the second token. */
const between = (prompt: string) => read(prompt).before[1];

describe('signs between two words', () => {
  test.each([
    ['one two', BREAK_NONE],
    ['red-blue', BREAK_NONE],
    ['红-蓝', BREAK_NONE],
    ['7-8', BREAK_NONE],
    ['red* blue', BREAK_NONE],
    ['red - blue', BREAK_CLAUSE],
    ['red -blue', BREAK_CLAUSE],
    ['red- blue', BREAK_CLAUSE],
    ['red/blue', BREAK_SOFT],
    ['red "blue"', BREAK_SOFT],
    ["red 'blue'", BREAK_SOFT],
    ['red.blue', BREAK_SOFT],
    ['红.蓝', BREAK_SOFT],
    ['红、蓝', BREAK_ENUMERATION],
    ['red, blue', BREAK_COMMA],
    ['red: blue', BREAK_COLON],
    ['red; blue', BREAK_CLAUSE],
    ['red (blue)', BREAK_CLAUSE],
    ['red.. blue', BREAK_CLAUSE],
    ['red .. blue', BREAK_CLAUSE],
    ['red. blue', BREAK_SENTENCE],
    ['red .blue', BREAK_SENTENCE],
    ['red . blue', BREAK_SENTENCE],
    ['红. 蓝', BREAK_SENTENCE],
    ['7. blue', BREAK_SENTENCE],
    ['red! blue', BREAK_SENTENCE],
    ['red\nblue', BREAK_SENTENCE],
    ['red\n, blue', BREAK_SENTENCE],
    ['red. - blue', BREAK_SENTENCE],
    ['red, - blue', BREAK_CLAUSE],
    ['red - , blue', BREAK_CLAUSE],
    // A letter or an abbreviation right before the dot ends no sentence; with a space between it does.
    ['J. Smith', BREAK_SOFT],
    ['Dr. Smith', BREAK_SOFT],
    ['Dr . Smith', BREAK_SENTENCE],
  ])('%j: %i', (prompt, expected) => expect(between(prompt)).toBe(expected));
});

test('an ellipsis at either end of the prompt', () => {
  expect(read('..red').before[0]).toBe(BREAK_CLAUSE);
  expect(read('.red').before[0]).toBe(BREAK_SENTENCE);
  expect(words(read('red..'))).toEqual(['red']);
});

describe('words with an apostrophe', () => {
  test.each([
    ["man's hat", ['man', 'hat']],
    ["a man's", ['a', 'man']],
    ["don't", ["don't"]],
    ["o'shea", ["o'shea"]],
    ["it's7", ["it's7"]],
    ["dogs'", ['dogs']],
    ["dogs' 7", ['dogs', '7']],
    ["rock'7", ['rock', '7']],
    ["that's's", ["that's"]],
  ])('%s', (prompt, expected) => expect(words(read(prompt))).toEqual(expected));
});

describe('numbers, measures and words with digits', () => {
  test.each([
    ['7', NUMBER, 7],
    ['120', NUMBER, 120],
    ['1,000', NUMBER, 1000],
    ['12,345,678', NUMBER, 1_234_567],
    ['999999', NUMBER, 999_999],
    ['1000000', NUMBER, 1_000_000],
    ['9999999', NUMBER, 9_999_999],
    ['10000009', NUMBER, 1_000_000],
    ['1,00', MEASURE, 0],
    ['1,0000', MEASURE, 0],
    ['2.5', MEASURE, 0],
    ['16:9', MEASURE, 0],
    ['1/2', MEASURE, 0],
    ['90°', MEASURE, 0],
    ['90', NUMBER, 90],
    ['4k', WORD, 0],
    ['七', HAN_CHARACTER, 0],
  ] as [string, number, number][])('%s', (prompt, sort, value) => {
    const reading = read(prompt);
    expect([reading.tokens, reading.sort[0], reading.value[0]]).toEqual([1, sort, value]);
  });

  test.each([
    ['7.', ['7']],
    ['7, 8', ['7', '8']],
    ['7:', ['7']],
    ['7-8', ['7', '8']],
    ['7 °', ['7']],
  ])('%s ends where the digits end', (prompt, expected) => expect(words(read(prompt))).toEqual(expected));
});

describe('look-alikes', () => {
  test.each([
    ['tеxt', ['text'], 1],
    ['tехt and fасе', ['text', 'and', 'face'], 2],
    ['текст', ['текст'], 0],
    ['text', ['text'], 0],
    ['café', ['café'], 0],
    ['éтекст', ['éтекст'], 0],
    ['zя', ['zя'], 0],
  ] as [string, string[], number][])('%s', (prompt, expected, mixed) => {
    const reading = read(prompt);
    expect([words(reading), reading.lookAlikes]).toEqual([expected, mixed]);
  });
});

describe('how long a prompt is: runs of space count once, those at the ends not at all', () => {
  test.each([
    ['', 0],
    [' ', 0],
    [' \n ', 0],
    ['a', 1],
    ['a lake', 6],
    ['  a   lake  ', 6],
    ['a\n\nlake', 6],
    ['a lake.', 7],
    ['a lake .', 8],
    ['a lake \n', 6],
    ['一 湖', 3],
  ])('%j: %i', (prompt, expected) => expect(read(prompt).characters).toBe(expected));
});

describe('pairs of units', () => {
  const reader = createReader();
  reader.phrases.add(1, '🐈', CODE_FORM, 0);
  const reading = new Reading();
  const terms = createTerms();
  test.each([
    // A known emoji is a word where a noun must follow, and decoration elsewhere.
    ['two 🐈', ['two', '🐈']],
    ['2 🐈', ['2', '🐈']],
    ['a 🐈 sleeps', ['a', '🐈', 'sleeps']],
    ['三只🐈', ['三', '只', '🐈']],
    ['two cats 🐈', ['two', 'cats']],
    ['two, 🐈', ['two']],
    ['two 🐕', ['two']],
    ['🐈', []],
    ['🐈 sleeps', ['sleeps']],
    ['two 🐈\ud83d', ['two', '🐈']],
    ['two \ud83d', ['two']],
    // Of the supplementary planes, Chinese characters are tokens and mathematical signs are not.
    ['𠮷', ['𠮷']],
    ['𠮷野', ['𠮷', '野']],
    ['one 𝄞 two', ['one', 'two']],
  ] as [string, string[]][])('%s', (prompt, expected) => {
    reader.read(prompt, reading, terms);
    expect(words(reading)).toEqual(expected);
  });

  test('a rare Chinese character is one', () => {
    reader.read('一𠮷', reading, terms);
    expect([reading.sort[1], reading.from[1], reading.to[1]]).toEqual([HAN_CHARACTER, 1, 3]);
  });

  test('an emoji is found as the form it is', () => {
    reader.read('a 🐈', reading, terms);
    expect([terms.count, terms.first[0], terms.last[0]]).toEqual([1, 1, 2]);
  });
});

test('more words than there is room for at first', () => {
  for (const size of [1021, 1022, 1023, 1024, 1025, 3000]) {
    const reading = read('lake '.repeat(size));
    expect([reading.tokens, words(reading)[size - 1]]).toEqual([size, 'lake']);
    expect(reading.word.length).toBeGreaterThan(size + 1);
  }
});

test('more marks than there is room for at first', () => {
  for (const size of [1021, 1022, 1023, 3000]) {
    const reading = read(`a sign "${'x" "'.repeat(size)}`);
    expect(reading.marks).toBe(size * 2 + 1);
    expect(reading.markUnit[size * 2]).toBe(7 + size * 4);
  }
});
