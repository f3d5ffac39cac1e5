/** One prompt read and added up; while a prompt is rewritten each text that is tried is read once and kept. */
import type { Reader } from '../text/reader.ts';
import type { CueSet } from './cue-set.ts';
import type { Cues, Fired } from './cues.ts';
import type { Registry } from './lists.ts';
import type { Target } from './models.ts';
import { createSheet, empty, type Facts, fill, type Sheet } from './sheet.ts';
import { type Adder, markApplicable, NOT_APPLICABLE, type Sums } from './sums.ts';

export interface Scan {
  sheet: Sheet;
  fired: Fired;
  sums: Sums;
  /** Whether the places are kept, not only which cues fire. */
  whole: boolean;
}

/** What scoring needs, and what is being scored: model, settings and the one mode that was asked for. */
export interface Work {
  cueSet: CueSet;
  reader: Reader;
  registry: Registry;
  cues: Cues;
  adder: Adder;
  target: Target;
  /** The settings as they were given: null for unknown. */
  facts: Facts;
  /** The settings that decide which modes can occur. */
  assumed: Facts;
  mode: string | null;
  applies: Uint8Array;
  /** Number 0 holds the prompt, the others what was tried; how many of them are in use, and by their text. */
  scans: Scan[];
  used: number;
  byText: Map<string, Scan>;
}

/** A scan of its own number, made when first asked for. */
export function scanAt(work: Work, index: number): Scan {
  const { scans, reader, registry, cues, adder } = work;
  while (scans.length <= index) {
    scans.push({
      sheet: createSheet(reader.vocabulary, registry),
      fired: cues.createFired(),
      sums: adder.createSums(),
      whole: false,
    });
  }
  return scans[index] as Scan;
}

/** The scan of a text that is tried for the prompt in scan 0. `whole` keeps the places, otherwise only which cues fire. */
export function scan(work: Work, text: string, whole: boolean): Scan {
  const known = work.byText.get(text);
  if (known) {
    if (whole && !known.whole) addUp(work, known, true);
    return known;
  }
  const into = scanAt(work, ++work.used);
  work.byText.set(text, into);
  fill(into.sheet, work.reader, text);
  addUp(work, into, whole);
  return into;
}

/** Gives back what was tried, and the memory that long prompts took. */
export function forget(work: Work): void {
  for (let index = 0; index <= work.used; index++) empty((work.scans[index] as Scan).sheet);
  work.used = 0;
  work.byText.clear();
}

/** Runs the cues over a sheet that was read, and adds up. */
export function addUp(work: Work, into: Scan, whole: boolean): void {
  Object.assign(into.sheet.facts, work.facts);
  into.whole = whole;
  if (whole) work.cues.runWhole(into.sheet, into.fired);
  else work.cues.runQuick(into.sheet, into.fired);
  work.adder.add(into.fired.fired, work.target, work.applies, into.sums);
}

/** Marks anew which modes can occur. */
export function markModes(work: Work): void {
  markApplicable(work.cueSet.modes, work.target, work.assumed, work.mode, work.applies);
}

/** A prompt of less is none. */
const LEAST_TOKENS = 3;

/** Whether one scan is an improvement on another: a lower score, no cue that did not fire before, no mode higher. */
export function isBetter(scan: Scan, than: Scan): boolean {
  if (scan.sums.score >= than.sums.score || scan.sheet.reading.tokens < LEAST_TOKENS) return false;
  const fired = scan.fired.fired;
  for (let cue = 0; cue < fired.length; cue++) if (fired[cue] !== 0 && than.fired.fired[cue] === 0) return false;
  const modes = scan.sums.modes;
  for (let mode = 0; mode < modes.length; mode++) {
    const before = than.sums.modes[mode] as number;
    if ((modes[mode] as number) > (before === NOT_APPLICABLE ? 0 : before)) return false;
  }
  return true;
}
