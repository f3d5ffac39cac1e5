/** Cuts folded text into words, numbers and Chinese characters, and notes what stands between them. */
import {
  APOSTROPHE,
  COLON,
  COMMA,
  DIGIT,
  DOT,
  ENUMERATION,
  FULL_STOP,
  HAN,
  HYPHEN,
  IGNORED,
  isEmojiHalf,
  isHanHalf,
  kindOf,
  LETTER,
  latinLookAlike,
  NEWLINE,
  QUOTE,
  SEPARATOR,
  SLASH,
  SPACE,
} from './characters.ts';
import { ABBREVIATION, CLASSIFIER, DETERMINER } from './closed.ts';
import {
  BREAK_CLAUSE,
  BREAK_COLON,
  BREAK_COMMA,
  BREAK_ENUMERATION,
  BREAK_NONE,
  BREAK_SENTENCE,
  BREAK_SOFT,
  classesAt,
  growMarks,
  growTokens,
  type Reading,
} from './reading.ts';
import type { Slips } from './slips.ts';
import { HASH_PRIME, HASH_SEED, hashOf, type Vocabulary } from './vocabulary.ts';

export const WORD = 0;
export const HAN_CHARACTER = 1;
export const NUMBER = 2;
export const MEASURE = 3;

const MOST_VALUE = 1_000_000;
const LETTER_S = 115;
const DEGREE = 0xb0;

/** Fills the token arrays of a reading whose units are there; with `slips`, misspelled words are read as known ones. Linear. */
export function tokenize(reading: Reading, vocabulary: Vocabulary, slips: Slips | null = null): void {
  const { text, length } = reading.units;
  reading.tokens = 0;
  reading.marks = 0;
  reading.lookAlikes = 0;
  let spaces = 0;
  let afterSpace = true;
  let gap = BREAK_NONE;
  for (let unit = 0; unit < length; ) {
    const kind = kindOf(text[unit] as number);
    if (kind === SPACE || kind === NEWLINE) {
      if (afterSpace) spaces++;
      afterSpace = true;
      if (kind === NEWLINE) gap = BREAK_SENTENCE;
      unit++;
      continue;
    }
    afterSpace = false;
    let end = unit + 1;
    if (kind === LETTER) end = readWord(reading, vocabulary, unit, gap, slips);
    else if (kind === HAN)
      push(reading, vocabulary.find(text, unit, end, hashOf(text, unit, end)), unit, end, gap, HAN_CHARACTER, 0);
    else if (kind === DIGIT) end = readNumber(reading, vocabulary, unit, gap);
    else if (kind === IGNORED && isHanHalf(text[unit] as number)) {
      end = Math.min(length, unit + 2);
      push(reading, 0, unit, end, gap, HAN_CHARACTER, 0);
    } else if (kind === IGNORED && isEmojiHalf(text[unit] as number)) {
      end = Math.min(length, unit + 2);
      const word = vocabulary.find(text, unit, end, hashOf(text, unit, end));
      if (slips !== null && (word === 0 || gap !== BREAK_NONE || !asksForNoun(reading, vocabulary))) {
        unit = end;
        continue;
      }
      push(reading, word, unit, end, gap, WORD, 0);
    } else {
      const found = breakAt(reading, vocabulary, unit, kind);
      if (found > gap) gap = found;
      unit++;
      continue;
    }
    gap = BREAK_NONE;
    unit = end;
  }
  reading.characters = Math.max(0, length - spaces - (afterSpace && length > spaces ? 1 : 0));
  reading.steps += length;
}

/** Whether a noun must follow the last token: then an emoji is that noun ("two 🐈"); elsewhere it is decoration ("two cats 🐈"). */
function asksForNoun(reading: Reading, vocabulary: Vocabulary): boolean {
  const last = reading.tokens - 1;
  if (last < 0) return false;
  const word = reading.word[last] as number;
  const isNumber = reading.sort[last] === NUMBER || (vocabulary.values[word] as number) > 0;
  return isNumber || (classesAt(reading, vocabulary, last) & (DETERMINER | CLASSIFIER)) !== 0;
}

function push(
  reading: Reading,
  word: number,
  from: number,
  to: number,
  gap: number,
  sort: number,
  value: number,
): void {
  const token = reading.tokens++;
  if (token + 2 >= reading.word.length) growTokens(reading);
  reading.word[token] = word;
  reading.from[token] = from;
  reading.to[token] = to;
  reading.before[token] = gap;
  reading.sort[token] = sort;
  reading.value[token] = value;
  reading.flags[token] = 0;
  reading.act[token] = 0;
}

/** Letters and digits with apostrophes inside; a final "'s" is left out, so that "man's" is "man". */
function readWord(reading: Reading, vocabulary: Vocabulary, start: number, gap: number, slips: Slips | null): number {
  const { text, length } = reading.units;
  let end = start;
  let next = start;
  let hash = HASH_SEED;
  let beyondAscii = 0;
  for (; end < length; end++) {
    const unit = text[end] as number;
    const kind = kindOf(unit);
    if (kind === APOSTROPHE) {
      if (end + 1 >= length || kindOf(text[end + 1] as number) !== LETTER) break;
      if (text[end + 1] === LETTER_S && !(end + 2 < length && isWordKind(kindOf(text[end + 2] as number)))) {
        next = end + 2;
        break;
      }
    } else if (kind !== LETTER && kind !== DIGIT) break;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    beyondAscii |= unit;
  }
  if (beyondAscii > 127 && readAsLatin(reading, start, end)) hash = hashOf(text, start, end);
  const word = vocabulary.find(text, start, end, hash) || (slips?.read(text, start, end) ?? 0);
  push(reading, word, start, end, gap, WORD, 0);
  return Math.max(end, next);
}

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === APOSTROPHE;
}

/** In a word that mixes Latin letters with look-alikes from Cyrillic or Greek, the look-alikes become Latin. */
function readAsLatin(reading: Reading, start: number, end: number): boolean {
  const { text } = reading.units;
  let latin = 0;
  let alike = 0;
  for (let i = start; i < end; i++) {
    const unit = text[i] as number;
    if (unit >= 97 && unit <= 122) latin++;
    else if (latinLookAlike(unit) > 0) alike++;
  }
  if (latin === 0 || alike === 0) return false;
  for (let i = start; i < end; i++) text[i] = latinLookAlike(text[i] as number) || (text[i] as number);
  reading.lookAlikes++;
  return true;
}

/** Digits: a count, or with a sign inside (16:9, 1/2, 2.5) a measure, or with letters (4k, 24fps) a word. */
function readNumber(reading: Reading, vocabulary: Vocabulary, start: number, gap: number): number {
  const { text, length } = reading.units;
  let value = 0;
  let sort = NUMBER;
  let end = start;
  for (; end < length; end++) {
    const unit = text[end] as number;
    const kind = kindOf(unit);
    if (kind === DIGIT) {
      if (value < MOST_VALUE) value = value * 10 + unit - 48;
    } else if (kind === LETTER) {
      return readWord(reading, vocabulary, start, gap, null);
    } else if ((kind === DOT || kind === COLON || kind === SLASH || kind === COMMA) && digitAt(reading, end + 1)) {
      if (kind !== COMMA || !isThousands(reading, end)) sort = MEASURE;
    } else break;
  }
  if (text[end] === DEGREE && end < length) sort = MEASURE;
  push(
    reading,
    vocabulary.find(text, start, end, hashOf(text, start, end)),
    start,
    end,
    gap,
    sort,
    sort === NUMBER ? value : 0,
  );
  return end;
}

function digitAt(reading: Reading, unit: number): boolean {
  return unit < reading.units.length && kindOf(reading.units.text[unit] as number) === DIGIT;
}

function isThousands(reading: Reading, comma: number): boolean {
  return digitAt(reading, comma + 2) && digitAt(reading, comma + 3) && !digitAt(reading, comma + 4);
}

/** What a sign does between two tokens. */
function breakAt(reading: Reading, vocabulary: Vocabulary, unit: number, kind: number): number {
  const { text, length } = reading.units;
  const inWordBefore = unit > 0 && isInWord(text[unit - 1] as number);
  const inWordAfter = unit + 1 < length && isInWord(text[unit + 1] as number);
  switch (kind) {
    case COMMA:
      return BREAK_COMMA;
    case ENUMERATION:
      return BREAK_ENUMERATION;
    case FULL_STOP:
      return BREAK_SENTENCE;
    case SEPARATOR:
      return BREAK_CLAUSE;
    case COLON:
      return BREAK_COLON;
    case SLASH:
      return BREAK_SOFT;
    case DOT:
      return breakAtDot(reading, vocabulary, unit, inWordBefore && inWordAfter);
    case HYPHEN:
      return inWordBefore && inWordAfter ? BREAK_NONE : BREAK_CLAUSE;
    case APOSTROPHE:
    case QUOTE:
      noteMark(reading, unit);
      return BREAK_SOFT;
    default:
      return BREAK_NONE;
  }
}

function isInWord(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT || kind === HAN;
}

function breakAtDot(reading: Reading, vocabulary: Vocabulary, unit: number, inside: boolean): number {
  if (inside) return BREAK_SOFT;
  const { text, length } = reading.units;
  const isEllipsis = text[unit - 1] === 46 || (unit + 1 < length && text[unit + 1] === 46);
  if (isEllipsis) return BREAK_CLAUSE;
  const last = reading.tokens - 1;
  if (last < 0 || reading.to[last] !== unit || reading.sort[last] !== WORD) return BREAK_SENTENCE;
  const isLetter = unit - (reading.from[last] as number) === 1;
  const word = reading.word[last] as number;
  if (isLetter || ((vocabulary.classes[word] as number) & ABBREVIATION) !== 0) return BREAK_SOFT;
  return BREAK_SENTENCE;
}

function noteMark(reading: Reading, unit: number): void {
  const mark = reading.marks++;
  if (mark + 2 >= reading.markUnit.length) growMarks(reading);
  reading.markUnit[mark] = unit;
  reading.markToken[mark] = reading.tokens;
}
