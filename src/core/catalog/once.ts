/** Works out something about a catalog once, however many pages ask. */
import type { Catalog } from './catalog.ts';

/** The same function with its answers kept for as long as the catalog is. Nobody may change an answer. */
export function once<T>(compute: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const kept = new WeakMap<Catalog, { answer: T }>();
  return (catalog) => {
    const known = kept.get(catalog) ?? { answer: compute(catalog) };
    kept.set(catalog, known);
    return known.answer;
  };
}
