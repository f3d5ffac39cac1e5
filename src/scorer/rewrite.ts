/** Offers rewrites: fixes applied together, scored again, and cut down to what is needed. */

import { languageOf } from '../text/language.ts';
import type { CompiledCue, Settings, Strategy } from './cue-set.ts';
import { type Draft, settle } from './drafts.ts';
import { POINTS } from './points.ts';
import { type Proposal, propose } from './propose.ts';
import { bandOf, RED_FROM, type Rewrite, YELLOW_FROM } from './report.ts';
import { addUp, isBetter, markModes, type Scan, type Work } from './scan.ts';
import type { Facts } from './sheet.ts';
import { splitsFor } from './split.ts';

const STRATEGIES: readonly Strategy[] = ['calm', 'reframe', 'simplify', 'post', 'split', 'restate', 'settings'];
const MOST_REWRITES = 3;
/** A rewrite that stays in its band is not worth its words unless it lowers the score by more; a red one by more than a weak cue, in shots by far. */
const LEAST_GAIN = { yellow: 5, red: 7, redInShots: 25 };
/** One that leaves its band is by less, but not for a point or two. */
const LEAST_CROSSING = 2;
/** Longer prompts are scored and not rewritten. */
export const LONGEST_REWRITTEN = 20_000;

/** A length in seconds, or a time of it. */
const LENGTH = /\d[- ]?(?:s|secs?|seconds?)\b|[\d一二三四五六七八九十]秒/i;

/** The rewrites of a prompt that was scanned whole into scan 0, best first. */
export function rewritesOf(work: Work): Rewrite[] {
  const now = work.scans[0] as Scan;
  const { prompt } = now.sheet.reading;
  if (now.sums.score < YELLOW_FROM || prompt.length > LONGEST_REWRITTEN) return [];
  const cues = cuesToFix(work, now);
  if (cues.length === 0) return [];
  const used = new Set(
    cues.flatMap((cue) => (work.cueSet.cues[cue] as CompiledCue).fixes.map(({ strategy }) => strategy)),
  );
  const rewrites: Rewrite[] = [];
  for (const strategy of STRATEGIES) {
    if (!used.has(strategy) && strategy !== 'split') continue;
    const rewrite =
      settingsRewrite(work, cues, strategy) ?? editRewrite(work, cues, [strategy]) ?? splitsFor(work, cues, strategy);
    if (rewrite && isWorth(rewrite, now)) rewrites.push(rewrite);
  }
  rewrites.sort((a, b) => a.score - b.score || a.shots.length - b.shots.length || editCount(a) - editCount(b));
  const best = rewrites[0]?.score ?? now.sums.score;
  if (used.size > 1 && best >= RED_FROM) {
    const together = editRewrite(work, cues, STRATEGIES);
    if (together && (together.score < RED_FROM || together.score <= best - POINTS.some.weak)) {
      return [together, ...rewrites.filter(({ strategy }) => strategy !== together.strategy)].slice(0, MOST_REWRITES);
    }
  }
  return rewrites.slice(0, MOST_REWRITES);
}

/** Whether a person who takes a rewrite sees more than its words change. */
function isWorth({ strategy, score, band, shots }: Rewrite, now: Scan): boolean {
  const gain = now.sums.score - score;
  // Settings cost no words.
  if (strategy === 'settings' && score >= RED_FROM) return gain > LEAST_GAIN.yellow;
  if (score >= RED_FROM) return gain > (shots.length > 1 ? LEAST_GAIN.redInShots : LEAST_GAIN.red);
  return gain > (bandOf(now.sums.score) === band ? LEAST_GAIN.yellow : LEAST_CROSSING);
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

function editRewrite(work: Work, cues: readonly number[], strategies: readonly Strategy[]): Rewrite | null {
  const now = work.scans[0] as Scan;
  const proposal = propose(work, now, cues, strategies);
  if (proposal === null) return null;
  const { drafts, after } = proposal;
  const isCovered = languageOf(after.sheet.reading, work.reader.vocabulary).covered;
  return isCovered && !isOfferedAgain(work, after, mainStrategy(drafts)) ? rewriteOf(work, proposal) : null;
}

function rewriteOf(work: Work, { drafts, text, after }: Proposal): Rewrite {
  const { prompt } = (work.scans[0] as Scan).sheet.reading;
  const edits = settle(work.cueSet, prompt, drafts);
  const { score } = after.sums;
  const band = bandOf(score);
  const moved = [...new Set(drafts.flatMap(({ moved }) => (moved === null ? [] : [moved])))];
  return {
    strategy: mainStrategy(drafts),
    shots: [{ prompt: text, score, band, edits }],
    settings: {},
    moved,
    score,
    band,
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

/** A change of settings alone, where that lowers the score. */
function settingsRewrite(work: Work, cues: readonly number[], strategy: Strategy): Rewrite | null {
  const wanted: Settings = {};
  for (const cue of cues) {
    for (const fix of (work.cueSet.cues[cue] as CompiledCue).fixes) {
      if (fix.strategy === strategy && fix.set) Object.assign(wanted, { ...fix.set, ...wanted });
    }
  }
  const { prompt } = (work.scans[0] as Scan).sheet.reading;
  // Another length would contradict the words: "30 second ad".
  if (LENGTH.test(prompt)) delete wanted.seconds;
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
