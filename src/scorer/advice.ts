/** What a full report says besides: rewrites of the prompt, and routes to other models. */
import type { Models } from './models.ts';
import type { Report, ScoreRequest } from './report.ts';
import { LONGEST_REWRITTEN, rewritesOf } from './rewrite.ts';
import { routesOf } from './route.ts';
import type { Work } from './scan.ts';

/** Asked once the prompt is in scan 0 and added up. */
export type Advise = (
  work: Work,
  models: Models,
  request: ScoreRequest,
  warnings: string[],
) => Pick<Report, 'rewrites' | 'routes'>;

export const advise: Advise = (work, models, request, warnings) => {
  if (request.prompt.length > LONGEST_REWRITTEN)
    warnings.push(`No rewrite is looked for in prompts of more than ${LONGEST_REWRITTEN} characters.`);
  return { rewrites: rewritesOf(work), routes: routesOf(work, models, request) };
};
