/** Counts how often a term is said of which mode, and writes such counts as the lines that travel to the browser. */

/** By term, and in it by the place of the mode. */
export type Counts = Map<string, Map<number, number>>;

export function addCount(counts: Counts, term: string, mode: number, count: number): void {
  const own = counts.get(term) ?? new Map<number, number>();
  counts.set(term, own);
  own.set(mode, (own.get(mode) ?? 0) + count);
}

/** A line for each term, in the order of their units: the term, and a sign for each mode, with the count where it is not 1. */
export function writeCounts(counts: Counts, modes: number): string {
  const signs = modeSigns(modes);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([term, own]) =>
        `${term} ${[...own].map(([mode, count]) => `${signs[mode]}${count === 1 ? '' : count}`).join('')}`,
    )
    .join('\n');
}

/** What `writeCounts` wrote for so many modes. */
export function readCounts(lines: string, modes: number): Counts {
  const places = new Map(modeSigns(modes).map((sign, mode) => [sign, mode]));
  const counts: Counts = new Map();
  for (const line of lines.split('\n')) {
    const [term = '', said = ''] = line.split(' ');
    for (const [, sign = '', count] of said.matchAll(/(\D)(\d*)/g))
      addCount(counts, term, places.get(sign) as number, Number(count || 1));
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
