/** What a term adds to a mode it is said of: the more, the more of all that is said of that mode alone. */
import type { Counts } from './counts.ts';

export interface Gain {
  mode: number;
  /** What a term of weight 1 adds to this mode. */
  gain: number;
}

/** The settings of BM25 (Robertson and Zaragoza 2009): how soon a word said twice stops counting, and how much length matters. */
const K1 = 2;
const B = 0.75;
/** A Chinese term that adds less than this to a mode is said of too many others. */
const LEAST_HAN = 1;
/** Brings the gains of words to the measure of those of characters. */
const WORD_SCALE = 2;

/**
 * For each term its gains. Chinese characters and pairs of them overlap and go by BM25. Words go by a mixture of what is said of the
 * mode and of all modes, in equal parts (Zhai and Lafferty 2004): the logarithm of how much more often the mode is spoken of so.
 */
export function gainsOf(counts: Counts, modes: number): Map<string, Gain[]> {
  const sizes: number[] = Array.from({ length: modes }, () => 0);
  for (const own of counts.values()) for (const [mode, count] of own) sizes[mode] = (sizes[mode] as number) + count;
  const total = sizes.reduce((sum, size) => sum + size, 0);

  const ofHan = (own: ReadonlyMap<number, number>): Gain[] => {
    const rarity = Math.log(1 + (modes - own.size + 0.5) / (own.size + 0.5));
    const gain = (mode: number, count: number) => {
      const length = 1 - B + (B * (sizes[mode] as number) * modes) / total;
      return (rarity * count * (K1 + 1)) / (count + K1 * length);
    };
    return [...own].map(([mode, count]) => ({ mode, gain: gain(mode, count) })).filter(({ gain }) => gain >= LEAST_HAN);
  };
  const ofWord = (own: ReadonlyMap<number, number>): Gain[] => {
    const share = [...own.values()].reduce((sum, count) => sum + count, 0) / total;
    return [...own].map(([mode, count]) => ({
      mode,
      gain: WORD_SCALE * Math.log(1 + count / (sizes[mode] as number) / share),
    }));
  };
  return new Map([...counts].map(([key, own]) => [key, /\p{Script=Han}/u.test(key) ? ofHan(own) : ofWord(own)]));
}
