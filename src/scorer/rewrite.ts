/** Offers rewrites: fixes applied together, scored again, and cut down to what is needed. */

import { languageOf } from '../text/language.ts';
import { offsetAfter } from '../text/units.ts';
import type { CompiledCue, Settings, Strategy } from './cue-set.ts';
import { applyEdits, type Draft, draftsFor, settle } from './drafts.ts';
import { MOST_PLACES } from './places.ts';
import { bandOf, RED_FROM, type Rewrite, YELLOW_FROM } from './report.ts';
import { addUp, isBetter, markModes, type Scan, scan, type Work } from './scan.ts';
import type { Facts } from './sheet.ts';
import { splitsFor } from './split.ts';

const STRATEGIES: readonly Strategy[] = ['calm', 'reframe', 'simplify', 'post', 'split', 'restate', 'settings'];
const MOST_REWRITES = 3;
/** Of so many edits every subset is tried. */
const MOST_TRIED = 4;
/** Longer prompts are scored and not rewritten. */
export const LONGEST_REWRITTEN = 20_000;

/** The rewrites of a prompt that was scanned whole into scan 0, best first. */
export function rewritesOf(work: Work): Rewrite[] {
  const now = work.scans[0] as Scan;
  const { prompt } = now.sheet.reading;
  if (now.sums.score < YELLOW_FROM || prompt.length > LONGEST_REWRITTEN) return [];
  const cues = cuesToFix(work, now);
  const used = new Set(
    cues.flatMap((cue) => (work.cueSet.cues[cue] as CompiledCue).fixes.map(({ strategy }) => strategy)),
  );
  const rewrites: Rewrite[] = [];
  for (const strategy of STRATEGIES) {
    if (!used.has(strategy)) continue;
    const rewrite =
      settingsRewrite(work, cues, strategy) ?? editRewrite(work, cues, [strategy]) ?? splitsFor(work, cues, strategy);
    if (rewrite) rewrites.push(rewrite);
  }
  rewrites.sort((a, b) => a.score - b.score || a.shots.length - b.shots.length || editCount(a) - editCount(b));
  if (used.size > 1 && (rewrites[0]?.score ?? now.sums.score) >= RED_FROM) {
    const together = editRewrite(work, cues, STRATEGIES);
    if (together && together.score < RED_FROM) {
      return [together, ...rewrites.filter(({ strategy }) => strategy !== together.strategy)].slice(0, MOST_REWRITES);
    }
  }
  return rewrites.slice(0, MOST_REWRITES);
}

function editCount({ shots }: Rewrite): number {
  return shots.reduce((sum, { edits }) => sum + edits.length, 0);
}

/** Cues that raise a mode above green, most points first; none that also raises a mode nobody should write around. */
export function cuesToFix(work: Work, now: Scan): number[] {
  const points = new Map<number, number>();
  const barred = new Set<number>();
  for (const [index, mode] of work.cueSet.modes.entries()) {
    const score = now.sums.modes[index] as number;
    for (const link of mode.links) {
      if (now.fired.fired[link.cue] === 0 || link.points <= 0) continue;
      if (!mode.rewritable) barred.add(link.cue);
      else if (score >= YELLOW_FROM)
        points.set(link.cue, Math.max(points.get(link.cue) ?? 0, link.points * 1000 + score));
    }
  }
  return [...points.keys()]
    .filter((cue) => !barred.has(cue))
    .sort((a, b) => (points.get(b) as number) - (points.get(a) as number) || a - b);
}

interface Proposal {
  drafts: Draft[];
  text: string;
  after: Scan;
}

function editRewrite(work: Work, cues: readonly number[], strategies: readonly Strategy[]): Rewrite | null {
  const now = work.scans[0] as Scan;
  const proposal = propose(work, now, cues, strategies);
  if (proposal === null) return null;
  const { after } = proposal;
  const strategy = mainStrategy(proposal.drafts);
  if (!languageOf(after.sheet.reading, work.reader.vocabulary).covered || isOfferedAgain(work, after, strategy))
    return null;
  const { prompt } = now.sheet.reading;
  const edits = settle(work.cueSet, prompt, proposal.drafts);
  const { score } = after.sums;
  const moved = [...new Set(proposal.drafts.flatMap(({ moved }) => (moved === null ? [] : [moved])))];
  return {
    strategy,
    shots: [{ prompt: proposal.text, score, band: bandOf(score), edits }],
    settings: {},
    moved,
    score,
    band: bandOf(score),
  };
}

/** Whether a rewritten text would get a rewrite under the same name, by one strategy or by all together. */
function isOfferedAgain(work: Work, now: Scan, strategy: Strategy): boolean {
  const isRed = now.sums.score >= RED_FROM;
  const cues = cuesToFix(work, now);
  if (propose(work, now, cues, [strategy]) !== null) return true;
  const together = isRed ? propose(work, now, cues, STRATEGIES) : null;
  return together !== null && mainStrategy(together.drafts) === strategy;
}

/** Of edits under several strategies, the one most of them follow. */
function mainStrategy(drafts: readonly Draft[]): Strategy {
  const counts = STRATEGIES.map((strategy) => drafts.filter((draft) => draft.strategy === strategy).length);
  return STRATEGIES[counts.indexOf(Math.max(...counts))] as Strategy;
}

/** The smallest set of drafts that lowers the score of a scan as far as all of them do. */
function propose(work: Work, now: Scan, cues: readonly number[], strategies: readonly Strategy[]): Proposal | null {
  const { prompt } = now.sheet.reading;
  const drafts = draftsFor(work.cueSet, now.sheet, now.fired, cues, strategies);
  if (drafts.length === 0) return null;
  const textOf = (chosen: readonly Draft[]) => applyEdits(prompt, settle(work.cueSet, prompt, chosen));
  let chosen = foresee(work, now, drafts);
  if (chosen.length === 0) return null;
  let text = textOf(chosen);
  let next = scan(work, text, false);
  if (!isBetter(next, now)) return null;
  for (let tries = subsetsOf(chosen), fewer = tries.next(); !fewer.done; fewer = tries.next()) {
    const trial = scan(work, textOf(fewer.value), false);
    if (trial.sums.score > next.sums.score) continue;
    if (!isBetter(trial, now)) return null;
    chosen = fewer.value;
    text = textOf(chosen);
    next = trial;
    tries = subsetsOf(chosen);
  }
  return { drafts: chosen, text, after: scan(work, text, true) };
}

/** Every smaller set of a few drafts, smallest first; of many, those that leave one out. */
function* subsetsOf(drafts: readonly Draft[]): Generator<Draft[]> {
  const count = drafts.length;
  if (count > MOST_TRIED) {
    for (let at = 0; at < count; at++) yield drafts.toSpliced(at, 1);
    return;
  }
  for (let size = 1; size < count; size++) {
    for (let set = 1; set < 1 << count; set++) {
      const subset = drafts.filter((_, at) => (set & (1 << at)) !== 0);
      if (subset.length === size) yield subset;
    }
  }
}

/** Which drafts should be enough, going by the places they touch, before anything is scanned again; none where nothing would fall. */
function foresee(work: Work, now: Scan, drafts: readonly Draft[]): Draft[] {
  const touching = touchedPlaces(now, drafts);
  const expected = new Uint8Array(now.fired.fired.length);
  const sums = work.adder.createSums();
  const scoreOf = (set: number) => {
    for (let cue = 0; cue < expected.length; cue++) {
      const places = touching[cue];
      expected[cue] =
        places === undefined || places.some((drafts) => (drafts & set) === 0) ? (now.fired.fired[cue] as number) : 0;
    }
    work.adder.add(expected, work.target, work.applies, sums);
    return sums.score;
  };
  let set = 2 ** drafts.length - 1;
  const reachable = scoreOf(set);
  if (reachable >= now.sums.score) return [];
  for (let at = 0; at < drafts.length; at++) {
    if (scoreOf(set & ~(1 << at)) <= reachable) set &= ~(1 << at);
  }
  return drafts.filter((_, at) => (set & (1 << at)) !== 0);
}

/** By cue that fired and by place, the set of drafts that touch it; nothing for cues with a place that none touches. */
function touchedPlaces(now: Scan, drafts: readonly Draft[]): (number[] | undefined)[] {
  const { units } = now.sheet.reading;
  const touching: (number[] | undefined)[] = [];
  for (let cue = 0; cue < now.fired.fired.length; cue++) {
    const count = now.fired.fired[cue] as number;
    if (count === 0) continue;
    const places: number[] = [];
    for (let place = cue * MOST_PLACES; place < cue * MOST_PLACES + count; place++) {
      const isWhole = (now.fired.first[place] as number) < 0;
      const start = isWhole ? -1 : (units.at[now.fired.from[place] as number] as number);
      const end = isWhole ? -1 : offsetAfter(units, now.fired.to[place] as number);
      let set = 0;
      for (const [at, draft] of drafts.entries()) {
        const touches = draft.added || isWhole ? draft.cue === cue : draft.start < end && start < draft.end;
        if (touches) set |= 1 << at;
      }
      places.push(set);
    }
    if (places.every((set) => set !== 0)) touching[cue] = places;
  }
  return touching;
}

/** A change of settings alone, where that lowers the score. */
function settingsRewrite(work: Work, cues: readonly number[], strategy: Strategy): Rewrite | null {
  const wanted: Settings = {};
  for (const cue of cues) {
    for (const fix of (work.cueSet.cues[cue] as CompiledCue).fixes) {
      if (fix.strategy === strategy && fix.set) Object.assign(wanted, { ...fix.set, ...wanted });
    }
  }
  let settings = wanted;
  let score = scoreWith(work, settings);
  if (score === null) return null;
  for (const key of Object.keys(wanted) as (keyof Settings)[]) {
    const { [key]: _, ...fewer } = settings;
    const without = Object.keys(fewer).length === 0 ? null : scoreWith(work, fewer);
    if (without === null || without > score) continue;
    settings = fewer;
    score = without;
  }
  const { prompt } = (work.scans[0] as Scan).sheet.reading;
  const band = bandOf(score);
  return { strategy, shots: [{ prompt, score, band, edits: [] }], settings, moved: [], score, band };
}

/** The score under other settings, or null where that is no improvement. */
function scoreWith(work: Work, settings: Settings): number | null {
  const keys = Object.keys(settings) as (keyof Settings)[];
  if (keys.length === 0 || keys.every((key) => work.facts[key] === settings[key])) return null;
  const now = work.scans[0] as Scan;
  const before = { facts: work.facts, assumed: work.assumed };
  const sheet = now.sheet;
  const changed = (facts: Facts): Facts => ({ ...facts, ...settings });
  Object.assign(work, { facts: changed(before.facts), assumed: changed(before.assumed) });
  markModes(work);
  const trial: Scan = { sheet, fired: work.cues.createFired(), sums: work.adder.createSums(), whole: false };
  addUp(work, trial, false);
  const score = isBetter(trial, now) ? trial.sums.score : null;
  Object.assign(work, before);
  Object.assign(sheet.facts, before.facts);
  markModes(work);
  return score;
}
