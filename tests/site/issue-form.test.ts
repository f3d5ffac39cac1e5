// The issue form asks for what a failure record holds, and "Correct this page" fills in fields that the form has.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_KINDS } from '../../src/core/schema/failure.ts';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; options?: string[] };
}
const folder = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');
const form: { name: string; description: string; body: Field[] } = parse(
  readFileSync(join(folder, 'failure.yml'), 'utf8'),
);
const ids = form.body.flatMap(({ id }) => id ?? []);

afterEach(() => vi.unstubAllEnvs());

/** The addresses as a deployment with this repository would have them. */
async function addressIn(repository: string | undefined, file: string): Promise<URL> {
  vi.stubEnv('REPOSITORY_URL', repository);
  vi.resetModules();
  const { issueAddress } = await import('../../src/site/config.ts');
  return new URL(issueAddress('Flicker & "noise" on Kling', file));
}

it('asks for model, release, mode, what was seen, time, prompt, where it was made, job id, link and source', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      'model',
      'release',
      'mode',
      'saw',
      'at',
      'prompt',
      'made',
      'platform',
      'job',
      'link',
      'source',
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of form.body) {
    expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
    if (type !== 'markdown') expect(id && attributes.label).toBeTruthy();
  }
});

it('offers the kinds of examples that a record has, but for our own', () => {
  const options = form.body.find(({ id }) => id === 'kind')?.attributes.options ?? [];
  const kinds = options.map((option) => option.split(':')[0]);
  expect(kinds).toEqual(expect.arrayContaining(EXAMPLE_KINDS.filter((kind) => kind !== 'illustrative')));
});

it.each([
  ['failures/kling/flicker.yml', { model: 'kling', mode: 'flicker' }],
  ['models/kling.yml', { model: 'kling' }],
  ['modes/flicker.yml', { mode: 'flicker' }],
  ['platforms/kling-ai.yml', { platform: 'kling-ai' }],
  ['sources/some-blog.yml', {}],
])('is filled in for %s', async (file, fields) => {
  const { origin, pathname, searchParams } = await addressIn('https://forge.dev/us/misrender', file);
  expect(origin + pathname).toBe('https://forge.dev/us/misrender/issues/new');
  const given = Object.fromEntries(searchParams);
  expect(given).toEqual({ title: 'Flicker & "noise" on Kling', template: 'failure.yml', record: file, ...fields });
  for (const key of Object.keys(given)) if (key !== 'title' && key !== 'template') expect(ids).toContain(key);
});

it('is left to its title where no repository is known', async () => {
  const { searchParams } = await addressIn(undefined, 'modes/flicker.yml');
  expect([...searchParams.keys()]).toEqual(['title']);
});
