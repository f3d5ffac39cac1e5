// Asks the search of the site what people would type and sees where the page that is meant stands, beside MiniSearch on the same documents.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createGoTo, type NamedPage } from '../../src/site/islands/go-to.ts';
import { openIndex, wordsOf } from '../../src/site/islands/search-index.ts';
import { indexForSearch } from '../search.ts';
import { SetupProblem, StepFailure } from '../steps.mjs';
import { jsonLines } from './lines.ts';

export interface Query {
  query: string;
  /** The page that is meant: `/modes/flicker/`. */
  page: string;
  lang: string;
}

export interface Ranking {
  name: string;
  queries: number;
  /** The mean of one over the place of the page, nought where it is not among the first ten. */
  reciprocal: number;
  first: number;
  firstThree: number;
  /** Queries whose page is not among the first three, for reading. */
  missed: string[];
}

/** The pages that answer a query, best first. */
type Ask = (query: string) => Promise<string[]>;

const DEEP = 10;

/** The queries of a file, a JSON object on each line. */
export function readQueries(file: string): Query[] {
  if (!existsSync(file)) throw new SetupProblem(`there are no queries at ${file}; write one JSON object on each line.`);
  return jsonLines(file);
}

/** Four rankings: the site's search without and with what people call things, and MiniSearch without and with it. */
export async function rankSearch(dist: string, queries: readonly Query[]): Promise<Ranking[]> {
  if (!existsSync(join(dist, 'index.html')))
    throw new StepFailure('there is no built site yet. Run "npm run build" first.');
  const pages: NamedPage[] = JSON.parse(readFileSync(join(dist, 'search', 'names.json'), 'utf8'));
  const formal = pages.map(({ names, ...page }) => ({
    ...page,
    names: page.kind === 'modes' ? names.slice(0, 1) : [],
  }));
  const bare = mkdtempSync(join(tmpdir(), 'misrender-search-'));
  try {
    await indexForSearch(dist, { into: bare, layNames: false });
    const indexes = [
      { folder: bare, named: formal, what: 'without lay names' },
      { folder: join(dist, 'pagefind'), named: pages, what: 'with lay names' },
    ];
    const rankings: Ranking[] = [];
    for (const { folder, named, what } of indexes)
      rankings.push(await rank(`Pagefind ${what}`, await askSite(folder, named), queries));
    for (const { folder, what } of indexes) rankings.push(await rank(`MiniSearch ${what}`, askMini(folder), queries));
    return rankings;
  } finally {
    rmSync(bare, { recursive: true });
  }
}

async function rank(name: string, ask: Ask, queries: readonly Query[]): Promise<Ranking> {
  const places: number[] = [];
  const missed: string[] = [];
  for (const { query, page: meant } of queries) {
    const page = `/${meant.replace(/^\/|\/$/g, '')}/`;
    const found = await ask(query);
    const place = found.slice(0, DEEP).indexOf(page) + 1;
    places.push(place);
    if (place === 0 || place > 3)
      missed.push(`${query} -> ${page}, place ${place || 'none'}; first ${found[0] ?? 'nothing'}`);
  }
  const share = (test: (place: number) => boolean) => places.filter(test).length / places.length;
  return {
    name,
    queries: queries.length,
    reciprocal: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length,
    first: share((place) => place === 1),
    firstThree: share((place) => place >= 1 && place <= 3),
    missed,
  };
}

/** The search of the site as its page asks it, outside a browser: the same code, with files for the network. */
async function askSite(folder: string, named: readonly NamedPage[]): Promise<Ask> {
  const address = pathToFileURL(`${folder}/`).href;
  globalThis.fetch = async (asked) => {
    const path = String(asked)
      .replace(/\?.*$/, '')
      .replace(/^\/pagefind\//, address);
    return new Response(new Uint8Array(await readFile(fileURLToPath(path))));
  };
  const index = await openIndex(address, '/');
  const goTo = createGoTo(named);
  return async (query) => {
    const { results } = await index.find({ query, filters: {}, sort: '' });
    const found = await Promise.all(results.slice(0, DEEP).map((result) => result.data()));
    const target = goTo(query)?.path;
    return [...new Set([...(target ? [target] : []), ...found.map(({ url }) => url)])];
  };
}

interface Document {
  id: string;
  url: string;
  title: string;
  content: string;
}

/** MiniSearch with its own defaults, prefixes and small misspellings allowed and titles weighed, as its guide shows. */
function askMini(folder: string): Ask {
  const index = new MiniSearch<Document>({
    fields: ['title', 'content'],
    storeFields: ['url'],
    tokenize: (text) => wordsOf(text.replace(/[^\p{L}\p{N}]+/gu, ' '), Number.POSITIVE_INFINITY),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll([folder, join(folder, 'zh')].flatMap(documentsOf));
  return async (query) => [...new Set(index.search(query).map(({ url }) => url as string))];
}

/** What Pagefind wrote down of each page, so that both search the same words. */
function documentsOf(folder: string): Document[] {
  return readdirSync(join(folder, 'fragment')).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString('utf8');
    const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{')));
    return { id: file, url, title: meta.title, content: content.replaceAll('\u200b', ' ') };
  });
}
