/** Reads a prompt once, from folded units to negations: what the scorer and nothing else needs to know of the language. */
import { markClauses } from './clauses.ts';
import { CLOSED_WORDS, NUMBER_WORDS, PHRASES } from './closed.ts';
import { markNegation } from './negation.ts';
import { GRAMMAR, Phrases, type Terms } from './phrases.ts';
import { flagQuotes, matchQuotes } from './quotes.ts';
import { Reading } from './reading.ts';
import { matchScreenplay } from './screenplay.ts';
import { createSlips, type Slips } from './slips.ts';
import { OTHER_LANGUAGES } from './small-words.ts';
import { tokenize } from './tokens.ts';
import { createSimplifier } from './traditional.ts';
import { normalize } from './units.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Reader {
  vocabulary: Vocabulary;
  phrases: Phrases;
  /** Reads a prompt into a reading and the terms found in it. Never throws. */
  read(prompt: string, reading: Reading, terms: Terms): void;
}

/** What closed.ts comes to, and a little more. */
const OWN_WORDS = 1200;
const OWN_PHRASES = 800;

/**
 * A reader that knows the grammar of closed.ts; word lists are added to its phrases, from list 1 on.
 * @param traditional pairs of characters, each traditional one before the simplified one it is read as
 * @param room for how many words and phrases in the lists; with more it grows, which takes longer
 */
export function createReader(traditional = '', room = { words: 0, phrases: 0 }): Reader {
  const simplified = createSimplifier(traditional);
  const vocabulary = new Vocabulary(OWN_WORDS + room.words);
  const phrases = new Phrases(vocabulary, OWN_PHRASES + room.phrases);
  const scratch = new Reading();
  let known = 0;
  let slips: Slips | null = null;
  const learn = (words: string, note: (word: number) => void) => {
    for (const word of words.split(' ')) {
      normalize(word, scratch.units);
      note(vocabulary.add(scratch.units.text, 0, scratch.units.length));
    }
  };
  for (const [bits, words] of CLOSED_WORDS) learn(words, (word) => mark(vocabulary.classes, word, bits));
  for (const [value, words] of NUMBER_WORDS) learn(words, (word) => mark(vocabulary.values, word, value));
  for (const [index, [, words]] of OTHER_LANGUAGES.entries())
    learn(words, (word) => mark(vocabulary.foreign, word, 1 << index));
  for (const [action, forms] of PHRASES) for (const form of forms.split('|')) phrases.add(GRAMMAR, form, action, 0);
  return {
    vocabulary,
    phrases,
    read(prompt, reading, terms) {
      reading.prompt = prompt;
      reading.steps = 0;
      normalize(prompt, reading.units);
      const { text, length } = reading.units;
      for (let unit = 0; unit < length; unit++) text[unit] = simplified(text[unit] as number);
      if (vocabulary.size !== known) {
        known = vocabulary.size;
        slips = createSlips(vocabulary);
      }
      tokenize(reading, vocabulary, slips);
      reading.quotes = 0;
      reading.isJson = false;
      if (prompt.includes('\n')) matchScreenplay(reading);
      if (reading.marks > 1) matchQuotes(reading, vocabulary);
      markClauses(reading, vocabulary);
      if (reading.quotes > 0) flagQuotes(reading);
      phrases.find(reading, terms);
      markNegation(reading, vocabulary);
    },
  };
}

function mark(bits: Int32Array, word: number, value: number): void {
  bits[word] = (bits[word] as number) | value;
}
