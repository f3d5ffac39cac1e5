/** Finds the phrases of many word lists at once: one trie over tokens, each Chinese character a token. */
import { ASPECT, CLASSIFIER, OBJECT } from './closed.ts';
import { grown } from './grown.ts';
import { Letters } from './letters.ts';
import { MOST_TOKENS, PlainTokens } from './plain-tokens.ts';
import { BREAK_NONE, classesAt, Reading } from './reading.ts';
import { HAN_CHARACTER, tokenize } from './tokens.ts';
import { Trie } from './trie.ts';
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
  private readonly trie: Trie;
  private readonly reading = new Reading();
  private readonly plain = new PlainTokens();
  private readonly form = new Letters();
  /** The last phrase of plain tokens: its words, and the nodes behind them. */
  private readonly last = { count: 0, word: new Int32Array(MOST_TOKENS), node: new Int32Array(MOST_TOKENS) };
  private pendingEnd = new Int32Array(0);
  private pendingEntry = new Int32Array(0);
  private usedUpTo = new Int32Array(0);
  private touched = new Int32Array(0);

  /** @param phrases to make room for */
  constructor(vocabulary: Vocabulary, phrases = 1024) {
    this.vocabulary = vocabulary;
    this.trie = new Trie(phrases);
  }

  /** Adds a form to a list; it is cut into tokens as a prompt is. A form of no token is left out. */
  add(list: number, form: string, code: number, lemma: number): void {
    this.form.length = 0;
    this.form.addText(form);
    this.addLetters(list, this.form, code, lemma);
  }

  /** The same. */
  addLetters(list: number, form: Letters, code: number, lemma: number): void {
    const node = this.plain.cut(form) ? this.nodeOfPlain(form) : this.nodeOf(form.toString());
    if (node === 0) return;
    this.trie.enter(node, list, code, lemma, code === CODE_NOT && list !== GRAMMAR);
    this.lists = Math.max(this.lists, list + 1);
  }

  private nodeOfPlain({ text }: Letters): number {
    const { plain, trie, vocabulary, last } = this;
    let token = 0;
    let node = 0;
    // Words come in the order of their letters, so that many begin as the one before.
    for (; token < plain.count && token < last.count; token++) {
      const word = last.word[token] as number;
      if (!vocabulary.equals(word, text, plain.from[token] as number, plain.to[token] as number)) break;
      node = last.node[token] as number;
    }
    for (; token < plain.count; token++) {
      const from = plain.from[token] as number;
      const word = vocabulary.add(text, from, plain.to[token] as number, plain.hash[token] as number);
      node = trie.add(node, word);
      last.word[token] = word;
      last.node[token] = node;
    }
    last.count = plain.count;
    return node;
  }

  private nodeOf(form: string): number {
    const { reading, trie, vocabulary } = this;
    normalize(form, reading.units);
    tokenize(reading, vocabulary);
    const { text } = reading.units;
    let node = 0;
    for (let token = 0; token < reading.tokens; token++) {
      const [from, to] = [reading.from[token] as number, reading.to[token] as number];
      node = trie.add(node, vocabulary.add(text, from, to));
    }
    return node;
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
      const root = this.trie.roots[word[start] as number] as number;
      if (root === 0) continue;
      let touched = this.walk(reading, root, start + 1, 0, false);
      const after = this.afterGap(reading, start, root);
      if (after > 0)
        touched = this.walk(reading, this.trie.next(root, word[after] as number), after + 1, touched, true);
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
      for (let entry = this.trie.entry[node] as number; entry >= 0; entry = this.trie.entryNext[entry] as number) {
        const list = this.trie.entryList[entry] as number;
        // What looks alike, and grammar, stand in one piece.
        if (hasGap && (list === GRAMMAR || this.trie.entryCode[entry] === CODE_NOT)) continue;
        if (end <= (this.pendingEnd[list] as number)) continue;
        if (this.pendingEnd[list] === 0) this.touched[touched++] = list;
        this.pendingEnd[list] = end;
        this.pendingEntry[list] = entry;
      }
      if (!isJoined(reading, end)) break;
      node = this.trie.next(node, reading.word[end] as number);
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
      if (isClassifier && (hasOne || this.trie.next(root, reading.word[token] as number) === 0)) token++;
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
    const code = this.trie.entryCode[entry] as number;
    if (list === GRAMMAR) {
      reading.act[start] = code;
      reading.actEnd[start] = end;
    } else if (code !== CODE_NOT) {
      const term = terms.count++;
      if (term >= terms.list.length) growTerms(terms);
      terms.list[term] = list;
      terms.first[term] = start;
      terms.last[term] = end;
      terms.lemma[term] = this.trie.entryLemma[entry] as number;
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
    this.trie.growRoots(this.vocabulary.size);
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
