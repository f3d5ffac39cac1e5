/** The sentences of a page that answer a query best, cut into plain text and hits. */

export interface Hit {
  /** The number of the word, counted from 0. */
  location: number;
  weight: number;
}

export interface Piece {
  text: string;
  isMark: boolean;
}

/** About two lines. */
const MOST_WORDS = 34;
/** A sentence much longer than that is cut where the hits stand. */
const END = /[.!?。！？]["”’)]?$/;

interface Word {
  text: string;
  /** What stands between it and the next: a space, or nothing in Chinese. */
  gap: string;
}

/**
 * The passage with the heaviest hits, made of whole sentences as far as they fit.
 * @param content words parted by spaces, Chinese ones by zero-width spaces, as the index counts them
 */
export function passageOf(content: string, hits: readonly Hit[]): Piece[] {
  const words = wordsOf(content);
  if (words.length === 0) return [];
  const marked = new Set(hits.map(({ location }) => location));
  const sentences = sentencesOf(words);
  const weigh = ([from, to]: Range) => {
    const inside = hits.filter(({ location }) => location >= from && location < to);
    return inside.reduce((sum, { weight }) => sum + weight, 0);
  };
  // Of equals the first: it stands nearer to the head of the page. The title, which stands above anyway, is no passage.
  const rest = sentences.length > 1 ? sentences.slice(1) : sentences;
  const best = rest.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  const [from, to] = spanOf(best, rest, marked);
  const isCutBefore = !sentences.some(([start]) => start === from);
  const isCutAfter = !sentences.some(([, end]) => end === to);
  const pieces = piecesOf(words.slice(from, to), (at) => marked.has(from + at));
  return [
    ...(isCutBefore ? [{ text: '… ', isMark: false }] : []),
    ...pieces,
    ...(isCutAfter ? [{ text: ' …', isMark: false }] : []),
  ];
}

type Range = readonly [from: number, to: number];

function wordsOf(content: string): Word[] {
  return [...content.matchAll(/([^\s\u200b]+)([\s\u200b]*)/g)].map(([, text = '', gap = '']) => ({
    text,
    gap: /\s/.test(gap) ? ' ' : '',
  }));
}

function sentencesOf(words: readonly Word[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const [i, { text }] of words.entries()) {
    if (!END.test(text) && i < words.length - 1) continue;
    ranges.push([from, i + 1]);
    from = i + 1;
  }
  return ranges;
}

/** A short sentence takes the following ones along; a long one is cut to where its first hit stands. */
function spanOf(best: Range, sentences: readonly Range[], marked: ReadonlySet<number>): Range {
  let [from, to] = best;
  if (to - from > MOST_WORDS) {
    let first = from;
    while (first < to && !marked.has(first)) first++;
    if (first > from + MOST_WORDS - 8) from = first - 8;
    return [from, Math.min(to, from + MOST_WORDS)];
  }
  for (const [start, end] of sentences) if (start === to && end - from <= MOST_WORDS) to = end;
  return [from, to];
}

function piecesOf(words: readonly Word[], isHit: (at: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMark: boolean) => {
    const last = pieces.at(-1);
    if (last?.isMark === isMark) last.text += text;
    else if (text !== '') pieces.push({ text, isMark });
  };
  for (const [i, { text, gap }] of words.entries()) {
    const isLast = i === words.length - 1;
    // A stop after a hit is no part of it.
    const [, word = text, stop = ''] = /^(.*?)([.,;:!?。，；：！？]*)$/.exec(text) ?? [];
    add(word, isHit(i));
    add(stop + (isLast ? '' : gap), false);
  }
  return pieces;
}
