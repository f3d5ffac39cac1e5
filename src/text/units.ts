/** Turns a prompt into folded code units (NFKC, lower case, hidden characters dropped) that remember where they came from. */
import { FIRST_HAN, LAST_HAN } from './han-range.ts';

/** Folded text. `text[i]` is a UTF-16 unit; `at[i]` is the offset in the prompt of what it came from; `at[length]` is the prompt's length. */
export interface Units {
  text: Uint16Array;
  at: Int32Array;
  length: number;
  /** Characters that were dropped because they show nothing: zero-width, soft hyphen, direction marks, tags. */
  dropped: number;
}

/** A segment longer than this is cut, since the native normalization is quadratic in stacked marks. */
const SEGMENT_CAP = 32;
const CACHE_CAP = 4096;

/** What the table says of a unit that is not simply replaced by one other. */
const JOINS = 0xfffd;
const SLOW = 0xfffe;
const DROPPED = 0xffff;
/** Halves of pairs and characters that are none, all read as U+FFFC. */
const UNREADABLE = /[\0\ufffd-\uffff]/g;

/** Shown by nothing: format characters, fillers, variation selectors, tags and skin tones. */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for by itself
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e0fff}]/gu;
const MARKS = /[\p{Mn}\p{Me}]/gu;
/** A unit that may combine with what stands before it. */
const COMBINES = /^(?:\p{M}|[\u1160-\u11ff\ud7b0-\ud7ff])/u;
const LETTER_FORMS: Record<string, string> = { ß: 'ss', ς: 'σ', ı: 'i', '\u2019': "'", '\u02bc': "'", '\u201b': "'" };

const [FIRST_CAPITAL, LAST_CAPITAL, TO_SMALL] = [65, 90, 32];
/** The signs of ASCII, and the same in full width. */
const [FIRST_SIGN, FIRST_WIDE, LAST_WIDE] = [0x21, 0xff01, 0xff5e];

const table = new Uint16Array(0x10000);
const cache = new Map<string, string>();

/** Folds a short piece of text with the native functions. Never call it on a whole prompt. */
export function fold(piece: string): string {
  return piece
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(MARKS, '')
    .replace(UNREADABLE, '\ufffc')
    .replace(/[ßςı\u2019\u02bc\u201b]/g, (letter) => LETTER_FORMS[letter] as string);
}

function learn(unit: number): number {
  const plain = foldedPlain(unit);
  if (plain > 0) table[unit] = plain;
  return plain || learnByNature(unit);
}

/** What most prompts are written in, folded without a question to the native functions, which are slow at first; 0 for all else. */
function foldedPlain(unit: number): number {
  if (unit >= FIRST_WIDE && unit <= LAST_WIDE) return foldedPlain(unit - FIRST_WIDE + FIRST_SIGN);
  if (unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL) return unit + TO_SMALL;
  return unit < 128 || (unit >= FIRST_HAN && unit <= LAST_HAN) ? unit : 0;
}

function learnByNature(unit: number): number {
  const character = String.fromCharCode(unit);
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  let entry = SLOW;
  if (!isHalf) {
    const folded = fold(character);
    if (COMBINES.test(character.normalize('NFKC'))) entry = JOINS;
    else if (character.replace(HIDDEN, '') === '') entry = DROPPED;
    else if (folded.length === 1) entry = folded.charCodeAt(0);
  }
  table[unit] = entry;
  return entry;
}

function entryAt(prompt: string, index: number): number {
  const unit = prompt.charCodeAt(index);
  return table[unit] || learn(unit);
}

/** Folds a prompt into reused arrays; they grow where needed. Time is linear in the prompt. Never throws. */
export function normalize(prompt: string, into: Units): void {
  const size = prompt.length;
  reserve(into, size + SEGMENT_CAP);
  let { text, at } = into;
  let length = 0;
  let dropped = 0;
  let entry = size > 0 ? entryAt(prompt, 0) : 0;
  for (let index = 0; index < size; ) {
    const next = index + 1 < size ? entryAt(prompt, index + 1) : 0;
    if (entry < JOINS && (next < JOINS || next === DROPPED || (next === SLOW && !isPairedMark(prompt, index + 1)))) {
      text[length] = entry;
      at[length++] = index++;
      entry = next;
    } else if (entry === DROPPED) {
      dropped++;
      index++;
      entry = next;
    } else {
      const end = segmentEnd(prompt, index);
      const folded = foldCached(prompt.slice(index, end));
      if (length + folded.length + (size - end) >= text.length) {
        reserve(into, (length + folded.length + size - end) * 2, length);
        ({ text, at } = into);
      }
      if (folded === '') dropped++;
      for (let k = 0; k < folded.length; k++) {
        text[length] = folded.charCodeAt(k);
        at[length++] = index;
      }
      index = end;
      entry = index < size ? entryAt(prompt, index) : 0;
    }
  }
  at[length] = size;
  into.length = length;
  into.dropped = dropped;
}

/** A character with all that may combine with it. */
function segmentEnd(prompt: string, start: number): number {
  const limit = Math.min(prompt.length, start + SEGMENT_CAP);
  let end = start + widthAt(prompt, start);
  while (end < limit) {
    if (entryAt(prompt, end) === JOINS) end++;
    else if (isPairedMark(prompt, end)) end += 2;
    else break;
  }
  return end;
}

/** Whether a mark of the supplementary planes stands here. */
function isPairedMark(prompt: string, index: number): boolean {
  return widthAt(prompt, index) === 2 && COMBINES.test(prompt.slice(index, index + 2));
}

function widthAt(prompt: string, index: number): number {
  const high = prompt.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = prompt.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function foldCached(piece: string): string {
  let folded = cache.get(piece);
  if (folded === undefined) {
    if (cache.size >= CACHE_CAP) cache.clear();
    folded = fold(piece);
    cache.set(piece, folded);
  }
  return folded;
}

/** Makes room for `size` units, keeping the first `kept`. */
function reserve(units: Units, size: number, kept = 0): void {
  if (units.text.length > size) return;
  const text = new Uint16Array(size + 256);
  const at = new Int32Array(size + 256);
  text.set(units.text.subarray(0, kept));
  at.set(units.at.subarray(0, kept));
  units.text = text;
  units.at = at;
}

/** Where in the prompt the text before unit `end` ends: dropped marks and halves of one character stay with it. */
export function offsetAfter(units: Units, end: number): number {
  const { at } = units;
  let next = end;
  while (next < units.length && at[next] === at[end - 1]) next++;
  return at[next] as number;
}

/** The folded text between two units, as a string. */
export function textBetween(units: Units, from: number, to: number): string {
  let text = '';
  for (let start = from; start < to; start += 8192) {
    // Spreading would walk the array by its iterator, some ten times slower.
    text += String.fromCharCode.apply(
      null,
      units.text.subarray(start, Math.min(to, start + 8192)) as unknown as number[],
    );
  }
  return text;
}
