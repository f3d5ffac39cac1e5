/** In which order a report names the modes. */
import { expect, test } from 'vitest';
import { createScorer } from '../../src/scorer/index.ts';
import { buildCueSet, CUES } from './small.ts';

const scorer = createScorer(
  buildCueSet(CUES, {
    'a-wide-one': [
      ['text-in-frame', 38],
      ['fast-motion', 21],
    ],
    'b-special': [['text-in-frame', 38]],
    'c-special': [['text-in-frame', 38]],
    'd-higher': [
      ['text-in-frame', 38],
      ['slow-motion', 10],
      ['timecode', 10],
    ],
    'e-calm': [['timecode', 38]],
  }),
);
const order = (prompt: string) => scorer.explain({ prompt }).modes.map(({ mode, score }) => [mode, score]);

test('highest first; of those alike the one that fewer cues speak of, then by id; those that score nothing by id', () => {
  expect(order('A man slowly holds up a logo.')).toEqual([
    ['d-higher', 56],
    ['b-special', 46],
    ['c-special', 46],
    ['a-wide-one', 46],
    ['e-calm', 0],
  ]);
});
