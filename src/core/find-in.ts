/** What the checks of cue examples ask: the scorer, compiled from the very catalog that is being checked. */
import { createScorer } from '../scorer/index.ts';
import type { Catalog } from './catalog/catalog.ts';
import { compileCueSet } from './catalog/compile.ts';
import type { FindIn } from './checks/check.ts';

export function finderOf(catalog: Catalog): FindIn {
  const scorer = createScorer(compileCueSet(catalog));
  return ({ prompt, model = null, seconds = null, input = null, audio = null }) =>
    scorer.findings({ prompt, model, seconds, input, audio });
}
