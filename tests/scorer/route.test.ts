/** Routes: which other models are named, in what order, what decides, and what rules one out. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import type { CompiledModel, CompiledRelease, CueSet } from '../../src/scorer/cue-set.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { buildCueSet, cueSet } from './small.ts';

const NOT_MEASURED = 'Not measured for this release: the middle of the pool.';
const WORST =
  '4 of 4 on measure 1, 4 of 4 on measure 2, 4 of 4 on measure 3 and 3 more measures: 1.00 of the pool is better, pulled to the middle by 0.82: 15 × (0.5 + 0.50 × 0.82) = 14.';
const BEST =
  '1 of 4 on measure 1, 1 of 4 on measure 2: 0.00 of the pool is better, pulled to the middle by 0.60: 15 × (0.5 + -0.50 × 0.60) = 3.';

const scorer = createScorer(cueSet);
const routes = (prompt: string, more: Partial<ScoreRequest> = {}) => scorer.score({ prompt, ...more }).routes;

describe('the small cue set', () => {
  test('measured ones first, then by score; never the one asked about, never a retired one', () => {
    expect(routes('A man hugs a woman.')).toEqual([
      {
        model: 'alpha',
        score: 24,
        band: 'green',
        basis: 'measured',
        because: ['face distortion decides: base 3, bodies-in-contact +21.', BEST],
        blocked: null,
      },
      {
        model: 'beta',
        score: 35,
        band: 'yellow',
        basis: 'measured',
        because: ['face distortion decides: base 14, bodies-in-contact +21.', WORST],
        blocked: null,
      },
      {
        model: 'gamma',
        score: 29,
        band: 'green',
        basis: 'none',
        because: ['face distortion decides: base 8, bodies-in-contact +21.', NOT_MEASURED],
        blocked: null,
      },
    ]);
    expect(routes('A man hugs a woman.', { model: 'alpha' }).map(({ model }) => model)).toEqual(['beta', 'gamma']);
    expect(routes('A man hugs a woman.', { model: 'old' }).map(({ model }) => model)).toEqual([
      'alpha',
      'beta',
      'gamma',
    ]);
  });

  test('none where there is nothing to route around', () => {
    expect(routes('A calm lake.')).toEqual([]);
    expect(routes('Una mujer camina por la playa con su perro.')).toEqual([]);
    expect(routes('A man runs.', { mode: 'text-garbling' })).toEqual([]);
  });

  test('what depends on the model is looked at anew for each, and is as before afterwards', () => {
    const request = { prompt: 'A lake, no text.', model: 'beta' };
    const before = scorer.score(request);
    expect(before.score).toBe(56);
    expect(before.routes.map(({ model, score, because }) => [model, score, because[0]])).toEqual([
      ['alpha', 46, 'negation ignored decides: base 8, denied +38.'],
      ['gamma', 46, 'negation ignored decides: base 8, denied +38.'],
    ]);
    expect(routes('A lake, no text.').map(({ model, score, because }) => [model, score, because[0]])).toEqual([
      ['alpha', 46, 'negation ignored decides: base 8, denied +38.'],
      ['gamma', 46, 'negation ignored decides: base 8, denied +38.'],
      ['beta', 56, 'negation ignored decides: base 8, denied +38, negative-in-prompt +10.'],
    ]);
    expect(scorer.score(request)).toEqual(before);
  });

  test('so is what depends on it by an exception', () => {
    const takes = { all: [{ setting: { negative_prompt: ['yes'] } }, { terms: { of: ['text'] } }] } as Matcher;
    const own = buildCueSet(
      {
        either: { match: { any: [{ terms: { of: ['weapon'] } }, takes] } },
        but: { match: { terms: { of: ['text'] } }, unless: [takes] },
      },
      {
        it: [
          ['either', 21],
          ['but', 38],
        ],
      },
      cueSet.models,
    );
    const found = createScorer(own).score({ prompt: 'A sign.' }).routes;
    expect(found.map(({ model, score }) => [model, score])).toEqual([
      ['beta', 29],
      ['alpha', 46],
      ['gamma', 46],
    ]);
  });

  test('so is what depends on nothing else', () => {
    const takes = { setting: { negative_prompt: ['yes'] } } as Matcher;
    const cues = { takes: { match: takes }, text: { match: { terms: { of: ['text'] } } as Matcher } };
    const own = buildCueSet(
      cues,
      {
        it: [
          ['takes', 21],
          ['text', 38],
        ],
      },
      cueSet.models,
    );
    expect(
      createScorer(own)
        .score({ prompt: 'A sign.' })
        .routes.map(({ model, score }) => [model, score]),
    ).toEqual([
      ['alpha', 46],
      ['gamma', 46],
      ['beta', 67],
    ]);
  });

  test('a cue that protects is shown with its sign', () =>
    expect(routes('A man runs, static camera. A woman waves slowly.', { mode: 'motion-jitter' })[0]?.because).toEqual([
      'motion jitter decides: base 8, fast-motion +38, slow-motion −21.',
      NOT_MEASURED,
    ]));

  test('a model on which the fault cannot occur scores nothing, with the reason', () => {
    const found = routes('A man runs.', { mode: 'start-frame-deviation' });
    expect(found[0]).toEqual({
      model: 'beta',
      score: 0,
      band: 'green',
      basis: 'none',
      because: ['None of the modes that the prompt raises can occur here.'],
      blocked: null,
    });
    expect(found.map(({ model, score }) => [model, score])).toEqual([
      ['beta', 0],
      ['alpha', 29],
      ['gamma', 29],
    ]);
  });
});

const YES: CompiledRelease = {
  id: '1',
  seconds: { min: 2, max: 8 },
  promptCharacters: 40,
  nativeAudio: 'yes',
  suppliedAudio: 'yes',
  imageInput: 'yes',
  textInput: 'yes',
  negativePrompt: 'no',
};
const model = (id: string, ...releases: Partial<CompiledRelease>[]): CompiledModel => ({
  id,
  name: id.toUpperCase(),
  retired: false,
  releases: releases.map((release, at) => ({ ...YES, id: `${at}`, ...release })),
  failures: [],
});

describe('what rules a model out', () => {
  const models = [
    model('able', {}),
    model('bare'),
    model('long', { seconds: { min: 2, max: 5 } }, { seconds: { min: 2, max: 12 }, promptCharacters: 50 }),
    model('mute', { nativeAudio: 'no' }, { nativeAudio: 'no' }),
    model('part', { nativeAudio: 'no', imageInput: 'no', textInput: 'no' }, {}),
    model('still', { imageInput: 'no' }),
    model('tied', { textInput: 'no' }),
    model('vague', { seconds: null, promptCharacters: null, nativeAudio: 'unknown', textInput: 'unknown' }, {}),
  ];
  const own = createScorer({ ...cueSet, models, measures: [] } satisfies CueSet);
  const LENGTH = 'A man runs by the quiet lake at sunrise.';
  const clips = (name: string, seconds: number) => [
    name.toLowerCase(),
    `${name} makes clips of at most ${seconds} seconds.`,
  ];
  const short = (name: string, most: number, size: number) => [
    name.toLowerCase(),
    `${name} takes prompts of at most ${most} characters; this one has ${size}.`,
  ];

  test.each<[string, Partial<ScoreRequest>, string[][]]>([
    ['nothing is asked', {}, []],
    ['as long as all can', { seconds: 8 }, []],
    ['longer than most', { seconds: 8.5 }, ['ABLE', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => clips(name, 8))],
    ['as long as one can', { seconds: 12 }, ['ABLE', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => clips(name, 8))],
    [
      'longer than any',
      { seconds: 13 },
      ['ABLE', 'LONG', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => clips(name, name === 'LONG' ? 12 : 8)),
    ],
    [
      'one character more',
      { prompt: `${LENGTH}.` },
      ['ABLE', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => short(name, 40, 41)),
    ],
    [
      'more than any takes',
      { prompt: `${LENGTH} A dog barks` },
      ['ABLE', 'LONG', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => short(name, name === 'LONG' ? 50 : 40, 52)),
    ],
    ['with sound', { audio: 'on' }, [['mute', 'MUTE makes no sound.']]],
    ['without sound', { audio: 'off' }, []],
    ['from an image', { input: 'image' }, [['still', 'STILL does not begin from an image.']]],
    ['from text', { input: 'text' }, [['tied', 'TIED does not begin from text alone.']]],
    ['from a video', { input: 'video' }, []],
    [
      'the first reason is told',
      { seconds: 20, audio: 'on', input: 'text' },
      [...['ABLE', 'LONG', 'MUTE', 'PART', 'STILL', 'TIED'].map((name) => clips(name, name === 'LONG' ? 12 : 8))],
    ],
  ])('%s', (_, more, expected) => {
    expect(LENGTH).toHaveLength(40);
    const found = own.score({ prompt: LENGTH, ...more }).routes;
    expect(found).toHaveLength(models.length);
    const out = found.filter(({ blocked }) => blocked !== null);
    expect(out.map(({ model: id, blocked }) => [id, blocked])).toEqual(expected);
    // Those that nothing rules out come first, each sort by id where all score alike.
    expect(found.map(({ model: id }) => id)).toEqual([
      ...models.map(({ id }) => id).filter((id) => out.every((route) => route.model !== id)),
      ...out.map(({ model: id }) => id),
    ]);
  });
});
