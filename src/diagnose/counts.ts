/** Counts how often a term is said of which mode, and writes such counts as the text that travels to the browser. */

import { frontCoded, readFrontCoded } from '../text/front-coding.ts';

/** By term, and in it by the place of the mode. */
export type Counts = Map<string, Map<number, number>>;

export interface WrittenCounts {
  /** The terms, as front-coding.ts writes them. */
  terms: string;
  /** For each term a sign for each mode, by how many modes lie between it and the one before, with the count where it is not 1. */
  saidOf: string;
}

export function addCount(counts: Counts, term: string, mode: number, count: number): void {
  const own = counts.get(term) ?? new Map<number, number>();
  counts.set(term, own);
  own.set(mode, (own.get(mode) ?? 0) + count);
}

/** @param counts of terms without capitals */
export function writeCounts(counts: Counts, modes: number): WrittenCounts {
  const signs = modeSigns(modes);
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const saidOf = all.map(([, own]) => {
    const byPlace = [...own].sort(([a], [b]) => a - b);
    return byPlace
      .map(([mode, count], at) => {
        const between = mode - (byPlace[at - 1]?.[0] ?? -1) - 1;
        return `${signs[between]}${count === 1 ? '' : count}`;
      })
      .join('');
  });
  return { saidOf: saidOf.join(' '), terms: frontCoded(all.map(([term]) => term)) };
}

/** What `writeCounts` wrote for so many modes. */
export function readCounts({ terms, saidOf }: WrittenCounts, modes: number): Counts {
  const places = new Map(modeSigns(modes).map((sign, place) => [sign, place]));
  const said = saidOf.split(' ');
  const counts: Counts = new Map();
  for (const [at, term] of readFrontCoded(terms).entries()) {
    let mode = -1;
    for (const [, sign = '', count] of (said[at] as string).matchAll(/(\D)(\d*)/g)) {
      mode += 1 + (places.get(sign) as number);
      addCount(counts, term, mode, Number(count || 1));
    }
  }
  return counts;
}

/** One sign for each mode: no space, no digit, nothing that JSON escapes. */
function modeSigns(modes: number): string[] {
  const signs: string[] = [];
  for (let unit = 33; signs.length < modes; unit++) {
    const sign = String.fromCharCode(unit);
    if (!/[\d"\\\x7f-\xa0\xad]/.test(sign)) signs.push(sign);
  }
  return signs;
}
