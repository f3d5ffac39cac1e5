// Writes the sitemap from the pages that were built: those that search engines may list, each with the day it was checked.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiIndex, ApiList } from '../src/core/schema/api.ts';
import { xmlText } from '../src/site/xml.ts';
import { StepFailure } from './steps.mjs';

/** What the protocol allows in one file. */
const MOST = 50_000;

/**
 * Writes `sitemap.xml` into the built site.
 * @returns how many pages it names
 * @throws {StepFailure} when there are none, or more than one file may name
 */
export function writeSitemap(dist: string): number {
  const json = (name: string) => JSON.parse(readFileSync(join(dist, 'api', 'v1', `${name}.json`), 'utf8'));
  const { site } = (json('index') as ApiIndex).result;
  const days = daysOf(json);
  const urls = globSync('**/*.html', { cwd: dist })
    .map((file) => ({ file, url: site + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1') }))
    .filter(({ file, url }) => isListed(readFileSync(join(dist, file), 'utf8'), url))
    .map(({ url }) => url)
    .sort();
  if (urls.length === 0 || urls.length > MOST)
    throw new StepFailure(`A sitemap names 1 to ${MOST} pages; there are ${urls.length}. Beyond that, write several.`);
  const entries = urls.map((url) => {
    const day = days.get(url);
    return `<url><loc>${xmlText(url)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
  });
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  writeFileSync(join(dist, 'sitemap.xml'), `${head}\n${entries.join('\n')}\n</urlset>\n`);
  return urls.length;
}

/** A page is listed unless it refuses, or names another address as the one of what it holds. */
function isListed(html: string, url: string): boolean {
  const head = html.slice(0, html.indexOf('</head>'));
  return (
    !/<meta name="robots" content="[^"]*noindex/.test(head) && head.includes(`<link rel="canonical" href="${url}"`)
  );
}

/** By address of the page: the day on which its record was checked or its source read. */
function daysOf(json: (name: string) => unknown): Map<string, string> {
  const days = new Map<string, string>();
  for (const kind of ['failures', 'models', 'platforms'] as const)
    for (const { url, checked } of (json(kind) as ApiList<typeof kind>).result) if (url) days.set(url, checked);
  for (const { url, read } of (json('sources') as ApiList<'sources'>).result) if (url) days.set(url, read);
  return days;
}
