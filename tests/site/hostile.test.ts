/** A record may hold any text: in structured data, data files, feed and llms.txt it stays a text, and comes back the same. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createApi } from '../../src/core/catalog/api.ts';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { failureView, modeView } from '../../src/core/catalog/view.ts';
import { scriptText } from '../../src/site/script-text.ts';
import { catalogWith, failure, make } from '../view/catalog.ts';
import { builtPages, site } from './dist.ts';

const pages = builtPages();

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>--&gt;&amp;<![CDATA[',
  'line\u2028and\u2029paragraph',
  '\u001b[31mred\u001b[0m\u0007',
  'quote " and \\ and \u0000 and \ufeff end',
  '\u202eright to left\u202c',
  'lone \ud800 half',
  '](javascript:alert(1)) [x',
];
const ALL = HOSTILE.join(' ');
/** The worst of them, short enough for a name. */
const NAME = '</script><!--<script>\u2028\u001b[31m](x) & "onerror';
const catalog = catalogWith({
  modes: { warp: make.mode(NAME, { summary: ALL, term: NAME, names: { en: [...HOSTILE], zh: ['名字', NAME] } }) },
  models: { alpha: make.model(NAME, NAME, { summary: ALL }) },
  sources: { paper: { ...make.source('researcher', NAME), title: ALL } },
  failures: { 'alpha/warp': failure({ statements: [{ says: ALL, sources: ['paper'] }] }) },
});

/** The text of a script element as a browser finds its end: the first end tag, or none inside a comment with a script. */
function scriptEnds(text: string): boolean {
  return /<\/script|<!--|<script/i.test(text);
}

beforeAll(() => {
  vi.stubEnv('SITE', 'https://misrender.example');
});

describe('structured data', () => {
  const modules = () => import('../../src/site/structured-data.ts');
  const things = async () => {
    const { breadcrumbData, datasetData, failureData, modeData } = await modules();
    const [record] = catalog.failures;
    if (!record) throw new Error('The fixture holds a failure.');
    return [
      breadcrumbData([{ href: '/modes/', name: ALL }], NAME),
      modeData(modeView(catalog, catalog.get('modes', 'warp'))),
      failureData(failureView(catalog, record)),
      datasetData(catalog),
    ];
  };

  it('cannot end its script element, and parses back to the same texts', async () => {
    for (const thing of await things()) {
      const text = scriptText(thing);
      expect(text).not.toMatch(/[<>&\u2028\u2029\p{Cc}]/u);
      expect(scriptEnds(text)).toBe(false);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(thing)));
    }
    expect(scriptEnds(JSON.stringify(await things()))).toBe(true);
  });

  it('holds the texts of the record, word for word', async () => {
    const [trail, mode, article] = (await things()).map((thing) => JSON.parse(scriptText(thing)));
    expect(trail.itemListElement.at(-1).name).toBe(NAME);
    expect(mode.name).toBe(NAME);
    expect(mode.description).toBe(ALL);
    expect(mode.alternateName).toEqual(expect.arrayContaining(HOSTILE));
    expect(article.headline).toBe(`${NAME} on ${NAME}`);
    expect(article.citation[0].name).toBe(ALL);
  });
});

describe('data files', () => {
  const about = { name: 'Misrender', about: ALL, repository: 'https://example.org/', engine: '1' };
  const addresses = { file: (path: string) => `https://example.org/${path}`, page: () => null };
  const api = createApi(catalog, compileCueSet(catalog), addresses, about);

  it('parse back to what the record holds', () => {
    expect(api.paths().length).toBeGreaterThan(20);
    for (const path of api.paths()) {
      const value = api.file(path);
      expect(JSON.parse(JSON.stringify(value)), path).toEqual(value);
    }
    const mode = JSON.parse(JSON.stringify(api.file('modes/warp')));
    expect(mode.result.record.summary).toBe(ALL);
    expect(mode.result.record.names.en).toEqual(HOSTILE);
  });
});

describe('feed and llms.txt', () => {
  it('hold hostile texts as texts: escaped, and without what XML cannot hold', async () => {
    const { feedOf } = await import('../../src/site/feed.ts');
    const xml = feedOf(catalog);
    expect(xml).toContain(
      '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &lt;!--&lt;script&gt; ]]&gt;--&amp;gt;&amp;amp;',
    );
    expect(xml).not.toMatch(/<(?:img|script|!)/);
    expect(
      [...xml].filter((character) => !/[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character)),
    ).toEqual([]);
  });

  it('keep one line a record, and no link that a record made up', async () => {
    const { llmsText } = await import('../../src/site/llms.ts');
    const lines = llmsText(catalog)
      .split('\n')
      .filter((line) => line.includes('onerror'));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/^- \[.*\]\(https:\/\/misrender\.example\/(?:modes|models)\/[a-z]+\/\): /);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(line.slice(0, line.indexOf('](https:'))).not.toMatch(/(?<!\\)\]\(/);
    }
  });
});

describe('the built pages', () => {
  const blocks = pages.flatMap((page) => page.data.map((text) => ({ file: page.file, text })));

  it('hold structured data of the kinds that fit them, and never a rating', () => {
    const typesIn = (folder: string) =>
      new Set(blocks.filter(({ file }) => file.startsWith(folder)).map(({ text }) => JSON.parse(text)['@type']));
    expect(typesIn('modes/')).toEqual(new Set(['BreadcrumbList', 'DefinedTerm']));
    expect(typesIn('failures/')).toEqual(new Set(['BreadcrumbList', 'TechArticle']));
    for (const { file, text } of blocks)
      expect(text, file).not.toMatch(/"(?:aggregateRating|review\w*|offers)":|"@type":"\w*(?:Rating|Review|Offer)"/);
  });

  it('give it a context, escape it, and number every trail from the front page', () => {
    expect(blocks.length).toBeGreaterThan(200);
    for (const { file, text } of blocks) {
      expect(text, file).not.toMatch(/[<>&\u2028\u2029]/);
      const thing = JSON.parse(text);
      expect(thing['@context'], file).toBe('https://schema.org');
      if (thing['@type'] !== 'BreadcrumbList') continue;
      expect(thing.itemListElement[0].item, file).toBe(site);
      expect(thing.itemListElement.map(({ position }: { position: number }) => position)).toEqual(
        thing.itemListElement.map((_: unknown, i: number) => i + 1),
      );
    }
  });
});
