/** The terms of a set of lexicons: which of them count, in what order, and how one is found again. */
import { describe, expect, test } from 'vitest';
import { Lists, Registry } from '../../src/scorer/lists.ts';
import type { Terms } from '../../src/text/phrases.ts';
import { NEGATED, QUOTED, Reading } from '../../src/text/reading.ts';

type Row = [lexicon: number, first: number, last: number, plural?: 1];

function termsOf(rows: readonly Row[]): Terms {
  const column = (value: (row: Row) => number) => Int32Array.from(rows, value);
  return {
    count: rows.length,
    list: column(([lexicon]) => lexicon + 1),
    first: column(([, first]) => first),
    last: column(([, , last]) => last),
    lemma: new Int32Array(rows.length),
    plural: Uint8Array.from(rows, (row) => row[3] ?? 0),
  };
}

function readingOf(flags: Record<number, number>): Reading {
  const reading = new Reading();
  for (const [token, bits] of Object.entries(flags)) reading.flags[Number(token)] = bits;
  return reading;
}

/** Which of the terms a list of these lexicons holds, by their number. */
function kept(
  rows: readonly Row[],
  of: number[],
  flags: Record<number, number> = {},
  wanted: 'active' | 'negated' = 'active',
): number[] {
  const registry = new Registry(3);
  const id = registry.register(of, wanted);
  const lists = new Lists(registry);
  lists.begin(readingOf(flags), termsOf(rows));
  expect(lists.isEmpty(id)).toBe(lists.start[id] === lists.end[id]);
  return [...lists.pool.slice(lists.start[id], lists.end[id])];
}

describe('which terms count', () => {
  test.each<[string, Row[], number[], number[]]>([
    ['none in an empty prompt', [], [0], []],
    ['none in an empty prompt, of several lexicons', [], [0, 1], []],
    [
      'those of the lexicon',
      [
        [0, 0, 1],
        [1, 1, 2],
        [0, 2, 3],
      ],
      [0],
      [0, 2],
    ],
    [
      'those of the last lexicon',
      [
        [0, 0, 1],
        [2, 1, 2],
        [2, 2, 3],
      ],
      [2],
      [1, 2],
    ],
    [
      'those of several in the order of the text',
      [
        [2, 0, 1],
        [0, 1, 2],
        [2, 2, 3],
      ],
      [0, 2],
      [0, 1, 2],
    ],
    [
      'the first of two that overlap',
      [
        [0, 0, 2],
        [1, 1, 3],
        [0, 3, 4],
      ],
      [0, 1],
      [0, 2],
    ],
    [
      'both of two that touch',
      [
        [0, 0, 2],
        [1, 2, 3],
      ],
      [0, 1],
      [0, 1],
    ],
    [
      'the longer of two that begin together',
      [
        [0, 0, 1],
        [1, 0, 2],
      ],
      [0, 1],
      [1],
    ],
    [
      'the longer of two that begin together, told first',
      [
        [0, 0, 2],
        [1, 0, 1],
      ],
      [0, 1],
      [0],
    ],
    [
      'the longer of two further on',
      [
        [2, 0, 1],
        [0, 1, 2],
        [1, 1, 3],
      ],
      [0, 1],
      [2],
    ],
    [
      'the plural of two of the same words',
      [
        [0, 0, 1],
        [1, 0, 1, 1],
      ],
      [0, 1],
      [1],
    ],
    [
      'the plural of two of the same words, told first',
      [
        [0, 0, 1, 1],
        [1, 0, 1],
      ],
      [0, 1],
      [0],
    ],
    [
      'the first lexicon of two alike',
      [
        [0, 0, 1],
        [1, 0, 1],
      ],
      [1, 0],
      [0],
    ],
    [
      'a longer singular before a shorter plural',
      [
        [0, 0, 2],
        [1, 0, 1, 1],
      ],
      [0, 1],
      [0],
    ],
    [
      'a singular before a later plural',
      [
        [0, 0, 1],
        [1, 1, 2, 1],
      ],
      [0, 1],
      [0, 1],
    ],
  ])('%s', (_, rows, of, expected) => expect(kept(rows, of)).toEqual(expected));

  const rows: Row[] = [
    [0, 0, 1],
    [0, 1, 3],
    [0, 3, 4],
    [0, 4, 5],
  ];
  /** The second is denied at its last word, the third is quoted, the fourth is both. */
  const flags = { 1: QUOTED, 2: NEGATED, 3: QUOTED, 4: NEGATED | QUOTED };
  test.each([[[0]], [[0, 1]]])('of %j, not what is denied or quoted, as its last word says', (of) => {
    expect(kept(rows, of, flags)).toEqual([0]);
    expect(kept(rows, of, flags, 'negated')).toEqual([1]);
  });

  test('what is denied hides nothing that begins where it does', () =>
    expect(
      kept(
        [
          [0, 0, 2],
          [1, 0, 1],
        ],
        [0, 1],
        { 1: NEGATED },
      ),
    ).toEqual([1]));

  test.each([[[0]], [[0, 1]]])('all of very many, of %j', (of) => {
    const many = Array.from({ length: 5000 }, (_, at): Row => [at % of.length, at, at + 1]);
    expect(kept(many, of)).toEqual(many.map((_, at) => at));
  });
});

describe('what is registered', () => {
  test('a set once, however it is written', () => {
    const registry = new Registry(4);
    const first = registry.register([2, 0]);
    expect([registry.register([0, 2]), registry.register([2, 0, 2]), registry.register([0, 2], 'active')]).toEqual([
      first,
      first,
      first,
    ]);
    expect([registry.register([0, 2], 'negated'), registry.register([0]), registry.register([2])]).toEqual([1, 2, 3]);
    expect(registry.lexicons).toEqual([[1, 3], [1, 3], [1], [3]]);
    expect(registry.negated).toEqual([false, true, false, false]);
  });
});

describe('the first term at or after a token', () => {
  const registry = new Registry(2);
  const [other, of] = [registry.register([0]), registry.register([1])];
  const lists = new Lists(registry);
  const rows: Row[] = [
    [0, 0, 1],
    [1, 1, 2],
    [1, 3, 4],
    [1, 5, 6],
  ];

  test('is found going on and going back', () => {
    lists.begin(readingOf({}), termsOf(rows));
    expect(lists.seek(other, 0)).toBe(0);
    const found = [0, 1, 2, 3, 5, 6, 5, 4, 3, 6, 1, 6, 0].map((token) => lists.seek(of, token) - 1);
    expect(found).toEqual([0, 0, 1, 1, 2, 3, 2, 2, 1, 3, 0, 3, 0]);
  });

  test('is that of the prompt at hand', () => {
    lists.begin(readingOf({}), termsOf(rows));
    expect([lists.isEmpty(of), lists.seek(of, 6)]).toEqual([false, 3]);
    lists.begin(
      readingOf({}),
      termsOf([
        [0, 0, 1],
        [0, 1, 2],
        [1, 2, 3],
      ]),
    );
    expect([lists.seek(other, 1), lists.seek(of, 1), lists.end[of]]).toEqual([1, 2, 3]);
    lists.begin(readingOf({}), termsOf([]));
    expect([lists.isEmpty(other), lists.isEmpty(of)]).toEqual([true, true]);
  });
});
