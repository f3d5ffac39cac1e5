/** Reads Chinese in traditional characters as the simplified ones that all words are written in, and writes words in them again. */
import { FIRST_HAN, LAST_HAN } from './han-range.ts';

/**
 * What a folded unit is read as; one character stays one unit, so that places hold.
 * @param pairs characters, each traditional one before its simplified one
 */
export function createSimplifier(pairs: string): (unit: number) => number {
  const table = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at) - FIRST_HAN] = pairs.charCodeAt(at + 1);
  return (unit) => (unit >= FIRST_HAN && unit <= LAST_HAN && table[unit - FIRST_HAN]) || unit;
}

/**
 * Words in traditional characters, each as its first pair says; null where one of them is that of the last pair, which has two ways.
 * @param pairs as for `createSimplifier`; a character that stays beside another is its own first pair
 */
export function inTraditional(pairs: string, words: string): string | null {
  if (words.includes(pairs.at(-1) as string)) return null;
  return words.replace(/[\u4e00-\u9fff]/g, (character) => {
    for (let at = 1; at < pairs.length; at += 2) if (pairs[at] === character) return pairs[at - 1] as string;
    return character;
  });
}
