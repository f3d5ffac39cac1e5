/** Draws one search result, as text nodes only. */
import { excerptPieces } from './excerpt.ts';
import type { SearchFragment } from './search-index.ts';

export function resultItem({ url, meta, filters, excerpt }: SearchFragment): HTMLLIElement {
  const link = element('a', meta.title ?? url);
  link.href = url;
  link.className = 'title';
  const words = element('p');
  words.append(...excerptPieces(excerpt).map(({ text, isMark }) => (isMark ? element('mark', text) : text)));
  const item = element('li');
  item.append(link, words);
  const facts = [meta.kind, ...['group', 'severity', 'strength'].map((key) => only(filters[key]))].filter(Boolean);
  if (facts.length > 0) {
    const line = element('p', facts.join(' · '));
    line.className = 'fine';
    item.append(line);
  }
  return item;
}

/** The value of a filter where a page has just one; a page that lists many has none to show. */
function only(values: string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
