/** What a rewrite keeps: quotation marks in pairs, looked for so that no stretch of a prompt is read twice. */
import { describe, expect, test } from 'vitest';
import { QUOTATIONS } from '../../src/scorer/kept.ts';

const matches = (text: string) => QUOTATIONS.flatMap((quotation) => [...text.matchAll(quotation)]);

describe('pairs of marks', () => {
  test.each([
    ['a "b" c "d', ['"b"']],
    ['a "b\nc" d "e"', ['" d "']],
    ['a "" b', []],
    ['““a” b”', ['““a”']],
    ['“”a', []],
    ['「a『b』」《c》«d»', ['「a『b』」', '『b』', '《c》', '«d»']],
    ['”a“', []],
  ])('%j', (text, expected) => {
    expect(matches(text).flatMap(([words, closes]) => (closes ? [words] : []))).toEqual(expected);
  });

  test.each(['“', '「', '『', '《', '«'])('many of %s without a fellow are read once, to the end', (mark) => {
    for (const size of [1000, 2000]) {
      const text = `${mark}a`.repeat(size);
      expect(matches(text).map(([words]) => words)).toEqual([text]);
    }
  });
});
