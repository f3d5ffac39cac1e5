/** Finds how many of a thing a prompt asks for: "five black cats", "a pair of shoes", "三只猫". */
import { DIGIT, kindOf } from './characters.ts';
import {
  ARTICLE,
  AUXILIARY,
  CLASSIFIER,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  JOINT,
  LABEL,
  MEASURES,
  MORE,
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
export const ENDS_SEARCH = PREPOSITION | AUXILIARY | PRONOUN | COORDINATOR | CONJUNCTION | UNIT | DETERMINER;

/** So many words may stand before the one that names several: "four small red clay pots". */
const LONGEST_PHRASE = 4;
/** No number is longer than so many words. */
const LONGEST_NUMBER = 16;
const PERSON = '人'.charCodeAt(0);
/** Before a number: some, nearly, about. */
const ROUGH = '几数近约';
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
    if ((bits & (OF | CLASSIFIER)) !== 0 && isAfterNumber(reading, vocabulary, token)) continue;
    if (isEnd(reading, vocabulary, token, ENDS_SEARCH)) return;
    if ((bits & PARTICLE) !== 0 || isMore(reading, vocabulary, token)) continue;
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
 * token after the word that is counted, in Chinese after its first character; 0 where there is none.
 */
export function countAt(reading: Reading, vocabulary: Vocabulary, token: number, count: Count): number {
  count.value = 0;
  count.first = token;
  if (valueAt(reading, vocabulary, token) === 0 || isLabel(reading, vocabulary, token)) return 0;
  const isNext = (at: number) => at < reading.tokens && reading.before[at] === BREAK_NONE;
  const limit = token + LONGEST_NUMBER;
  let end = token;
  for (let next = end + 1; next < limit && isNext(next); next++) {
    if (valueAt(reading, vocabulary, next) > 0) end = next;
    else if (!isJoint(reading, vocabulary, next)) break;
  }
  const isHan = reading.sort[end] === HAN_CHARACTER;
  let noun = end + 1;
  if (isNext(noun) && isMore(reading, vocabulary, noun)) noun++;
  const start = noun;
  const classesOf = (at: number) => classesAt(reading, vocabulary, at);
  const joins = (at: number) => isNext(at) && (classesOf(at) & (isHan ? CLASSIFIER : OF)) !== 0;
  if (!isHan && isKnownPair(classesOf(end), joins(noun))) return 0;
  // A second classifier is what is counted: 三只碗.
  while (joins(noun) && !(isHan && noun > start)) noun++;
  if (!isNext(noun) || !isNoun(reading, noun) || isEnd(reading, vocabulary, noun, ENDS_SEARCH)) return 0;
  if (isHan && noun === start && !isPerson(reading, noun)) return 0;
  if (isHan && valueAt(reading, vocabulary, noun) > 0) {
    if (!isAlike(reading, vocabulary, noun)) return 0;
    noun += 3;
  }
  const last = isHan ? noun + 1 : endOfCounted(reading, vocabulary, noun);
  // A unit may follow a classifier: 5个月 is a time.
  if (!isHan && (classesOf(noun) & CLASSIFIER) !== 0 && isNext(noun + 1) && isEnd(reading, vocabulary, noun + 1, UNIT))
    return 0;
  readNumeral(reading, vocabulary, end, count);
  const isRough = start > end + 1 || (isHan && isRoughBefore(reading, vocabulary, count.first));
  return count.value === 0 || isRough ? 0 : last;
}

/** Whether what stands before a Chinese number leaves it open: 几十, 近十, 四五. */
function isRoughBefore(reading: Reading, vocabulary: Vocabulary, first: number): boolean {
  if (first === 0 || reading.before[first] !== BREAK_NONE) return false;
  const sign = String.fromCharCode(reading.units.text[reading.from[first - 1] as number] as number);
  return ROUGH.includes(sign) || numberAt(reading, vocabulary, first - 1) > 0;
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
 * The token after what a number counts, 0 where the words from a token on cannot be that: in English they name several
 * ("four ripe pears", but "Portra 400 palette", "three-quarter view"), in Chinese a classifier or 人 follows the digits
 * (3只猫, but 135胶片).
 */
function endOfCounted(reading: Reading, vocabulary: Vocabulary, noun: number): number {
  if (reading.sort[noun] === HAN_CHARACTER) {
    if (isPerson(reading, noun)) return noun + 1;
    if ((classesAt(reading, vocabulary, noun) & CLASSIFIER) === 0) return 0;
    const next = noun + 1;
    return next < reading.tokens && reading.before[next] === BREAK_NONE ? next + 1 : next;
  }
  for (let token = noun; token < reading.tokens && token <= noun + LONGEST_PHRASE; token++) {
    if (reading.before[token] !== BREAK_NONE || isEnd(reading, vocabulary, token, ENDS_SEARCH)) return 0;
    if ((classesAt(reading, vocabulary, token) & PLURAL) !== 0 || endsAsPlural(reading, vocabulary, token))
      return token + 1;
  }
  return 0;
}

function isPerson(reading: Reading, token: number): boolean {
  return reading.units.text[reading.from[token] as number] === PERSON;
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

/** No digits, and no word that begins with them as "10s" does. */
function isNoun(reading: Reading, token: number): boolean {
  return kindOf(reading.units.text[reading.from[token] as number] as number) !== DIGIT;
}

/** Whether a token has one of these bits or begins a unit of several characters: 三个小时. */
function isEnd(reading: Reading, vocabulary: Vocabulary, token: number, bits: number): boolean {
  return (classesAt(reading, vocabulary, token) & bits) !== 0 || reading.act[token] === MEASURES;
}

/** What a token says by itself. */
function numberAt(reading: Reading, vocabulary: Vocabulary, token: number): number {
  return (reading.value[token] as number) || (vocabulary.values[reading.word[token] as number] as number);
}

/** 双 is two, but after a number a classifier: 三双鞋. */
function valueAt(reading: Reading, vocabulary: Vocabulary, token: number): number {
  const value = numberAt(reading, vocabulary, token);
  if ((classesAt(reading, vocabulary, token) & CLASSIFIER) === 0) return value;
  return isAfterNumber(reading, vocabulary, token) ? 0 : value;
}

/** Whether a number stands before a token, of another word than its own: not in 双双. */
function isAfterNumber(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  const last = token - 1;
  if (last < 0 || reading.before[token] !== BREAK_NONE || reading.word[last] === reading.word[token]) return false;
  return numberAt(reading, vocabulary, last) > 0 || isMore(reading, vocabulary, last);
}

/** 多, 余, 来 or 几 behind a round number: 二十多. */
function isMore(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  if (token === 0 || (classesAt(reading, vocabulary, token) & MORE) === 0) return false;
  const value = numberAt(reading, vocabulary, token - 1);
  return value > 0 && value % 10 === 0;
}

/** Whether "and" or 零 stands behind hundreds or more: "two hundred and five". */
function isJoint(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  if (token === 0 || (classesAt(reading, vocabulary, token) & JOINT) === 0) return false;
  return reading.before[token] === BREAK_NONE && (vocabulary.values[reading.word[token - 1] as number] as number) > 99;
}

/** A Chinese numeral counts where a classifier or the noun itself follows: 三只猫, 三人; not in 一起 or 第一. */
function isCount(reading: Reading, vocabulary: Vocabulary, token: number, noun: number): boolean {
  if (reading.sort[token] !== HAN_CHARACTER) return true;
  let next = token + 1;
  if (next < noun && isMore(reading, vocabulary, next)) next++;
  return next === noun || (classesAt(reading, vocabulary, next) & CLASSIFIER) !== 0;
}

/** Reads a numeral that ends at a token leftwards: twenty-one, two dozen, 二十三, "two hundred and five thousand". */
function readNumeral(reading: Reading, vocabulary: Vocabulary, end: number, count: Count): void {
  const limit = Math.max(0, end - LONGEST_NUMBER);
  let value = 0;
  let first = end;
  /** The largest multiplier: all before it counts so much. */
  let group = 1;
  /** What the word before a multiplier counts; 0 where that word was read. */
  let open = 0;
  for (let token = end; token >= limit && reading.before[token + 1] === BREAK_NONE; token--) {
    if (open === 0 && isJoint(reading, vocabulary, token)) token--;
    const more = valueAt(reading, vocabulary, token);
    const isMultiplier = (classesAt(reading, vocabulary, token) & MULTIPLIER) !== 0;
    if (open > 0 && more > 0 && (more < open || more < 100)) {
      value += (more - 1) * open;
      open = isMultiplier ? more * open : 0;
    } else if (isMultiplier) {
      open = more > value ? more : more * group;
      if (more > value) group = more;
      else if (more >= group || open <= value) break;
      value += open;
    } else if (value === 0 || (more >= 20 && value < 10 * group && reading.value[token] === 0)) {
      value += more * group;
    } else break;
    first = token;
  }
  const isBehind = first > 0 && reading.before[first] === BREAK_NONE;
  const ahead = isBehind ? classesAt(reading, vocabulary, first - 1) : 0;
  if ((ahead & ORDINAL) !== 0) value = 0;
  if ((ahead & ARTICLE) !== 0) first--;
  count.value = value;
  count.first = first;
}
