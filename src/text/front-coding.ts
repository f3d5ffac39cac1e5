/** Sorted words as one text for the wire: each says as a capital letter how much it shares with the one before, then the rest of it. */

const CAPITAL_A = 65;
const MOST_SHARED = 25;

/** "card", "cart" give "AcardDt". @param words in the order of their units, without capital letters */
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
  let word = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, capital = '', rest]) => {
    word = word.slice(0, capital.charCodeAt(0) - CAPITAL_A) + rest;
    return word;
  });
}
