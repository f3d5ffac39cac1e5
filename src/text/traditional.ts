/** Reads Chinese in traditional characters as the simplified ones that all words are written in. */

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * What a folded unit is read as; one character stays one unit, so that places hold.
 * @param pairs characters, each traditional one before its simplified one
 */
export function createSimplifier(pairs: string): (unit: number) => number {
  const table = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at) - FIRST_HAN] = pairs.charCodeAt(at + 1);
  return (unit) => (unit >= FIRST_HAN && unit <= LAST_HAN && table[unit - FIRST_HAN]) || unit;
}
