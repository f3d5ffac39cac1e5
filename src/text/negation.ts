/** Decides which words a prompt asks not to have, in one pass: "no text, logos or watermarks", "hands out of frame", 没有文字. */
import {
  AUXILIARY,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  HARMLESS,
  LINK,
  MOTION,
  NEGATES_BEFORE,
  NEGATES_CLAUSE,
  NEGATES_EITHER,
  NEGATES_NOUN,
  OF,
  OR,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  STOPS,
} from './closed.ts';
import {
  BREAK_COLON,
  BREAK_COMMA,
  BREAK_ENUMERATION,
  BREAK_NONE,
  BREAK_SENTENCE,
  classesAt,
  NEGATED,
  NEGATOR,
  type Reading,
} from './reading.ts';
import { HAN_CHARACTER, NUMBER, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const NONE = 0;
/** Reaches to the end of a noun phrase. */
const NOUN = 1;
/** Reaches to the end of the clause. */
const CLAUSE = 2;
/** Reaches to the end of the sentence: "avoid: …", "negative prompt: …". */
const LIST = 3;

const BACKWARD_REACH = 6;
const ITEM_REACH = 24;
const NEVER_BARE = DETERMINER | PRONOUN | PREPOSITION | AUXILIARY | CONJUNCTION | STOPS;
const LETTER_S = 115;

/** Flags negated tokens of a reading whose acts are there. Time is linear in the tokens. */
export function markNegation(reading: Reading, vocabulary: Vocabulary): void {
  const { tokens, act, actEnd, flags, negator } = reading;
  let reach = NONE;
  let began = 0;
  let from = 0;
  for (let token = 0; token < tokens; token++) {
    if (reach !== NONE) reach = reachAt(reading, vocabulary, token, reach, from);
    const action = act[token] as number;
    const end = actEnd[token] as number;
    const forward = forwardReach(reading, vocabulary, action, end);
    if (forward !== NONE) {
      reach = reach === LIST ? LIST : forward;
      began = token;
      from = end;
      for (; token < end; token++) flags[token] = (flags[token] as number) | NEGATOR;
      token--;
      continue;
    }
    if (action === NEGATES_BEFORE || action === NEGATES_EITHER) negateBefore(reading, vocabulary, token, end);
    if (reach !== NONE) {
      flags[token] = (flags[token] as number) | NEGATED;
      negator[token] = began;
    } else if (isFreeSuffix(reading, token)) {
      flags[token - 1] = (flags[token - 1] as number) | NEGATED;
      negator[token - 1] = token;
    }
  }
  reading.steps += tokens;
}

function forwardReach(reading: Reading, vocabulary: Vocabulary, action: number, end: number): number {
  if (action === NEGATES_NOUN) return isDigits(reading, end) ? NONE : NOUN;
  if (action === NEGATES_CLAUSE) return CLAUSE;
  if (action !== NEGATES_EITHER || end >= reading.tokens) return NONE;
  const stands = reading.before[end] === BREAK_NONE && (classesAt(reading, vocabulary, end) & PARTICLE) === 0;
  return stands ? CLAUSE : NONE;
}

/** "minus 10 degrees", "no. 5": a number follows, nothing is denied. */
function isDigits(reading: Reading, token: number): boolean {
  return (
    token < reading.tokens && (reading.before[token] as number) <= BREAK_NONE + 1 && reading.sort[token] === NUMBER
  );
}

function isNumber(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  return reading.sort[token] === NUMBER || vocabulary.values[reading.word[token] as number] !== 0;
}

/** Whether a negation that was open still reaches this token; `from` is the first token after the negating words. */
function reachAt(reading: Reading, vocabulary: Vocabulary, token: number, reach: number, from: number): number {
  const gap = reading.before[token] as number;
  if (gap === BREAK_SENTENCE) return NONE;
  if (gap === BREAK_COLON && token === from) return LIST;
  const bits = classesAt(reading, vocabulary, token);
  if (reach === LIST) return (bits & STOPS) !== 0 ? NONE : LIST;
  if (gap >= BREAK_COLON) return NONE;
  if (gap === BREAK_COMMA && !continuesList(reading, vocabulary, token)) return NONE;
  if ((bits & STOPS) !== 0) return NONE;
  if (reading.sort[token] === HAN_CHARACTER) return reachAtHan(reading, vocabulary, token, reach);
  if ((bits & COORDINATOR) !== 0 && !isBareAfter(reading, vocabulary, token, reach)) return NONE;
  if (reach === CLAUSE || token === from) return reach;
  if ((bits & (PREPOSITION | PRONOUN | AUXILIARY)) !== 0) return NONE;
  if (gap === BREAK_COMMA || (bits & (COORDINATOR | OF)) !== 0) return reach;
  return endsNounPhrase(reading, vocabulary, token - 1, from) && !isParticiple(reading, token) ? NONE : reach;
}

/** 没有窗户的房间: what stands after 的 is not denied; 不慌不忙地走: nor what stands after 地. */
function reachAtHan(reading: Reading, vocabulary: Vocabulary, token: number, reach: number): number {
  const isAfterParticle = (classesAt(reading, vocabulary, token - 1) & PARTICLE) !== 0;
  return reach === NOUN && isAfterParticle && reading.before[token] === BREAK_NONE ? NONE : reach;
}

/** A plural ends a noun phrase, and so does a verb in -s: "no shoes runs", "without a hat runs", "no shirt lifts weights". */
function endsNounPhrase(reading: Reading, vocabulary: Vocabulary, token: number, from: number): boolean {
  if (reading.sort[token] !== WORD) return false;
  if (endsInS(reading, token)) return true;
  const verb = token + 1;
  if (!endsInS(reading, verb)) return false;
  if (isArticleAt(reading, from) && token > from) return true;
  const object = verb + 1;
  if (object >= reading.tokens || reading.before[object] !== BREAK_NONE) return false;
  const isDetermined = (classesAt(reading, vocabulary, object) & DETERMINER) !== 0;
  return isDetermined || endsInS(reading, object) || endsWith(reading, object, 'ly');
}

function isArticleAt(reading: Reading, token: number): boolean {
  return reading.units.text[reading.from[token] as number] === 97 && length(reading, token) <= 2;
}

function length(reading: Reading, token: number): number {
  return (reading.to[token] as number) - (reading.from[token] as number);
}

function endsInS(reading: Reading, token: number): boolean {
  const { text } = reading.units;
  const to = reading.to[token] as number;
  return length(reading, token) > 3 && text[to - 1] === LETTER_S && text[to - 2] !== LETTER_S;
}

function isParticiple(reading: Reading, token: number): boolean {
  return endsWith(reading, token, 'ing') || endsWith(reading, token, 'ed');
}

function endsWith(reading: Reading, token: number, ending: string): boolean {
  const to = reading.to[token] as number;
  if (length(reading, token) <= ending.length) return false;
  for (let i = 0; i < ending.length; i++) {
    if (reading.units.text[to - ending.length + i] !== ending.charCodeAt(i)) return false;
  }
  return true;
}

/** After and/or: "no blur and noise" goes on, "no people and a lake" does not. */
function isBareAfter(reading: Reading, vocabulary: Vocabulary, coordinator: number, reach: number): boolean {
  const next = coordinator + 1;
  if (next >= reading.tokens || reading.before[next] !== BREAK_NONE) return false;
  const bits = classesAt(reading, vocabulary, next);
  if ((classesAt(reading, vocabulary, coordinator) & OR) !== 0) return true;
  if ((bits & (PRONOUN | CONJUNCTION | STOPS)) !== 0 || isNumber(reading, vocabulary, next)) return false;
  return reach === CLAUSE || (bits & DETERMINER) === 0;
}

/**
 * After a comma a negation goes on where the list does: the next item is one bare word, or every item up to a closing
 * "or" is a bare noun phrase. "No people, a calm lake" ends it; Chinese lists are parted by 、 and not by commas.
 */
function continuesList(reading: Reading, vocabulary: Vocabulary, start: number): boolean {
  if (reading.sort[start] === HAN_CHARACTER) return false;
  const limit = Math.min(reading.tokens, start + ITEM_REACH);
  let isFirst = true;
  let words = 0;
  for (let token = start; token < limit; token++) {
    const gap = reading.before[token] as number;
    if (gap > BREAK_COMMA) break;
    if (token > start && gap === BREAK_COMMA) {
      if (isFirst && words === 1) return true;
      isFirst = false;
      words = 0;
    }
    const bits = classesAt(reading, vocabulary, token);
    if ((reading.act[token] as number) !== 0 && reading.act[token] !== HARMLESS) return words === 0 && isFirst;
    if ((bits & COORDINATOR) !== 0) {
      if (!isBareAfter(reading, vocabulary, token, NOUN)) return false;
      return (bits & OR) !== 0 || (isFirst && words <= 1);
    }
    if ((bits & NEVER_BARE) !== 0 || reading.sort[token] !== WORD || isNumber(reading, vocabulary, token)) return false;
    words++;
    if (words > 3 || (words > 1 && endsWith(reading, token, 'ing'))) return false;
  }
  return isFirst && words === 1;
}

/** "hands out of frame", 手不入镜: denies the noun phrase before. */
function negateBefore(reading: Reading, vocabulary: Vocabulary, start: number, end: number): void {
  const { before, flags, negator } = reading;
  for (let token = start; token < end; token++) flags[token] = (flags[token] as number) | NEGATOR;
  let token = start - 1;
  while (token >= 0 && before[token + 1] === BREAK_NONE && (classesAt(reading, vocabulary, token) & LINK) !== 0)
    token--;
  if (token < 0 || (before[token + 1] as number) >= BREAK_ENUMERATION) return;
  const bits = classesAt(reading, vocabulary, token);
  if ((bits & (MOTION | DETERMINER | PREPOSITION)) !== 0) return;
  for (let left = BACKWARD_REACH; left > 0 && token >= 0; left--, token--) {
    const here = classesAt(reading, vocabulary, token);
    if ((here & (CONJUNCTION | STOPS | PARTICLE)) !== 0) return;
    if ((here & PREPOSITION) !== 0 || (here & PRONOUN) !== 0) return;
    flags[token] = (flags[token] as number) | NEGATED;
    negator[token] = start;
    if ((before[token] as number) >= BREAK_ENUMERATION) return;
    const previous = token > 0 ? classesAt(reading, vocabulary, token - 1) : 0;
    if ((here & DETERMINER) !== 0 && (previous & (COORDINATOR | OF)) === 0) return;
  }
}

/** "logo-free" */
function isFreeSuffix(reading: Reading, token: number): boolean {
  if (token === 0 || length(reading, token) !== 4 || !endsWith(reading, token, 'ree')) return false;
  const { text } = reading.units;
  const from = reading.from[token] as number;
  return text[from] === 102 && text[from - 1] === 45;
}
