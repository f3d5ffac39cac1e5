/** The nearest known word to one that is not known, for "did you mean". */

/** How far two words begin alike: of equals, "model" means "models", not "modes". */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * The candidate that is fewest slips away: a letter too many, too few, wrong, or two swapped. Undefined where none is
 * near enough to be meant. Case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.min(wanted.length, 30) / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (Math.abs(known.length - wanted.length) > least || wanted.length > 200) continue;
    const slips = slipsBetween(wanted, known);
    const isTie =
      slips === least && best !== undefined && sharedStart(wanted, known) > sharedStart(wanted, best.toLowerCase());
    if ((slips >= least && !isTie) || slips >= known.length) continue;
    least = slips;
    best = candidate;
  }
  return best;
}

/** The Damerau-Levenshtein distance (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
