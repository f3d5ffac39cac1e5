/** Pagefind's two indexes behind the one question the page asks: which pages have these words, or at least some of them. */
import type { Hit } from './passage.ts';

export interface SearchFragment {
  url: string;
  /** Words parted by spaces, Chinese ones by zero-width spaces; angle brackets are escaped. */
  raw_content: string;
  weighted_locations: Hit[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface SearchResult {
  id: string;
  score: number;
  data(): Promise<SearchFragment>;
}

export interface Asked {
  query: string;
  filters: Record<string, string>;
  /** Nothing: what fits best stands first. */
  sort: '' | 'checked' | 'severity';
}

export interface SearchIndex {
  /** `isPartial`: no page has all of the words, and these have some. No words at all ask for every page. */
  find(asked: Asked): Promise<{ results: SearchResult[]; isPartial: boolean }>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters?: Record<string, string>; sort?: Record<string, string> },
  ): Promise<{ results: SearchResult[] }>;
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
const HAN = /[\u3400-\u9fff]/;

/**
 * Opens the index in a folder of the site. The Chinese half is fetched once a query has Chinese, and then both are asked.
 * @param folder where `pagefind.js` stands, with a slash at its end
 * @param siteBase what stands before every address of a page
 */
export async function openIndex(folder: string, siteBase: string): Promise<SearchIndex> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // Long pages hold more of the answer here, so they are not to lose for their length.
  await pagefind.options({ baseUrl: siteBase, noWorker: true, ranking: { pageLength: 0.2 } });
  await pagefind.init();
  let chinese: Promise<void> | undefined;
  const look = async (query: string | null, filters: Record<string, string>) => {
    const isChinese = query !== null && HAN.test(query);
    if (isChinese) {
      chinese ??= pagefind.mergeIndex(`${folder}zh/`, { language: 'zh', baseUrl: siteBase });
      await chinese;
    }
    const { results } = await pagefind.search(query, { filters });
    // A Chinese record has the English title too, and would stand beside its own page.
    return results.filter(({ id }) => isChinese || id.startsWith('en_'));
  };
  const rankOf = async (key: string) => {
    const { results } = await pagefind.search(null, { sort: { [key]: 'desc' } });
    return new Map(results.map(({ id }, i) => [id, i]));
  };
  return {
    async find({ query, filters, sort }) {
      const words = wordsOf(query);
      const whole = await look(words.length === 0 ? null : words.join(' '), filters);
      const isPartial = whole.length === 0 && words.length > 1;
      const results = isPartial
        ? merge(await Promise.all(words.map((word) => look(word, filters))))
        : words.length > 1 && !HAN.test(query)
          ? favorPhrase(await look(`"${query.trim()}"`, filters), whole)
          : whole;
      return { results: sort === '' ? results : sorted(results, await rankOf(sort)), isPartial };
    },
  };
}

/** By score, and words that stand side by side count several times: what people call a fault is mostly a phrase. */
export function favorPhrase(phrase: readonly SearchResult[], whole: readonly SearchResult[]): SearchResult[] {
  const together = new Set(phrase.map(({ id }) => id));
  const weight = ({ id, score }: SearchResult) => score * (together.has(id) ? PHRASE_WEIGHT : 1);
  return [...whole].sort((a, b) => weight(b) - weight(a));
}

/** The words of a query that tell something; a run of Chinese is cut into words as the browser knows them. */
export function wordsOf(query: string, most = MOST_WORDS): string[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY.has(word.toLowerCase()));
  const kept = telling.length > 0 ? telling : words;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return kept
    .flatMap((word) =>
      HAN.test(word)
        ? [...segmenter.segment(word)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
        : [word],
    )
    .slice(0, most);
}

/** By rank; pages without one, which have nothing to be sorted by, come last in the order they had. */
function sorted(results: SearchResult[], rank: Map<string, number>): SearchResult[] {
  const of = ({ id }: SearchResult) => rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...results].sort((a, b) => of(a) - of(b));
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
