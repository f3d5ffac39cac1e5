/** Sorted words as one text for the wire: each says as a capital letter how much it shares with the one before, then the rest of it. */
import { Letters } from './letters.ts';

const CAPITAL_A = 65;
const MOST_SHARED = 25;
/** Parts words that say nothing of what they share. */
const BAR = 124;

/** "card", "cart" give "AcardDt". @param words in the order of their units, without capital letters and "|" */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `frontCoded` was given. */
export function readFrontCoded(text: string): string[] {
  const words: string[] = [];
  readWords(text, new Letters(), (word) => words.push(word.toString()));
  return words;
}

/**
 * Calls back with each word of such a text, of one that is joined by "|", or of both one after another: "dog|fishAcardDt".
 * @param word filled anew for each, and kept as it is given
 */
export function readWords(text: string, word: Letters, take: (word: Letters) => void): void {
  word.length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const shared = unit === BAR ? 0 : unit - CAPITAL_A;
    if (shared < 0 || shared > MOST_SHARED) word.add(unit);
    else {
      if (at > 0) take(word);
      word.length = shared;
    }
  }
  if (text !== '') take(word);
}
