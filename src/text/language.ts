/** Tells the language of a prompt that was read: English, Chinese, both, or one that is not covered. */
import { ENGLISH } from './closed.ts';
import { addScript, createTally, isLatin, judge, type Language, type Tally } from './languages.ts';
import { QUOTED, type Reading } from './reading.ts';
import { HAN_CHARACTER } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No token begins with what stands before the digits. */
const LAST_DIGIT = 57;

/** Reads the language off a reading; quoted speech counts only where there is nothing else. Time is linear. */
export function languageOf(reading: Reading, vocabulary: Vocabulary): Language {
  const outside = tally(reading, vocabulary, QUOTED);
  return judge(outside.words > 0 ? outside : tally(reading, vocabulary, 0));
}

function tally(reading: Reading, vocabulary: Vocabulary, skipped: number): Tally {
  const sums = createTally();
  const { text } = reading.units;
  for (let token = 0; token < reading.tokens; token++) {
    if (((reading.flags[token] as number) & skipped) !== 0) continue;
    if (reading.sort[token] === HAN_CHARACTER) {
      sums.han++;
      sums.words++;
    } else {
      const first = text[reading.from[token] as number] as number;
      if (first <= LAST_DIGIT) continue;
      sums.words++;
      if (isLatin(first)) addLatin(sums, reading, vocabulary, token);
      else addScript(sums, first, (reading.to[token] as number) - (reading.from[token] as number));
    }
  }
  reading.steps += reading.tokens;
  return sums;
}

function addLatin(sums: Tally, reading: Reading, vocabulary: Vocabulary, token: number): void {
  const word = reading.word[token] as number;
  sums.latin++;
  if (((vocabulary.classes[word] as number) & ENGLISH) !== 0) sums.english++;
  let bits = vocabulary.foreign[word] as number;
  for (let language = 0; bits !== 0; language++, bits >>= 1) {
    if ((bits & 1) !== 0) sums.foreign[language] = (sums.foreign[language] as number) + 1;
  }
  for (let unit = reading.from[token] as number; unit < (reading.to[token] as number); unit++) {
    if ((reading.units.text[unit] as number) > 0xbf) {
      sums.accented++;
      break;
    }
  }
}
