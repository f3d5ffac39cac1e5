/** Matchers that look at the shape of a prompt: quotations, length, and patterns that words cannot give. */
import { isSpace } from '../../text/characters.ts';
import { LETTERING, SAID } from '../../text/reading.ts';
import type { CompiledMatcher } from '../cue-set.ts';
import type { Registry } from '../lists.ts';
import { pieceOf } from '../pieces.ts';
import type { Evaluate } from '../places.ts';
import { foldedText, type Sheet } from '../sheet.ts';

type Of<K extends CompiledMatcher['kind']> = Extract<CompiledMatcher, { kind: K }>;

/** The place is the quotation with its marks. */
export function quoted(matcher: Of<'quoted'>, registry: Registry): Evaluate {
  const near = matcher.near === null ? null : registry.register(matcher.near);
  const fits = (sheet: Sheet, quote: number, from: number, to: number): boolean => {
    const { reading } = sheet;
    const first = reading.quoteFirst[quote] as number;
    const last = reading.quoteLast[quote] as number;
    const begin = reading.quoteFrom[quote] as number;
    const end = reading.quoteTo[quote] as number;
    if (first < from || last > to || sizeOf(sheet, begin + 1, end - 1) < matcher.atLeast) return false;
    const spoken = reading.quoteSpoken[quote];
    if (spoken === LETTERING && matcher.spoken) return false;
    if (near === null) return true;
    if (spoken === SAID) return matcher.spoken;
    const start = reading.sentenceStart[reading.sentence[first] as number] as number;
    const stop = reading.sentenceStart[(reading.sentence[last - 1] as number) + 1] as number;
    const at = sheet.lists.seek(near, start);
    if (at >= (sheet.lists.end[near] as number)) return false;
    return (sheet.terms.last[sheet.lists.pool[at] as number] as number) <= stop;
  };
  return (sheet, from, to, sink) => {
    const { reading } = sheet;
    reading.steps += reading.quotes;
    const found: number[] = [];
    for (let quote = 0; quote < reading.quotes; quote++) if (fits(sheet, quote, from, to)) found.push(quote);
    if (found.length < matcher.quotes) return;
    for (const quote of found) {
      const first = reading.quoteFirst[quote] as number;
      const last = reading.quoteLast[quote] as number;
      const begin = reading.quoteFrom[quote] as number;
      const end = reading.quoteTo[quote] as number;
      if (sink.addUnits(sheet, first, last, begin, end)) return;
    }
  };
}

/** How many characters of what is not only space, runs of space counted once and none at the ends. */
function sizeOf({ reading }: Sheet, from: number, to: number): number {
  let size = 0;
  let isGap = true;
  for (let unit = from; unit < to; unit++) {
    const isBlank = isSpace(reading.units.text[unit] as number);
    if (!isBlank || !isGap) size++;
    isGap = isBlank;
  }
  reading.steps += to - from;
  return isGap ? size - 1 : size;
}

/** The whole prompt is the place where it is long enough. */
export function length(matcher: Of<'length'>): Evaluate {
  return (sheet, from, to, sink) => {
    const { reading } = sheet;
    const size = {
      characters: reading.characters,
      words: to - from,
      clauses: reading.clauses,
      sentences: reading.sentences,
    }[matcher.unit];
    if (size >= matcher.atLeast) sink.addWhole(sheet);
  };
}

/** Each place a pattern matches in the folded text, where there are enough of them. */
export function pattern(matcher: Of<'pattern'>): Evaluate {
  const needs = matcher.needs.map(pieceOf);
  // Made when a prompt first asks for it: few do, and a page waits.
  let compiled: RegExp | null = null;
  return (sheet, from, to, sink) => {
    const { reading } = sheet;
    if (needs.length > 0 && !sheet.pieces.mayHold(reading, needs)) return;
    compiled ??= new RegExp(matcher.source, 'gu');
    const expression = compiled;
    const text = foldedText(sheet);
    const start = from === 0 ? 0 : (reading.from[from] as number);
    const stop = to >= reading.tokens ? text.length : (reading.from[to] as number);
    for (let isCounting = matcher.atLeast > 1; ; isCounting = false) {
      let found = 0;
      expression.lastIndex = start;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        if (match.index + match[0].length > stop) break;
        if (match[0] === '') expression.lastIndex++;
        else if (isCounting && ++found >= matcher.atLeast) break;
        else if (!isCounting && addMatch(sheet, sink, match.index, match.index + match[0].length)) return;
      }
      if (!isCounting || found < matcher.atLeast) return;
    }
  };

  function addMatch(sheet: Sheet, sink: Parameters<Evaluate>[3], begin: number, end: number): boolean {
    const { reading } = sheet;
    if (reading.tokens === 0) return false;
    let low = 0;
    let high = reading.tokens - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reading.to[middle] as number) > begin) high = middle;
      else low = middle + 1;
    }
    return sink.addUnits(sheet, low, low + 1, begin, end);
  }
}
