/** The trie in which all phrases stand: from word to word to the lists that have them, in arrays that grow. */
import { grown } from './grown.ts';

export class Trie {
  /** The node after the first word, by word. */
  roots: Int32Array;
  /** By node: first entry, or -1. */
  entry: Int32Array;
  /** By entry: the next of its node, or -1. */
  entryNext: Int32Array;
  entryList: Int32Array;
  entryCode: Uint8Array;
  entryLemma: Int32Array;
  private nodes = 1;
  private entries = 0;
  /** By node: the node before it and the word between them; only behind a first word. */
  private from: Int32Array;
  private word: Int32Array;
  /** An open hash of these two to the node. */
  private slots: Int32Array;

  /** @param phrases to make room for; with more it grows, which takes longer */
  constructor(phrases: number) {
    this.roots = new Int32Array(phrases);
    this.entry = new Int32Array(phrases).fill(-1);
    this.entryNext = new Int32Array(phrases);
    this.entryList = new Int32Array(phrases);
    this.entryCode = new Uint8Array(phrases);
    this.entryLemma = new Int32Array(phrases);
    this.from = new Int32Array(phrases);
    this.word = new Int32Array(phrases);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(phrases * 2)));
  }

  /** The node after a word, 0 where there is none. Not of the first word: see `roots`. */
  next(node: number, word: number): number {
    if (word === 0) return 0;
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = slots[slot] as number;
      if (to === 0 || (this.from[to] === node && this.word[to] === word)) return to;
    }
  }

  /** The node after a word, made where there is none; node 0 stands before the first. */
  add(node: number, word: number): number {
    if (node === 0) {
      if (word >= this.roots.length) this.growRoots(word * 2);
      if (this.roots[word] === 0) this.roots[word] = this.newNode();
      return this.roots[word] as number;
    }
    const known = this.next(node, word);
    if (known > 0) return known;
    const to = this.newNode();
    this.from[to] = node;
    this.word[to] = word;
    this.place(to);
    return to;
  }

  /** Of two entries of one list at a node the first stays. @param overrides from then on it has this code */
  enter(node: number, list: number, code: number, lemma: number, overrides: boolean): void {
    for (let entry = this.entry[node] as number; entry >= 0; entry = this.entryNext[entry] as number) {
      if (this.entryList[entry] !== list) continue;
      if (overrides) this.entryCode[entry] = code;
      return;
    }
    const entry = this.entries++;
    if (entry === this.entryNext.length) this.growEntries(entry * 2);
    this.entryNext[entry] = this.entry[node] as number;
    this.entryList[entry] = list;
    this.entryCode[entry] = code;
    this.entryLemma[entry] = lemma;
    this.entry[node] = entry;
  }

  /** Afterwards each of so many words may be looked up in `roots`. */
  growRoots(words: number): void {
    if (words > this.roots.length) this.roots = grown(this.roots, new Int32Array(words));
  }

  private newNode(): number {
    const node = this.nodes++;
    if (node === this.entry.length) this.growNodes(node * 2);
    return node;
  }

  private growNodes(size: number): void {
    this.entry = grown(this.entry, new Int32Array(size).fill(-1));
    this.from = grown(this.from, new Int32Array(size));
    this.word = grown(this.word, new Int32Array(size));
    if (size * 2 <= this.slots.length) return;
    this.slots = new Int32Array(this.slots.length * 2);
    for (let node = 1; node < this.nodes; node++) if (this.from[node] !== 0) this.place(node);
  }

  private growEntries(size: number): void {
    this.entryNext = grown(this.entryNext, new Int32Array(size));
    this.entryList = grown(this.entryList, new Int32Array(size));
    this.entryLemma = grown(this.entryLemma, new Int32Array(size));
    this.entryCode = grown(this.entryCode, new Uint8Array(size));
  }

  private place(node: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(this.from[node] as number, this.word[node] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = node;
  }
}

function slotOf(node: number, word: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
}
