/** The compiled index of the diagnosis, as it travels to the browser: what people say of each mode, in plain JSON. */

/** What a person may answer beside the text; each is optional. */
export const ANSWERS = {
  what: ['body', 'face', 'thing', 'text', 'light', 'camera', 'sound', 'whole'],
  when: ['first-frame', 'after-seconds', 'at-cut', 'throughout'],
  madeFrom: ['text', 'image', 'reference', 'extension'],
} as const;

export type Question = keyof typeof ANSWERS;
export type Answers = { [Q in Question]?: (typeof ANSWERS)[Q][number] | null | undefined };

/** What is known of a mode, and what is said of it in Chinese, pieces parted by spaces and written as han.ts does. */
export interface SaidOf {
  id: string;
  /** How many cases of it sources show or tell of, on all models. */
  cases: number;
  /** What it is called. */
  names: string;
  /** What people say, and the signs they see. */
  says: string;
}

/** How much one phrase counts in the index, by where it stands. */
export const PHRASE_WEIGHTS = { names: 2, says: 1, summary: 1 } as const;
export type Field = keyof typeof PHRASE_WEIGHTS;

export interface DiagnosisSet {
  format: 5;
  /** Hash of the catalog it was compiled from. */
  catalog: string;
  /** For each of `terms` how often it is said of which mode in English, as counts.ts writes it. */
  saidOf: string;
  /** Stems and `#concept`s. */
  terms: string;
  /** Words that mean the same here, as `id|word|word`; words are cut to their stems. An empty id means nothing. */
  concepts: string[];
  /** For each answer a weight from 0 to 9 for every mode, in their order, as digits. */
  answers: Record<string, string>;
  /** Chinese concepts, in lines of `id word word`, as han.ts writes them. */
  hanConcepts: string;
  modes: SaidOf[];
  /** The Chinese characters of all this, as han.ts reads them. */
  characters: string;
}
