/** Chooses edits: those that lower a score together, none of them needless. */
import { offsetAfter } from '../text/units.ts';
import type { CompiledCue, Strategy } from './cue-set.ts';
import { applyEdits, type Draft, draftsFor, goTogether, needOf, settle } from './drafts.ts';
import { MOST_PLACES } from './places.ts';
import { isBetter, type Scan, scan, type Work } from './scan.ts';
import { isCameraAlone } from './stands.ts';

/** Of so many edits every subset is tried. */
const MOST_TRIED = 4;
/** Edits that leave less than one word in so many leave a label: "Opening title." */
const LEAST_LEFT = 8;
/** A shot of a list with nothing left in it: "(6s-8s)", "Shot 3." */
const EMPTY_SHOT = /(?:[([]\d{1,2}s? ?[-–] ?\d{1,2} ?s[)\]]|\b(?:shot|scene) \d)\s*[.,:;]?\s*$/i;
/** Nothing that can be seen. */
const HEARD_ONLY = /^[^，。,.]*(?:音[乐樂]|music)[^，。,.]*[。.]?$/i;

export interface Proposal {
  drafts: Draft[];
  text: string;
  after: Scan;
}

/** The smallest set of drafts that lowers the score of a scan as far as all of them do. */
export function propose(
  work: Work,
  now: Scan,
  cues: readonly number[],
  strategies: readonly Strategy[],
): Proposal | null {
  const drafts = draftsFor(work.cueSet, now.sheet, now.fired, cues, strategies);
  const chosen = foresee(work, now, drafts);
  return chosen.length === 0 ? null : smallest(work, now, chosen);
}

/** The smallest of these drafts that together lower the score as far as all of them do; null where they are no improvement. */
function smallest(work: Work, now: Scan, drafts: Draft[]): Proposal | null {
  const { prompt } = now.sheet.reading;
  const textOf = (chosen: readonly Draft[]) => applyEdits(prompt, settle(work.cueSet, prompt, chosen));
  let chosen = drafts;
  let text = textOf(chosen);
  let next = scan(work, text, false);
  if (
    !isBetter(next, now) ||
    HEARD_ONLY.test(text) ||
    EMPTY_SHOT.test(text) ||
    isCameraAlone(text) ||
    next.sheet.reading.tokens * LEAST_LEFT < now.sheet.reading.tokens
  )
    return null;
  for (let tries = subsetsOf(chosen), fewer = tries.next(); !fewer.done; fewer = tries.next()) {
    if (!goTogether(fewer.value)) continue;
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
  const needs = touching.map((places, cue) => (places ? needOf((work.cueSet.cues[cue] as CompiledCue).match) : 1));
  const cuts = drafts.reduce((set, { to }, at) => (to.trim() === '' ? set | (1 << at) : set), 0);
  const expected = new Uint8Array(now.fired.fired.length);
  const sums = work.adder.createSums();
  const scoreOf = (set: number) => {
    for (let cue = 0; cue < expected.length; cue++) {
      const places = touching[cue];
      const isSilent =
        places?.every((drafts) => (drafts & set) !== 0) ||
        (places && places.filter((drafts) => (drafts & set & cuts) === 0).length < (needs[cue] as number));
      expected[cue] = isSilent ? 0 : (now.fired.fired[cue] as number);
    }
    work.adder.add(expected, work.target, work.applies, sums);
    return sums.score;
  };
  const ofSet = (set: number) => drafts.filter((_, at) => (set & (1 << at)) !== 0);
  let set = 2 ** drafts.length - 1;
  const reachable = scoreOf(set);
  if (reachable >= now.sums.score) return [];
  // Of edits that do as well the earlier are made: an order that comes late often holds what the shot shows.
  for (let at = drafts.length - 1; at >= 0; at--) {
    const fewer = set & ~(1 << at);
    if (scoreOf(fewer) <= reachable && goTogether(ofSet(fewer))) set = fewer;
  }
  return ofSet(set);
}

/** By cue that fired and by place, the set of drafts that touch it; nothing for cues that none touches. */
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
    if (places.some((set) => set !== 0)) touching[cue] = places;
  }
  return touching;
}
