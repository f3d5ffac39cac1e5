/** Traditional characters read as simplified ones and written again. */
import { describe, expect, test } from 'vitest';
import { NEGATES_NOUN } from '../../src/text/closed.ts';
import { createTerms } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { Reading } from '../../src/text/reading.ts';
import { createSimplifier, inTraditional } from '../../src/text/traditional.ts';
import { textBetween } from '../../src/text/units.ts';

const PAIRS = '門门無无台台臺台';
const simplified = createSimplifier(PAIRS);
const read = (text: string) => String.fromCharCode(...[...text].map((one) => simplified(one.charCodeAt(0))));

test.each([
  ['無門', '无门'],
  ['舞臺', '舞台'],
  ['门', '门'],
  ['a, 7。', 'a, 7。'],
  ['\u4dff\ua000', '\u4dff\ua000'],
])('%s is read as %s', (written, expected) => expect(read(written)).toBe(expected));

test('the first and the last character of the table', () => {
  const both = createSimplifier('\u4e00乙\u9fff龙');
  expect([0x4dff, 0x4e00, 0x9fff, 0xa000].map(both)).toEqual([0x4dff, code('乙'), code('龙'), 0xa000]);
});

test('no pairs change nothing', () => expect(createSimplifier('')(code('門'))).toBe(code('門')));

describe('words written in traditional characters', () => {
  test.each([
    ['无门', '無門'],
    ['大门', '大門'],
    ['a门', 'a門'],
    ['人', '人'],
    ['', ''],
    ['舞台', null],
  ])('%s: %s', (words, expected) => expect(inTraditional(PAIRS, words)).toBe(expected));

  test('of two pairs the first counts, and one that stays is its own', () => {
    expect(inTraditional('後后后后無无', '后')).toBe('後');
    expect(inTraditional('台台臺台無无', '台')).toBe('台');
  });
});

test('a reader with pairs reads a prompt in traditional characters', () => {
  const { vocabulary, read: readInto } = createReader(PAIRS);
  expect(vocabulary.size).toBe(createReader().vocabulary.size);
  const reading = new Reading();
  readInto('無門', reading, createTerms());
  expect([textBetween(reading.units, 0, reading.units.length), reading.act[0]]).toEqual(['无门', NEGATES_NOUN]);
});

function code(character: string): number {
  return character.charCodeAt(0);
}
