/** What a model adds by itself, by hand: from where it stands among those measured, and which release a request means. */
import { describe, expect, test } from 'vitest';
import { baseOf, basesOf, type Standing } from '../../src/scorer/bases.ts';
import type { CompiledMeasure, CompiledModel, CueSet } from '../../src/scorer/cue-set.ts';
import { Models } from '../../src/scorer/models.ts';

const stands = (place: number, pool: number, worse: number, measure = 'hands', sources = ['a-paper']): Standing => ({
  measure,
  place,
  pool,
  worse,
  sources,
});

describe('a base', () => {
  test.each<[string, Standing[], number, string]>([
    [
      'the best of ten',
      [stands(1, 10, 0)],
      4,
      '1 of 10 on hands: 0.00 of the pool is better, pulled to the middle by 0.47: 15 × (0.5 + -0.50 × 0.47) = 4.',
    ],
    [
      'the last of ten',
      [stands(10, 10, 1)],
      11,
      '10 of 10 on hands: 1.00 of the pool is better, pulled to the middle by 0.47: 15 × (0.5 + 0.50 × 0.47) = 11.',
    ],
    [
      'the last of two weighs less than the best of four',
      [stands(2, 2, 1), stands(1, 4, 0, 'faces')],
      7,
      '2 of 2 on hands, 1 of 4 on faces: 0.40 of the pool is better, pulled to the middle by 0.56: 15 × (0.5 + -0.10 × 0.56) = 7.',
    ],
    [
      'of three measures all are named',
      [stands(3, 5, 0.5), stands(3, 5, 0.5, 'faces'), stands(3, 5, 0.5, 'text')],
      8,
      '3 of 5 on hands, 3 of 5 on faces, 3 of 5 on text: 0.50 of the pool is better, pulled to the middle by 0.71: 15 × (0.5 + 0.00 × 0.71) = 8.',
    ],
    [
      'of five measures three are named',
      [...'abcde'].map((measure) => stands(5, 5, 1, measure)),
      14,
      '5 of 5 on a, 5 of 5 on b, 5 of 5 on c and 2 more measures: 1.00 of the pool is better, pulled to the middle by 0.80: 15 × (0.5 + 0.50 × 0.80) = 14.',
    ],
  ])('%s', (_, standings, points, because) =>
    expect(baseOf(standings)).toEqual({ points, basis: 'measured', because, sources: ['a-paper'] }),
  );

  test('names each source once', () =>
    expect(baseOf([stands(1, 2, 0, 'a', ['x', 'y']), stands(1, 2, 0, 'b', ['y', 'z'])]).sources).toEqual([
      'x',
      'y',
      'z',
    ]));
});

const model = (id: string, releases: string[]) =>
  ({
    id,
    name: id.toUpperCase(),
    retired: false,
    releases: releases.map((release) => ({ id: release })),
    failures: ['b'],
  }) as unknown as CompiledModel;
const measure = (name: string, modes: number[], standings: CompiledMeasure['standings']): CompiledMeasure => ({
  name,
  pool: 5,
  sources: [`${name}-paper`],
  modes,
  standings,
});
const cueSet = {
  modes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  models: [model('new', ['2', '1']), model('bare', []), model('odd', ['3', '2', '1'])],
  measures: [
    measure(
      'hands',
      [0, 1],
      [
        [0, 0, 0, 0],
        [0, 1, 4, 0],
        [1, -1, 1, 0],
      ],
    ),
    measure(
      'faces',
      [0],
      [
        [0, 0, 1, 2],
        [2, 2, 0, 0],
        [2, -1, 0, 0],
        [2, 1, 2, 0],
      ],
    ),
    measure(
      'words',
      [2],
      [
        [2, -1, 3, 1],
        [0, 1, 4, 0],
      ],
    ),
  ],
} as unknown as CueSet;

test.each<[string, number, [mode: string, release: string | null, points: number, because: string][]]>([
  [
    'of each release that was measured, and what is said of the newest',
    0,
    [
      [
        'a',
        '2',
        5,
        '1 of 5 on hands, 2 of 5 on faces: 0.25 of the pool is better, pulled to the middle by 0.62: 15 × (0.5 + -0.25 × 0.62) = 5.',
      ],
      ['a', '1', 11, '5 of 5 on hands'],
      ['b', '2', 4, '1 of 5 on hands'],
      ['b', '1', 11, '5 of 5 on hands'],
      ['c', '1', 11, '5 of 5 on words'],
      ['c', null, 8, 'Measured on 1 and not on 2: the middle of the pool.'],
    ],
  ],
  ['of a model without releases there are none', 1, []],
  [
    'of releases that a source does not name there is but a note',
    2,
    [
      ['a', '1', 4, '1 of 5 on faces'],
      ['a', '2', 8, '3 of 5 on faces'],
      ['a', null, 8, 'Measured on 1, 2 and not on 3: the middle of the pool.'],
      ['c', null, 8, 'Measured on a release the source does not name and not on 3: the middle of the pool.'],
    ],
  ],
])('bases %s', (_, of, expected) => {
  const found = basesOf(cueSet, of).map(({ mode, release, base }) => [mode, release, base.points, base.because]);
  expect(found).toEqual(
    expected.map(([mode, release, points, because]) => [mode, release, points, expect.stringContaining(because)]),
  );
});

test('a note has no measure and no source', () =>
  expect(basesOf(cueSet, 2).map(({ base }) => [base.basis, base.sources])).toEqual([
    ['measured', ['faces-paper']],
    ['measured', ['faces-paper']],
    ['none', []],
    ['none', []],
  ]));

describe('the model of a request', () => {
  const models = new Models(cueSet);
  const NOT_MEASURED = 'Not measured for this release: the middle of the pool.';
  const NO_MODEL = 'No model named: the middle of the pool.';

  test.each<[string | null, string | null, string | null, number[], string, string[]]>([
    [null, null, null, [8, 8, 8], NO_MODEL, []],
    [null, '2', null, [8, 8, 8], NO_MODEL, []],
    ['new', null, '2', [5, 4, 8], 'Measured on 1 and not on 2', []],
    ['new', '2', '2', [5, 4, 8], 'Measured on 1 and not on 2', []],
    ['new', '1', '1', [11, 11, 11], '5 of 5 on words', []],
    ['odd', '2', '2', [8, 8, 8], NOT_MEASURED, []],
    ['odd', '3', '3', [8, 8, 8], 'Measured on a release the source does not name', []],
    ['bare', null, null, [8, 8, 8], NOT_MEASURED, []],
    [
      'new',
      '9',
      null,
      [8, 8, 8],
      NOT_MEASURED,
      ['There is no release "9" of NEW in the catalog; its limits and standing are unknown.'],
    ],
    ['newer', '2', null, [8, 8, 8], NO_MODEL, ['There is no model called "newer" in the catalog; scored without one.']],
  ])('%s %s', (id, release, expected, points, because, said) => {
    const warnings: string[] = [];
    const target = models.resolve({ prompt: '', model: id, release }, warnings);
    expect(target.release?.id ?? null).toBe(expected);
    expect([...target.points]).toEqual(points);
    expect(target.bases.map((base) => base.points)).toEqual(points);
    expect(target.bases[2]?.because).toContain(because);
    expect(warnings).toEqual(said);
    const isKnown = id !== null && id !== 'newer';
    expect(target.model?.id ?? null).toBe(isKnown ? id : null);
    expect(target.failures).toEqual(isKnown ? [null, `${id}-b`, null] : [null, null, null]);
  });
});
