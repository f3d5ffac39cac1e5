/** Finds what a description speaks of: concepts by the longest phrase, other words by stem, Chinese by one and two characters. */
import { type Word, wordsOf } from './words.ts';

export interface Term {
  /** `#concept`, a stem, one or two Chinese characters, or two of these joined by `+`. */
  key: string;
  /** How much it counts: less where a clause says that something is fine. */
  share: number;
  /** Places in the text of the words it stands for: one, or two for a pair. */
  places: { start: number; end: number }[];
}

interface Node {
  next: Map<string, Node>;
  concept?: string;
}
interface Found {
  key: string;
  start: number;
  end: number;
  clause: number;
  /** Counted over what counts, so that a pair may reach over small words. */
  at: number;
  isHan: boolean;
}

/** Terms so far apart no longer say one thing together. */
const PAIR_REACH = 4;
/** What counts of a clause that says something is as it should be. */
const FINE_SHARE = 0.15;
/** Of a clause that says all is well these still count: they say when it was. */
const ALWAYS = new Set(['#fine', '#start', '#later']);
/** Concepts that the reader itself knows; they keep their names in the index. */
export const KNOWN_CONCEPTS = ['fine', 'not', 'start', 'later'] as const;

const STOP_WORDS = new Set(
  `a an the is are was were be been being am it its this that these those of to in on at for with and or so i im ive me my
  mine we our you your he she they his her hers their them him us as by from have ha had do doe did don will would can could just
  realli really very like get got when then there which what who whom whose some any also even still too if how why all
  every each into onto about up out off over video clip generat generate generation ai make made mak thing seem look lik
  minut after kind sort bit lot one ones been only actual basical basically literal literally much more most than here now where while
  it's that's i'm keep keeps kept go goe going went com come came happen one would should where becaus because though but
  however although except yet tri try us use using thi hi wa`.split(/\s+/),
);
/** Said of any clip, so they mean nothing; and two characters that would be misread one by one. */
const EMPTY_PHRASES = [
  '视 频',
  '画 面',
  '生 成',
  '出 来',
  '起 来',
  '时 候',
  '感 觉',
  '看 着',
  '看 起 来',
  '结 果',
  '里 面',
  '为 什 么',
  '怎 么',
];
const STOP_HAN = new Set(
  '的了着过是在我你他她它们这那就都也和与很被把给跟对从会要想让用吧吗呢啊呀嘛啦又还再到得地之其而并且但可却个些么什怎样为以及等啥咋老总',
);

/** @param concepts `id|word|word`, words as stems parted by spaces or as Chinese characters */
export function createTermReader(concepts: readonly string[], correct: (stem: string) => string = (stem) => stem) {
  const root: Node = { next: new Map() };
  for (const concept of concepts) {
    const [id = '', ...phrases] = concept.split('|');
    for (const phrase of phrases) addPhrase(root, phrase, id);
  }
  for (const phrase of EMPTY_PHRASES) addPhrase(root, phrase, '');
  return (text: string): Term[] => {
    const words = wordsOf(text);
    const found: Found[] = [];
    for (let at = 0; at < words.length; ) at = step(root, words, at, found, correct);
    return together(found);
  };
}

/** The stems and characters of a phrase, as the reader will meet them. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase)
    .map(({ key }) => key)
    .join(' ');
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

/** Reads the phrase or word that begins here; gives the word to go on with. */
function step(
  root: Node,
  words: readonly Word[],
  at: number,
  found: Found[],
  correct: (stem: string) => string,
): number {
  const word = words[at] as Word;
  const next = (end: number, key: string) => {
    const last = words[end - 1] as Word;
    found.push({ key, start: word.start, end: last.end, clause: word.clause, at: found.length, isHan: word.isHan });
  };
  const phrase = longest(root, words, at, correct);
  if (phrase) {
    if (phrase.concept !== '') next(phrase.end, `#${phrase.concept}`);
    return phrase.end;
  }
  if (word.isHan ? STOP_HAN.has(word.key) : STOP_WORDS.has(word.key) || word.key.length < 2) return at + 1;
  next(at + 1, word.isHan ? word.key : correct(word.key));
  return at + 1;
}

function longest(root: Node, words: readonly Word[], at: number, correct: (stem: string) => string) {
  let node: Node | undefined = root;
  let best: { concept: string; end: number } | undefined;
  for (let end = at; end < words.length && node; end++) {
    const { key, isHan } = words[end] as Word;
    node = node.next.get(key) ?? (isHan || end > at ? undefined : node.next.get(correct(key)));
    if (node?.concept !== undefined) best = { concept: node.concept, end: end + 1 };
  }
  return best;
}

/** Single terms, two Chinese characters in a row, and pairs of what stands near each other in a clause. */
function together(found: readonly Found[]): Term[] {
  const fine = new Set(found.filter(({ key }) => key === '#fine').map(({ clause }) => clause));
  const not = new Set(found.filter(({ key }) => key === '#not').map(({ clause }) => clause));
  const shareOf = ({ key, clause }: Found) =>
    fine.has(clause) && !not.has(clause) && !ALWAYS.has(key) ? FINE_SHARE : 1;
  const terms = new Map<string, Term>();
  const add = (key: string, share: number, ...from: Found[]) => {
    const known = terms.get(key);
    if (known) known.share = Math.max(known.share, share);
    else terms.set(key, { key, share, places: from.map(({ start, end }) => ({ start, end })) });
  };
  for (const [i, one] of found.entries()) {
    const share = shareOf(one);
    add(one.key, share, one);
    for (let j = i + 1; j < Math.min(found.length, i + 1 + PAIR_REACH); j++) {
      const other = found[j] as Found;
      if (isPlainHan(one) && isPlainHan(other)) {
        if (j === i + 1 && other.start === one.end) add(one.key + other.key, share, { ...one, end: other.end });
      } else if (one.key !== other.key) {
        const isNear = one.clause === other.clause || j === i + 1;
        if (isNear) add(pairOf(one.key, other.key), Math.min(share, shareOf(other)), one, other);
      }
    }
  }
  return [...terms.values()];
}

function isPlainHan({ key, isHan }: Found): boolean {
  return isHan && !key.startsWith('#');
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}
