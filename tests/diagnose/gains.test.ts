// What terms add to modes, with the arithmetic done by hand.

import { describe, expect, test } from 'vitest';
import { addCount, type Counts } from '../../src/diagnose/counts.ts';
import { gainsOf } from '../../src/diagnose/gains.ts';

/** Two modes, of 10 words each. */
function counts(): Counts {
  const all: Counts = new Map();
  addCount(all, 'hand', 0, 4);
  addCount(all, 'melt', 0, 2);
  addCount(all, 'melt', 1, 2);
  addCount(all, '手', 0, 4);
  addCount(all, '脸', 1, 8);
  return all;
}

describe('what a term adds', () => {
  const gains = gainsOf(counts(), 2);

  test('a word of one mode alone: twice as often as of both, so 2 × log(1 + 2)', () => {
    expect(gains.get('hand')).toEqual([{ mode: 0, gain: expect.closeTo(2 * Math.log(3), 10) }]);
  });

  test('a word of both alike adds to each what tells nothing between them: 2 × log(1 + 1)', () => {
    const gain = expect.closeTo(2 * Math.log(2), 10);
    expect(gains.get('melt')).toEqual([
      { mode: 0, gain },
      { mode: 1, gain },
    ]);
  });

  test('a Chinese character goes by BM25: its rarity, and a count that saturates', () => {
    const rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    expect(gains.get('手')).toEqual([{ mode: 0, gain: expect.closeTo((rarity * 4 * 3) / (4 + 2), 10) }]);
    expect(gains.get('脸')).toEqual([{ mode: 1, gain: expect.closeTo((rarity * 8 * 3) / (8 + 2), 10) }]);
  });

  test('a Chinese character of every mode adds nothing', () => {
    const all = counts();
    addCount(all, '在', 0, 1);
    addCount(all, '在', 1, 1);
    expect(gainsOf(all, 2).get('在')).toEqual([]);
  });
});
