/** A source that no record cites. */
import type { CatalogCheck } from './check.ts';
import { unused } from './unused.ts';

export const orphanSource: CatalogCheck = {
  slug: 'orphan-source',
  scope: 'catalog',
  severity: 'error',
  finds: 'A source that no record cites.',
  why: 'A source that supports nothing looks like evidence and is none.',
  mend: 'Cite it where it carries something, or delete the file.',
  *check(known) {
    if (!known.isWhole('modes', 'models', 'platforms', 'failures', 'benchmarks')) return;
    for (const { id, locate } of unused(known, 'sources')) {
      yield {
        ...locate([]),
        what: `No record cites the source "${id}".`,
        fix: 'Cite it where it is needed, or delete the file.',
        value: id,
      };
    }
  },
};
