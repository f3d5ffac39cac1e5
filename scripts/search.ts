// Builds the search index over the built pages, by Pagefind's Node API, and refuses an empty or faulty one.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { StepFailure } from './steps.mjs';

/**
 * Indexes every page under `dist` and writes the index to `dist/pagefind`.
 * @returns how many pages the index holds
 * @throws {StepFailure} when Pagefind reports a fault or finds no page
 */
export async function indexForSearch(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new StepFailure(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: dist });
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    const faults = [...errors, ...added.errors, ...written.errors];
    if (faults.length > 0) throw new StepFailure(`Pagefind reported: ${faults.join('; ')}`);
    const pages = await countIndexed(dist);
    if (pages === 0) throw new StepFailure(`Pagefind indexed no page under ${dist}`);
    return pages;
  } finally {
    await close();
  }
}

// What Pagefind reports counts every file it saw; what it wrote counts those with a body to search.
async function countIndexed(dist: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(dist, 'pagefind', 'pagefind-entry.json'), 'utf8'));
  const languages: { page_count: number }[] = Object.values(entry.languages);
  return languages.reduce((sum, language) => sum + language.page_count, 0);
}
