/** Tells the language of a prompt: English, Chinese, both, or one that is not covered. */
import { ENGLISH, OTHER_LANGUAGES } from './closed.ts';
import { QUOTED, type Reading } from './reading.ts';
import { HAN_CHARACTER } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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
/** No token begins with what stands before the digits. */
const LAST_DIGIT = 57;
/** About as many Chinese characters as say what one English word says. */
const HAN_PER_WORD = 1.7;
/** More than this share of either language makes a prompt mixed. */
const MINOR_SHARE = 0.2;
const LEAST_FOREIGN_SHARE = 0.2;

/** Reads the language off a reading; quoted speech counts only where there is nothing else. Time is linear. */
export function languageOf(reading: Reading, vocabulary: Vocabulary): Language {
  const outside = tally(reading, vocabulary, QUOTED);
  return judge(outside.words > 0 ? outside : tally(reading, vocabulary, 0));
}

interface Tally {
  words: number;
  han: number;
  latin: number;
  english: number;
  accented: number;
  foreign: number[];
  scripts: Map<string, number>;
}

function tally(reading: Reading, vocabulary: Vocabulary, skipped: number): Tally {
  const sums: Tally = {
    words: 0,
    han: 0,
    latin: 0,
    english: 0,
    accented: 0,
    foreign: OTHER_LANGUAGES.map(() => 0),
    scripts: new Map(),
  };
  const { text } = reading.units;
  for (let token = 0; token < reading.tokens; token++) {
    if (((reading.flags[token] as number) & skipped) !== 0) continue;
    if (reading.sort[token] === HAN_CHARACTER) {
      sums.han++;
      sums.words++;
    } else {
      const first = text[reading.from[token] as number] as number;
      if (first <= LAST_DIGIT) continue;
      sums.words++;
      if (first < 0x250 || (first >= 0x1e00 && first < 0x1f00)) addLatin(sums, reading, vocabulary, token);
      else addScript(sums, reading, token, String.fromCharCode(first));
    }
  }
  reading.steps += reading.tokens;
  return sums;
}

function addLatin(sums: Tally, reading: Reading, vocabulary: Vocabulary, token: number): void {
  const word = reading.word[token] as number;
  sums.latin++;
  if (((vocabulary.classes[word] as number) & ENGLISH) !== 0) sums.english++;
  let bits = vocabulary.foreign[word] as number;
  for (let language = 0; bits !== 0; language++, bits >>= 1) {
    if ((bits & 1) !== 0) sums.foreign[language] = (sums.foreign[language] as number) + 1;
  }
  for (let unit = reading.from[token] as number; unit < (reading.to[token] as number); unit++) {
    if ((reading.units.text[unit] as number) > 0xbf) {
      sums.accented++;
      break;
    }
  }
}

function addScript(sums: Tally, reading: Reading, token: number, letter: string): void {
  const code = SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? 'und';
  const size = (reading.to[token] as number) - (reading.from[token] as number);
  sums.scripts.set(code, (sums.scripts.get(code) ?? 0) + Math.max(1, size / 4));
}

function judge(sums: Tally): Language {
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
