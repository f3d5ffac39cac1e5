/** Something in the catalog's folder that nothing reads. */
import type { CatalogCheck } from './check.ts';

export const strayFile: CatalogCheck = {
  slug: 'stray-file',
  scope: 'catalog',
  severity: 'error',
  why: 'Its author believes it to be part of the catalog, and no page will show it.',
  check: ({ strays }) => strays.map((stray) => ({ line: 1, column: 1, ...stray })),
};
