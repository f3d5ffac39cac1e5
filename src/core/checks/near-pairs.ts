/**
 * Texts that are nearly the same, found without comparing each with each: two texts that share most of their runs of
 * three words share one of their rarest, so only texts with a rare run in common are compared.
 */

/** The least share of runs in common, of all runs of both. */
const NEAR = 0.75;
const WORDS_IN_A_RUN = 3;
/** Of texts with a rare run in common, so many are compared; more of them only repeat what is told of the first. */
const MOST_COMPARED = 12;

interface Runs<T> {
  item: T;
  /** Hashes of its runs, the rarest first. */
  runs: number[];
  all: Set<number>;
}

/** Pairs of a text and the first one before it that is nearly the same. One pair for each text. */
export function* nearPairs<T extends { text: string }>(
  items: readonly T[],
  isAllowed: (a: T, b: T) => boolean,
): Generator<[later: T, earlier: T]> {
  const sorted = rarestFirst(items);
  const holders = new Map<number, Runs<T>[]>();
  for (const own of sorted) {
    const earlier = firstNear(own, holders, isAllowed);
    if (earlier) yield [own.item, earlier];
    for (const run of prefixOf(own)) {
      const before = holders.get(run);
      if (!before) holders.set(run, [own]);
      else if (before.length < MOST_COMPARED) before.push(own);
    }
  }
}

function firstNear<T>(own: Runs<T>, holders: Map<number, Runs<T>[]>, isAllowed: (a: T, b: T) => boolean): T | null {
  const seen = new Set<Runs<T>>();
  for (const run of prefixOf(own)) {
    for (const other of holders.get(run) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (share(own, other) >= NEAR && !isAllowed(own.item, other.item)) return other.item;
    }
  }
  return null;
}

/** Two texts with that share in common have a run in common among these. */
function prefixOf({ runs }: Runs<unknown>): number[] {
  return runs.slice(0, Math.floor((1 - NEAR) * runs.length) + 1);
}

function share(a: Runs<unknown>, b: Runs<unknown>): number {
  const common = a.runs.filter((run) => b.all.has(run)).length;
  return common / (a.runs.length + b.runs.length - common);
}

function rarestFirst<T extends { text: string }>(items: readonly T[]): Runs<T>[] {
  const counts = new Map<number, number>();
  const read = items.map((item) => {
    const all = new Set(runsOf(item.text));
    for (const run of all) counts.set(run, (counts.get(run) ?? 0) + 1);
    return { item, all };
  });
  return read.map(({ item, all }) => ({
    item,
    all,
    runs: [...all].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b),
  }));
}

/** Each run of three words as a number; a shorter text is one run. */
function runsOf(text: string): number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const starts = Math.max(1, words.length - WORDS_IN_A_RUN + 1);
  return Array.from({ length: starts }, (_, i) => hash(words.slice(i, i + WORDS_IN_A_RUN).join(' ')));
}

/** FNV-1a: short, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
