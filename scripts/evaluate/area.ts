// The area under the ROC curve, how sure it is, and whether two of them over the same prompts differ.

export interface Area {
  value: number;
  /** 1.96 standard errors, after DeLong, DeLong and Clarke-Pearson (1988). */
  within: number;
}

/** How often a failed prompt outranks one that did not fail; ties count half. NaN where all are of one sort. */
export function areaUnder(scores: readonly number[], positive: readonly boolean[]): Area {
  const high = scores.filter((_, i) => positive[i]);
  const low = scores.filter((_, i) => !positive[i]);
  const ofHigh = shareBelow(high, low);
  const ofLow = shareBelow(low, high).map((share) => 1 - share);
  const value = mean(ofHigh);
  const error = Math.sqrt(variance(ofHigh) / high.length + variance(ofLow) / low.length);
  return { value, within: 1.96 * error };
}

/** For each value, the share of the others that lie below it; equal ones count half. */
function shareBelow(values: readonly number[], others: readonly number[]): number[] {
  const sorted = [...others].sort((a, b) => a - b);
  return values.map((value) => (firstAtLeast(sorted, value) + firstAbove(sorted, value)) / 2 / sorted.length);
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((sorted[half] as number) < value) from = half + 1;
    else to = half;
  }
  return from;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if ((sorted[half] as number) <= value) from = half + 1;
    else to = half;
  }
  return from;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
}

/** Scores of two judges over the prompts of one dimension. */
export interface Pair {
  ours: readonly number[];
  other: readonly number[];
  positive: readonly boolean[];
}

export interface Difference {
  /** The mean over the dimensions of our area less the other's. */
  value: number;
  low: number;
  high: number;
}

/** The mean difference over dimensions with its 95 % interval: prompts are drawn anew, both judges on the same draw. */
export function difference(pairs: readonly Pair[], draws = 1000): Difference {
  const of = (pair: Pair, chosen: readonly number[]) => {
    const positive = chosen.map((i) => pair.positive[i] as boolean);
    const area = (scores: readonly number[]) =>
      areaUnder(
        chosen.map((i) => scores[i] as number),
        positive,
      ).value;
    return area(pair.ours) - area(pair.other);
  };
  const random = seeded(1);
  const drawn = Array.from({ length: draws }, () =>
    mean(
      pairs.map((pair) => {
        const count = pair.positive.length;
        return of(
          pair,
          Array.from({ length: count }, () => Math.floor(random() * count)),
        );
      }),
    ),
  ).sort((a, b) => a - b);
  const value = mean(pairs.map((pair) => of(pair, [...pair.positive.keys()])));
  return {
    value,
    low: drawn[Math.floor(0.025 * draws)] as number,
    high: drawn[Math.ceil(0.975 * draws) - 1] as number,
  };
}

/** Numbers from 0 up to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
