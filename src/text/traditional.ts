/** Reads Chinese in traditional characters as the simplified ones that all words are written in, and writes words in them again. */

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * What a folded unit is read as; one character stays one unit, so that places hold.
 * @param pairs characters, each traditional one before its simplified one
 */
export function createSimplifier(pairs: string): (unit: number) => number {
  const table = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at) - FIRST_HAN] = pairs.charCodeAt(at + 1);
  return (unit) => (unit >= FIRST_HAN && unit <= LAST_HAN && table[unit - FIRST_HAN]) || unit;
}

/** How to write simplified characters in a traditional text, null where it depends on the word; and which script a character tells. */
interface Script {
  forms: Map<string, string | null>;
  tells: Map<string, number>;
}

/** 著名 is simplified, too. */
const WRITTEN_IN_BOTH = '著';

let known: { pairs: string; script: Script } | null = null;

function scriptOf(pairs: string): Script {
  if (known?.pairs === pairs) return known.script;
  const script: Script = { forms: new Map(), tells: new Map() };
  for (let at = 0; at < pairs.length; at += 2) {
    const [from, to] = [pairs[at] as string, pairs[at + 1] as string];
    const isOwn = from === to;
    if (!script.forms.has(to)) script.forms.set(to, from);
    else if (isOwn) script.forms.set(to, null);
    if (!isOwn) script.tells.set(from, from === WRITTEN_IN_BOTH ? 0 : 2);
    if (isOwn || !script.tells.has(to)) script.tells.set(to, isOwn ? 0 : -1);
  }
  known = { pairs, script };
  return script;
}

/** Whether a text is traditional: many of its characters that are read as themselves are written alike in both. */
export function isTraditional(pairs: string, text: string): boolean {
  const { tells } = scriptOf(pairs);
  let balance = 0;
  for (const character of text) balance += tells.get(character) ?? 0;
  return balance > 0;
}

/**
 * Words in traditional characters: each as its first pair says; null where one may be written in two ways.
 * @param pairs as for `createSimplifier`; a character that stays is its own first pair, and its last where that depends on the word
 */
export function inTraditional(pairs: string, words: string): string | null {
  const { forms } = scriptOf(pairs);
  let text = '';
  for (const character of words) {
    const form = forms.get(character);
    if (form === null) return null;
    text += form ?? character;
  }
  return text;
}
