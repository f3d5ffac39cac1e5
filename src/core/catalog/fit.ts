/** Fits weights of terms so that each phrase of the catalog points to its own mode: a logistic regression over sparse terms. */

export interface Phrase {
  mode: number;
  /** How much it counts. */
  weight: number;
  terms: readonly string[];
}

const ROUNDS = 12;
const STEP = 0.4;
const RIDGE = 0.01;
/** Evens out the first steps. */
const CALM = 0.01;
/** Phrases are taken in an order that jumps about, the same each time. */
const STRIDE = 7919;
const SHARPNESS = 4;

/** By term, a weight for each mode. The same phrases in the same order give the same weights. */
export function fitWeights(phrases: readonly Phrase[], modes: number): Map<string, Float64Array> {
  const rows = new Map<string, { weights: Float64Array; moved: Float64Array }>();
  for (const { terms } of phrases)
    for (const term of terms)
      if (!rows.has(term))
        rows.set(term, { weights: new Float64Array(modes), moved: new Float64Array(modes).fill(CALM) });
  const odds = new Float64Array(modes);
  for (let round = 0; round < ROUNDS; round++)
    for (let i = 0; i < phrases.length; i++) {
      const { mode, weight, terms } = phrases[(i * STRIDE + round) % phrases.length] as Phrase;
      const own = terms.map((term) => rows.get(term) as { weights: Float64Array; moved: Float64Array });
      const size = 1 / Math.sqrt(Math.max(1, own.length));
      expect(
        own.map(({ weights }) => weights),
        size,
        odds,
      );
      for (const { weights, moved } of own)
        for (let k = 0; k < modes; k++) {
          const miss = ((odds[k] as number) - (k === mode ? 1 : 0)) * weight;
          const down = miss * size + RIDGE * (weights[k] as number);
          moved[k] = (moved[k] as number) + down * down;
          weights[k] = (weights[k] as number) - (STEP * down) / Math.sqrt(moved[k] as number);
        }
    }
  return new Map([...rows].map(([term, { weights }]) => [term, weights]));
}

/** What is expected of each mode, adding up to 1. */
function expect(rows: readonly Float64Array[], size: number, odds: Float64Array): void {
  odds.fill(0);
  for (const weights of rows)
    for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] as number) + (weights[k] as number) * size * SHARPNESS;
  const top = odds.reduce((most, value) => Math.max(most, value));
  let sum = 0;
  for (let k = 0; k < odds.length; k++) {
    odds[k] = Math.exp((odds[k] as number) - top);
    sum += odds[k] as number;
  }
  for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] as number) / sum;
}
