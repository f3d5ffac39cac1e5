/** A lexicon that no cue uses. */
import type { CatalogCheck } from './check.ts';
import { unused } from './unused.ts';

export const orphanLexicon: CatalogCheck = {
  slug: 'orphan-lexicon',
  scope: 'catalog',
  severity: 'error',
  finds: 'A lexicon that no cue uses.',
  why: 'Its words are looked for by nothing, and yet every visitor would have to load them.',
  mend: 'Use it in a cue, or delete the file.',
  *check(known) {
    if (!known.isWhole('cues')) return;
    for (const { id, data, locate } of unused(known, 'lexicons')) {
      if (data.diagnosis) continue;
      yield {
        ...locate([]),
        what: `No cue uses the lexicon "${id}".`,
        fix: 'Name it in the matcher of a cue, or delete the file.',
        value: id,
      };
    }
  },
};
