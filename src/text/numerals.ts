/** Finds how many of a thing a prompt asks for: "five black cats", "a pair of shoes", "三只猫". */
import { DIGIT, kindOf } from './characters.ts';
import {
  ARTICLE,
  AUXILIARY,
  CLASSIFIER,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  LABEL,
  MULTIPLIER,
  OF,
  ORDINAL,
  PARTICLE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  UNIT,
} from './closed.ts';
import { BREAK_NONE, classesAt, type Reading } from './reading.ts';
import { HAN_CHARACTER } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words between a number and its noun where a cue says nothing. */
export const DEFAULT_GAP = 2;
/** The same in Chinese characters. */
export const DEFAULT_GAP_HAN = 6;
const ENDS_SEARCH = PREPOSITION | AUXILIARY | PRONOUN | COORDINATOR | CONJUNCTION | UNIT;

/** So many words may stand before the one that names several: "four small red clay pots". */
const LONGEST_PHRASE = 4;
const PERSON = '人'.charCodeAt(0);
const [LETTER_S, LETTER_N, LETTER_E, LETTER_M] = [115, 110, 101, 109];

/** The last number found. */
export interface Count {
  /** 0 where there is none. */
  value: number;
  /** The token the number begins with. */
  first: number;
}

/** Looks for the number of the noun that begins at a token; `gap` is how many words may stand between, null for the usual. */
export function countBefore(
  reading: Reading,
  vocabulary: Vocabulary,
  noun: number,
  gap: number | null,
  count: Count,
): void {
  count.value = 0;
  count.first = noun;
  const isHan = reading.sort[noun] === HAN_CHARACTER;
  let left = gap ?? (isHan ? DEFAULT_GAP_HAN : DEFAULT_GAP);
  let token = noun - 1;
  for (; token >= 0 && reading.before[token + 1] === BREAK_NONE; token--) {
    const bits = classesAt(reading, vocabulary, token);
    const value = valueAt(reading, vocabulary, token);
    if (value > 0 && isCount(reading, vocabulary, token, noun) && !isLabel(reading, vocabulary, token)) {
      readNumeral(reading, vocabulary, token, count);
      return;
    }
    if ((bits & (ARTICLE | DETERMINER)) !== 0 && isPartOfCount(reading, vocabulary, token)) continue;
    if ((bits & ARTICLE) !== 0) {
      count.value = 1;
      count.first = token;
      return;
    }
    if ((bits & (OF | CLASSIFIER)) !== 0 && token > 0 && valueAt(reading, vocabulary, token - 1) > 0) continue;
    if ((bits & ENDS_SEARCH) !== 0 || (bits & DETERMINER) !== 0) return;
    if ((bits & PARTICLE) !== 0) continue;
    if (left-- <= 0) return;
  }
}

/** Whether "of the" stands at a token behind a number: "five of the dancers" are five. */
function isPartOfCount(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  if (token < 2 || (classesAt(reading, vocabulary, token - 1) & OF) === 0) return false;
  return valueAt(reading, vocabulary, token - 2) > 0;
}

/**
 * Looks for a count that begins at a token and whatever it counts: "four pears", 三只猫, but no measure ("4 seconds"), no
 * place in a row ("one by one") and no number that ends its phrase. `first` is then the number, and what comes back is the
 * token after the word that is counted; 0 where there is none.
 */
export function countAt(reading: Reading, vocabulary: Vocabulary, token: number, count: Count): number {
  count.value = 0;
  count.first = token;
  if (valueAt(reading, vocabulary, token) === 0 || isLabel(reading, vocabulary, token)) return 0;
  const isNext = (at: number) => at < reading.tokens && reading.before[at] === BREAK_NONE;
  let end = token;
  while (isNext(end + 1) && valueAt(reading, vocabulary, end + 1) > 0) end++;
  const isHan = reading.sort[end] === HAN_CHARACTER;
  let noun = end + 1;
  const classesOf = (at: number) => classesAt(reading, vocabulary, at);
  const isJoint = (at: number) => isNext(at) && (classesOf(at) & (isHan ? CLASSIFIER : OF)) !== 0;
  if (isHan && !isJoint(noun) && !isPerson(reading, noun)) return 0;
  if (!isHan && isKnownPair(classesOf(end), isJoint(noun))) return 0;
  while (isJoint(noun)) noun++;
  if (!isNext(noun) || !isNoun(reading, noun) || (classesOf(noun) & (ENDS_SEARCH | DETERMINER)) !== 0) return 0;
  if (isHan && valueAt(reading, vocabulary, noun) > 0) {
    if (!isAlike(reading, vocabulary, noun)) return 0;
    noun += 3;
  }
  if (!isHan && !isCounted(reading, vocabulary, noun)) return 0;
  // 小 alone is no unit, 小时 is: 3小时, but 三只小猫.
  if (!isHan && reading.sort[noun] === HAN_CHARACTER && isNext(noun + 1) && (classesOf(noun + 1) & UNIT) !== 0)
    return 0;
  readNumeral(reading, vocabulary, end, count);
  return count.value === 0 ? 0 : noun + 1;
}

/** "both sides" are all there are, and an "old couple sits"; "a couple of cups" is counted. */
function isKnownPair(bits: number, isOfNext: boolean): boolean {
  return (bits & DETERMINER) !== 0 || ((bits & PLURAL) !== 0 && !isOfNext);
}

/** 一模一样 after a classifier counts nothing: 两个一模一样的杯子. */
function isAlike(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  const isOne = (at: number) => at < reading.tokens && valueAt(reading, vocabulary, at) === 1;
  return isOne(token) && isOne(token + 2) && valueAt(reading, vocabulary, token + 1) === 0;
}

/**
 * Whether the words from a token on can be what a number counts: in English they name several ("four ripe pears", but
 * "Portra 400 palette", "three-quarter view"), in Chinese a classifier or 人 follows the digits (3只猫, but 135胶片).
 */
function isCounted(reading: Reading, vocabulary: Vocabulary, noun: number): boolean {
  if (reading.sort[noun] === HAN_CHARACTER)
    return (classesAt(reading, vocabulary, noun) & CLASSIFIER) !== 0 || isPerson(reading, noun);
  for (let token = noun; token < reading.tokens && token <= noun + LONGEST_PHRASE; token++) {
    const bits = classesAt(reading, vocabulary, token);
    if ((token > noun && reading.before[token] !== BREAK_NONE) || (bits & (ENDS_SEARCH | DETERMINER)) !== 0)
      return false;
    if ((bits & PLURAL) !== 0 || endsAsPlural(reading, vocabulary, token)) return true;
  }
  return false;
}

function isPerson(reading: Reading, token: number): boolean {
  return token < reading.tokens && reading.units.text[reading.from[token] as number] === PERSON;
}

/** Ends in s, but not as glass does, or in men; of a misspelled word the known one is looked at. */
function endsAsPlural(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  const word = reading.word[token] as number;
  const letter = (back: number) =>
    word > 0 ? vocabulary.letterFromEnd(word, back) : reading.units.text[(reading.to[token] as number) - back];
  if (letter(1) === LETTER_S) return letter(2) !== LETTER_S;
  return letter(1) === LETTER_N && letter(2) === LETTER_E && letter(3) === LETTER_M;
}

/** Whether digits are part of a name: "step 3". */
function isLabel(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  if (token === 0 || reading.value[token] === 0 || reading.before[token] !== BREAK_NONE) return false;
  return (classesAt(reading, vocabulary, token - 1) & LABEL) !== 0;
}

/** A word that is no number and does not begin with one, as "10s" does. */
function isNoun(reading: Reading, token: number): boolean {
  if (reading.sort[token] === HAN_CHARACTER) return true;
  return reading.sort[token] === 0 && kindOf(reading.units.text[reading.from[token] as number] as number) !== DIGIT;
}

function valueAt(reading: Reading, vocabulary: Vocabulary, token: number): number {
  return (reading.value[token] as number) || (vocabulary.values[reading.word[token] as number] as number);
}

/** A Chinese numeral counts where a classifier or the noun itself follows: 三只猫, 三人; not in 一起 or 第一. */
function isCount(reading: Reading, vocabulary: Vocabulary, token: number, noun: number): boolean {
  if (reading.sort[token] !== HAN_CHARACTER) return true;
  if (token + 1 === noun) return true;
  return (classesAt(reading, vocabulary, token + 1) & CLASSIFIER) !== 0 || valueAt(reading, vocabulary, token + 1) > 0;
}

/** Reads a numeral that ends at a token leftwards: twenty-one, two dozen, 二十三. */
function readNumeral(reading: Reading, vocabulary: Vocabulary, end: number, count: Count): void {
  let value = valueAt(reading, vocabulary, end);
  let first = end;
  const isMultiplier = isMultiplierAt(reading, vocabulary, end);
  if (isMultiplier) {
    const factor = factorBefore(reading, vocabulary, end);
    if (factor > 0) {
      value *= factor;
      first--;
    }
  }
  while (first > 0 && reading.before[first] === BREAK_NONE) {
    const more = valueAt(reading, vocabulary, first - 1);
    if (more === 0 || more < 10 || more <= value || reading.value[first - 1] !== 0) break;
    first--;
    value += more;
    const factor = isMultiplierAt(reading, vocabulary, first) ? factorBefore(reading, vocabulary, first) : 0;
    if (factor > 1) value += more * (factor - 1);
    if (factor > 0) first--;
  }
  const ahead = first > 0 ? classesAt(reading, vocabulary, first - 1) : 0;
  if ((ahead & ORDINAL) !== 0) value = 0;
  if ((ahead & ARTICLE) !== 0) first--;
  count.value = value;
  count.first = value === 0 ? end : first;
}

function isMultiplierAt(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  return (classesAt(reading, vocabulary, token) & MULTIPLIER) !== 0;
}

/** 2 in "two dozen", 3 in 三十; 0 where no small number stands before. */
function factorBefore(reading: Reading, vocabulary: Vocabulary, token: number): number {
  if (token === 0 || reading.before[token] !== BREAK_NONE) return 0;
  const factor = valueAt(reading, vocabulary, token - 1);
  return factor < 100 ? factor : 0;
}
