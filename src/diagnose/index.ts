/** From the words a person uses to the modes they may mean, best first: what is said of each mode, weighed as search engines do. */
import { createSimplifier } from '../text/traditional.ts';
import { addCount, type Counts, readCounts } from './counts.ts';
import { ANSWERS, type Answers, type DiagnosisSet, PHRASE_WEIGHTS, type Question } from './diagnosis-set.ts';
import { createSpelling } from './spelling.ts';
import { createTermReader, type Term, type TermReader } from './terms.ts';

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
/** The settings of BM25 (Robertson and Zaragoza 2009): how soon a word said twice stops counting, and how much length matters. */
const K1 = 2;
const B = 0.75;
/** A word that adds less than this to a mode is said of too many others. */
const LEAST_GAIN = 1;

interface Posting {
  mode: number;
  /** What a term of weight 1 adds to this mode. */
  gain: number;
}
interface Tally {
  mode: number;
  weight: number;
  reasons: { term: Term; weight: number }[];
}

export function createDiagnoser(set: DiagnosisSet): Diagnoser {
  const simplified = createSimplifier(set.traditional);
  const simplify = (character: string) => String.fromCharCode(simplified(character.charCodeAt(0)));
  const postings = indexOf(set, createTermReader(set.concepts));
  const known = set.concepts.flatMap((concept) => concept.split('|').slice(1).join(' ').split(' '));
  const spelling = createSpelling([...postings.keys(), ...known].filter((word) => /^[a-z]/.test(word)));
  const { read } = createTermReader(set.concepts, spelling, simplify);
  return {
    diagnose(text, answers = {}, canBe = () => true) {
      const tallies = set.modes.map((_, mode): Tally => ({ mode, weight: 0, reasons: [] }));
      for (const term of read(text)) {
        for (const { mode, gain } of postings.get(term.key) ?? []) {
          const tally = tallies[mode] as Tally;
          tally.weight += gain * term.weight;
          tally.reasons.push({ term, weight: gain * term.weight });
        }
      }
      if (tallies.every(({ weight }) => weight === 0)) return [];
      const answered = given(answers);
      const heard = answered.map(([question, answer]) => set.answers[`${question}:${answer}`] ?? '');
      for (const tally of tallies)
        for (const digits of heard) tally.weight += ANSWER_SHARE * Number(digits[tally.mode] ?? 0);
      const possible = tallies.filter(({ mode }) => canBe((set.modes[mode] as { id: string }).id));
      return ranked(possible, set, text, answered);
    },
  };
}

/** For each term what it adds to the modes it is said of. */
function indexOf(set: DiagnosisSet, reader: TermReader): Map<string, Posting[]> {
  const counts = countsOf(set, reader);
  const sizes = set.modes.map(() => 0);
  for (const own of counts.values()) for (const [mode, count] of own) sizes[mode] = (sizes[mode] as number) + count;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const gain = (count: number, mode: number, holding: number) => {
    const rarity = Math.log(1 + (sizes.length - holding + 0.5) / (holding + 0.5));
    const length = 1 - B + (B * (sizes[mode] as number)) / mean;
    return (rarity * count * (K1 + 1)) / (count + K1 * length);
  };
  const postings = new Map<string, Posting[]>();
  for (const [key, own] of counts) {
    const found = [...own].map(([mode, count]) => ({ mode, gain: gain(count, mode, own.size) }));
    postings.set(
      key,
      found.filter((posting) => posting.gain >= LEAST_GAIN),
    );
  }
  return postings;
}

/** English as it was counted, and Chinese counted now. */
function countsOf(set: DiagnosisSet, { read }: TermReader): Counts {
  const counts = readCounts(set.words, set.modes.length);
  for (const [mode, said] of set.modes.entries())
    for (const field of ['names', 'says'] as const)
      for (const phrase of said[field].split('\n'))
        for (const { key } of read(phrase)) addCount(counts, key, mode, PHRASE_WEIGHTS[field]);
  return counts;
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
      mode: (modes[mode] as { id: string }).id,
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
