// Builds the search index over the built pages, by Pagefind's Node API, and refuses an empty or faulty one.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { chineseRecords, isSearched, type SearchPage, searchable } from './search/pages.ts';
import { StepFailure } from './steps.mjs';

/** What Pagefind writes beside its index and no page of ours loads: its own user interfaces, and a worker that we do without. */
const NEEDLESS = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

interface Options {
  /** Where the index goes; the site looks for it in `pagefind` below `dist`. */
  into?: string;
  layNames?: boolean;
}

/**
 * Indexes every page under `dist`: English in one index, and in `zh` below it a Chinese record of each mode, model and failure.
 * @returns how many pages and records the two hold
 * @throws {StepFailure} when Pagefind reports a fault or finds no page
 */
export async function indexForSearch(dist: string, { into = join(dist, 'pagefind'), layNames = true }: Options = {}) {
  const pages = searchPages(dist);
  try {
    await write(into, (index) =>
      Promise.all(
        pages.map(({ url, html }) =>
          index.addHTMLFile({ sourcePath: `${url.slice(1)}index.html`, content: searchable(html, layNames) }),
        ),
      ),
    );
    const chinese = join(into, 'zh');
    await write(chinese, (index) =>
      Promise.all(chineseRecords(pages, layNames).map((record) => index.addCustomRecord(record))),
    );
    rmSync(join(chinese, 'pagefind.js'));
    const count = (await countIndexed(into)) + (await countIndexed(chinese));
    if (count === 0) throw new StepFailure(`Pagefind indexed no page under ${dist}`);
    return count;
  } finally {
    await close();
  }
}

async function write(into: string, add: (index: PagefindIndex) => Promise<{ errors: string[] }[]>): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new StepFailure(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await add(index);
  const written = await index.writeFiles({ outputPath: into });
  const faults = [...errors, ...added.flatMap((each) => each.errors), ...written.errors];
  if (faults.length > 0) throw new StepFailure(`Pagefind reported: ${faults.join('; ')}`);
  for (const file of readdirSync(into)) if (NEEDLESS.test(file)) rmSync(join(into, file));
}

/** The pages that may be searched, by address. */
function searchPages(dist: string): SearchPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map((file) => ({
      url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }))
    .filter(({ html }) => isSearched(html));
}

// What Pagefind reports counts every file it saw; what it wrote counts those with a body to search.
async function countIndexed(index: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(index, 'pagefind-entry.json'), 'utf8'));
  const languages: { page_count: number }[] = Object.values(entry.languages);
  return languages.reduce((sum, language) => sum + language.page_count, 0);
}
