/** The last queries, kept in this browser alone, and cleared on request. */
import { keptList } from './kept.ts';

const MOST = 6;
const list = keptList('misrender-searches');

/** Newest first. */
export function recentSearches(): string[] {
  return list.read().slice(0, MOST);
}

/** Puts a query first; what it only continues, letter by letter, goes. */
export function rememberSearch(query: string): void {
  const others = recentSearches().filter((each) => !query.toLowerCase().startsWith(each.toLowerCase()));
  list.write([query, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  list.write([]);
}
