/** What was built, page by page: no dead link, no dead anchor, nothing that a strict content policy would refuse. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
let pages: Map<string, string>;

/** Values of an attribute in a page. */
const values = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] as string);

beforeAll(() => {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site to read: run "npm run build" first.');
  pages = new Map(globSync('**/*.html', { cwd: dist }).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
});

/** The file that an address below the base path answers with, or null where nothing does. */
function fileFor(address: string): string | null {
  if (!address.startsWith(base)) return null;
  const path = decodeURIComponent(address.slice(base.length));
  const file = path === '' || path.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(join(dist, file)) ? file : null;
}

describe('the built site', () => {
  it('holds a page for every kind of record', () => {
    const kinds = new Set([...pages.keys()].map((file) => dirname(file).split('/')[0]));
    for (const kind of ['failures', 'modes', 'models', 'platforms', 'cues', 'sources', 'benchmarks', 'groups'])
      expect(kinds).toContain(kind);
    expect(pages.size).toBeGreaterThan(100);
  });

  it('has no dead link and no dead anchor', () => {
    const dead: string[] = [];
    for (const [file, html] of pages) {
      for (const href of [...values(html, 'href'), ...values(html, 'src')]) {
        if (/^(?:https:|mailto:|data:)/.test(href)) continue;
        const [path = '', anchor = ''] = href.split('#');
        const target = path === '' ? file : fileFor(path);
        if (target === null) dead.push(`${file}: ${href}`);
        // What follows "#" on the scorer's page is a prompt.
        else if (anchor !== '' && !anchor.includes('=') && !values(pages.get(target) ?? '', 'id').includes(anchor))
          dead.push(`${file}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('has nothing inline: no style, no handler, no script', () => {
    for (const [file, html] of pages) {
      expect(html, file).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
      expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)|<style/);
    }
  });

  it('lets only the search page compile WebAssembly, and no page more', () => {
    for (const [file, html] of pages) {
      const policy = html.match(/http-equiv="content-security-policy" content="([^"]+)"/i)?.[1] ?? '';
      expect(policy, file).toContain("default-src 'none'");
      expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(file === 'search/index.html');
      expect(policy, file).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*/);
    }
  });

  it('sends every outside link without a referrer', () => {
    for (const [file, html] of pages) {
      for (const [tag] of html.matchAll(/<a [^>]*href="https:[^>]*>/g))
        expect(tag, file).toContain('rel="noopener noreferrer"');
    }
  });

  it('names each id once', () => {
    for (const [file, html] of pages) {
      const ids = values(html, 'id');
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  it('has a title and a description of its own on every page', () => {
    const titles = [...pages.values()].map((html) => html.match(/<title>([^<]+)/)?.[1]);
    expect(new Set(titles).size).toBe(pages.size);
    for (const [file, html] of pages) expect(html, file).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });
});
