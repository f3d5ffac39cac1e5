// Writes a page at every old address, which leads on without script, and the rules by which static hosts answer at once.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type RedirectView, redirectViews } from '../src/core/catalog/view.ts';
import { listCatalog } from '../src/io/folder.ts';
import { loadCatalog } from '../src/io/load.ts';
import { NAME } from '../src/site/config.ts';
import { placeOf } from './place.ts';
import { root, StepFailure } from './steps.mjs';

export interface Redirection {
  /** Path from the root of the site, base path taken off: `modes/old-name/`. */
  from: string;
  /** One address where it moved, several where it was split. */
  to: { path: string; name: string }[];
  why: string;
}

/** Kinds whose records have no page, so that nothing ever stood at an address of theirs. */
const WITHOUT_PAGE = ['lexicons', 'evaluations', 'redirects'];
const FOREVER = 301;

/** The old addresses of pages, from the old addresses of records. */
export function redirectionsOf(views: readonly RedirectView[]): Redirection[] {
  return views
    .filter(({ kind }) => !WITHOUT_PAGE.includes(kind))
    .map(({ kind, id, to, why }) => ({
      from: `${kind}/${id}/`,
      to: to.map((ref) => ({ path: `${kind}/${ref.id}/`, name: ref.name })),
      why,
    }));
}

/** The page at an old address. It leads on by itself where there is one place to go, and asks where there are several. */
export function redirectPage({ to, why }: Redirection, base: string, site: string): string {
  const [first] = to;
  if (!first) throw new Error('A redirect leads somewhere.');
  const isOne = to.length === 1;
  const title = isOne ? `Moved to ${first.name}` : `Split into ${to.map(({ name }) => name).join(', ')}`;
  const links = to.map(({ path, name }) => `<li><a href="${escaped(base + path)}">${escaped(name)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · ${NAME}</title>
<meta name="description" content="${escaped(`This address moved. ${why}`)}">
<meta name="robots" content="noindex">
${isOne ? `<link rel="canonical" href="${escaped(new URL(base + first.path, site).href)}">\n<meta http-equiv="refresh" content="0; url=${escaped(base + first.path)}">` : `<link rel="canonical" href="${escaped(new URL(base, site).href)}">`}
</head>
<body>
<main>
<h1>${isOne ? 'This page moved' : 'This page was split'}</h1>
<p>${escaped(why)}</p>
<ul>
${links.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/** The `_redirects` file that Netlify and Cloudflare Pages read. A page that was split has no rule: a person has to choose. */
export function redirectsFile(redirections: readonly Redirection[], base: string): string {
  const rules = redirections.flatMap(({ from, to: [first, ...others] }) =>
    first && others.length === 0 ? [`${base}${from} ${base}${first.path} ${FOREVER}`] : [],
  );
  return rules.map((rule) => `${rule}\n`).join('');
}

/**
 * Writes both for a catalog into a built site.
 * @returns how many old addresses answer
 * @throws {StepFailure} where a page stands at an old address, which only a fault of ours can bring about
 */
export async function writeRedirects(dist: string, catalog = join(root, 'catalog')): Promise<number> {
  const redirections = readRedirections(catalog);
  const { base, site } = placeOf(process.env);
  for (const redirection of redirections) {
    const file = join(dist, redirection.from, 'index.html');
    if (existsSync(file))
      throw new StepFailure(`${redirection.from} was moved by a redirect, and yet a page is there.`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, redirectPage(redirection, base, site));
  }
  await writeFile(join(dist, '_redirects'), redirectsFile(redirections, base));
  return redirections.length;
}

/** Reading the catalog takes its time, and mostly nothing has moved. */
function readRedirections(catalog: string): Redirection[] {
  if (listCatalog(catalog, 'redirects').files.length === 0) return [];
  const loaded = loadCatalog(catalog, { hasTrials: false });
  if (!loaded.catalog) throw new StepFailure('The catalog has problems, so its redirects cannot be read.');
  return redirectionsOf(redirectViews(loaded.catalog));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
