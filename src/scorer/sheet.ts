/** One prompt as the matchers see it: its reading, its terms by list, and what is known of the shot. */
import { PARTICLE } from '../text/closed.ts';
import { type Count, countAt, ENDS_SEARCH } from '../text/numerals.ts';
import { createTerms, type Terms } from '../text/phrases.ts';
import type { Reader } from '../text/reader.ts';
import { BREAK_NONE, classesAt, Reading, release } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { offsetAfter, textBetween } from '../text/units.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Ability, Audio, Input } from './cue-set.ts';
import type { Deed } from './deeds.ts';
import type { Person } from './doer.ts';
import type { Kept } from './kept.ts';
import { FIRST_LIST, type ListId, Lists, type Registry } from './lists.ts';
import { Pieces } from './pieces.ts';

/** What is known of a shot; null is not known. */
export interface Facts {
  input: Input | null;
  seconds: number | null;
  audio: Audio | null;
  negativePrompt: Ability | null;
}

export interface Sheet {
  reading: Reading;
  terms: Terms;
  lists: Lists;
  vocabulary: Vocabulary;
  facts: Facts;
  /** What a rewrite must keep, found when one is first looked for. */
  kept: Kept[] | null;
  /** Everybody it names, found when a split first asks. */
  people: Person[] | null;
  /** Whether the prompt is written in traditional characters; null until it is asked for. */
  isTraditional: boolean | null;
  /** The folded text, made when a pattern first asks for it. */
  folded: string | null;
  /** The prompt with full-width marks behind Chinese, made when a rewrite first asks for it. */
  wide: string | null;
  /** What patterns need may stand here. */
  pieces: Pieces;
  /** Everything the prompt counts, in order; made when a matcher first asks for it. */
  counted: Counted[] | null;
  /** What was found of them when a matcher asked last, and for which lists. */
  deeds: { known: ListId; aside: ListId; found: readonly Deed[] } | null;
}

/** A count with its place: from the number to the token after the word that is counted. */
export interface Counted extends Count {
  end: number;
}

/** An empty sheet for the lists the matchers registered. */
export function createSheet(vocabulary: Vocabulary, registry: Registry): Sheet {
  const facts: Facts = { input: null, seconds: null, audio: null, negativePrompt: null };
  return {
    reading: new Reading(),
    terms: createTerms(),
    lists: new Lists(registry),
    vocabulary,
    facts,
    kept: null,
    people: null,
    isTraditional: null,
    folded: null,
    wide: null,
    pieces: new Pieces(),
    counted: null,
    deeds: null,
  };
}

/** Reads a prompt into a sheet. */
export function fill(sheet: Sheet, reader: Reader, prompt: string): void {
  reader.read(prompt, sheet.reading, sheet.terms);
  sheet.lists.begin(sheet.reading, sheet.terms);
  sheet.kept = null;
  sheet.people = null;
  sheet.isTraditional = null;
  sheet.folded = null;
  sheet.wide = null;
  sheet.pieces.begin();
  sheet.counted = null;
  sheet.deeds = null;
}

/** Gives back what a long prompt took. */
export function empty(sheet: Sheet): void {
  release(sheet.reading);
  sheet.kept = null;
  sheet.people = null;
  sheet.isTraditional = null;
  sheet.folded = null;
  sheet.wide = null;
  if (sheet.terms.list.length > 65536) Object.assign(sheet.terms, createTerms());
}

/** A term, from a token to before another, in offsets of the prompt. */
export interface TermPlace extends Kept {
  first: number;
  last: number;
}

/** Where the terms of some lexicons stand, in the order of the text. */
export function termsIn({ reading, terms }: Sheet, lexicons: readonly number[]): TermPlace[] {
  const { units, from, to } = reading;
  const places: TermPlace[] = [];
  for (let term = 0; term < terms.count; term++) {
    if (!lexicons.includes((terms.list[term] as number) - FIRST_LIST)) continue;
    const first = terms.first[term] as number;
    const last = terms.last[term] as number;
    const start = units.at[from[first] as number] as number;
    places.push({ first, last, start, end: offsetAfter(units, to[last - 1] as number) });
  }
  return places;
}

/** Every count of a sheet that says what it counts. */
export function countedIn(sheet: Sheet): readonly Counted[] {
  if (sheet.counted !== null) return sheet.counted;
  const { reading, vocabulary } = sheet;
  const found: Counted[] = [];
  const count: Count = { value: 0, first: 0 };
  const endOfTerm = termsOf(sheet);
  for (let token = 0; token < reading.tokens; token++) {
    const end = countAt(reading, vocabulary, token, count);
    if (end === 0) continue;
    found.push({ ...count, end: endOfNoun(sheet, end, endOfTerm) });
    token = Math.max(token, end - 2);
  }
  reading.steps += reading.tokens;
  sheet.counted = found;
  return found;
}

/** Gives the token after the longest term that begins at a token, 0 where none does; quick where it is asked of places near each other. */
function termsOf({ terms }: Sheet): (token: number) => number {
  let at = 0;
  return (token) => {
    while (at > 0 && (terms.first[at - 1] as number) >= token) at--;
    while (at < terms.count && (terms.first[at] as number) < token) at++;
    let end = 0;
    for (let i = at; i < terms.count && terms.first[i] === token; i++) end = Math.max(end, terms.last[i] as number);
    return end;
  };
}

/** A Chinese noun has at most so many words, joined by 的. */
const LONGEST_NOUN = 3;
/** 杯 is a term, 杯子 the word. */
const SUFFIX = '子'.charCodeAt(0);

/**
 * Where a Chinese noun ends whose first character is known: with the term that begins there or one character on (女战士),
 * else after two characters; behind 的 it goes on. A word in letters ends where it does.
 */
function endOfNoun({ reading, vocabulary }: Sheet, known: number, endOfTerm: (token: number) => number): number {
  const isNext = (token: number, bits: number) =>
    token < reading.tokens &&
    reading.before[token] === BREAK_NONE &&
    reading.sort[token] === HAN_CHARACTER &&
    (classesAt(reading, vocabulary, token) & bits) === 0;
  let end = known;
  let words = 0;
  for (let start = known - 1; reading.sort[start] === HAN_CHARACTER && words++ < LONGEST_NOUN; start = end + 1) {
    const term = endOfTerm(start);
    end = term || start + 1;
    const isShort = term === 0 || reading.units.text[reading.from[end] as number] === SUFFIX;
    if (isShort && isNext(end, ENDS_SEARCH | PARTICLE)) end = (term === 0 && endOfTerm(end)) || end + 1;
    if (!isNext(end, 0) || isNext(end, PARTICLE) || !isNext(end + 1, ENDS_SEARCH)) break;
  }
  return end;
}

/** The folded text of a sheet. */
export function foldedText(sheet: Sheet): string {
  const { units } = sheet.reading;
  sheet.folded ??= textBetween(units, 0, units.length);
  return sheet.folded;
}

/** A mark of half width behind a Chinese character, or behind a quotation and before one: many people type them so. */
const HALF_WIDTH = /(?<=[\u2e80-\u9fff\uff00-\uffef])[,;:!?]|(?<=["”’」』])[,;:!?](?=\s?[\u4e00-\u9fff])/g;
const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** The prompt with the full-width marks that belong to Chinese, of the same length: only for looking at, what is written stays. */
export function wideText(sheet: Sheet): string {
  sheet.wide ??= sheet.reading.prompt.replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] as string);
  return sheet.wide;
}
