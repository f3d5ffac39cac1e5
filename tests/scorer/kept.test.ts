/** What a rewrite keeps: quotation marks in pairs, found in one pass, and all of a JSON prompt but the insides of its values. */
import { describe, expect, test } from 'vitest';
import { pairsIn } from '../../src/scorer/kept.ts';

const words = (text: string, from?: number) => pairsIn(text, from).map(({ start, end }) => text.slice(start, end));

describe('pairs of marks', () => {
  test.each([
    ['a "b" c "d', ['"b"']],
    ['a "b\nc" d "e"', ['" d "']],
    ['a "" b', []],
    ['““a” b”', ['““a”']],
    ['“”a”', []],
    ['「a『b』」《c》«d»', ['『b』', '「a『b』」', '《c》', '«d»']],
    ['”a“', []],
  ] as [string, string[]][])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  test('without straight ones', () => expect(words('"a" “b”', 1)).toEqual(['“b”']));

  test.each(['“', '"', '「', '“”', '"\n', 'a'])('reads each character as often in twice the text: %j', (piece) => {
    const readsOf = (text: string) => {
      let reads = 0;
      pairsIn({
        length: text.length,
        charCodeAt: (at) => {
          reads++;
          return text.charCodeAt(at);
        },
      });
      return reads;
    };
    const reads = readsOf(piece.repeat(1000));
    expect(reads).toBeGreaterThan(0);
    expect(readsOf(piece.repeat(2000))).toBeLessThanOrEqual(2 * reads);
  });
});
