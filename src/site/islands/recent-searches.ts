/** The last queries, kept in this browser alone, and cleared on request. */

const KEY = 'misrender-searches';
const MOST = 6;

/** Newest first. A browser that keeps nothing for us has none. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query first; what it only continues, letter by letter, goes. */
export function rememberSearch(query: string): void {
  const others = recentSearches().filter((each) => !query.toLowerCase().startsWith(each.toLowerCase()));
  keep([query, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser may refuse to keep anything; search works without.
  }
}
