/** Numbers the clauses and sentences of a reading. */
import { CONJUNCTION, COORDINATOR } from './closed.ts';
import { BREAK_ENUMERATION, BREAK_SENTENCE, type Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A sentence ends at . ! ? 。 and at the end of a line; a clause also at commas, colons, dashes, brackets and conjunctions. What
 * begins with "and then" begins once.
 */
export function markClauses(reading: Reading, vocabulary: Vocabulary): void {
  const { tokens, before, word, clause, sentence, clauseStart, sentenceStart } = reading;
  const is = (token: number, bits: number) => ((vocabulary.classes[word[token] as number] as number) & bits) !== 0;
  let clauses = 0;
  let sentences = 0;
  for (let token = 0; token < tokens; token++) {
    const gap = before[token] as number;
    if (token === 0 || gap === BREAK_SENTENCE) sentenceStart[sentences++] = token;
    const begins = token > 0 && clauseStart[clauses - 1] === token - 1 && is(token - 1, COORDINATOR);
    if (token === 0 || gap >= BREAK_ENUMERATION || (is(token, CONJUNCTION) && !begins)) clauseStart[clauses++] = token;
    sentence[token] = sentences - 1;
    clause[token] = clauses - 1;
  }
  clauseStart[clauses] = tokens;
  sentenceStart[sentences] = tokens;
  reading.clauses = clauses;
  reading.sentences = sentences;
  reading.steps += tokens;
}
