/** What is left where a prompt is not green and no rewrite is offered: the mode that decides, and models measured to stand lower. */
import type { Report, Route } from './report.ts';

type Advised = Pick<Report, 'score' | 'band' | 'modes' | 'rewrites' | 'routes'>;

export interface Otherwise {
  mode: string;
  /** Best first. */
  models: Route[];
}

const MOST_MODELS = 3;
const MOST_HELP = 4;

/** Null where there is a rewrite, or nothing to bring down. */
export function otherwiseOf({ score, band, modes, rewrites, routes }: Advised): Otherwise | null {
  const [worst] = modes;
  if (score === null || band === 'green' || rewrites.length > 0 || worst === undefined) return null;
  const stands = ({ blocked, basis, score: theirs }: Route) =>
    blocked === null && basis === 'measured' && theirs < score;
  return { mode: worst.mode, models: routes.filter(stands).slice(0, MOST_MODELS) };
}

/** What helps on a model, of what is known against a mode, four things at most: that which names it, or names no model. */
export function helpFor<Help extends { models: readonly string[] }>(
  help: readonly Help[],
  model: string | null,
): Help[] {
  return help
    .filter(({ models }) => models.length === 0 || (model !== null && models.includes(model)))
    .slice(0, MOST_HELP);
}
