/** Search on its page: loads the index on intent, keeps query, filters and order in the address, walks the results by keys. */
import { createGoTo, type Target } from './go-to.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { type Asked, openIndex, type SearchIndex, type SearchResult } from './search-index.ts';
import { goToItem, resultItem } from './search-result.ts';

const PAGE = 6;
const PAUSE_MS = 120;

const form = document.querySelector('[data-search-form]') as HTMLFormElement;
const field = document.querySelector('[data-search-field]') as HTMLInputElement;
const selects = [...form.querySelectorAll<HTMLSelectElement>('[data-filter]')];
const filters = form.querySelector('[data-filters]') as HTMLDetailsElement;
const order = form.querySelector('[data-sort]') as HTMLSelectElement;
const status = document.querySelector('[data-search-status]') as HTMLElement;
const list = document.querySelector('[data-search-results]') as HTMLOListElement;
const more = document.querySelector('[data-search-more]') as HTMLButtonElement;
const recent = document.querySelector('[data-search-recent]') as HTMLElement;
/** What stands before every address of the site, with a slash at its end. */
const base = form.dataset.base ?? '/';

let index: Promise<SearchIndex> | undefined;
let names: Promise<(query: string) => Target | null> | undefined;
let found: SearchResult[] = [];
/** How many of them are drawn. */
let drawn = 0;
/** Whether the query comes from the box of another page: a name that it holds leads on at once. */
let isStraight = false;
/** Counts searches, so that a slow answer to an old query is dropped. */
let turn = 0;
let waiting = 0;

function load(): Promise<SearchIndex> {
  index ??= openIndex(form.dataset.pagefind ?? '', base).catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** Without the names nothing leads straight to a page, and search still works. */
function loadNames(): Promise<(query: string) => Target | null> {
  names ??= fetch(form.dataset.names ?? '')
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then(createGoTo, () => () => null);
  return names;
}

function asked(): Asked {
  const filters = Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  return { query: field.value.trim(), filters, sort: order.value as Asked['sort'] };
}

async function search(): Promise<void> {
  const mine = ++turn;
  const now = asked();
  keepInAddress(now);
  showRecent();
  if (now.query === '' && Object.keys(now.filters).length === 0) return show([], null, '', mine);
  try {
    const [searchIndex, goTo] = await Promise.all([load(), loadNames()]);
    const { results, isPartial } = await searchIndex.find(now);
    const target = now.query === '' ? null : goTo(now.query);
    if (isStraight && target) {
      rememberSearch(now.query);
      return location.replace(base + target.path.slice(1));
    }
    if (mine === turn) await show(results, target, say(results.length, now.query, isPartial, target), mine);
  } catch {
    if (mine === turn)
      show([], null, 'The search index could not be loaded. Reload the page, or browse the lists instead.', mine);
  }
}

function say(count: number, query: string, isPartial: boolean, target: Target | null): string {
  const about = query === '' ? '' : ` for “${query}”`;
  if (count === 0 && target) return `“${query}” is the name of a page.`;
  if (count === 0) return `Nothing found${about}. Try fewer or plainer words, or another filter.`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}`;
  return isPartial ? `No page has all of “${query}”; ${results} for some of it.` : `${results}${about}.`;
}

async function show(results: SearchResult[], target: Target | null, words: string, mine: number): Promise<void> {
  found = results;
  await draw(0, mine, target);
  if (mine === turn) status.textContent = words;
}

async function draw(from: number, mine: number, target: Target | null = null): Promise<void> {
  const data = await Promise.all(found.slice(from, from + PAGE).map((result) => result.data()));
  if (mine !== turn) return;
  const items = data.map(resultItem);
  if (target) items.unshift(goToItem(target, base + target.path.slice(1)));
  if (from === 0) list.replaceChildren(...items);
  else list.append(...items);
  drawn = from + data.length;
  more.hidden = found.length <= drawn;
}

function keepInAddress({ query, filters, sort }: Asked): void {
  const params = new URLSearchParams({ ...(query && { q: query }), ...filters, ...(sort && { sort }) }).toString();
  history.replaceState(history.state, '', `${location.pathname}${params && `?${params}`}`);
}

/** The last queries stand below an empty field, as buttons that ask again. */
function showRecent(): void {
  const queries = field.value.trim() === '' ? recentSearches() : [];
  recent.hidden = queries.length === 0;
  const buttons = queries.map((query) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = query;
    button.addEventListener('click', () => {
      field.value = query;
      field.focus();
      search();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  recent.querySelector('ul')?.replaceChildren(...buttons);
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
  for (const select of [...selects, order]) {
    const wanted = given.get(select.name);
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
  }
  const { query, filters: wanted } = asked();
  // On a phone they would stand between the field and what was found.
  const isNarrow = matchMedia('(max-width: 48rem)').matches;
  const isFiltered = [...selects, order].some(({ value }) => value !== '');
  filters.open = !isNarrow || isFiltered;
  isStraight = given.has('go');
  if (query !== '' || Object.keys(wanted).length > 0) search().finally(() => (isStraight = false));
  else showRecent();
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
// A query that led somewhere is worth keeping; one that was only typed is not.
list.addEventListener('click', (event) => {
  const query = field.value.trim();
  if (query !== '' && (event.target as HTMLElement).closest('a')) rememberSearch(query);
});
recent.querySelector('[data-search-forget]')?.addEventListener('click', () => {
  forgetSearches();
  showRecent();
  field.focus();
});
more.addEventListener('click', () => {
  const before = list.children.length;
  draw(drawn, turn).then(() => list.children[before]?.querySelector('a')?.focus());
});
document.addEventListener('keydown', walk);
field.addEventListener(
  'focus',
  () => {
    load().catch(() => {});
    loadNames();
  },
  { once: true },
);
restore();
