/** Reads a misspelled word as the known one it must be: two neighboring letters swapped, or a letter doubled or not. */
import { HASH_PRIME, HASH_SEED, hashOf, type Vocabulary } from './vocabulary.ts';

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

/** Knows the words that a vocabulary holds now; learns them when first asked. */
export function createSlips(vocabulary: Vocabulary): Slips {
  let undoubled: Int32Array | null = null;
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
      if (RIGHT.has(String.fromCharCode(...scratch.subarray(0, length)))) return 0;
      undoubled ??= undoubledWords(vocabulary);
      const word = swapped(vocabulary, scratch, length) || doubledOrNot(vocabulary, undoubled, scratch, length);
      return vocabulary.foreign[word] === 0 ? word : 0;
    },
  };
}

/** An open hash of the letters, each run of one letter as one, to the first word that has them. */
function undoubledWords({ size, pool, starts }: Vocabulary): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 2)));
  for (let word = 1; word < size; word++) {
    const [from, to] = [starts[word] as number, starts[word + 1] as number];
    if (to - from < SHORTEST) continue;
    const slot = slotOf(slots, starts, pool, pool, from, to);
    if (slots[slot] === 0) slots[slot] = word;
  }
  return slots;
}

/** The known word that is these letters but for some that are doubled here or there, or 0. */
function doubledOrNot({ starts, pool }: Vocabulary, slots: Int32Array, letters: Uint16Array, length: number): number {
  return slots[slotOf(slots, starts, pool, letters, 0, length)] as number;
}

/** The slot of the word that has the same letters, or the empty one in which it would stand. */
function slotOf(
  slots: Int32Array,
  starts: Int32Array,
  pool: Uint16Array,
  text: Uint16Array,
  from: number,
  to: number,
): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at++)
    if (at === from || text[at] !== text[at - 1]) hash = Math.imul(hash ^ (text[at] as number), HASH_PRIME);
  const mask = slots.length - 1;
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const word = slots[slot] as number;
    if (word === 0 || isAlike(pool, starts[word] as number, starts[word + 1] as number, text, from, to)) return slot;
  }
}

/** Whether two words have the same letters, each run of one letter as one. */
function isAlike(a: Uint16Array, fromA: number, toA: number, b: Uint16Array, fromB: number, toB: number): boolean {
  let [inA, inB] = [fromA, fromB];
  while (inA < toA && inB < toB) {
    const letter = a[inA];
    if (letter !== b[inB]) return false;
    while (inA < toA && a[inA] === letter) inA++;
    while (inB < toB && b[inB] === letter) inB++;
  }
  return inA === toA && inB === toB;
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
