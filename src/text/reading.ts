/** A prompt as it was read: folded units, tokens, clauses, sentences and quotes, in arrays that are used again. */
import type { Units } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands between a token and the one before it, from nothing to the end of a sentence. */
export const BREAK_NONE = 0;
/** A quotation mark, a slash, a dot inside a word: phrases end, clauses go on. */
export const BREAK_SOFT = 1;
/** 、 */
export const BREAK_ENUMERATION = 2;
export const BREAK_COMMA = 3;
export const BREAK_COLON = 4;
export const BREAK_CLAUSE = 5;
export const BREAK_SENTENCE = 6;

export const NEGATED = 1;
export const QUOTED = 2;
/** The token is itself (part of) a negation. */
export const NEGATOR = 4;

/** What a quotation is, where that is known. */
export const SAID = 1;
export const LETTERING = 2;

const FIRST_CAPACITY = 1024;
/** Arrays larger than this are given back after use. */
const KEPT_CAPACITY = 65536;

const wide = () => new Int32Array(FIRST_CAPACITY);
const narrow = () => new Uint8Array(FIRST_CAPACITY);

/** A class and not a plain object, so that the engine behind it lays out its many fields once and for all. */
export class Reading {
  prompt = '';
  units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };
  /** How many tokens; every array below is indexed by token. */
  tokens = 0;
  /** The word's number in the vocabulary, or 0. */
  word = wide();
  /** First unit and the unit after the last. */
  from = wide();
  to = wide();
  before = narrow();
  flags = narrow();
  /** 1 for a Chinese character, 2 for a number in digits, 3 for a measure such as 16:9, 0 for other words. */
  sort = narrow();
  /** What digits say; 0 for all else. */
  value = wide();
  /** What a phrase of closed.ts that begins here does, and the token after it. */
  act = narrow();
  actEnd = wide();
  /** For a negated token, where its negation begins (before or after it). */
  negator = wide();
  clause = wide();
  sentence = wide();
  clauses = 0;
  sentences = 0;
  /** By clause and by sentence: the first token; one more at the end. */
  clauseStart = wide();
  sentenceStart = wide();
  /** Quotation marks as found: unit, and the token that follows. */
  marks = 0;
  markUnit = wide();
  markToken = wide();
  /** Written as JSON: its straight quotation marks are brackets. */
  isJson = false;
  /** Matched pairs: units of the marks, tokens inside. */
  quotes = 0;
  quoteFrom = wide();
  quoteTo = wide();
  quoteFirst = wide();
  quoteLast = wide();
  /** SAID where the words are somebody's, as in Anna: "You are late."; LETTERING where they are read beyond doubt; else 0. */
  quoteSpoken = narrow();
  /** Length of the folded text with runs of space counted once and none at the ends. */
  characters = 0;
  /** Words that mixed scripts and were read as Latin. */
  lookAlikes = 0;
  /** Counted work, for tests of linear growth. */
  steps = 0;
}

const PER_TOKEN = {
  wide: ['word', 'from', 'to', 'value', 'actEnd', 'negator', 'clause', 'sentence', 'clauseStart', 'sentenceStart'],
  narrow: ['before', 'flags', 'sort', 'act'],
} as const;
const PER_MARK = {
  wide: ['markUnit', 'markToken', 'quoteFrom', 'quoteTo', 'quoteFirst', 'quoteLast'],
  narrow: ['quoteSpoken'],
} as const;

/** Doubles the arrays that hold tokens, keeping what they hold. */
export function growTokens(reading: Reading): void {
  allocate(reading, PER_TOKEN, reading.word.length * 2, true);
}

/** Doubles the arrays that hold quotation marks, keeping what they hold. */
export function growMarks(reading: Reading): void {
  allocate(reading, PER_MARK, reading.markUnit.length * 2, true);
}

/** Gives large arrays back, so that one long prompt does not hold memory for good. */
export function release(reading: Reading): void {
  if (reading.units.text.length > KEPT_CAPACITY) {
    reading.units.text = new Uint16Array(0);
    reading.units.at = new Int32Array(0);
  }
  if (reading.word.length > KEPT_CAPACITY) allocate(reading, PER_TOKEN, FIRST_CAPACITY, false);
  if (reading.markUnit.length > KEPT_CAPACITY) allocate(reading, PER_MARK, FIRST_CAPACITY, false);
}

type Keys = typeof PER_TOKEN | typeof PER_MARK;

function allocate(reading: Reading, keys: Keys, capacity: number, keep: boolean): void {
  for (const key of keys.wide) {
    const array = new Int32Array(capacity);
    if (keep) array.set(reading[key]);
    reading[key] = array;
  }
  for (const key of keys.narrow) {
    const array = new Uint8Array(capacity);
    if (keep) array.set(reading[key]);
    reading[key] = array;
  }
}

/** The bits of grammar (see closed.ts) of the word at a token. */
export function classesAt(reading: Reading, vocabulary: Vocabulary, token: number): number {
  return vocabulary.classes[reading.word[token] as number] as number;
}

/** The token that begins at an offset of the prompt or first behind it. */
export function tokenAt({ units, from, tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units.at[from[middle] as number] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
