/** Pagefind's index behind the one question the page asks: which pages have these words, or at least some of them. */

export interface SearchFragment {
  url: string;
  /** Escaped HTML with marks around the words that were found. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface SearchResult {
  id: string;
  score: number;
  data(): Promise<SearchFragment>;
}

export interface SearchIndex {
  /** `isPartial`: no page has all of the words, and these have some. No words at all ask for every page. */
  find(
    words: readonly string[],
    filters: Record<string, string>,
  ): Promise<{ results: SearchResult[]; isPartial: boolean }>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: SearchResult[] }>;
}

/** How much more a page counts that has the words side by side. */
const PHRASE_WEIGHT = 3;
/** More words than a complaint has. */
const MOST_WORDS = 12;
/** Words that say nothing about a picture, and would keep a page from being found that lacks them. */
const EMPTY = new Set(
  'a an and are as at be do does for from has her his in is it its my of on or she he that the their they this to when with you'.split(
    ' ',
  ),
);

/** Opens the index at an address within the site. */
export async function openIndex(address: string): Promise<SearchIndex> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 28 });
  return {
    async find(words, filters) {
      const look = async (query: string | null) => (await pagefind.search(query, { filters })).results;
      const telling = words.filter((word) => !EMPTY.has(word.toLowerCase()));
      const asked = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
      const whole = await look(asked.length === 0 ? null : asked.join(' '));
      if (asked.length < 2) return { results: whole, isPartial: false };
      if (whole.length > 0)
        return { results: favorPhrase(await look(`"${words.join(' ')}"`), whole), isPartial: false };
      return { results: merge(await Promise.all(asked.map(look))), isPartial: true };
    },
  };
}

/** By score, and words that stand side by side count several times: what people call a fault is mostly a phrase. */
export function favorPhrase(phrase: readonly SearchResult[], whole: readonly SearchResult[]): SearchResult[] {
  const together = new Set(phrase.map(({ id }) => id));
  const weight = ({ id, score }: SearchResult) => score * (together.has(id) ? PHRASE_WEIGHT : 1);
  return [...whole].sort((a, b) => weight(b) - weight(a));
}

/** One list out of several: pages with more of the words first, then by score; those with less than half as many are left out. */
export function merge(lists: readonly SearchResult[][]): SearchResult[] {
  const byPage = new Map<string, { result: SearchResult; words: number; score: number }>();
  for (const result of lists.flat()) {
    const known = byPage.get(result.id) ?? { result, words: 0, score: 0 };
    known.words += 1;
    known.score += result.score;
    byPage.set(result.id, known);
  }
  const pages = [...byPage.values()].sort((a, b) => b.words - a.words || b.score - a.score);
  return pages.filter(({ words }) => words * 2 >= (pages[0]?.words ?? 0)).map(({ result }) => result);
}
