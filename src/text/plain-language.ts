/** Tells the language of a text of which nothing else is read, from its words as they stand. */
import { addScript, createTally, isLatin, judge, type Language } from './languages.ts';
import { ENGLISH_WORDS, OTHER_LANGUAGES } from './small-words.ts';

const WORD = /\p{Script=Han}|[\p{L}\p{M}]+/gu;
const HAN = /\p{Script=Han}/u;
const ACCENTED = /[\u00c0-\uffff]/;
const ENGLISH = new Set(Object.values(ENGLISH_WORDS).join(' ').split(' '));
const FOREIGN = OTHER_LANGUAGES.map(([, words]) => new Set(words.split(' ')));

/** Time is linear. Never throws. */
export function plainLanguageOf(text: string): Language {
  const sums = createTally();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
    sums.words++;
    const first = word.charCodeAt(0);
    if (HAN.test(word)) sums.han++;
    else if (!isLatin(first)) addScript(sums, first, word.length);
    else {
      sums.latin++;
      if (ENGLISH.has(word)) sums.english++;
      if (ACCENTED.test(word)) sums.accented++;
      for (const [language, words] of FOREIGN.entries())
        if (words.has(word)) sums.foreign[language] = (sums.foreign[language] as number) + 1;
    }
  }
  return judge(sums);
}
