/** Every address that the built site holds, in pages, sheets, data and lists: each leads to a file that is there. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, builtPages, fileFor, filesIn, isListed, read, site, values } from './dist.ts';

const pages = builtPages();

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-cues', 'data-search'];
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'headers', 'list'];
/** The scheme of what lies elsewhere, or holds its own data. */
const ELSEWHERE = /^(?:https?|mailto|data):/;
const idsOf = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
const isWithin = (url: string) => !ELSEWHERE.test(url) || url.startsWith(site);
/** What answers for a missing page stands at no address, and yet names one for itself as every page does. */
const NOWHERE = `${site}404/`;

/** Addresses within the site that pages name, with the page that names them. */
function* links(): Generator<{ from: string; address: string; target: string | null; anchor: string }> {
  for (const page of pages) {
    for (const address of ADDRESSES.flatMap((attribute) => values(page, attribute)).filter(isWithin)) {
      if (page.file === '404.html' && address === NOWHERE) continue;
      const [path = '', anchor = ''] = address.split('#');
      yield { from: page.file, address, target: path === '' ? page.file : fileFor(path), anchor };
    }
  }
}

describe('pages', () => {
  it('have no dead link, asset or anchor', () => {
    const all = [...links()];
    expect(all.length).toBeGreaterThan(pages.length * 10);
    // What follows "#" on the scorer's page is a prompt.
    const isDead = ({ target, anchor }: (typeof all)[number]) =>
      target === null ||
      (anchor !== '' && !anchor.includes('=') && !idsOf.get(target)?.has(decodeURIComponent(anchor)));
    // A link in the frame is on every page; one of them is enough to find it.
    expect([...new Map(all.filter(isDead).map(({ from, address }) => [address, from]))]).toEqual([]);
  });

  it('say only relative to the root where they lead, so that a host may change', () => {
    const whole = pages.flatMap(({ file, tags }) =>
      tags
        .filter(({ name, attributes }) => name !== 'link' && attributes.get('href')?.startsWith(site))
        .map(({ attributes }) => `${file}: ${attributes.get('href')}`),
    );
    expect(whole).toEqual([]);
  });

  it('refer to ids that stand on them', () => {
    const dead = pages.flatMap((page) =>
      REFERENCES.flatMap((attribute) => values(page, attribute))
        .flatMap((ids) => ids.split(/\s+/))
        .filter((id) => !idsOf.get(page.file)?.has(id))
        .map((id) => `${page.file}: ${id}`),
    );
    expect(dead).toEqual([]);
  });

  it('can each be reached from another', () => {
    const reached = new Set([...links()].filter(({ from, target }) => from !== target).map(({ target }) => target));
    expect(pages.filter((page) => isListed(page) && !reached.has(page.file)).map(({ file }) => file)).toEqual([]);
  });
});

describe('what is no page', () => {
  it('names no address within the site that leads nowhere', () => {
    const texts = [...filesIn('*.{xml,txt}').map((file) => [file, read(file)] as const), ...dataBlocks()];
    expect(texts.length).toBeGreaterThan(100);
    const dead = texts.flatMap(([file, text]) =>
      (text.match(/https?:\/\/[^\s"<>)\\]+/g) ?? [])
        .filter((url) => url.startsWith(site) && fileFor(url.replaceAll('&amp;', '&')) === null)
        .map((url) => `${file}: ${url}`),
    );
    expect(dead).toEqual([]);
  });

  it('has sheets whose fonts and images are there', () => {
    const urls = filesIn('_astro/*.css').flatMap((file) =>
      [...read(file).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => ({ file, url })),
    );
    expect(urls.length).toBeGreaterThan(0);
    const here = ({ file, url }: { file: string; url: string }) =>
      fileFor(url.startsWith('/') ? url : new URL(posix.join(posix.dirname(file), url), site).href);
    expect(urls.filter(({ url }) => !url.startsWith('data:')).filter((each) => here(each) === null)).toEqual([]);
  });
});

function dataBlocks(): (readonly [string, string])[] {
  return pages.flatMap((page) => page.data.map((text) => [addressOf(page), text] as const));
}
