// Nearly the same texts are found without comparing each with each, and found as surely as if each were compared.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearPairs } from '../../src/core/checks/near-pairs.ts';

const NEAR = 0.75;
const pairsOf = (texts: readonly string[]) => [
  ...nearPairs(
    texts.map((text, at) => ({ text, at })),
    () => false,
  ),
];

/** Runs of three words, as a reader would count them. */
function runs(text: string): Set<string> {
  const words = text.split(' ');
  return new Set(Array.from({ length: Math.max(1, words.length - 2) }, (_, i) => words.slice(i, i + 3).join(' ')));
}

function share(a: string, b: string): number {
  const [x, y] = [runs(a), runs(b)];
  const common = [...x].filter((run) => y.has(run)).length;
  return common / (x.size + y.size - common);
}

it('finds exactly the texts that have a near one before them', () => {
  const text = fc.array(fc.constantFrom('jaw', 'eye', 'ear', 'bends', 'slides'), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(
      fc.array(
        text.map((words) => words.join(' ')),
        { maxLength: 10 },
      ),
      (texts) => {
        const wanted = texts.flatMap((own, i) =>
          texts.slice(0, i).some((other) => share(own, other) >= NEAR) ? i : [],
        );
        const found = pairsOf(texts);
        expect(found.map(([later]) => later.at)).toEqual(wanted);
        for (const [later, earlier] of found) expect(share(later.text, earlier.text)).toBeGreaterThanOrEqual(NEAR);
      },
    ),
    { numRuns: 2000 },
  );
});

it('sees past capitals, signs and a changed word, and not past another sentence', () => {
  const text = 'The jaw bends when the head turns fast and the eye slides down the cheek';
  expect(pairsOf([text, 'the jaw bends, when the head turns fast; and the eye slides down the CHIN.'])).toHaveLength(1);
  expect(pairsOf([text, 'The ear grows when the light falls and the mouth stays open for the whole clip'])).toEqual([]);
});

it('stays quick where thousands are alike', () => {
  const texts = Array.from(
    { length: 5000 },
    (_, i) => `the very same sentence about a face that bends and turns ${i % 3}`,
  );
  const start = performance.now();
  expect(pairsOf(texts)).toHaveLength(4999);
  expect(performance.now() - start).toBeLessThan(10_000);
});
