/** Finds what a description speaks of: concepts by the longest phrase, words by stem, Chinese by one and two characters. */
import { type Word, wordsOf } from './words.ts';

export interface Term {
  /** `#concept`, a stem, or one or two Chinese characters. */
  key: string;
  /** How much it counts: by its kind, and less where a clause says that something is fine. */
  weight: number;
  /** Where it stands first in the text. */
  start: number;
  end: number;
}

export interface TermReader {
  /** Each term once. */
  read(text: string): Term[];
}

interface Node {
  next: Map<string, Node>;
  concept?: string;
}

/** A word that stands for a concept says in itself a little more. Chinese characters and pairs of them overlap. */
const CONCEPT = 2;
const WORD_OF_CONCEPT = 1.6;
const WORD = 2;
const HAN = 0.6;
const HAN_PAIR = 0.8;
/** What counts of a clause that says something is as it should be. */
const FINE_SHARE = 0.15;
/** Concepts that the reader itself knows; they keep their names in the index. */
export const KNOWN_CONCEPTS = ['fine', 'not', 'start', 'later'] as const;
/** Of a clause that says all is well these still count: they say when it was. */
const ALWAYS = new Set(['#fine', '#start', '#later']);

const STOP_WORDS = new Set(
  `a an the is are was were be been being am it its this that these those of to in on at for with and or so i im ive me my
  mine we our you your he she they his her hers their them him us as by from have ha had do doe did don will would can could just
  realli really very like get got when then there which what who whom whose some any also even still too if how why all
  every each into onto about up out off over video clip generat generate generation ai make made mak thing seem look lik
  minut after kind sort bit lot one ones been only actual basical basically literal literally much more most than here now where while
  it's that's i'm keep keeps kept go goe going went com came come happen one would should where becaus because though but
  however although except yet tri try us use using thi hi wa`.split(/\s+/),
);
const STOP_HAN = new Set(
  '的了着过是在我你他她它们这那就都也和与很被把给跟对从会要想让用吧吗呢啊呀嘛啦又还再到得地之其而且但可却个些么什怎样为以及等啥咋老总',
);

/** @param concepts `id|word|word`, words as stems parted by spaces or as Chinese characters; an empty id means nothing */
export function createTermReader(
  concepts: readonly string[],
  correct: (stem: string) => string = (stem) => stem,
  simplify: (character: string) => string = (character) => character,
): TermReader {
  const root: Node = { next: new Map() };
  for (const concept of concepts) {
    const [id = '', ...phrases] = concept.split('|');
    for (const phrase of phrases) addPhrase(root, phrase, id);
  }
  const words = (text: string) =>
    wordsOf(text).map((word) => ({ ...word, key: word.isHan ? simplify(word.key) : word.key }));
  return {
    read: (text) => termsOf(words(text), root, correct),
  };
}

/** The stems and characters of a phrase, as the reader will meet them. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase)
    .map(({ key }) => key)
    .join(' ');
}

/** What the reader finds in simplified Chinese characters that stand together: each, and each pair of neighbors. */
export function hanTermsOf(characters: string): Set<string> {
  const terms = new Set<string>();
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (!STOP_HAN.has(character)) terms.add(character);
    if (at > 0) terms.add(characters[at - 1] + character);
  }
  return terms;
}

function addPhrase(root: Node, phrase: string, concept: string): void {
  let node = root;
  for (const key of phrase.split(' ')) {
    const next = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  node.concept ??= concept;
}

function isStop({ key, isHan }: Word): boolean {
  return isHan ? STOP_HAN.has(key) : STOP_WORDS.has(key) || key.length < 2;
}

interface Concept {
  id: string;
  /** Words from the first to before the last. */
  from: number;
  to: number;
}

/** Concepts, longest first from every word on, none within another. */
function conceptsIn(words: readonly Word[], root: Node, correct: (stem: string) => string): Concept[] {
  const found: Concept[] = [];
  for (let from = 0; from < words.length; ) {
    let node: Node | undefined = root;
    let best: Concept | undefined;
    for (let at = from; at < words.length && node; at++) {
      const { key, isHan } = words[at] as Word;
      node = node.next.get(key) ?? (isHan || at > from ? undefined : node.next.get(correct(key)));
      if (node?.concept !== undefined) best = { id: node.concept, from, to: at + 1 };
    }
    if (best) found.push(best);
    from = best ? best.to : from + 1;
  }
  return found;
}

function termsOf(words: readonly Word[], root: Node, correct: (stem: string) => string): Term[] {
  const concepts = conceptsIn(words, root, correct);
  const clauseOf = ({ from }: Concept) => (words[from] as Word).clause;
  const saying = (id: string) => new Set(concepts.filter((concept) => concept.id === id).map(clauseOf));
  const not = saying('not');
  const fine = new Set([...saying('fine')].filter((clause) => !not.has(clause)));
  const terms = new Map<string, Term>();
  const add = (key: string, weight: number, first: Word, last: Word) => {
    const share = fine.has(first.clause) && !ALWAYS.has(key) ? FINE_SHARE : 1;
    const known = terms.get(key);
    if (known) known.weight = Math.max(known.weight, weight * share);
    else terms.set(key, { key, weight: weight * share, start: first.start, end: last.end });
  };
  const inConcept = new Set<Word>();
  for (const { id, from, to } of concepts) {
    if (id !== '') add(`#${id}`, CONCEPT, words[from] as Word, words[to - 1] as Word);
    for (const word of words.slice(from, to)) inConcept.add(word);
  }
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word.isHan && next?.isHan && next.start === word.end) add(word.key + next.key, HAN_PAIR, word, next);
    if (isStop(word)) continue;
    if (word.isHan) add(word.key, HAN, word, word);
    else add(correct(word.key), inConcept.has(word) ? WORD_OF_CONCEPT : WORD, word, word);
  }
  return [...terms.values()];
}
