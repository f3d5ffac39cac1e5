/** The known words, each with a number and what grammar knows of it; looked up by hash, straight from folded units. */
import { grown } from './grown.ts';

const EMPTY = 0;

/** The hash of folded units from `from` to `to`. */
export function hashOf(text: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text[i] as number), HASH_PRIME);
  return hash;
}
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export class Vocabulary {
  /** By word: bits of grammar (see closed.ts). Word 0 is any unknown word. */
  classes: Int32Array;
  /** By word: the number it stands for, or 0. */
  values: Int32Array;
  /** By word: bits of the other languages it is a common word of. */
  foreign: Int32Array;
  size = 1;
  private slots: Int32Array;
  private hashes: Int32Array;
  /** By word: where in the pool it begins, and one more, which says where the last ends. */
  starts: Int32Array;
  /** The letters of all words. */
  pool: Uint16Array;

  /** @param words to make room for; with more it grows, which takes longer */
  constructor(words = 1024) {
    const room = 2 ** Math.ceil(Math.log2(words));
    this.classes = new Int32Array(room);
    this.values = new Int32Array(room);
    this.foreign = new Int32Array(room);
    this.slots = new Int32Array(room * 4);
    this.hashes = new Int32Array(room);
    this.starts = new Int32Array(room + 1);
    this.pool = new Uint16Array(room * 8);
  }

  /** The number of a word, or 0 if it is unknown. */
  find(text: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot] as number;
      if (word === EMPTY) return 0;
      if (this.hashes[word] === hash && this.equals(word, text, from, to)) return word;
    }
  }

  /** The number of a word, which becomes known if it was not. */
  add(text: Uint16Array, from: number, to: number, hash = hashOf(text, from, to)): number {
    const known = this.find(text, from, to, hash);
    if (known > 0) return known;
    this.makeRoom(to - from);
    const word = this.size++;
    this.hashes[word] = hash;
    const start = this.starts[word] as number;
    for (let at = from; at < to; at++) this.pool[start + at - from] = text[at] as number;
    this.starts[word + 1] = start + to - from;
    this.place(word);
    return word;
  }

  /** A letter of a word as its unit, the last at 1; 0 before its beginning. */
  letterFromEnd(word: number, back: number): number {
    const at = (this.starts[word + 1] as number) - back;
    return at < (this.starts[word] as number) ? 0 : (this.pool[at] as number);
  }

  /** Whether a word has these letters. */
  equals(word: number, text: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[word] as number;
    if ((this.starts[word + 1] as number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.pool[start + i - from] !== text[i]) return false;
    return true;
  }

  private place(word: number): void {
    const mask = this.slots.length - 1;
    const hash = this.hashes[word] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.slots[slot] = word;
  }

  private makeRoom(letters: number): void {
    const end = (this.starts[this.size] as number) + letters;
    if (end > this.pool.length) this.pool = grown(this.pool, new Uint16Array(end * 2));
    if (this.size === this.hashes.length) this.grow(this.size * 2);
  }

  private grow(room: number): void {
    this.hashes = grown(this.hashes, new Int32Array(room));
    this.classes = grown(this.classes, new Int32Array(room));
    this.values = grown(this.values, new Int32Array(room));
    this.foreign = grown(this.foreign, new Int32Array(room));
    this.starts = grown(this.starts, new Int32Array(room + 1));
    this.slots = new Int32Array(room * 4);
    for (let word = 1; word < this.size; word++) this.place(word);
  }
}
