/** Splits a prompt into shots where a cue asks for it, each shot scored by itself. */
import { languageOf } from '../text/language.ts';
import type { CompiledCue, Strategy } from './cue-set.ts';
import { applyEdits } from './drafts.ts';
import { type Kept, keptIn } from './kept.ts';
import { isMarked, markedShots } from './marked.ts';
import { MOST_PLACES } from './places.ts';
import { bandOf, type Rewrite, type Shot } from './report.ts';
import { cuesToFix } from './rewrite.ts';
import { isBetter, type Scan, scan, type Work } from './scan.ts';
import { shotEdits } from './shot.ts';
import { speaksOfOne } from './stands.ts';

const MOST_SHOTS = 4;
/** A prompt that asks for no cut. */
const ONE_TAKE =
  /\b(?:(?:one|single|continuous|unbroken|long)[ -](?:continuous )?(?:take|shot)|oner|without (?:a )?cuts?)\b|一[镜鏡]到底|[长長][镜鏡][头頭]|一[个個][镜鏡][头頭]/i;
/** A time of a list: 00:02. */
const TIME = /\b\d{1,2}:\d{2}\b(?! ?(?:[ap]\.?m|uhr))/gi;
/** A number of a list: 2. */
const NUMBERED = /(?<=^|[.!?。：\n] ?)\d[.)、] ?(?=\p{Lu}|\p{Lo})/gu;

/** A prompt in several shots, as few as bring the score down as far as all splits do; null where that does not help. */
export function splitsFor(work: Work, cues: readonly number[], strategy: Strategy): Rewrite | null {
  const now = work.scans[0] as Scan;
  const { isJson, prompt } = now.sheet.reading;
  // A shot of half an object is no JSON, and one take is no two.
  if (isJson || ONE_TAKE.test(prompt)) return null;
  const marked = strategy === 'split' ? markedRewrite(work, now, cues) : null;
  if (marked) return marked;
  const found = boundaries(work, now, cues, strategy);
  if (found.size === 0 || isMarked(prompt) || isListed(prompt)) return null;
  const named = [...found].sort((a, b) => a[0] - b[0]).slice(0, MOST_SHOTS - 1);
  let tokens = named.map(([token]) => token);
  let shots = shotsAt(work, now, tokens, found);
  if (shots === null) return null;
  for (let at = 0; at < tokens.length && tokens.length > 1; ) {
    const fewer = tokens.toSpliced(at, 1);
    const trial = shotsAt(work, now, fewer, found);
    const isAsGood = trial !== null && worst(trial) <= worst(shots) && areFinal(work, trial, strategy);
    if (isAsGood) [tokens, shots, at] = [fewer, trial, 0];
    else at++;
  }
  return areFinal(work, shots, strategy) ? inShots(strategy, shots) : null;
}

/** Whether none of the shots would be split once more. */
function areFinal(work: Work, shots: readonly Shot[], strategy: Strategy): boolean {
  return shots.every(({ prompt }) => {
    const after = scan(work, prompt, true);
    return isCovered(work, after) && !splitsAgain(work, after, strategy);
  });
}

/** Whether its parts are told by their times or numbers. */
function isListed(prompt: string): boolean {
  return [TIME, NUMBERED].some((mark) => (prompt.match(mark) ?? []).length > 1);
}

function inShots(strategy: Strategy, shots: Shot[]): Rewrite {
  const score = worst(shots);
  return { strategy, shots, settings: {}, moved: [], score, band: bandOf(score) };
}

/** The shots that the author marked, where each is an improvement and would not be split once more. */
function markedRewrite(work: Work, now: Scan, cues: readonly number[]): Rewrite | null {
  const { id } = work.cueSet.cues[cues[0] as number] as CompiledCue;
  const shots = markedShots(work, now, id).map((edits) => ({
    edits,
    prompt: applyEdits(now.sheet.reading.prompt, edits),
  }));
  const scans = shots.map(({ prompt }) => scan(work, prompt, true));
  const isFit = (after: Scan) => isBetter(after, now) && isCovered(work, after) && !splitsAgain(work, after, 'split');
  const isWhole = shots.every(({ prompt }, at) => at === 0 || !speaksOfOne(prompt));
  if (shots.length === 0 || !isWhole || !scans.every(isFit)) return null;
  const scored = shots.map((shot, at) => {
    const { score } = (scans[at] as Scan).sums;
    return { ...shot, score, band: bandOf(score) };
  });
  return inShots('split', scored);
}

function worst(shots: readonly Shot[]): number {
  return Math.max(...shots.map(({ score }) => score));
}

/** False where a shot is in no language that is scored. */
function isCovered(work: Work, { sheet }: Scan): boolean {
  return languageOf(sheet.reading, work.reader.vocabulary).covered;
}

/** Whether the same strategy would split a shot once more. */
function splitsAgain(work: Work, now: Scan, strategy: Strategy): boolean {
  const found = boundaries(work, now, cuesToFix(work, now), strategy);
  return (
    found.size > 0 &&
    shotsAt(work, now, [...found.keys()].sort((a, b) => a - b).slice(0, MOST_SHOTS - 1), found) !== null
  );
}

/** Tokens that begin a new shot that stands by itself, each with the cue that asks for it. A cue with several places keeps its first where it is. */
function boundaries(work: Work, now: Scan, cues: readonly number[], strategy: Strategy): Map<number, number> {
  const found = new Map<number, number>();
  for (const cue of cues) {
    const fix = (work.cueSet.cues[cue] as CompiledCue).fixes.find(
      ({ strategy: own, split }) => own === strategy && split !== undefined,
    );
    if (!fix?.split) continue;
    const count = now.fired.fired[cue] as number;
    for (let place = count > 1 ? 1 : 0; place < count; place++) {
      const token = startOf(now, now.fired.first[cue * MOST_PLACES + place] as number, fix.split);
      if (token <= 0 || found.has(token)) continue;
      const stands = shotEdits(work, now, token, now.sheet.reading.tokens, '') !== null;
      if (stands && !isWithin(now, keptIn(now.sheet), token)) found.set(token, cue);
    }
  }
  return found;
}

/** Where the new shot begins: at the place, its clause or sentence, of the only sentence its clause; for the whole prompt at the sentence nearest the middle. */
function startOf({ sheet }: Scan, first: number, at: 'sentence' | 'clause' | 'place'): number {
  const { reading } = sheet;
  if (first >= 0) {
    if (at === 'place') return first;
    if (at === 'clause' || reading.sentences === 1)
      return reading.clauseStart[reading.clause[first] as number] as number;
    return reading.sentenceStart[reading.sentence[first] as number] as number;
  }
  const isBySentence = reading.sentences > 1;
  const starts = isBySentence ? reading.sentenceStart : reading.clauseStart;
  const count = isBySentence ? reading.sentences : reading.clauses;
  let best = 0;
  for (let i = 1; i < count; i++) {
    const start = starts[i] as number;
    if (Math.abs(start * 2 - reading.tokens) < Math.abs(best * 2 - reading.tokens)) best = start;
  }
  return best;
}

/** Whether a token stands within something to keep, such as a quotation, or within a label or right behind it. */
function isWithin({ sheet }: Scan, kept: readonly Kept[], token: number): boolean {
  const { units, from, prompt } = sheet.reading;
  const at = units.at[from[token] as number] as number;
  return (
    /(?:[:：【】]|(?<![\d.])\d[.、)]) ?$/.test(prompt.slice(Math.max(0, at - 4), at)) ||
    kept.some(({ start, end }) => start < at && at < end)
  );
}

/** The shots between boundaries, scored; null where one of them is empty or not an improvement. */
function shotsAt(work: Work, now: Scan, tokens: readonly number[], cueAt: Map<number, number>): Shot[] | null {
  const { reading } = now.sheet;
  const { prompt } = reading;
  const shots: Shot[] = [];
  for (let index = 0; index <= tokens.length; index++) {
    const from = index === 0 ? 0 : (tokens[index - 1] as number);
    const to = index === tokens.length ? reading.tokens : (tokens[index] as number);
    const { id } = work.cueSet.cues[cueAt.get(index === 0 ? to : from) as number] as CompiledCue;
    const edits = shotEdits(work, now, from, to, id);
    if (edits === null) return null;
    const text = applyEdits(prompt, edits);
    const after = scan(work, text, false);
    if (!isBetter(after, now)) return null;
    shots.push({ prompt: text, score: after.sums.score, band: bandOf(after.sums.score), edits });
  }
  return shots;
}
