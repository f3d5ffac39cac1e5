/** The scorer: from a request to a report, with every figure shown; pure, and the same on a page and on the command line. */
import { advise } from './advice.ts';
import { buildScorer, type Explainer } from './build.ts';
import type { CueSet } from './cue-set.ts';
import type { Report, ScoreRequest } from './report.ts';

export { ENGINE } from './build.ts';

export interface Scorer extends Omit<Explainer, 'score'> {
  /** The full report, with rewrites and routes. Never throws on any prompt. */
  score(request: ScoreRequest): Report;
}

/** A scorer from a compiled cue set; it learns some ten thousand words, which takes a moment. */
export function createScorer(cueSet: CueSet): Scorer {
  const building = buildScorer(cueSet);
  for (;;) {
    const step = building.next();
    if (step.done) return { ...step.value, score: (request) => step.value.score(request, advise) };
  }
}
