/** Parts the words of a cue set by the script they are written in, so that a page fetches those its prompts need. */
import { HAN, kindOf, LETTER } from '../text/characters.ts';
import { normalize, type Units } from '../text/units.ts';
import type { CompiledLexicons, CueSet } from './cue-set.ts';

export const SCRIPTS = ['latin', 'han'] as const;
/** Chinese characters, or letters of any other script: some look like Latin ones. */
export type Script = (typeof SCRIPTS)[number];

const COLUMNS = ['words', 'not', 'nouns', 'verbs', 'zh', 'zhNot'] as const;
/** Words by column, each with an entry for each lexicon. */
export type Words = Pick<CompiledLexicons, (typeof COLUMNS)[number]>;

/** The scripts that a text holds; both where a word does. Digits, signs and emoji are of none. */
export function scriptsIn(text: string): Script[] {
  const units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };
  normalize(text, units);
  let hasLetter = false;
  let hasHan = false;
  for (let unit = 0; unit < units.length; unit++) {
    const kind = kindOf(units.text[unit] as number);
    if (kind === LETTER) hasLetter = true;
    else if (kind === HAN) hasHan = true;
  }
  return SCRIPTS.filter((script) => (script === 'han' ? hasHan : hasLetter));
}

/** The cue set with only the words that are of no script. */
export function withoutScripts(cueSet: CueSet): CueSet {
  return { ...cueSet, lexicons: { ...cueSet.lexicons, ...pick(cueSet, (scripts) => scripts.length === 0) } };
}

/** The words for which a text must hold this script; those of both scripts stand with Chinese. */
export function wordsIn(cueSet: CueSet, script: Script): Words {
  return pick(cueSet, (scripts) => scripts.at(-1) === script);
}

/** The cue set with these words too. Reports of prompts in their scripts are those of the whole cue set. */
export function withWords(cueSet: CueSet, words: Words): CueSet {
  const joined = COLUMNS.map((column) => [
    column,
    cueSet.lexicons[column].map((known, at) => [known, words[column][at]].filter(Boolean).join('|')),
  ]);
  return { ...cueSet, lexicons: { ...cueSet.lexicons, ...Object.fromEntries(joined) } };
}

function pick({ lexicons }: CueSet, isWanted: (scripts: Script[]) => boolean): Words {
  const kept = (joined: string) =>
    joined
      .split('|')
      .filter((word) => isWanted(scriptsIn(word)))
      .join('|');
  return Object.fromEntries(COLUMNS.map((column) => [column, lexicons[column].map(kept)])) as Words;
}
