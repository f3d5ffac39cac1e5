/** What a term adds to a mode it is said of: the more, the more of all that is said of that mode alone. */
import type { Counts } from './counts.ts';

export interface Gain {
  mode: number;
  /** What a term of weight 1 adds to this mode. */
  gain: number;
}

/**
 * For each term its gains, by a mixture of what is said of the mode and of all modes, in equal parts (Zhai and Lafferty 2004): the
 * logarithm of how much more often the mode is spoken of so.
 */
export function gainsOf(counts: Counts, modes: number): Map<string, Gain[]> {
  const sizes: number[] = Array.from({ length: modes }, () => 0);
  for (const own of counts.values()) for (const [mode, count] of own) sizes[mode] = (sizes[mode] as number) + count;
  const total = sizes.reduce((sum, size) => sum + size, 0);

  const gains = (own: ReadonlyMap<number, number>): Gain[] => {
    const share = [...own.values()].reduce((sum, count) => sum + count, 0) / total;
    return [...own].map(([mode, count]) => ({ mode, gain: Math.log(1 + count / (sizes[mode] as number) / share) }));
  };
  return new Map([...counts].map(([key, own]) => [key, gains(own)]));
}
