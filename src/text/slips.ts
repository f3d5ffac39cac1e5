/** Reads a misspelled word as the known one it must be: two neighboring letters swapped, or a letter doubled or not. */
import { hashOf, type Vocabulary } from './vocabulary.ts';

/** In shorter words a slip is as often another word. */
const SHORTEST = 5;
const LONGEST = 24;
const [FIRST_LETTER, LAST_LETTER] = [97, 122];
/** Words that are right as they stand and one slip away from another. */
const RIGHT = new Set(
  `altar alter angel angle bared barely barley barred beard beast beats bidding biding bitter blots blows board
  bolts boost boots bowls brain bread broad brunt burnt caning canning cannon canon cares caress carol carton
  cartoon carve casual causal channel choose chose claps clasp coast coats coming conserve converse cooper
  copper coral crave curry cutter dairy desert dessert diary diner dinner droops drops exist exits feast feats
  files filing filling fired flies forth fried froth furry gaping goats griping gripping holly hoping hopping
  later latte latter least loose marital martial matter merry moped mopped needles needless nuclear pairs paris
  pining pinning planed planing planned planning pooling princes princess quiet quite ridding riding robbed
  robbing robed robing rooting rotting sacred salts satin scared scaring scarring shooting silver siting
  sitting slate slats sliver sloping slopping sniped snipped spilt split stain staring starring steal striping
  stripping super supper taping tapping tiers tiling tilling tinny tired tires trail trial tried tries unclear
  united untied warps weird wining winning wired wraps`.split(/\s+/),
);

export interface Slips {
  /** The known word that folded letters stand for, or 0. Asked of unknown words only. */
  read(text: Uint16Array, from: number, to: number): number;
}

/** Knows the words that a vocabulary holds now. */
export function createSlips(vocabulary: Vocabulary): Slips {
  const undoubled = new Map<string, number>();
  vocabulary.each((letters, word) => {
    if (letters.length < SHORTEST) return;
    const key = single(letters);
    if (!undoubled.has(key)) undoubled.set(key, word);
  });
  const scratch = new Uint16Array(LONGEST);
  return {
    read(text, from, to) {
      const length = to - from;
      if (length < SHORTEST || length > LONGEST) return 0;
      for (let at = 0; at < length; at++) {
        const unit = text[from + at] as number;
        if (unit < FIRST_LETTER || unit > LAST_LETTER) return 0;
        scratch[at] = unit;
      }
      const letters = String.fromCharCode(...scratch.subarray(0, length));
      if (RIGHT.has(letters)) return 0;
      const word = swapped(vocabulary, scratch, length) || (undoubled.get(single(letters)) ?? 0);
      return vocabulary.foreign[word] === 0 ? word : 0;
    },
  };
}

/** The letters with each run of one letter as one. */
function single(letters: string): string {
  return letters.replace(/(.)\1+/g, '$1');
}

function swapped(vocabulary: Vocabulary, letters: Uint16Array, length: number): number {
  for (let at = 0; at + 1 < length; at++) {
    const [a, b] = [letters[at] as number, letters[at + 1] as number];
    if (a === b) continue;
    letters[at] = b;
    letters[at + 1] = a;
    const word = vocabulary.find(letters, 0, length, hashOf(letters, 0, length));
    letters[at] = a;
    letters[at + 1] = b;
    if (word > 0) return word;
  }
  return 0;
}
