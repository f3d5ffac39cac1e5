/** Chinese for an index that parts words at spaces: every two neighboring characters stand as a word of their own. */

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g;

/** The pairs of a run of characters; a single one stands alone. */
function pairsOf(run: string): string[] {
  return run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}

/** What a page adds to the index for its Chinese texts: each pair once. */
export function bigramsOf(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => text.match(HAN) ?? []).flatMap(pairsOf))].join(' ');
}

/** A query with its Chinese in pairs, so that a part of a name finds the whole; other words stay as they are. */
export function splitQuery(query: string): string[] {
  return query
    .replace(HAN, (run) => ` ${pairsOf(run).join(' ')} `)
    .split(/\s+/)
    .filter((word) => word !== '');
}
