// What terms add to modes, with the arithmetic done by hand.

import { describe, expect, test } from 'vitest';
import { addCount, type Counts } from '../../src/diagnose/counts.ts';
import { gainsOf } from '../../src/diagnose/gains.ts';

/** Two modes, of 6 words each. */
function counts(): Counts {
  const all: Counts = new Map();
  addCount(all, 'hand', 0, 4);
  addCount(all, 'melt', 0, 2);
  addCount(all, 'melt', 1, 2);
  addCount(all, '脸', 1, 4);
  return all;
}

describe('what a term adds', () => {
  const gains = gainsOf(counts(), 2);

  test('a term of one mode alone: twice as often as of both, so log(1 + 2)', () => {
    expect(gains.get('hand')).toEqual([{ mode: 0, gain: expect.closeTo(Math.log(3), 10) }]);
    expect(gains.get('脸')).toEqual([{ mode: 1, gain: expect.closeTo(Math.log(3), 10) }]);
  });

  test('a term of both alike adds to each what tells nothing between them: log(1 + 1)', () => {
    const gain = expect.closeTo(Math.log(2), 10);
    expect(gains.get('melt')).toEqual([
      { mode: 0, gain },
      { mode: 1, gain },
    ]);
  });
});
