/** From the words a person uses to the modes they may mean, best first. */
import { ANSWERS, type Answers, type DiagnosisSet, modeOf, type Question, weightOf } from './diagnosis-set.ts';
import { createSpelling } from './spelling.ts';
import { createTermReader, type Term } from './terms.ts';

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
const FULL_WEIGHT = 14;
const MOST_REASONS = 4;
/** A pair says little that its two words do not say. */
const PAIR_SHARE = 1;
const ANSWER_SHARE = 0.8;

interface Reason {
  text: string;
  weight: number;
}
interface Tally {
  mode: number;
  weight: number;
  reasons: Reason[];
}

export function createDiagnoser(set: DiagnosisSet): Diagnoser {
  const weights = set.weights.split(' ');
  const postings = new Map(set.terms.split(' ').map((term, at) => [term, weights[at] as string]));
  const read = createTermReader(set.concepts, createSpelling(knownStems(set)));
  return {
    diagnose(text, answers = {}, canBe = () => true) {
      const tallies = new Map<number, Tally>();
      const add = (packed: string, share: number, reason: string) => {
        for (let i = 0; i < packed.length; i += 2) {
          const mode = modeOf(packed[i] as string);
          const weight = weightOf(packed[i + 1] as string) * share;
          const tally = tallies.get(mode) ?? { mode, weight: 0, reasons: [] };
          tallies.set(mode, tally);
          tally.weight += weight;
          if (weight > 0) tally.reasons.push({ text: reason, weight });
        }
      };
      for (const term of read(text)) {
        const packed = postings.get(term.key);
        if (packed) add(packed, term.share * (term.key.includes('+') ? PAIR_SHARE : 1), spoken(term, text));
      }
      if (tallies.size === 0) return [];
      for (const [question, answer] of given(answers))
        add(set.answers[`${question}:${answer}`] ?? '', ANSWER_SHARE, `answered: ${answer}`);
      return ranked(
        [...tallies.values()].filter(({ mode }) => canBe(set.modes[mode] as string)),
        set.modes,
      );
    },
  };
}

function* given(answers: Answers): Generator<[Question, string]> {
  for (const question of Object.keys(ANSWERS) as Question[]) {
    const answer = answers[question];
    if (typeof answer === 'string') yield [question, answer];
  }
}

function knownStems({ terms, concepts }: DiagnosisSet): string[] {
  const words = [
    ...terms.split(/[ +]/),
    ...concepts.flatMap((concept) => concept.split('|').slice(1).join(' ').split(' ')),
  ];
  return words.filter((word) => /^[a-z]/.test(word));
}

function ranked(tallies: Tally[], modes: readonly string[]): Candidate[] {
  const best = tallies.sort((a, b) => b.weight - a.weight || a.mode - b.mode).slice(0, MOST_CANDIDATES);
  const top = best[0]?.weight ?? 0;
  return best
    .filter(({ weight }) => weight >= top * LEAST_SHARE)
    .map(({ mode, weight, reasons }) => ({
      mode: modes[mode] as string,
      fit: Math.round(100 * (1 - Math.exp(-weight / FULL_WEIGHT))) / 100,
      because: reasonsOf(reasons),
    }));
}

/** The heaviest first; one that another says already is left out. */
function reasonsOf(reasons: Reason[]): string[] {
  const told = new Set<string>();
  for (const { text } of reasons.sort((a, b) => b.weight - a.weight)) {
    if (told.size === MOST_REASONS) break;
    if (![...told].some((known) => known.includes(text))) told.add(text);
  }
  return [...told];
}

function spoken({ places }: Term, text: string): string {
  return places.map(({ start, end }) => `"${text.slice(start, end).replace(/\s+/g, ' ')}"`).join(' with ');
}
