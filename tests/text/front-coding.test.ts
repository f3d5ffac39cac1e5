/** Words come back from the wire as they went, in less room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCoded, readFrontCoded, readWords } from '../../src/text/front-coding.ts';
import { Letters } from '../../src/text/letters.ts';

test('says of each word what it shares with the one before', () => {
  expect(frontCoded(['card', 'cart', 'cat', '大象', '大字'])).toBe('AcardDtCtA大象B字');
  expect(frontCoded([])).toBe('');
  expect(frontCoded(['a', 'a'])).toBe('AaB');
});

test('shares at most as much as there are letters to say it', () => {
  const long = 'x'.repeat(40);
  expect(frontCoded([long, `${long}y`])).toBe(`A${long}Z${'x'.repeat(15)}y`);
});

test('reads words that are joined, and both one after another', () => {
  const read = (text: string) => {
    const words: string[] = [];
    readWords(text, new Letters(), (word) => words.push(word.toString()));
    return words;
  };
  expect(read('')).toEqual([]);
  expect(read('dog')).toEqual(['dog']);
  expect(read('dog|fish')).toEqual(['dog', 'fish']);
  expect(read('dog|fishAcardDt')).toEqual(['dog', 'fish', 'card', 'cart']);
  expect(read('AcardDtA大象B字')).toEqual(['card', 'cart', '大象', '大字']);
});

test('gives the words back, whatever they are', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => !/[A-Z|]/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      expect(readFrontCoded(frontCoded(sorted))).toEqual(sorted);
    }),
  );
});
