// Old addresses keep answering: as pages that lead on without script, and as rules for static hosts.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirectionsOf, redirectPage, redirectsFile, writeRedirects } from '../scripts/redirects.ts';
import { KINDS } from '../src/core/schema/kinds.ts';
import { BASE } from './cli/fake.ts';

const moved = { from: 'modes/old/', to: [{ path: 'modes/new/', name: 'New & "better" <name>' }], why: 'One thing.' };
const split = { ...moved, to: [...moved.to, { path: 'modes/other/', name: 'Other' }] };

describe('the page at an old address', () => {
  const page = redirectPage(moved, '/base/', 'https://site.example');

  it('leads on by itself, says so to search engines, and has a link', () => {
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/base/modes/new/">');
    expect(page).toContain('<link rel="canonical" href="https://site.example/base/modes/new/">');
    expect(page).toContain('<a href="/base/modes/new/">New &amp; &quot;better&quot; &lt;name&gt;</a>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/<script|<name>|style=/);
  });

  it('lets a person choose where there are several places to go', () => {
    const page = redirectPage(split, '/', 'https://site.example');
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page.match(/<a href/g)).toHaveLength(2);
  });
});

describe('the rules for hosts', () => {
  it('hold what moved, and leave out what was split', () => {
    expect(redirectsFile([moved], '/base/')).toBe('/base/modes/old/ /base/modes/new/ 301\n');
    expect(redirectsFile([split], '/')).toBe('');
  });

  it('speak of every kind that has pages, and of no other', () => {
    const views = KINDS.map((kind) => ({
      kind,
      id: 'old',
      to: [{ kind, id: 'new', name: 'New' }],
      since: '2026-11-01',
      why: 'It moved.',
    }));
    const built = KINDS.filter((kind) => existsSync(join(import.meta.dirname, '../src/pages', kind)));
    expect(built.length).toBeGreaterThan(5);
    expect(redirectionsOf(views).map(({ from }) => from.split('/')[0])).toEqual(built);
  });
});

describe('a catalog with redirects', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'redirects-'));
    cpSync(BASE, join(folder, 'catalog'), { recursive: true });
    mkdirSync(join(folder, 'catalog/redirects'));
    const redirect = 'kind: modes\nto:\n  - face-distortion\nsince: 2026-11-01\nwhy: It has a plainer name now.\n';
    writeFileSync(join(folder, 'catalog/redirects/melted-face.yml'), redirect);
    mkdirSync(join(folder, 'dist'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a page and a rule for the mode and for each of its pairs', async () => {
    expect(await writeRedirects(join(folder, 'dist'), join(folder, 'catalog'))).toBe(2);
    expect(readFileSync(join(folder, 'dist/_redirects'), 'utf8').split('\n')).toEqual([
      expect.stringMatching(/modes\/melted-face\/ \S*\/modes\/face-distortion\/ 301$/),
      expect.stringMatching(/failures\/acme-melted-face\/ \S*\/failures\/acme-face-distortion\/ 301$/),
      '',
    ]);
    const page = readFileSync(join(folder, 'dist/failures/acme-melted-face/index.html'), 'utf8');
    expect(page).toContain('It has a plainer name now.');
  });

  it('never writes over a page', async () => {
    await expect(writeRedirects(join(folder, 'dist'), join(folder, 'catalog'))).rejects.toThrow(/yet a page is there/);
  });
});
