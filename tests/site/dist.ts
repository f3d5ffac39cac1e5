/** The built site as a static host would answer with it: which file stands at an address, and what a page holds. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../scripts/place.ts';

/** The folder that is read; MISRENDER_DIST names another, such as a build below a sub-path. */
export const { dist } = placeOf(process.env);
if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built site in ${dist}: run "npm run build".`);

/** The address of the front page, as the built site itself tells it. */
export const site: string = readJson('api/v1/index.json').result.site;
const { origin, pathname: base } = new URL(site);

/** Files below the built site, with forward slashes, in order. */
export function filesIn(pattern: string): string[] {
  return globSync(pattern, { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

// biome-ignore lint/suspicious/noExplicitAny: what a data file holds is what the tests are about.
export function readJson(file: string): any {
  return JSON.parse(read(file));
}

/** The file that an address within the site answers with, whole or from the root of the host; null where nothing does. */
export function fileFor(address: string): string | null {
  const url = URL.parse(address, origin);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return null;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return exists(file) ? file : null;
}

const files = new Set(filesIn('**/*'));
export function exists(file: string): boolean {
  return files.has(file);
}

/** A start tag of a page: its name and its attributes, entities resolved. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

export interface BuiltPage {
  file: string;
  html: string;
  tags: readonly Tag[];
  ids: readonly string[];
  /** The texts of its blocks of structured data. */
  data: readonly string[];
}

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const resolve = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] as string);

function pageOf(file: string): BuiltPage {
  const html = read(file);
  const tags = [...html.replace(DATA, '').matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, resolve(value)] as const),
    ),
  }));
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return { file, html, tags, ids, data: [...html.matchAll(DATA)].map((match) => match[1] as string) };
}

let known: readonly BuiltPage[] | undefined;

/** Every page, read once by each file of tests that asks. */
export function builtPages(): readonly BuiltPage[] {
  known ??= filesIn('**/*.html').map(pageOf);
  return known;
}

/** What the tags of a page say in an attribute. */
export function values(page: BuiltPage, attribute: string): string[] {
  return page.tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

/** The address at which a page stands. */
export function addressOf(page: BuiltPage): string {
  return site + page.file.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether search engines may list it: it does not refuse, and names itself as the one address of what it holds. */
export function isListed(page: BuiltPage): boolean {
  const robots = page.tags.find(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots');
  const canonical = page.tags.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  return !robots && canonical?.attributes.get('href') === addressOf(page);
}
