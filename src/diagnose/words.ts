/** Cuts a description into stems and Chinese characters, each with its place in the text and its clause. */
import { DIGIT, HAN, kindOf, LETTER } from '../text/characters.ts';
import { normalize, offsetAfter, textBetween, type Units } from '../text/units.ts';
import { stem } from './stem.ts';

export interface Word {
  /** A stem, a number, or one Chinese character. */
  key: string;
  isHan: boolean;
  /** Offsets in the text as it was written. */
  start: number;
  end: number;
  clause: number;
}

/** A description longer than this is read up to here; what went wrong has been said by then. */
export const LONGEST_TEXT = 4000;

const APOSTROPHE = 39;
const ENDS_CLAUSE = /[.,;:!?()\n。，；：！？、（）…—]/;
/** Small numbers are read alike in digits and in words. */
const NUMBERS = [
  undefined,
  undefined,
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Words that begin another thought, though no sign stands before them. */
const TURNS = new Set(['but', 'however', 'though', 'although', 'except', 'yet', 'because']);
const HAN_TURNS = new Set(['但', '可', '却']);

/** Time is linear in the text. Never throws. */
export function wordsOf(text: string): Word[] {
  const units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };
  normalize(text.slice(0, LONGEST_TEXT), units);
  const words: Word[] = [];
  let clause = 0;
  for (let unit = 0; unit < units.length; ) {
    const kind = kindOf(units.text[unit] as number);
    if (kind === HAN) {
      const key = textBetween(units, unit, unit + 1);
      if (HAN_TURNS.has(key)) clause++;
      words.push({ key, isHan: true, ...placeOf(units, unit, unit + 1), clause });
      unit++;
    } else if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(units, unit);
      const written = textBetween(units, unit, end);
      if (TURNS.has(written)) clause++;
      words.push({
        key: stem(NUMBERS[Number(written)] ?? written),
        isHan: false,
        ...placeOf(units, unit, end),
        clause,
      });
      unit = end;
    } else {
      if (ENDS_CLAUSE.test(String.fromCharCode(units.text[unit] as number))) clause++;
      unit++;
    }
  }
  return words;
}

function placeOf(units: Units, from: number, to: number): { start: number; end: number } {
  return { start: units.at[from] as number, end: offsetAfter(units, to) };
}

function wordEnd({ text, length }: Units, from: number): number {
  let end = from + 1;
  for (; end < length; end++) {
    const kind = kindOf(text[end] as number);
    if (kind === LETTER || kind === DIGIT) continue;
    const isInside = text[end] === APOSTROPHE && end + 1 < length && kindOf(text[end + 1] as number) === LETTER;
    if (!isInside) break;
  }
  return end;
}
