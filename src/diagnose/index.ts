/** From the words a person uses to the modes they may mean, best first: what is said of each mode, weighed as search engines do. */
import { createSimplifier } from '../text/traditional.ts';
import { addCount, type Counts, readCounts } from './counts.ts';
import {
  ANSWERS,
  type Answers,
  type DiagnosisSet,
  PHRASE_WEIGHTS,
  type Question,
  type SaidOf,
} from './diagnosis-set.ts';
import { gainsOf } from './gains.ts';
import { type Han, readHan } from './han.ts';
import { createSpelling } from './spelling.ts';
import { createTermReader, hanTermsOf, type Term } from './terms.ts';

export type { Answers, DiagnosisSet } from './diagnosis-set.ts';

export interface Candidate {
  mode: string;
  /** How well it fits, 0 to 1; no probability. */
  fit: number;
  /** The words that speak for it, as they were written, in sentences. */
  because: string[];
}
export interface Diagnoser {
  /** At most `MOST_CANDIDATES`, best first; none where no word is known. Never throws. */
  diagnose(text: string, answers?: Answers, canBe?: (mode: string) => boolean): Candidate[];
}

export const MOST_CANDIDATES = 10;
/** A candidate that fits less than this beside the best is not named. */
const LEAST_SHARE = 0.25;
/** So much weight makes a fit of about two thirds. */
const FULL_WEIGHT = 18;
const MOST_REASONS = 4;
const ANSWER_SHARE = 0.8;
/** How much it counts that many cases of a mode are on record; little, so that it decides only where words speak for several alike. */
const CASES_SHARE = 0.5;

interface Tally {
  mode: number;
  weight: number;
  reasons: { term: Term; weight: number }[];
}

export function createDiagnoser(set: DiagnosisSet): Diagnoser {
  const han = readHan(set.characters);
  const simplified = createSimplifier(han.traditional);
  const simplify = (character: string) => String.fromCharCode(simplified(character.charCodeAt(0)));
  const ofWords = gainsOf(readCounts(set, set.modes.length), set.modes.length);
  const gains = new Map([...ofWords, ...gainsOf(countHan(set, han), set.modes.length)]);
  const known = set.concepts.flatMap((concept) => concept.split('|').slice(1).join(' ').split(' '));
  const spelling = createSpelling([...ofWords.keys(), ...known].filter((word) => /^[a-z]/.test(word)));
  const { read } = createTermReader([...set.concepts, ...conceptsOf(set, han)], spelling, simplify);
  return {
    diagnose(text, answers = {}, canBe = () => true) {
      const tallies = set.modes.map((_, mode): Tally => ({ mode, weight: 0, reasons: [] }));
      for (const term of read(text)) {
        for (const { mode, gain } of gains.get(term.key) ?? []) {
          const tally = tallies[mode] as Tally;
          tally.weight += gain * term.weight;
          tally.reasons.push({ term, weight: gain * term.weight });
        }
      }
      if (tallies.every(({ weight }) => weight === 0)) return [];
      const answered = given(answers);
      const heard = answered.map(([question, answer]) => set.answers[`${question}:${answer}`] ?? '');
      for (const tally of tallies) {
        for (const digits of heard) tally.weight += ANSWER_SHARE * Number(digits[tally.mode] ?? 0);
        if (tally.weight > 0) tally.weight += CASES_SHARE * Math.log(1 + (set.modes[tally.mode] as SaidOf).cases);
      }
      const possible = tallies.filter(({ mode }) => canBe((set.modes[mode] as SaidOf).id));
      return ranked(possible, set, text, answered);
    },
  };
}

/** Chinese, of which characters and pairs of them are counted here. */
function countHan({ modes }: DiagnosisSet, han: Han): Counts {
  const counts: Counts = new Map();
  for (const [mode, said] of modes.entries())
    for (const field of ['names', 'says'] as const)
      for (const piece of han.read(said[field]).split(' '))
        for (const key of hanTermsOf(piece)) addCount(counts, key, mode, PHRASE_WEIGHTS[field]);
  return counts;
}

/** Chinese concepts as the reader takes them. */
function conceptsOf({ hanConcepts }: DiagnosisSet, han: Han): string[] {
  return hanConcepts.split('\n').map((line) => {
    const [id, ...words] = line.split(' ');
    return [id, ...words.map((word) => [...han.read(word)].join(' '))].join('|');
  });
}

function given(answers: Answers): [Question, string][] {
  return (Object.keys(ANSWERS) as Question[]).flatMap((question): [Question, string][] => {
    const answer = answers[question];
    return typeof answer === 'string' ? [[question, answer]] : [];
  });
}

function ranked(tallies: Tally[], { modes }: DiagnosisSet, text: string, answers: [Question, string][]): Candidate[] {
  const best = tallies.sort((a, b) => b.weight - a.weight || a.mode - b.mode).slice(0, MOST_CANDIDATES);
  const top = best[0]?.weight ?? 0;
  return best
    .filter(({ weight }) => weight > 0 && weight >= top * LEAST_SHARE)
    .map(({ mode, weight, reasons }) => ({
      mode: (modes[mode] as SaidOf).id,
      fit: Math.round(100 * (1 - Math.exp(-weight / FULL_WEIGHT))) / 100,
      because: reasons.length > 0 ? spoken(reasons, text) : answers.map(([, answer]) => `answered: ${answer}`),
    }));
}

/** The places that say most, as they were written; those that touch are one. */
function spoken(reasons: Tally['reasons'], text: string): string[] {
  const heavy = reasons.sort((a, b) => b.weight - a.weight).slice(0, 2 * MOST_REASONS);
  const places: { start: number; end: number; weight: number }[] = [];
  for (const { term, weight } of heavy.sort((a, b) => a.term.start - b.term.start || b.term.end - a.term.end)) {
    const last = places.at(-1);
    if (!last || term.start > last.end) places.push({ start: term.start, end: term.end, weight });
    else {
      last.end = Math.max(last.end, term.end);
      last.weight += weight;
    }
  }
  const told = new Set<string>();
  for (const { start, end } of places.sort((a, b) => b.weight - a.weight))
    if (told.size < MOST_REASONS) told.add(`"${text.slice(start, end).replace(/\s+/g, ' ')}"`);
  return [...told];
}
