/** Every pair of mode and model as it was built: answered, marked where nothing is recorded, and never advice for what is gone. */
import { expect, it } from 'vitest';
import { pairsOf } from '../../src/core/catalog/view.ts';
import { catalog } from '../real-catalog.ts';
import { builtPages, values } from './dist.ts';

const pages = new Map(builtPages().map((page) => [page.file, page]));
const pageOf = (file: string) => {
  const page = pages.get(file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
};

it('has a page for every pair, and marks and hides those without a record', () => {
  const pairs = pairsOf(catalog);
  expect(pairs.length).toBeGreaterThan(30);
  for (const { id, model, mode } of pairs) {
    const { html } = pageOf(`failures/${id}/index.html`);
    const isRecorded = catalog.failure(model, mode) !== undefined;
    expect(/no evidence (?:is )?recorded on this model/i.test(html), id).toBe(!isRecorded);
    expect(html.includes('<meta name="robots" content="noindex">'), id).toBe(!isRecorded);
    expect(html.includes('data-pagefind-body'), id).toBe(isRecorded);
  }
});

it('advises where a model can be used, and nowhere else', () => {
  for (const { id, model } of catalog.failures) {
    const isRetired = catalog.get('models', model).data.lifecycle.status === 'retired';
    const { html, ids } = pageOf(`failures/${id}/index.html`);
    for (const part of ['score', 'prevent']) expect(ids.includes(part), `${id} ${part}`).toBe(!isRetired);
    expect(html.includes('is not advice for today'), id).toBe(isRetired);
  }
});

it('lists only pairs with a record', () => {
  const listed = values(pageOf('failures/index.html'), 'href').filter((href) => /failures\/./.test(href));
  expect(new Set(listed).size).toBe(catalog.failures.length);
});
