/** What was built, page by page: one outline, landmarks that can be told apart, and nothing that a strict policy would refuse. */
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, site, type Tag, values } from './dist.ts';

const pages = builtPages();

const KINDS_WITH_PAGES = ['failures', 'modes', 'models', 'platforms', 'cues', 'sources', 'benchmarks', 'groups'];
/** A page at an old address only leads on; it has none of the frame. */
const framed = pages.filter(({ tags }) => tags.some(({ attributes }) => attributes.has('data-search-field')));
const named = (page: BuiltPage, ...names: string[]) => page.tags.filter(({ name }) => names.includes(name));
const meta = (page: BuiltPage, name: string) =>
  named(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');
const tell = ({ name, attributes }: Tag) =>
  `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}>`;

/** What a test finds on all pages, each with the file it stands in. */
function found(on: readonly BuiltPage[], look: (page: BuiltPage) => readonly string[]): string[] {
  return on.flatMap((page) => look(page).map((what) => `${page.file}: ${what}`));
}

it('there is a page for every kind of record', () => {
  const kinds = new Set(pages.map(({ file }) => file.split('/')[0]));
  expect(KINDS_WITH_PAGES.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(framed.length).toBeGreaterThan(100);
});

describe('every page', () => {
  it('has one h1 and headings in order', () => {
    const wrong = (page: BuiltPage) => {
      const levels = page.tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
      const isSound =
        levels[0] === 1 &&
        levels.filter((level) => level === 1).length === 1 &&
        levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1);
      return isSound ? [] : [levels.join(' ')];
    };
    expect(found(pages, wrong)).toEqual([]);
  });

  it('has one main part, and one head and foot of the site around it', () => {
    const count = (page: BuiltPage) =>
      [named(page, 'main'), ...['header', 'footer'].map((name) => ofSite(page, name))].map(({ length }) => length);
    const ofSite = (page: BuiltPage, name: string) =>
      named(page, name).filter(({ attributes }) => attributes.get('class') === 'site');
    for (const page of framed) expect(count(page), page.file).toEqual([1, 1, 1]);
    for (const page of pages) expect(named(page, 'main'), page.file).toHaveLength(1);
  });

  it('gives each of its navigations a name of its own', () => {
    for (const page of framed) {
      const names = named(page, 'nav').map(({ attributes }) => attributes.get('aria-label') ?? '');
      expect(names.length, page.file).toBeGreaterThanOrEqual(3);
      expect([...new Set(names)], page.file).toEqual(names.filter((name) => name !== ''));
    }
  });

  it('names each id once', () => {
    const twice = ({ ids }: BuiltPage) => ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(found(pages, twice)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const titles = pages.map(({ html }) => html.match(/<title>([^<]+)/)?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    for (const page of pages) expect(meta(page, 'description')?.length, page.file).toBeGreaterThanOrEqual(20);
  });

  it('tells of the feed, and where it belongs itself', () => {
    for (const page of framed) {
      const links = named(page, 'link').map(({ attributes }) => attributes);
      expect(links.find((link) => link.get('type') === 'application/atom+xml')?.get('href'), page.file).toBe(
        new URL('feed.xml', site).pathname,
      );
      expect(links.find((link) => link.get('rel') === 'canonical')?.get('href'), page.file).toMatch(/^https?:/);
    }
  });
});

describe('no page', () => {
  it('has anything inline: style, handler or script that runs', () => {
    const inline = (page: BuiltPage) => [
      ...named(page, 'style').map(tell),
      ...named(page, 'script')
        .filter(({ attributes }) => !attributes.has('src'))
        .map(tell),
      ...page.tags
        .filter(({ attributes }) => [...attributes.keys()].some((key) => /^(?:style|on[a-z]+)$/.test(key)))
        .map(tell),
    ];
    expect(found(pages, inline)).toEqual([]);
  });

  it('may compile WebAssembly but the search page, or do more than its policy must', () => {
    for (const { file, html } of pages) {
      const policy = html.match(/http-equiv="content-security-policy" content="([^"]+)"/i)?.[1] ?? '';
      expect(policy, file).toContain("default-src 'none'");
      expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(file === 'search/index.html');
      expect(policy, file).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*/);
    }
  });

  it('sends a reader elsewhere with a referrer', () => {
    const open = (page: BuiltPage) =>
      named(page, 'a')
        .filter(({ attributes }) => /^https?:/.test(attributes.get('href') ?? ''))
        .filter(({ attributes }) => attributes.get('rel') !== 'noopener noreferrer')
        .map(tell);
    expect(found(pages, open)).toEqual([]);
    expect(pages.some((page) => values(page, 'rel').includes('noopener noreferrer'))).toBe(true);
  });
});
