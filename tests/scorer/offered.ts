/** What the scorer offers for a prompt, by the whole catalog. */
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { catalog } from '../real-catalog.ts';

export const scorer = createScorer(compileCueSet(catalog));

export const rewritesOf = (prompt: string) => scorer.score({ prompt }).rewrites;

/** The prompts of the shots that a prompt is split into. */
export const shotsOf = (prompt: string) =>
  rewritesOf(prompt)
    .filter(({ strategy }) => strategy === 'split')
    .flatMap(({ shots }) => shots.map((shot) => shot.prompt));

/** The prompts of all shots of all rewrites. */
export const offered = (prompt: string) => rewritesOf(prompt).flatMap(({ shots }) => shots.map((shot) => shot.prompt));
