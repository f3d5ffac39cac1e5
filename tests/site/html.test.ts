/** The HTML of the built pages is valid: every way in which an element is used is put before a validator once. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages } from './dist.ts';

const pages = builtPages();

/** What the validator would say and we do not hold to, with the reason. */
const RULES = {
  // Both are matters of taste, and the first is for files that people write.
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // A wide table scrolls in a box of its own, which is a region with a name and no section of the text.
  'prefer-native-element': ['error', { exclude: ['region'] }],
} as const;
/** Searching goes on while one types, and without script there is nothing that a button could send. */
const ALLOWED: Readonly<Record<string, string>> = { 'search/index.html': 'wcag/h32' };

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: RULES as never }),
);

/** What the validator says of a page. */
function complaints(html: string, file: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => ALLOWED[file] !== ruleId)
    .map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
}

const EDGE = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>([^<]?)/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The ways in which elements are used on a page: each element within its parent, with its attributes, empty or not. */
function uses({ html }: BuiltPage): Set<string> {
  const open: string[] = [];
  const found = new Set<string>();
  for (const [, slash, name = '', rest = '', next = ''] of html.matchAll(EDGE)) {
    if (slash === '/') {
      open.length = Math.max(open.lastIndexOf(name), 0);
      continue;
    }
    const keys = [...rest.matchAll(/\s([^\s=>"'/]+)(?:="((?:[^"]*))")?/g)].map(([, key = '', value = '']) =>
      ['type', 'role', 'scope'].includes(key) ? `${key}=${value}` : key,
    );
    found.add(`${open.slice(-2).join('>')}>${name}[${keys.join(' ')}]${next === '' ? '' : '+'}`);
    if (!VOID.has(name) && !rest.endsWith('/')) open.push(name);
  }
  return found;
}

/** Pages that together show every use; a page that shows nothing new would teach the validator nothing. */
function telling(): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const fresh = [...uses(page)].filter((use) => !seen.has(use));
    for (const use of fresh) seen.add(use);
    return fresh.length > 0;
  });
}

describe('the validator', () => {
  it('has nothing to say of the pages that show every use of an element', { timeout: 120_000 }, () => {
    const chosen = telling();
    expect(chosen.length).toBeGreaterThan(15);
    expect(chosen.flatMap(({ file, html }) => complaints(html, file))).toEqual([]);
  });

  it.each([
    ['a block in a line', '<p><span><div>no</div></span></p>'],
    ['a button within a link', '<a href="/"><button type="button">no</button></a>'],
    ['an image without words', '<img src="/a.png">'],
    ['a list of no items', '<ul><p>no</p></ul>'],
  ])('would object to %s', (_what, fault) => {
    const html = pages.find(({ file }) => file === 'index.html')?.html.replace('</main>', `${fault}</main>`) ?? '';
    expect(complaints(html, 'fault.html')).not.toEqual([]);
  });
});
