/** Counts of terms by mode come back from what was written as they went in, for more modes than there are plain signs. */
import { expect, it } from 'vitest';
import { addCount, type Counts, readCounts, writeCounts } from '../../src/diagnose/counts.ts';

it('writes and reads the same counts', () => {
  const counts: Counts = new Map();
  for (let mode = 0; mode < 200; mode++) {
    addCount(counts, 'hand', mode, 1 + (mode % 12));
    addCount(counts, 'handl', 199 - mode, 1);
    addCount(counts, `#${mode % 7}`, mode, 1);
    addCount(counts, `#${mode % 7}`, mode, mode % 3);
  }
  const written = writeCounts(counts, 200);
  expect(readCounts(written, 200)).toEqual(counts);
  expect(JSON.stringify(written)).not.toContain('\\');
});
