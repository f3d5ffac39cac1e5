/** Finds what a rewrite must keep: quoted words, names, numbers and references, in offsets of the prompt. */
import { WORD } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import type { Sheet } from './sheet.ts';

export interface Kept {
  start: number;
  end: number;
}

/** Quotation marks in pairs, whether or not they stand as a writer would put them; straight ones not across lines. */
const OPENING = '"“「『《«';
const CLOSING = '"”」』》»';
/** A first key in the brackets that open a prompt: its straight marks are brackets, too. */
export const JSON_PROMPT = /^\s*[[{][\s[{]*"[^"\n]+"\s*:/;
const KIND_OF = new Map([...OPENING, ...CLOSING].map((sign, at) => [sign.charCodeAt(0), at % OPENING.length]));
const NEWLINE = 10;
const NUMERAL = /[0-9０-９]+(?:[.,:/][0-9０-９]+)*/g;
const REFERENCE = /[@#<[{][\p{L}\p{N}_-]+[>\]}]?/gu;

/** Everything to keep, in no order. A word in capitals is a name unless it begins a sentence and is a known word. */
export function keptIn(sheet: Sheet): readonly Kept[] {
  sheet.kept ??= findKept(sheet);
  return sheet.kept;
}

function findKept(sheet: Sheet): Kept[] {
  const { reading, vocabulary } = sheet;
  const { units, prompt } = reading;
  const kept: Kept[] = [];
  for (let quote = 0; quote < reading.quotes; quote++) {
    kept.push({
      start: units.at[reading.quoteFrom[quote] as number] as number,
      end: offsetAfter(units, reading.quoteTo[quote] as number),
    });
  }
  for (let token = 0; token < reading.tokens; token++) {
    const word = reading.word[token] as number;
    const start = units.at[reading.from[token] as number] as number;
    const isNumber = (vocabulary.values[word] as number) > 1;
    if (!isNumber && !(reading.sort[token] === WORD && isName(sheet, token, word, start))) continue;
    kept.push({ start, end: offsetAfter(units, reading.to[token] as number) });
  }
  for (const match of prompt.matchAll(NUMERAL)) kept.push({ start: match.index, end: match.index + match[0].length });
  const isJson = JSON_PROMPT.test(prompt);
  const { length } = prompt.trim();
  for (const pair of pairsIn(prompt, isJson ? 1 : 0)) if (pair.end - pair.start !== length) kept.push(pair);
  if (isJson) kept.push(...frameOf(prompt));
  if (/[@#<[{]/.test(prompt)) {
    for (const match of prompt.matchAll(REFERENCE))
      kept.push({ start: match.index, end: match.index + match[0].length });
  }
  return kept;
}

function isName({ reading }: Sheet, token: number, word: number, start: number): boolean {
  const first = reading.prompt.charCodeAt(start);
  const isCapital = (first >= 65 && first <= 90) || (first > 127 && /\p{Lu}/u.test(String.fromCharCode(first)));
  if (!isCapital) return false;
  const isQuoted = reading.prompt[start - 1] === '"';
  const begins = token === 0 || isQuoted || reading.sentenceStart[reading.sentence[token] as number] === token;
  return !begins || word === 0;
}

/** Matched marks from the first that opens to the first that closes, in one pass; `from` leaves out the first kinds. */
export function pairsIn(text: Pick<string, 'length' | 'charCodeAt'>, from = 0): Kept[] {
  const open = Array.from(OPENING, () => -1);
  const pairs: Kept[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === NEWLINE) open[0] = -1;
    const kind = KIND_OF.get(sign) ?? -1;
    if (kind < from) continue;
    const start = open[kind] as number;
    const closes = sign === CLOSING.charCodeAt(kind) && start >= 0;
    if (closes && at > start + 1) pairs.push({ start, end: at + 1 });
    if (closes && (kind > 0 || at > start + 1)) open[kind] = -1;
    else if (sign === OPENING.charCodeAt(kind) && (start < 0 || kind === 0)) open[kind] = at;
  }
  return pairs;
}

/** A string of JSON, with the colon if it is a key; one without an end reaches to that of the prompt. */
const JSON_STRING = /"(?:[^"\\]|\\.?)*(?:"(\s*:)?|$)/gs;

/** All of a JSON prompt but the insides of its string values: keys, brackets and marks. */
function frameOf(prompt: string): Kept[] {
  const frame: Kept[] = [];
  let start = 0;
  for (const { 0: text, 1: isKey, index } of prompt.matchAll(JSON_STRING)) {
    if (isKey !== undefined) continue;
    frame.push({ start, end: index + 1 });
    start = index + text.length - 1;
  }
  return [...frame, { start, end: prompt.length }];
}
