/** One observation told of two models, with no source that saw both. */

import type { Known } from '../known.ts';
import type { Place } from '../problem.ts';
import { modelAndMode } from '../references.ts';
import { quoted } from '../shown.ts';
import type { CatalogCheck } from './check.ts';

export const sameObservation: CatalogCheck = {
  slug: 'same-observation',
  scope: 'catalog',
  severity: 'error',
  finds: 'One observation told of two models, with no source that saw both.',
  why: 'Two clips never fail in the same words: one of the two was copied, not seen.',
  mend: 'Keep it where it was seen. Where one work saw both models, cite that work on both.',
  *check(known) {
    const first = new Map<string, Observation>();
    for (const observation of observations(known)) {
      const before = first.get(observation.saw);
      if (!before) first.set(observation.saw, observation);
      else if (
        before.model !== observation.model &&
        (before.source === undefined || before.source !== observation.source)
      ) {
        yield {
          ...observation.place,
          what: `What was seen here on ${quoted(observation.model)} is told in the same words of ${quoted(before.model)}.`,
          fix: 'Keep it where it was seen, or cite on both the one source that saw both.',
          related: [{ ...before.place, note: 'the other model' }],
        };
      }
    }
  },
};

interface Observation {
  model: string;
  saw: string;
  source: string | undefined;
  place: Place;
}

/** Examples by what was seen, letters and digits only. */
function observations(known: Known): Observation[] {
  return known.all('failures').flatMap(({ data, file, locate }) =>
    data.examples.map(({ saw, source }, i) => ({
      model: modelAndMode(file).model,
      saw: saw
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
      source,
      place: locate(['examples', i, 'saw']),
    })),
  );
}
