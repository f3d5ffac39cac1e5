/** The catalog of this repository, read once by the reader that everything else uses. */
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../src/io/load.ts';

const loaded = loadCatalog(fileURLToPath(new URL('../catalog', import.meta.url)), { hasTrials: false });
if (!loaded.catalog) {
  const first = loaded.problems.slice(0, 10).map(({ file, line, what }) => `${file}:${line} ${what}`);
  throw new Error(`The catalog has ${loaded.problems.length} problems:\n${first.join('\n')}`);
}

export const catalog = loaded.catalog;
