/** Other models for the same shot: their scores under the same prompt, what decides, and the limits that rule them out. */
import type { CompiledModel } from './cue-set.ts';
import { blocked } from './limits.ts';
import type { Models, Target } from './models.ts';
import { bandOf, type Route, type ScoreRequest } from './report.ts';
import type { Scan, Work } from './scan.ts';
import { markApplicable, NOT_APPLICABLE, type Sums } from './sums.ts';

/** Routes to every model that is not retired and not the one asked about: measured ones first, then by score. Scan 0 holds the prompt. */
export function routesOf(work: Work, models: Models, request: ScoreRequest): Route[] {
  const now = work.scans[0] as Scan;
  if (now.sums.score === 0) return [];
  const fired = Uint8Array.from(now.fired.fired);
  const applies = new Uint8Array(work.applies.length);
  const sums = work.adder.createSums();
  work.adder.addPoints(fired);
  let ability = now.sheet.facts.negativePrompt;
  const named = work.mode === null && work.assumed.input === 'image';
  const asked = { ...request, input: request.input ?? (named ? 'image' : null) };
  const routes: Route[] = [];
  for (const model of work.cueSet.models) {
    if (model.retired || model.id === work.target.model?.id) continue;
    const target = models.newest(model);
    const own = target.release?.negativePrompt ?? null;
    if (own !== ability) {
      now.sheet.facts.negativePrompt = own;
      work.cues.runFacts(now.sheet, fired);
      ability = own;
      work.adder.addPoints(fired);
    }
    markApplicable(work.cueSet.modes, target, work.assumed, work.mode, applies);
    work.adder.addBases(target, applies, sums);
    routes.push(routeTo(work, target, model, fired, sums, blocked(model, asked)));
  }
  now.sheet.facts.negativePrompt = work.facts.negativePrompt;
  return routes.sort(byStanding);
}

function byStanding(a: Route, b: Route): number {
  if (a.basis !== b.basis) return a.basis === 'measured' ? -1 : 1;
  if ((a.blocked === null) !== (b.blocked === null)) return a.blocked === null ? -1 : 1;
  return a.score - b.score || (a.model < b.model ? -1 : 1);
}

function routeTo(
  work: Work,
  target: Target,
  model: CompiledModel,
  fired: Uint8Array,
  sums: Sums,
  block: string | null,
): Route {
  let deciding = -1;
  for (let mode = 0; mode < sums.modes.length; mode++) {
    const score = sums.modes[mode] as number;
    if (score === NOT_APPLICABLE || score === 0) continue;
    if (deciding < 0 || score > (sums.modes[deciding] as number)) deciding = mode;
  }
  const route: Route = {
    model: model.id,
    score: sums.score,
    band: bandOf(sums.score),
    basis: 'none',
    because: [],
    blocked: block,
  };
  const mode = work.cueSet.modes[deciding];
  const base = target.bases[deciding];
  if (!mode || !base) {
    route.because.push('None of the modes that the prompt raises can occur here.');
    return route;
  }
  route.basis = base.basis;
  const figures: string[] = [];
  for (const { cue, points } of mode.links) {
    if (fired[cue] !== 0) figures.push(`${work.cueSet.cues[cue]?.id} ${points > 0 ? '+' : '−'}${Math.abs(points)}`);
  }
  route.because.push(`${mode.name} decides: base ${base.points}, ${figures.join(', ')}.`, base.because);
  return route;
}
