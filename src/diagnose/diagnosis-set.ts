/** The compiled index of the diagnosis, as it travels to the browser: plain JSON, numbers packed into short strings. */

/** What a person may answer beside the text; each is optional. */
export const ANSWERS = {
  what: ['body', 'face', 'thing', 'text', 'light', 'camera', 'sound', 'whole'],
  when: ['first-frame', 'after-seconds', 'at-cut', 'throughout'],
  madeFrom: ['text', 'image', 'reference', 'extension'],
} as const;

export type Question = keyof typeof ANSWERS;
export type Answers = { [Q in Question]?: (typeof ANSWERS)[Q][number] | null | undefined };

export interface DiagnosisSet {
  format: 1;
  /** Hash of the catalog it was compiled from. */
  catalog: string;
  /** Words that mean the same here, as `id|word|word`; words are cut to their stems. An empty id means nothing. */
  concepts: string[];
  modes: string[];
  /** Terms parted by spaces: `#id` of a concept, a stem, one or two Chinese characters; two terms joined by `+` are a pair. */
  terms: string;
  /** For each term, parted by spaces: two signs for each mode, the mode (see signOf) and the weight (see signOfWeight). */
  weights: string;
  /** For each answer the same two signs. */
  answers: Record<string, string>;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*,-./:;<=>?@[]^_`{|}~';
const BEYOND = 0x100;
const AGAINST = 'abcdefghi';

/** A mode's place in the list as one sign that JSON need not escape. */
export function signOf(mode: number): string {
  return SIGNS[mode] ?? String.fromCharCode(BEYOND + mode);
}

export function modeOf(sign: string): number {
  const at = SIGNS.indexOf(sign);
  return at < 0 ? sign.charCodeAt(0) - BEYOND : at;
}

/** A weight as one sign: 1 to 9 speaks for a mode, a to i against it. */
export function signOfWeight(weight: number): string {
  return AGAINST[-weight - 1] ?? String(weight);
}

export function weightOf(sign: string): number {
  const against = AGAINST.indexOf(sign);
  return against < 0 ? Number(sign) : -against - 1;
}
