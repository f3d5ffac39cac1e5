/** Teaches a reader the words of all lexicons, with their inflections. */
import { isSpace } from '../text/characters.ts';
import { readWords } from '../text/front-coding.ts';
import { type Inflect, inflectNoun, inflectVerb } from '../text/inflect.ts';
import { Letters } from '../text/letters.ts';
import { CODE_FORM, CODE_NOT, CODE_PLURAL } from '../text/phrases.ts';
import type { Reader } from '../text/reader.ts';
import type { CompiledLexicons, CueSet } from './cue-set.ts';
import { FIRST_LIST } from './lists.ts';

/** The columns that hold words, in the order in which they are learnt: of two forms alike the first counts. */
export const WORD_COLUMNS = ['words', 'nouns', 'verbs', 'zh', 'not', 'zhNot'] as const;
type Column = (typeof WORD_COLUMNS)[number];

const itself: Inflect = (word, take) => take(word);

/** "cricket bat" has a plural, "hands a" and "tears it" have none. */
const inflectLookAlike: Inflect = (word, take) => {
  const isGap = (back: number) => back <= word.length && isSpace(word.text[word.length - back] as number);
  if (!isGap(1) && (isGap(2) || isGap(3))) take(word);
  else inflectNoun(word, take);
};

const INFLECT: Record<Column, Inflect> = {
  words: itself,
  nouns: inflectNoun,
  verbs: inflectVerb,
  zh: itself,
  not: inflectLookAlike,
  zhNot: itself,
};

/** So many letters, as they travel, make a word that no other phrase has, and a phrase with its inflections. */
const LETTERS_OF_WORD = 20;
const LETTERS_OF_PHRASE = 5;

/** A step for each lexicon. */
export function* learnLexicons({ phrases }: Reader, { lexicons }: CueSet): Generator<undefined, void, undefined> {
  const several = new Set(lexicons.several);
  const letters = new Letters();
  let list = 0;
  let lemma = 0;
  let first = 0;
  let later = 0;
  let inflect = itself;
  let code = 0;
  const takeForm = (form: Letters) => {
    phrases.addLetters(list, form, code, lemma);
    code = later;
  };
  const takeWord = (word: Letters) => {
    code = first;
    inflect(word, takeForm);
    lemma++;
  };
  for (let index = 0; index < lexicons.ids.length; index++) {
    list = index + FIRST_LIST;
    lemma = 0;
    for (const column of WORD_COLUMNS) {
      const isNot = column === 'not' || column === 'zhNot';
      inflect = INFLECT[column];
      later = isNot ? CODE_NOT : CODE_PLURAL;
      // The first form is the singular; words that name several have none.
      first = isNot || several.has(index) ? later : CODE_FORM;
      readWords(lexicons[column][index] as string, letters, takeWord);
    }
    yield;
  }
}

/** How many words and phrases the lexicons come to, about; inflections, too. */
export function roomFor(lexicons: CompiledLexicons): { words: number; phrases: number } {
  let letters = 0;
  for (const column of WORD_COLUMNS) for (const words of lexicons[column]) letters += words.length;
  return { words: Math.ceil(letters / LETTERS_OF_WORD), phrases: Math.ceil(letters / LETTERS_OF_PHRASE) };
}
