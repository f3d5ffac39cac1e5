/** Something in the catalog's folder that nothing reads. */
import type { CatalogCheck } from './check.ts';

export const strayFile: CatalogCheck = {
  slug: 'stray-file',
  scope: 'catalog',
  severity: 'error',
  finds: 'A file or folder in the catalog that nothing reads.',
  why: 'Its author believes it to be part of the catalog, and no page will show it.',
  mend: 'Move the file to the folder of its kind and let its name end in .yml, or take it away. The command that writes a record puts it where it belongs: npm run -s misrender -- new KIND ID',
  check: ({ strays }) => strays.map((stray) => ({ line: 1, column: 1, ...stray })),
};
