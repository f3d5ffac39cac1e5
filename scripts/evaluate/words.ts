// The judge to beat: a logistic regression over the words of a prompt, fitted on prompts whose ratings it has seen.

import { seeded } from './area.ts';

export interface Labeled {
  prompt: string;
  positive: boolean;
}

/** Gives a prompt a number that is higher where it expects failure. */
export type Judge = (prompt: string) => number;

/** A word must stand in so many prompts before it may speak. */
const LEAST_PROMPTS = 3;
const ROUNDS = 300;
const STEP = 0.5;
const RIDGE = 0.01;

/** Words in lower case, each Chinese character a word of its own; each counts once. */
function wordsOf(prompt: string): Set<string> {
  return new Set(prompt.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}']+/gu) ?? []);
}

/** Fits the weights of words by gradient descent on the ridge-penalized log loss. The same input gives the same judge. */
export function fitWords(examples: readonly Labeled[]): Judge {
  const counts = new Map<string, number>();
  const sets = examples.map(({ prompt }) => wordsOf(prompt));
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= LEAST_PROMPTS).map(([word]) => word);
  const index = new Map(known.map((word, i) => [word, i]));
  // Each prompt has the same length as a vector, so that a long prompt does not shout.
  const rowOf = (words: Set<string>) => {
    const at = [...words].flatMap((word) => index.get(word) ?? []);
    return { at, size: at.length === 0 ? 0 : 1 / Math.sqrt(at.length) };
  };
  const rows = sets.map(rowOf);
  const weights = new Float64Array(known.length);
  const slope = new Float64Array(known.length);
  const moved = new Float64Array(known.length);
  let bias = 0;
  const margin = ({ at, size }: ReturnType<typeof rowOf>) =>
    at.reduce((sum, i) => sum + (weights[i] as number) * size, bias);
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0);
    let slopeOfBias = 0;
    for (const [i, row] of rows.entries()) {
      const miss = 1 / (1 + Math.exp(-margin(row))) - (examples[i]?.positive ? 1 : 0);
      slopeOfBias += miss;
      for (const at of row.at) slope[at] = (slope[at] as number) + miss * row.size;
    }
    for (let at = 0; at < weights.length; at++) {
      const down = (slope[at] as number) + RIDGE * rows.length * (weights[at] as number);
      moved[at] = (moved[at] as number) + down * down;
      if (down !== 0) weights[at] = (weights[at] as number) - (STEP * down) / Math.sqrt(moved[at] as number) / 4;
    }
    bias -= (STEP * slopeOfBias) / rows.length;
  }
  return (prompt) => margin(rowOf(wordsOf(prompt)));
}

/** A number for each example from a judge that has not seen it: fitted on the other folds. */
export function crossValidated(examples: readonly Labeled[], folds = 5): number[] {
  const random = seeded(7);
  const fold = examples.map(() => Math.floor(random() * folds));
  const judges = Array.from({ length: folds }, (_, left) => fitWords(examples.filter((_, i) => fold[i] !== left)));
  return examples.map(({ prompt }, i) => (judges[fold[i] as number] as Judge)(prompt));
}
