/** A cue that no mode uses. */
import type { CatalogCheck } from './check.ts';
import { unused } from './unused.ts';

export const orphanCue: CatalogCheck = {
  slug: 'orphan-cue',
  scope: 'catalog',
  severity: 'error',
  finds: 'A cue that no mode names.',
  why: 'A cue speaks only through the modes it is tied to; this one is never heard.',
  mend: 'Name it in a mode, with its strength and source, or delete the file.',
  *check(known) {
    if (!known.isWhole('modes')) return;
    for (const { id, locate } of unused(known, 'cues')) {
      yield {
        ...locate([]),
        what: `No mode uses the cue "${id}".`,
        fix: 'Add it under "cues" of the modes it goes with, or delete the file.',
        value: id,
      };
    }
  },
};
