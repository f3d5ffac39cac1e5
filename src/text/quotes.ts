/** Finds quoted speech and lettering: matched pairs of quotation marks that stand beside other words. */
import { DIGIT, isSpace, kindOf, LETTER, NEWLINE, SPACE } from './characters.ts';
import { SPEECH } from './closed.ts';
import { matchJson } from './json-prompt.ts';
import {
  BREAK_COMMA,
  BREAK_NONE,
  BREAK_SENTENCE,
  classesAt,
  LETTERING,
  QUOTED,
  type Reading,
  SAID,
} from './reading.ts';
import { isSaidToSomebody, namesNoSpeaker, namesSomebody } from './screenplay.ts';
import { textBetween } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

const code = (character: string) => character.charCodeAt(0);
const CLOSES = new Map(
  [
    ['“', '”'],
    ['„', '“'],
    ['‘', "'"],
    ['「', '」'],
    ['『', '』'],
    ['《', '》'],
    ['«', '»'],
  ].map(([open, close]) => [code(open as string), code(close as string)]),
);
const STRAIGHT_DOUBLE = code('"');
const STRAIGHT_SINGLE = code("'");
const CURLY_CLOSE = code('”');
/** Straight single marks further apart than this are apostrophes. */
const SINGLE_REACH = 200;
const COLON = code(':');
/** Before a quotation, a colon or none between, in folded text: somebody says what follows; a sign or a book does not. */
const SAYS = /(?<![上面牌板据])(?:[说问喊答唱念]|播报)[道着了]?[\s:,]{0,2}$/;
/** Right before a quotation, and right behind it, in folded text: it is lettering, whoever speaks in its sentence. */
const LETTERED =
  /(?:(?:that|which|clearly) reads?|(?:third|title|card|caption|sign|plate|screen|banner|poster|label|tag|badge|board) (?:reads|says|reading|saying)|with the (?:words?|text)|写|[写印刻绣题][着有上下])[\s:]{0,2}$/;
const LETTERED_BEHIND = /^(?:[贴挂]|.?个?大?字|的[^,.]{0,3}(?:牌|横幅|海报))/;
/** So many units are looked at on either side. */
const LETTERED_REACH = 16;
/** So many units before a colon say whether what follows is read or said. */
const LEAD_REACH = 60;
/** A word alone is a mark of emphasis. */
const SHORTEST_CALL = 2;
/** Words of a name, or its characters in Chinese. */
const LONGEST_NAME = 5;
/** So many words after a closing mark may hold the verb of speech: "…?" the old man asks. */
const ATTRIBUTION_REACH = 4;

/** Matches the marks of a reading, but for those within quotations that are there already. Time is linear in the marks and tokens. */
export function matchQuotes(reading: Reading, vocabulary: Vocabulary): void {
  const { marks, markUnit, units } = reading;
  const before = reading.quotes;
  reading.steps += marks;
  reading.isJson = matchJson(reading, pair);
  if (reading.isJson) return;
  let double = -1;
  let single = -1;
  let shaped = -1;
  let shapedClose = 0;
  for (let mark = 0; mark < marks; mark++) {
    const sign = units.text[markUnit[mark] as number] as number;
    if (sign === STRAIGHT_DOUBLE) {
      if (double >= 0 && closesPair(reading, double, mark)) double = pair(reading, double, mark);
      else if (canOpen(reading, mark) || isPadded(reading, mark)) double = mark;
    } else if (CLOSES.has(sign) && !(shaped >= 0 && sign === shapedClose)) {
      if (shaped < 0 || shapedClose === STRAIGHT_SINGLE) {
        shaped = mark;
        shapedClose = CLOSES.get(sign) as number;
      }
    } else if (shaped >= 0 && (sign === shapedClose || (shapedClose === code('“') && sign === CURLY_CLOSE))) {
      if (sign !== STRAIGHT_SINGLE || canClose(reading, mark)) shaped = pair(reading, shaped, mark);
    } else if (sign === STRAIGHT_SINGLE) {
      const near = single >= 0 && (markUnit[mark] as number) - (markUnit[single] as number) < SINGLE_REACH;
      if (near && canClose(reading, mark)) single = pair(reading, single, mark);
      else if (canOpen(reading, mark)) single = mark;
    }
  }
  for (let quote = before; quote < reading.quotes; quote++) {
    if (isLettered(reading, quote)) reading.quoteSpoken[quote] = LETTERING;
    else if (isBehindName(reading, quote)) reading.quoteSpoken[quote] = SAID;
    joinAttribution(reading, vocabulary, quote);
  }
}

function pair(reading: Reading, open: number, close: number): number {
  const first = reading.markToken[open] as number;
  const last = reading.markToken[close] as number;
  if (last <= first || ((reading.flags[first] as number) & QUOTED) !== 0) return -1;
  const quote = reading.quotes++;
  reading.quoteFrom[quote] = reading.markUnit[open] as number;
  reading.quoteTo[quote] = (reading.markUnit[close] as number) + 1;
  reading.quoteFirst[quote] = first;
  reading.quoteLast[quote] = last;
  reading.quoteSpoken[quote] = 0;
  return -1;
}

function canOpen(reading: Reading, mark: number): boolean {
  const { text } = reading.units;
  const unit = reading.markUnit[mark] as number;
  const before = kindBefore(reading, unit);
  if (before === DIGIT || isSpace(text[unit + 1] as number)) return false;
  return before !== LETTER || (text[unit] !== STRAIGHT_SINGLE && !isLatin(text[unit + 1] as number));
}

/** What stands before a unit; the beginning of the prompt is like a space. */
function kindBefore({ units }: Reading, unit: number): number {
  return unit === 0 ? SPACE : kindOf(units.text[unit - 1] as number);
}

/** Of a padded pair both marks have space inside; a mark before a letter opens another. */
function closesPair(reading: Reading, open: number, mark: number): boolean {
  if (!isPadded(reading, open)) return canClose(reading, mark);
  const { text, length } = reading.units;
  const unit = reading.markUnit[mark] as number;
  return isSpace(text[unit - 1] as number) && (unit + 1 >= length || !isLatin(text[unit + 1] as number));
}

/** A straight mark with space inside the quotation, as in `" OPEN "`. */
function isPadded(reading: Reading, mark: number): boolean {
  const unit = reading.markUnit[mark] as number;
  const before = kindBefore(reading, unit);
  return isSpace(reading.units.text[unit + 1] as number) && before !== DIGIT && before !== LETTER;
}

function canClose(reading: Reading, mark: number): boolean {
  const { text, length } = reading.units;
  const unit = reading.markUnit[mark] as number;
  const before = kindBefore(reading, unit);
  if (before === SPACE || before === NEWLINE) return false;
  return unit + 1 >= length || !isLatin(text[unit + 1] as number) || before !== LETTER;
}

function isLatin(unit: number): boolean {
  return kindOf(unit) === LETTER;
}

/** A sign that reads "OPEN", 写着“加油”, “加油”的牌子. */
function isLettered({ units, quoteFrom, quoteTo }: Reading, quote: number): boolean {
  const from = quoteFrom[quote] as number;
  const to = quoteTo[quote] as number;
  return (
    LETTERED.test(textBetween(units, Math.max(0, from - LETTERED_REACH), from)) ||
    LETTERED_BEHIND.test(textBetween(units, to, Math.min(units.length, to + LETTERED_REACH)))
  );
}

/**
 * Anna: "You are late." 妈妈：“吃菜吧。” 转身对全班说：“坐下。” A name, in capitals or in Chinese, and a colon; not what names lettering or sound. Behind any
 * other colon, what speaks to somebody: an old man, quietly: "I never wanted this."
 */
function isBehindName(reading: Reading, quote: number): boolean {
  const { units, from, before } = reading;
  const last = (reading.quoteFirst[quote] as number) - 1;
  if (last < 0) return false;
  let unit = (reading.quoteFrom[quote] as number) - 1;
  if (SAYS.test(textBetween(units, Math.max(0, unit + 1 - LETTERED_REACH), unit + 1))) return true;
  while (unit > 0 && isSpace(units.text[unit] as number)) unit--;
  if (units.text[unit] !== COLON) return false;
  let first = last;
  while (first > 0 && before[first] === BREAK_NONE && last - first < LONGEST_NAME - 1) first--;
  if ((first === 0 || before[first] !== BREAK_NONE) && namesSomebody(reading, from[first] as number, unit)) return true;
  return (
    isSaidToSomebody(textBetween(units, reading.quoteFrom[quote] as number, reading.quoteTo[quote] as number)) &&
    !namesNoSpeaker(textBetween(units, Math.max(0, unit - LEAD_REACH), unit))
  );
}

/** A sentence that is nothing but a quotation and calls, asks, or speaks to somebody: A boy on a swing. "Higher, dad, higher!" */
function isCall(reading: Reading, quote: number): boolean {
  const { prompt, units, tokens } = reading;
  const size = (reading.quoteLast[quote] as number) - (reading.quoteFirst[quote] as number);
  const from = units.at[reading.quoteFrom[quote] as number] as number;
  const written = prompt.slice(from, units.at[(reading.quoteTo[quote] as number) - 1]);
  if (size === tokens || size < SHORTEST_CALL || !/\p{Ll}|\p{Script=Han}/u.test(written)) return false;
  return /[!?！？]$/.test(written) || isSaidToSomebody(written);
}

/** "Who is there?" she asks: the mark inside the quotation does not end the sentence that says who speaks. */
function joinAttribution(reading: Reading, vocabulary: Vocabulary, quote: number): void {
  const after = reading.quoteLast[quote] as number;
  if (after >= reading.tokens || reading.before[after] !== BREAK_SENTENCE) return;
  for (let unit = reading.quoteTo[quote] as number; unit < (reading.from[after] as number); unit++) {
    if (!isSpace(reading.units.text[unit] as number) || kindOf(reading.units.text[unit] as number) === NEWLINE) return;
  }
  const limit = Math.min(reading.tokens, after + ATTRIBUTION_REACH);
  for (let token = after; token < limit; token++) {
    if (token > after && reading.before[token] === BREAK_SENTENCE) return;
    if ((classesAt(reading, vocabulary, token) & SPEECH) === 0) continue;
    reading.before[after] = BREAK_COMMA;
    return;
  }
}

/** Flags the tokens of quotations that share a sentence with words outside or call to somebody; another that stands alone is the prompt itself in quotation marks. */
export function flagQuotes(reading: Reading): void {
  const { quoteFirst, quoteLast, sentence, sentenceStart } = reading;
  let kept = 0;
  for (let quote = 0; quote < reading.quotes; quote++) {
    const first = quoteFirst[quote] as number;
    const last = quoteLast[quote] as number;
    const from = sentenceStart[sentence[first] as number] as number;
    const to = sentenceStart[(sentence[last - 1] as number) + 1] as number;
    if (from === first && to === last && reading.quoteSpoken[quote] === 0) {
      if (!isCall(reading, quote)) continue;
      reading.quoteSpoken[quote] = SAID;
    }
    for (let token = first; token < last; token++) reading.flags[token] = (reading.flags[token] as number) | QUOTED;
    for (const key of ['quoteFrom', 'quoteTo', 'quoteFirst', 'quoteLast', 'quoteSpoken'] as const) {
      reading[key][kept] = reading[key][quote] as number;
    }
    kept++;
  }
  reading.quotes = kept;
}
