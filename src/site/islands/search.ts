/** Search on its page: loads the index on intent, keeps query and filters in the address, walks the results by keys. */
import { splitQuery } from './bigrams.ts';
import { openIndex, type SearchIndex, type SearchResult } from './search-index.ts';
import { resultItem } from './search-result.ts';

const PAGE = 10;
const PAUSE_MS = 120;

const form = document.querySelector('[data-search-form]') as HTMLFormElement;
const field = document.querySelector('[data-search-field]') as HTMLInputElement;
const selects = [...form.querySelectorAll<HTMLSelectElement>('[data-filter]')];
const status = document.querySelector('[data-search-status]') as HTMLElement;
const list = document.querySelector('[data-search-results]') as HTMLOListElement;
const more = document.querySelector('[data-search-more]') as HTMLButtonElement;

let index: Promise<SearchIndex> | undefined;
let found: SearchResult[] = [];
/** Counts searches, so that a slow answer to an old query is dropped. */
let turn = 0;
let waiting = 0;

function load(): Promise<SearchIndex> {
  index ??= openIndex(form.dataset.pagefind ?? '').catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

function chosen(): Record<string, string> {
  return Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
}

async function search(): Promise<void> {
  const mine = ++turn;
  const query = field.value.trim();
  const filters = chosen();
  keepInAddress(query, filters);
  if (query === '' && Object.keys(filters).length === 0) return show([], '', mine);
  try {
    const { results, isPartial } = await (await load()).find(splitQuery(query), filters);
    if (mine === turn) await show(results, say(results.length, query, isPartial), mine);
  } catch {
    if (mine === turn)
      show([], 'The search index could not be loaded. Reload the page, or browse the lists instead.', mine);
  }
}

function say(count: number, query: string, isPartial: boolean): string {
  const about = query === '' ? '' : ` for “${query}”`;
  if (count === 0) return `Nothing found${about}. Try fewer or plainer words, or another filter.`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}`;
  return isPartial ? `No page has all of “${query}”; ${results} for some of it.` : `${results}${about}.`;
}

async function show(results: SearchResult[], words: string, mine: number): Promise<void> {
  found = results;
  await draw(0, mine);
  if (mine === turn) status.textContent = words;
}

async function draw(from: number, mine: number): Promise<void> {
  const data = await Promise.all(found.slice(from, from + PAGE).map((result) => result.data()));
  if (mine !== turn) return;
  const items = data.map(resultItem);
  if (from === 0) list.replaceChildren(...items);
  else list.append(...items);
  more.hidden = found.length <= from + PAGE;
}

function keepInAddress(query: string, filters: Record<string, string>): void {
  const params = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
  history.replaceState(history.state, '', `${location.pathname}${params && `?${params}`}`);
}

/** Arrow keys walk from the field through the results and back; Escape returns to the field, Enter there opens the first. */
function walk(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inField = document.activeElement === field;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
  let target: HTMLElement | undefined;
  if (step !== 0 && (inField || at >= 0)) target = links[at + step] ?? (step < 0 ? field : undefined);
  if (event.key === 'Escape' && at >= 0) target = field;
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function restore(): void {
  const given = new URLSearchParams(location.search);
  if (given.has('q')) field.value = given.get('q') ?? '';
  for (const select of selects) {
    const wanted = given.get(select.name);
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
  }
  if (field.value !== '' || Object.keys(chosen()).length > 0) search();
}

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(search, PAUSE_MS);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  await search();
  list.querySelector('a')?.click();
});
more.addEventListener('click', () => {
  const from = list.children.length;
  draw(from, turn).then(() => list.children[from]?.querySelector('a')?.focus());
});
document.addEventListener('keydown', walk);
field.addEventListener('focus', () => load().catch(() => {}), { once: true });
restore();
