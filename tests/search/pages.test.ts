/** What search is given of a page: sentences in English, and the Chinese in a record of its own. */
import { describe, expect, it } from 'vitest';
import { chineseRecords, isSearched, searchable } from '../../scripts/search/pages.ts';

const cites =
  '<span class="cites" data-pagefind-ignore><a class="cite" href="#1"><span class="sr">Source </span>1</a></span>';
const page = (inner: string) =>
  `<html><main id="main" data-pagefind-body data-pagefind-filter="kind:Mode">${inner}</main></html>`;
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('searchable', () => {
  it('ends facts, items and labels, each once', () => {
    const html = page(
      `<dl><dt>Technical term</dt><dd>oral region artifact</dd><dt>Also called</dt><dd><ul data-names><li>weird teeth</li><li lang="zh-Hans">牙齿变形</li></ul></dd></dl>` +
        `<ul><li>It ends.</li><li>It does not <span>(on 2.1)</span> </li><li>Cited${cites}</li></ul>`,
    );
    expect(textOf(searchable(html)).replace(/ ([.:])/g, '$1')).toBe(
      'Technical term: oral region artifact. Also called: weird teeth. It ends. It does not (on 2.1). Cited.',
    );
  });

  it('leaves out a name that is Chinese, or begins so, and its comma with it', () => {
    const han = '<span lang="zh-Hans">可灵</span>';
    const html = page(`<ul class="tags"><li>Kling AI</li><li>${han}</li><li>${han}AI</li><li>KlingAI</li></ul>`);
    expect(textOf(searchable(html)).replace(/ ([.,])/g, '$1')).toBe('Kling AI, KlingAI.');
    expect(textOf(searchable(page(`<ul class="tags"><li>${han}</li></ul><p>Said.</p>`)))).toBe('Said.');
  });

  it('can leave out what people call a mode', () => {
    const html = page('<ul class="tags" data-names><li>weird teeth</li></ul><p>Said.</p>');
    expect(textOf(searchable(html, false))).toBe('Said.');
  });

  it('knows which pages the frame lets it index', () => {
    expect(isSearched(page(''))).toBe(true);
    expect(isSearched('<main id="main"></main>')).toBe(false);
  });
});

describe('the Chinese record', () => {
  const model = {
    url: '/models/kling/',
    html: '<main data-pagefind-filter="kind:Model"><h1 data-pagefind-filter="model:Kling">Kling</h1><span lang="zh-Hans">可灵</span></main>',
  };
  const failure = {
    url: '/failures/kling-face/',
    html: '<main data-pagefind-filter="kind:Failure"><h1>Face on Kling</h1><dd data-pagefind-filter="model:Kling" data-pagefind-sort="checked:2026-01-02"></dd><ul data-names><li lang="zh-Hans">脸崩了</li></ul><ul lang="zh-Hans"><li>脸在动&amp;变</li></ul></main>',
  };

  it('holds names and signs as sentences, with the filters and order of its page', () => {
    expect(chineseRecords([model, failure])[1]).toEqual({
      url: '/failures/kling-face/',
      content: 'Face on Kling。 可灵。 脸崩了。 脸在动&变。',
      language: 'zh',
      meta: { title: 'Face on Kling' },
      filters: { kind: ['Failure'], model: ['Kling'] },
      sort: { checked: '2026-01-02' },
    });
  });

  it('is there for a model without a Chinese name, and not for a cue', () => {
    const bare = { url: '/models/x/', html: '<main data-pagefind-filter="kind:Model"><h1>X</h1></main>' };
    const cue = {
      url: '/cues/x/',
      html: '<main data-pagefind-filter="kind:Cue"><h1>X</h1><span lang="zh-Hans">人</span></main>',
    };
    expect(chineseRecords([bare, cue]).map(({ url }) => url)).toEqual(['/models/x/']);
  });
});
