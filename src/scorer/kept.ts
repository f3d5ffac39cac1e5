/** Finds what a rewrite must keep: quoted words, names, numbers and references, in offsets of the prompt. */
import { WORD } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import type { Sheet } from './sheet.ts';

export interface Kept {
  start: number;
  end: number;
}

/**
 * Quotation marks in pairs, whether or not they stand as a writer would put them. One without its fellow reaches to the end, so
 * that no stretch is read twice.
 */
export const QUOTATIONS = [
  /"[^"\n]+(")/g,
  /“[^”]+(?:(”)|$)/g,
  /「[^」]+(?:(」)|$)/g,
  /『[^』]+(?:(』)|$)/g,
  /《[^》]+(?:(》)|$)/g,
  /«[^»]+(?:(»)|$)/g,
];
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
  const { length } = prompt.trim();
  const quotations = reading.isJson ? QUOTATIONS.slice(1) : QUOTATIONS;
  for (const match of quotations.flatMap((quotation) => [...prompt.matchAll(quotation)])) {
    const isWhole = match[0].length === length;
    if (match[1] && !isWhole) kept.push({ start: match.index, end: match.index + match[0].length });
  }
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
