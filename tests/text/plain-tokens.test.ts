/** Words of plain letters are cut without folding them: into the very tokens that a prompt is cut into. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { readFrontCoded } from '../../src/text/front-coding.ts';
import { Letters } from '../../src/text/letters.ts';
import { PlainTokens } from '../../src/text/plain-tokens.ts';
import { Reading } from '../../src/text/reading.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { normalize, textBetween } from '../../src/text/units.ts';
import { hashOf, Vocabulary } from '../../src/text/vocabulary.ts';
import { catalog } from '../real-catalog.ts';

const plain = new PlainTokens();
const reading = new Reading();
const vocabulary = new Vocabulary();

/** The tokens of plain letters with their hashes; null where they are not plain. */
function cut(text: string): [string, number][] | null {
  const letters = new Letters();
  letters.addText(text);
  if (!plain.cut(letters)) return null;
  return Array.from({ length: plain.count }, (_, token) => [
    text.slice(plain.from[token], plain.to[token]),
    plain.hash[token] as number,
  ]);
}

function tokensOf(text: string): [string, number][] {
  normalize(text, reading.units);
  tokenize(reading, vocabulary);
  return Array.from({ length: reading.tokens }, (_, token) => {
    const [from, to] = [reading.from[token] as number, reading.to[token] as number];
    return [textBetween(reading.units, from, to), hashOf(reading.units.text, from, to)];
  });
}

test.each([
  ['close-up of 2 hands', 'close up of 2 hands'],
  ['4k', '4k'],
  ['led灯3d', 'led 灯 3d'],
  ['- a  b -', 'a b'],
  ['手指', '手 指'],
  ['', ''],
])('%j', (text, expected) => {
  expect(
    cut(text)
      ?.map(([letters]) => letters)
      .join(' '),
  ).toBe(expected);
  expect(cut(text)).toEqual(tokensOf(text));
});

test.each(["man's", '2.5', 'Cat', 'é', '9:16', '人々', '𠀀', '🐈', 'a\u0301', 'x '.repeat(65)])(
  '%j asks for more thought',
  (text) => {
    expect(cut(text)).toBeNull();
  },
);

test('of any letters they are those of a prompt', () => {
  const sign = fc.constantFrom(...'abz09 -灯手一龥', "'", '.', 'é', 'A', '，', '\u0301', '々');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      const tokens = cut(text);
      if (tokens !== null) expect(tokens).toEqual(tokensOf(text));
    }),
  );
});

test('of the words of the catalog, nearly all of which are plain', () => {
  const { words, not, zh, zhNot } = compileCueSet(catalog).lexicons;
  const all = [words, not, zh, zhNot].flat().flatMap(readFrontCoded);
  const other = all.filter((word) => {
    const tokens = cut(word);
    if (tokens !== null) expect(tokens, word).toEqual(tokensOf(word));
    return tokens === null;
  });
  expect(all.length).toBeGreaterThan(40_000);
  expect(other.length).toBeLessThan(all.length / 50);
});
