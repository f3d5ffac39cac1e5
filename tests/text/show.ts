/** Reads a prompt for the tests of text/ and shows what was understood, in strings that a table can hold. */
import { languageOf } from '../../src/text/language.ts';
import { createTerms } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { NEGATED, NEGATOR, QUOTED, Reading } from '../../src/text/reading.ts';
import { textBetween } from '../../src/text/units.ts';

export const reader = createReader();
const reading = new Reading();
const terms = createTerms();

/** A prompt as read; filled again by the next call. */
export function read(prompt: string): Reading {
  reader.read(prompt, reading, terms);
  return reading;
}

function wordOf(token: number): string {
  return textBetween(reading.units, reading.from[token] as number, reading.to[token] as number);
}

function wordsWhere(prompt: string, flag: number): string {
  read(prompt);
  const words: string[] = [];
  for (let token = 0; token < reading.tokens; token++) {
    if (((reading.flags[token] as number) & flag) !== 0) words.push(wordOf(token));
  }
  return words.join(' ');
}

/** The words a prompt asks not to have; the negating words themselves left out. */
export function denied(prompt: string): string {
  read(prompt);
  const words: string[] = [];
  for (let token = 0; token < reading.tokens; token++) {
    const flags = reading.flags[token] as number;
    if ((flags & NEGATED) !== 0 && (flags & NEGATOR) === 0) words.push(wordOf(token));
  }
  return words.join(' ');
}

/** The words inside quotations. */
export const quotedWords = (prompt: string) => wordsWhere(prompt, QUOTED);

/** All tokens, with "/" between clauses and "//" between sentences. */
export function parts(prompt: string): string {
  read(prompt);
  let shown = '';
  for (let token = 0; token < reading.tokens; token++) {
    if (token > 0) {
      const isSentence = reading.sentence[token] !== reading.sentence[token - 1];
      const isClause = reading.clause[token] !== reading.clause[token - 1];
      shown += isSentence ? ' // ' : isClause ? ' / ' : ' ';
    }
    shown += wordOf(token);
  }
  return shown;
}

/** The language of a prompt, and whether it is covered. */
export function language(prompt: string): string {
  const { code, covered } = languageOf(read(prompt), reader.vocabulary);
  return covered ? code : `${code}, not covered`;
}
