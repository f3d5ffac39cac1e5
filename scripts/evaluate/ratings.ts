// Holds the scorer against human ratings: one area for each dimension, beside three baselines run at the same time.

import type { CueSet } from '../../src/scorer/cue-set.ts';
import type { Scorer } from '../../src/scorer/index.ts';
import { type Area, areaUnder, type Difference, difference, type Pair } from './area.ts';
import type { Dimension, Rated } from './evidence.ts';
import { crossValidated, fitWords, type Labeled } from './words.ts';

/** One noisy rating each, no signal: shown, and left out of every mean. */
export const CONTROL = 'videofeedback';

export interface Row {
  dataset: string;
  dimension: string;
  prompts: number;
  ours: Area;
  length: Area;
  /** Words fitted on other data sets whose ratings speak of one of the same modes; on all others where none does. */
  carried: Area;
  /** The same words fitted and judged inside the data set, on folds it has not seen. */
  inside: Area;
  againstCarried: Difference;
  againstInside: Difference;
  counts: boolean;
}

export interface Ratings {
  rows: Row[];
  macro: { ours: number; length: number; carried: number; inside: number };
  againstCarried: Difference;
  againstInside: Difference;
}

/** All areas, and their means over the dimensions that count: those whose inside-the-set interval leaves out one half. */
export function rate(dimensions: readonly Dimension[], cueSet: CueSet, scorer: Scorer): Ratings {
  const measured = dimensions.map((dimension) => rateOne(dimension, dimensions, cueSet, scorer));
  const counting = measured.filter(({ row }) => row.counts);
  const mean = (of: (row: Row) => Area) =>
    counting.reduce((sum, { row }) => sum + of(row).value, 0) / Math.max(1, counting.length);
  return {
    rows: measured.map(({ row }) => row),
    macro: {
      ours: mean(({ ours }) => ours),
      length: mean(({ length }) => length),
      carried: mean(({ carried }) => carried),
      inside: mean(({ inside }) => inside),
    },
    againstCarried: difference(counting.map(({ carried }) => carried)),
    againstInside: difference(counting.map(({ inside }) => inside)),
  };
}

function rateOne(dimension: Dimension, all: readonly Dimension[], cueSet: CueSet, scorer: Scorer) {
  const { rows, dataset, name } = dimension;
  const positive = rows.map((row) => row.positive);
  const scores = rows.map((row) => scoreOf(row, cueSet, scorer));
  const judge = fitWords(examplesFor(dimension, all));
  const byLength = rows.map(({ prompt }) => prompt.length);
  const byCarried = rows.map(({ prompt }) => judge(prompt));
  const byInside = crossValidated(rows);
  const inside = areaUnder(byInside, positive);
  const pairs = {
    carried: { ours: scores, other: byCarried, positive } satisfies Pair,
    inside: { ours: scores, other: byInside, positive } satisfies Pair,
  };
  const row: Row = {
    dataset,
    dimension: name,
    prompts: rows.length,
    ours: areaUnder(scores, positive),
    length: areaUnder(byLength, positive),
    carried: areaUnder(byCarried, positive),
    inside,
    againstCarried: difference([pairs.carried]),
    againstInside: difference([pairs.inside]),
    counts: dataset !== CONTROL && Math.abs(inside.value - 0.5) > inside.within,
  };
  return { row, ...pairs };
}

/** The highest score of the modes that a rating speaks of; no model named. */
export function scoreOf({ prompt, modes }: Pick<Rated, 'prompt' | 'modes'>, cueSet: CueSet, scorer: Scorer): number {
  const sums = scorer.sums({ prompt });
  return Math.max(
    0,
    ...cueSet.modes.map(({ id }, index) => (modes.includes(id) ? Math.max(0, sums.modes[index] as number) : 0)),
  );
}

function examplesFor({ dataset, rows }: Dimension, all: readonly Dimension[]): Labeled[] {
  const others = all.filter((other) => other.dataset !== dataset && other.dataset !== CONTROL);
  const modes = new Set(rows.flatMap((row) => row.modes));
  const alike = others.filter((other) => other.rows.some((row) => row.modes.some((mode) => modes.has(mode))));
  return (alike.length > 0 ? alike : others).flatMap((other) => other.rows);
}
