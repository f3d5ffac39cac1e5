/** What crawlers, feed readers and static hosts read of the built site: sitemap, feed, robots, llms.txt and headers. */
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { placeOf } from '../../scripts/place.ts';
import { catalog } from '../real-catalog.ts';
import { addressOf, builtPages, exists, filesIn, isListed, read, readJson, site } from './dist.ts';

const pages = builtPages();

const base = new URL(site).pathname;
const inside = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text);

/** Fails unless the elements of a text are closed as they were opened and its entities are those of XML. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<\/?[a-z?][^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
}

it('the site is built for the place that the environment names', () => {
  const place = placeOf(process.env);
  expect(site).toBe(place.site + place.base);
});

describe('the sitemap', () => {
  const xml = read('sitemap.xml');

  it('names each page that may be listed, once, and no other', () => {
    const listed = pages.filter(isListed).map(addressOf).sort();
    expect(listed.length).toBeGreaterThan(100);
    expect(inside(xml, 'loc')).toEqual(listed);
    expect(listed).not.toContain(`${site}404.html`);
  });

  it('is well formed, and dates pages by their records', () => {
    expectWellFormed(xml);
    const [{ url, checked }] = readJson('api/v1/failures.json').result;
    expect(xml).toContain(`<url><loc>${url}</loc><lastmod>${checked}</lastmod></url>`);
    expect(xml).toContain(`<url><loc>${site}</loc></url>`);
  });
});

describe('the feed', () => {
  const xml = read('feed.xml');
  const [head = '', ...entries] = xml.split('<entry>');

  it('is well formed, names itself, and has at most a hundred entries', () => {
    expectWellFormed(xml);
    expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${site}feed.xml"/>`);
    expect(entries.length).toBe(100);
    expect(new Set(inside(xml, 'id')).size).toBe(entries.length + 1);
  });

  it('takes every date from a record, newest first', () => {
    const dates = new Set(
      [
        ...(['failures', 'models', 'platforms'] as const).flatMap((kind) =>
          catalog.all(kind).map(({ data }) => data.checked),
        ),
        ...catalog.all('sources').map(({ data }) => data.read),
      ].map((day) => `${day}T00:00:00Z`),
    );
    const told = inside(entries.join(''), 'updated');
    expect(told).toHaveLength(entries.length);
    expect(told.filter((date) => !dates.has(date))).toEqual([]);
    expect(told).toEqual([...told].sort().reverse());
    expect(inside(head, 'updated')).toEqual([[...dates].sort().at(-1)]);
  });
});

describe('robots.txt and llms.txt', () => {
  it('refuse nobody, and lead to the sitemap', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
  });

  it('lead to the data and to every mode', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# Misrender\n\n> /);
    expect(text).toContain(`(${site}api/v1/index.json)`);
    for (const { id } of catalog.all('modes')) expect(text).toContain(`(${site}modes/${id}/): `);
  });
});

describe('the headers file', () => {
  const text = read('_headers');
  const blocks = text.trimEnd().split(/\n(?! )/);

  it('keeps to what Netlify and Cloudflare read', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const block of blocks) {
      const [path = '', ...headers] = block.split('\n');
      // Each allows a star at the end of a path; Cloudflare reads up to 2,000 characters a line.
      expect(path).toMatch(/^\/[^\s*]*\*?$/);
      expect(path.startsWith(base)).toBe(true);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(header).toMatch(/^ {2}[A-Za-z-]+: \S.{0,1900}$/);
    }
  });

  it('gives no path the same header twice, since hosts would join the two', () => {
    const rules = blocks.map((block) => block.split('\n'));
    for (const file of ['index.html', '404.html', 'feed.xml', 'llms.txt', ...filesIn('{_astro,api,schemas}/**/*.*')]) {
      const names = rules
        .filter(([path = '']) =>
          path.endsWith('*') ? (base + file).startsWith(path.slice(0, -1)) : base + file === path,
        )
        .flatMap(([, ...headers]) => headers.map((header) => header.split(':')[0]?.trim()));
      expect(names.length, file).toBe(new Set(names).size);
    }
  });

  it('lets what never changes be kept, and only that', () => {
    expect(headersFor('/_astro/a.B1.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/failures/', '/api/v1/index.json', '/sitemap.xml', '/pagefind/pagefind.js'])
      expect(headersFor(path), path).not.toHaveProperty('Cache-Control');
    // An immutable name holds a hash of its content: eight letters before the ending.
    expect(filesIn('_astro/*').filter((file) => !/\.[\w-]{8}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });

  it('protects pages and opens data to every origin', () => {
    expect(headersFor('/failures/')).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    expect(headersFor('/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor('/schemas/v1/modes.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFor('/failures/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('is beside what GitHub Pages asks for before it serves a folder with an underscore', () => {
    expect(filesIn('.nojekyll').length + Number(exists('.nojekyll'))).toBeGreaterThan(0);
  });
});
