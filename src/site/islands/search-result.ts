/** Draws search results, as text nodes only. */
import type { Target } from './go-to.ts';
import { passageOf } from './passage.ts';
import type { SearchFragment } from './search-index.ts';

/** One page that was found: its title, the passage with the hits marked, and what it is. */
export function resultItem({ url, meta, filters, raw_content, weighted_locations }: SearchFragment): HTMLLIElement {
  const passage = element('p');
  const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  if (/[\u3400-\u9fff]/.test(text)) passage.lang = 'zh-Hans';
  passage.append(
    ...passageOf(text, weighted_locations).map((piece) => (piece.isMark ? element('mark', piece.text) : piece.text)),
  );
  const item = element('li');
  item.append(link(meta.title ?? url, url), passage);
  const facts = ['kind', 'group', 'severity', 'strength'].map((key) => only(filters[key])).filter(Boolean);
  if (facts.length > 0) item.append(fine(facts.join(' · ')));
  return item;
}

/** The page that the query names, above what was found. */
export function goToItem({ title }: Target, href: string): HTMLLIElement {
  const item = element('li');
  item.className = 'go-to';
  item.append(link(`Go to ${title}`, href), fine('You named this page.'));
  return item;
}

/** The value of a filter where a page has just one; a page that lists many has none to show. */
function only(values: string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  made.className = 'title';
  return made;
}

function fine(text: string): HTMLParagraphElement {
  const made = element('p', text);
  made.className = 'fine';
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
