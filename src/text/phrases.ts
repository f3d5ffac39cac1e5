/** Finds the phrases of many word lists at once: one trie over tokens, each Chinese character a token. */
import { ASPECT, CLASSIFIER, OBJECT } from './closed.ts';
import { BREAK_NONE, classesAt, Reading } from './reading.ts';
import { HAN_CHARACTER, tokenize } from './tokens.ts';
import { normalize } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The list that holds the phrases of closed.ts. */
export const GRAMMAR = 0;
/** A form that uses up its words and counts for nothing. */
export const CODE_NOT = 0;
export const CODE_FORM = 1;
/** The plural of a noun. */
export const CODE_PLURAL = 2;

/** The terms found: indexes of lists, tokens, forms; in the order of the text. */
export interface Terms {
  count: number;
  list: Int32Array;
  first: Int32Array;
  /** The token after the last. */
  last: Int32Array;
  /** Which group of inflections of the list it belongs to. */
  lemma: Int32Array;
  plural: Uint8Array;
}

export class Phrases {
  lists = 1;
  readonly vocabulary: Vocabulary;
  private readonly reading = new Reading();
  /** By node: first entry, or -1. */
  private entry = new Int32Array(1024).fill(-1);
  private nodes = 1;
  private entries = 0;
  private entryNext = new Int32Array(1024);
  private entryList = new Int32Array(1024);
  private entryCode = new Uint8Array(1024);
  private entryLemma = new Int32Array(1024);
  /** Edges: an open hash of node and word to node. */
  private edgeKeys = new Float64Array(4096);
  private edgeNodes = new Int32Array(4096);
  /** The node after the first word, by word. */
  private roots = new Int32Array(1024);
  private pendingEnd = new Int32Array(0);
  private pendingEntry = new Int32Array(0);
  private usedUpTo = new Int32Array(0);
  private touched = new Int32Array(0);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a form to a list; it is cut into tokens as a prompt is. A form of no token is left out. */
  add(list: number, form: string, code: number, lemma: number): void {
    const { reading, vocabulary } = this;
    normalize(form, reading.units);
    tokenize(reading, vocabulary);
    if (reading.tokens === 0) return;
    let node = 0;
    for (let token = 0; token < reading.tokens; token++) {
      const word = vocabulary.add(reading.units.text, reading.from[token] as number, reading.to[token] as number);
      node = this.edge(node, word);
    }
    this.addEntry(node, list, code, lemma);
    this.lists = Math.max(this.lists, list + 1);
  }

  /**
   * Fills `terms` and the acts of the reading. Leftmost, then longest, for each list by itself. Phrases never cross a break.
   * "pick up" is found in "picks it up" too, 打哈欠 in 打了个哈欠 and 摇头 in 摇摇头.
   */
  find(reading: Reading, terms: Terms): void {
    this.prepare();
    terms.count = 0;
    const { tokens, word } = reading;
    for (let start = 0; start < tokens; start++) {
      const root = this.roots[word[start] as number] as number;
      if (root === 0) continue;
      let touched = this.walk(reading, root, start + 1, 0, false);
      const after = this.afterGap(reading, start, root);
      if (after > 0) touched = this.walk(reading, this.next(root, word[after] as number), after + 1, touched, true);
      reading.steps += touched;
      for (let i = 0; i < touched; i++) this.settle(reading, terms, this.touched[i] as number, start);
    }
  }

  /** Notes the longest form of each list, from a node whose words end before the token `from`; gives how many lists were touched by now. */
  private walk(reading: Reading, first: number, from: number, known: number, hasGap: boolean): number {
    let touched = known;
    let node = first;
    for (let end = from; node > 0; end++) {
      reading.steps++;
      for (let entry = this.entry[node] as number; entry >= 0; entry = this.entryNext[entry] as number) {
        const list = this.entryList[entry] as number;
        // What looks alike, and grammar, stand in one piece.
        if (hasGap && (list === GRAMMAR || this.entryCode[entry] === CODE_NOT)) continue;
        if (end <= (this.pendingEnd[list] as number)) continue;
        if (this.pendingEnd[list] === 0) this.touched[touched++] = list;
        this.pendingEnd[list] = end;
        this.pendingEntry[list] = entry;
      }
      if (!isJoined(reading, end)) break;
      node = this.next(node, reading.word[end] as number);
    }
    return touched;
  }

  /** Where a phrase that begins at a token may go on after words that part it; 0 where nothing does. */
  private afterGap(reading: Reading, start: number, root: number): number {
    let token = start + 1;
    if (!isJoined(reading, token)) return 0;
    const bits = classesAt(reading, this.vocabulary, token);
    if (reading.sort[start] !== HAN_CHARACTER)
      return (bits & OBJECT) !== 0 && isJoined(reading, token + 1) ? token + 1 : 0;
    if (this.isOne(reading, token) && isAgain(reading, token + 1, start)) token += 2;
    else if (isAgain(reading, token, start)) token++;
    else if ((bits & ASPECT) !== 0) {
      token++;
      if (isAgain(reading, token, start)) token++;
      const hasOne = this.isOne(reading, token);
      if (hasOne) token++;
      const isClassifier = isJoined(reading, token) && (classesAt(reading, this.vocabulary, token) & CLASSIFIER) !== 0;
      if (isClassifier && (hasOne || this.next(root, reading.word[token] as number) === 0)) token++;
    } else return 0;
    return isJoined(reading, token) && !isAgain(reading, token, start) ? token : 0;
  }

  private isOne(reading: Reading, token: number): boolean {
    return isJoined(reading, token) && this.vocabulary.values[reading.word[token] as number] === 1;
  }

  private settle(reading: Reading, terms: Terms, list: number, start: number): void {
    const end = this.pendingEnd[list] as number;
    const entry = this.pendingEntry[list] as number;
    this.pendingEnd[list] = 0;
    if (start < (this.usedUpTo[list] as number)) return;
    this.usedUpTo[list] = end;
    const code = this.entryCode[entry] as number;
    if (list === GRAMMAR) {
      reading.act[start] = code;
      reading.actEnd[start] = end;
    } else if (code !== CODE_NOT) {
      const term = terms.count++;
      if (term >= terms.list.length) growTerms(terms);
      terms.list[term] = list;
      terms.first[term] = start;
      terms.last[term] = end;
      terms.lemma[term] = this.entryLemma[entry] as number;
      terms.plural[term] = code === CODE_PLURAL ? 1 : 0;
    }
  }

  private prepare(): void {
    if (this.pendingEnd.length !== this.lists) {
      this.pendingEnd = new Int32Array(this.lists);
      this.pendingEntry = new Int32Array(this.lists);
      this.usedUpTo = new Int32Array(this.lists);
      this.touched = new Int32Array(this.lists);
    } else this.usedUpTo.fill(0);
    if (this.roots.length < this.vocabulary.size) this.roots = grown(this.roots, new Int32Array(this.vocabulary.size));
  }

  private next(node: number, word: number): number {
    if (word === 0) return 0;
    const key = node * 0x200000 + word;
    const mask = this.edgeNodes.length - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = this.edgeNodes[slot] as number;
      if (to === 0) return 0;
      if (this.edgeKeys[slot] === key) return to;
    }
  }

  private edge(node: number, word: number): number {
    if (node === 0) {
      if (word >= this.roots.length) this.roots = grown(this.roots, new Int32Array(word * 2));
      if (this.roots[word] === 0) this.roots[word] = this.newNode();
      return this.roots[word] as number;
    }
    const known = this.next(node, word);
    if (known > 0) return known;
    const to = this.newNode();
    if (this.nodes * 2 > this.edgeNodes.length) this.regrowEdges();
    this.placeEdge(node * 0x200000 + word, slotOf(node, word), to);
    return to;
  }

  private newNode(): number {
    const node = this.nodes++;
    if (node >= this.entry.length) this.entry = grown(this.entry, new Int32Array(node * 2).fill(-1));
    return node;
  }

  private placeEdge(key: number, hash: number, to: number): void {
    const mask = this.edgeNodes.length - 1;
    let slot = hash & mask;
    while (this.edgeNodes[slot] !== 0) slot = (slot + 1) & mask;
    this.edgeKeys[slot] = key;
    this.edgeNodes[slot] = to;
  }

  private regrowEdges(): void {
    const { edgeKeys, edgeNodes } = this;
    this.edgeKeys = new Float64Array(edgeKeys.length * 2);
    this.edgeNodes = new Int32Array(edgeNodes.length * 2);
    for (let slot = 0; slot < edgeNodes.length; slot++) {
      const key = edgeKeys[slot] as number;
      if (edgeNodes[slot] === 0) continue;
      this.placeEdge(key, slotOf(Math.floor(key / 0x200000), key % 0x200000), edgeNodes[slot] as number);
    }
  }

  private addEntry(node: number, list: number, code: number, lemma: number): void {
    for (let entry = this.entry[node] as number; entry >= 0; entry = this.entryNext[entry] as number) {
      if (this.entryList[entry] !== list) continue;
      if (code === CODE_NOT && list !== GRAMMAR) this.entryCode[entry] = CODE_NOT;
      return;
    }
    const entry = this.entries++;
    if (entry >= this.entryNext.length) {
      this.entryNext = grown(this.entryNext, new Int32Array(entry * 2));
      this.entryList = grown(this.entryList, new Int32Array(entry * 2));
      this.entryLemma = grown(this.entryLemma, new Int32Array(entry * 2));
      this.entryCode = grown(this.entryCode, new Uint8Array(entry * 2));
    }
    this.entryNext[entry] = this.entry[node] as number;
    this.entryList[entry] = list;
    this.entryCode[entry] = code;
    this.entryLemma[entry] = lemma;
    this.entry[node] = entry;
  }
}

/** Whether a token stands right behind the one before it. */
function isJoined({ tokens, before }: Reading, token: number): boolean {
  return token < tokens && before[token] === BREAK_NONE;
}

/** Whether the word at `start` stands once more, as in 摇摇. */
function isAgain(reading: Reading, token: number, start: number): boolean {
  return isJoined(reading, token) && reading.word[token] === reading.word[start];
}

/** An empty list of terms. */
export function createTerms(): Terms {
  return {
    count: 0,
    list: new Int32Array(512),
    first: new Int32Array(512),
    last: new Int32Array(512),
    lemma: new Int32Array(512),
    plural: new Uint8Array(512),
  };
}

function growTerms(terms: Terms): void {
  const size = terms.list.length * 2;
  for (const key of ['list', 'first', 'last', 'lemma'] as const) terms[key] = grown(terms[key], new Int32Array(size));
  terms.plural = grown(terms.plural, new Uint8Array(size));
}

function slotOf(node: number, word: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
}

function grown<T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
