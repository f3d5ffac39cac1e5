/** Parts the words of a cue set by the script they are written in, so that a page fetches those its prompts need. */
import { HAN, kindOf, LETTER } from '../text/characters.ts';
import { frontCoded } from '../text/front-coding.ts';
import { normalize, type Units } from '../text/units.ts';
import type { CompiledLexicons, CueSet } from './cue-set.ts';
import { WORD_COLUMNS } from './learn.ts';

export const SCRIPTS = ['latin', 'han'] as const;
/** Chinese characters, or letters of any other script: some look like Latin ones. */
export type Script = (typeof SCRIPTS)[number];

/** What is needed to read a script: words by column, with an entry for each lexicon, as front-coding.ts writes them. */
export interface Words {
  lexicons: Pick<CompiledLexicons, (typeof WORD_COLUMNS)[number]>;
  /** As in the cue set, for Chinese. */
  traditional: string;
}

/** Filled anew at every call, since a page asks at every letter and a build for every word. */
const units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };

/** The scripts that a text holds; both where a word does. Digits, signs and emoji are of none. */
export function scriptsIn(text: string): Script[] {
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
  const few = pick(cueSet, undefined, (words) => words.join('|'));
  return { ...cueSet, traditional: '', lexicons: { ...cueSet.lexicons, ...few } };
}

/** The words for which a text must hold this script; those of both scripts stand with Chinese. */
export function wordsIn(cueSet: CueSet, script: Script): Words {
  return {
    lexicons: pick(cueSet, script, (words) => frontCoded(words.sort())),
    traditional: script === 'han' ? cueSet.traditional : '',
  };
}

/** The cue set with these words too. Reports of prompts in their scripts are those of the whole cue set. */
export function withWords(cueSet: CueSet, { lexicons, traditional }: Words): CueSet {
  const joined = WORD_COLUMNS.map((column) => [
    column,
    cueSet.lexicons[column].map((known, at) => known + lexicons[column][at]),
  ]);
  return {
    ...cueSet,
    traditional: cueSet.traditional + traditional,
    lexicons: { ...cueSet.lexicons, ...Object.fromEntries(joined) },
  };
}

/** By column what becomes of the words for which a text must hold this script, or of those that are of none. */
function pick(
  { lexicons }: CueSet,
  script: Script | undefined,
  written: (words: string[]) => string,
): Words['lexicons'] {
  const kept = (joined: string) =>
    written(joined.split('|').filter((word) => word !== '' && scriptsIn(word).at(-1) === script));
  return Object.fromEntries(WORD_COLUMNS.map((column) => [column, lexicons[column].map(kept)])) as Words['lexicons'];
}
