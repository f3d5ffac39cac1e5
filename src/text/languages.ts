/** Judges by its words, once they are counted, in which language a text is written. */
import { OTHER_LANGUAGES } from './small-words.ts';

export interface Language {
  /** A code such as "en", "zh", "ja"; "mixed" for English with Chinese; "und" where there are no words. */
  code: string;
  covered: boolean;
}

const SCRIPTS: [code: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7a3\u1100-\u11ff]/],
  ['ru', /[\u0400-\u052f]/],
  ['el', /[\u0370-\u03ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['ar', /[\u0600-\u06ff\u0750-\u077f]/],
  ['hi', /[\u0900-\u097f]/],
  ['bn', /[\u0980-\u09ff]/],
  ['ta', /[\u0b80-\u0bff]/],
  ['te', /[\u0c00-\u0c7f]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['ka', /[\u10a0-\u10ff]/],
  ['hy', /[\u0530-\u058f]/],
];
/** About as many Chinese characters as say what one English word says. */
const HAN_PER_WORD = 1.7;
/** More than this share of either language makes a prompt mixed. */
const MINOR_SHARE = 0.2;
const LEAST_FOREIGN_SHARE = 0.2;

export interface Tally {
  words: number;
  han: number;
  latin: number;
  english: number;
  accented: number;
  foreign: number[];
  scripts: Map<string, number>;
}

export function createTally(): Tally {
  const foreign = OTHER_LANGUAGES.map(() => 0);
  return { words: 0, han: 0, latin: 0, english: 0, accented: 0, foreign, scripts: new Map() };
}

/** Whether a word with this first letter is in Latin ones. */
export function isLatin(first: number): boolean {
  return first < 0x250 || (first >= 0x1e00 && first < 0x1f00);
}

/** Counts a word in another script; a long one counts for more. */
export function addScript(sums: Tally, first: number, size: number): void {
  const letter = String.fromCharCode(first);
  const code = SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? 'und';
  sums.scripts.set(code, (sums.scripts.get(code) ?? 0) + Math.max(1, size / 4));
}

export function judge(sums: Tally): Language {
  if (sums.words === 0) return { code: 'und', covered: false };
  const chinese = sums.han / HAN_PER_WORD;
  const [script, written] = [...sums.scripts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  const kana = sums.scripts.get('ja') ?? 0;
  if (kana * 4 > chinese)
    return kana + chinese > sums.latin ? { code: 'ja', covered: false } : { code: 'en', covered: true };
  if (written > chinese + sums.latin) return { code: script, covered: false };
  const foreign = foreignCode(sums);
  if (foreign !== null && sums.latin > chinese) return { code: foreign, covered: false };
  const total = chinese + sums.latin;
  if (sums.latin <= MINOR_SHARE * total) return { code: 'zh', covered: true };
  return { code: chinese <= MINOR_SHARE * total ? 'en' : 'mixed', covered: true };
}

/** The other language in Latin letters that a prompt is written in, or null: its small words outnumber the English ones. */
function foreignCode(sums: Tally): string | null {
  const most = Math.max(...sums.foreign);
  const share = most / sums.latin;
  const isOften = most > sums.english && share >= LEAST_FOREIGN_SHARE;
  const isAccented = sums.accented >= 2 && sums.accented > sums.english && sums.accented / sums.latin > 0.25;
  if ((isOften && (most >= 2 || sums.accented > 0)) || (isAccented && most > 0)) {
    return (OTHER_LANGUAGES[sums.foreign.indexOf(most)] as [string, string])[0];
  }
  return isAccented && sums.accented / sums.latin > 0.5 ? 'und' : null;
}
