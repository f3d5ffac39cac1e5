/** In which order a report names the modes, and what it says of each: lines, findings and sources. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { buildCueSet, CUES, cueSet } from './small.ts';

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

describe('a mode', () => {
  const small = createScorer(cueSet);
  const modeOf = (prompt: string, mode: string, model: string | null = null) =>
    small.explain({ prompt, model, mode }).modes[0];
  const lines = (prompt: string, mode: string, model?: string) =>
    modeOf(prompt, mode, model)?.lines.map(({ what, points }) => [what, points]);

  test('has the base, then each cue', () => {
    const report = modeOf('A sign reads "go now".', 'text-garbling');
    expect(report).toEqual({
      mode: 'text-garbling',
      failure: null,
      score: 84,
      band: 'red',
      lines: [
        { what: 'base', points: 8, basis: 'none', because: 'No model named: the middle of the pool.' },
        { what: 'text-in-frame', points: 38 },
        { what: 'written-words', points: 38 },
      ],
      findings: [
        { cue: 'text-in-frame', start: 2, end: 6, text: 'sign', points: 38, says: 'It is about text-in-frame.' },
        { cue: 'written-words', start: 13, end: 21, text: '"go now"', points: 38, says: 'It is about written-words.' },
      ],
      evidence: ['source-of-text-in-frame', 'source-of-written-words'],
    });
  });

  test('of which nothing fires has no line', () =>
    expect(modeOf('A calm lake.', 'text-garbling', 'alpha')).toEqual({
      mode: 'text-garbling',
      failure: null,
      score: 0,
      band: 'green',
      lines: [],
      findings: [],
      evidence: [],
    }));

  test('names its record and the sources of its base, first', () => {
    const report = modeOf('A man hugs a woman.', 'face-distortion', 'alpha');
    expect(report?.failure).toBe('alpha-face-distortion');
    expect(report?.lines[0]).toMatchObject({ what: 'base', points: 3, basis: 'measured' });
    expect(report?.evidence).toEqual(['a-benchmark', 'source-of-bodies-in-contact']);
    expect(modeOf('A man hugs a woman.', 'face-distortion', 'beta')?.failure).toBeNull();
  });

  test('is held between 0 and 100, by a line of its own', () => {
    expect(lines('She waves slowly.', 'motion-jitter')).toEqual([
      ['slow-motion', -21],
      ['limit', 21],
    ]);
    const all = 'Close-up of a hand. Five dancers hug. Then they run.';
    expect(lines(all, 'face-distortion', 'beta')).toEqual([
      ['base', 14],
      ['close-part', 38],
      ['bodies-in-contact', 21],
      ['fast-motion', 21],
      ['many-people', 21],
      ['limit', -15],
    ]);
    expect(lines('A man runs. She waves slowly.', 'motion-jitter')).toEqual([
      ['base', 8],
      ['fast-motion', 38],
      ['slow-motion', -21],
      ['no-camera-said', 10],
    ]);
  });
});

describe('findings', () => {
  const people: Matcher = { terms: { of: ['people'] } };
  const own = createScorer(
    buildCueSet(
      {
        both: { match: { any: [{ terms: { of: ['text'] } }, people] } },
        alone: { match: people },
        'a-longer': { match: { pattern: { source: 'man with' } } },
        whole: { match: { length: { unit: 'words', at_least: 3 } } },
      },
      {
        first: [
          ['both', 21],
          ['alone', -38],
        ],
        second: [
          ['a-longer', 10],
          ['whole', 10],
          ['both', -38],
          ['alone', 10],
        ],
      },
    ),
  );
  const prompt = 'A man with a sign, a woman';
  const shown = (found: { cue: string; text: string; start: number; points: number }[]) =>
    found.map(({ cue, text, start, points }) => `${cue} ${start} ${text} ${points}`);

  test('stand in the order of the text, those of one place by cue, with the points of the mode', () => {
    const [first, second] = own.explain({ prompt }).modes;
    expect([first?.mode, first?.score, second?.mode, second?.score]).toEqual(['first', 0, 'second', 0]);
    expect(shown(first?.findings ?? [])).toEqual([
      'alone 2 man -38',
      'both 2 man 21',
      'both 13 sign 21',
      'alone 21 woman -38',
      'both 21 woman 21',
    ]);
    expect(shown(second?.findings ?? [])).toEqual([
      'whole 0  10',
      'alone 2 man 10',
      'both 2 man -38',
      'a-longer 2 man with 10',
      'both 13 sign -38',
      'alone 21 woman 10',
      'both 21 woman -38',
    ]);
  });

  test('of the whole prompt begin and end at its front, whatever stands there', () => {
    const [whole] = own.findings({ prompt: '\u200b\u200bA quiet lake' });
    expect([whole?.cue, whole?.start, whole?.end, whole?.text]).toEqual(['whole', 0, 0, '']);
  });

  test('whatever the mode, with the most points that any of them gives', () =>
    expect(shown(own.findings({ prompt }))).toEqual([
      'whole 0  10',
      'alone 2 man -38',
      'both 2 man -38',
      'a-longer 2 man with 10',
      'both 13 sign -38',
      'alone 21 woman -38',
      'both 21 woman -38',
    ]));
});
