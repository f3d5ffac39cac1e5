/** Regular English inflection, for the nouns and verbs of lexicons; irregular forms are written out there with slashes. */
import { isSpace } from './characters.ts';
import { Letters } from './letters.ts';

/** Calls back with each form of a word, the word itself first, in letters that the next form is written over. A form may come twice. */
export type Inflect = (word: Letters, take: (form: Letters) => void) => void;

const [SPACE, HYPHEN, SLASH] = [0x20, 0x2d, 0x2f];
const [C, E, H, I, O, Q, S, U, Y] = [99, 101, 104, 105, 111, 113, 115, 117, 121];
const VOWEL = 1;
/** Takes -es. */
const HISSES = 2;
/** May be doubled: stop -> stopp-. */
const DOUBLES = 4;
const SORTS: [sort: number, letters: string][] = [
  [VOWEL, 'aeiou'],
  [HISSES, 'sxz'],
  [DOUBLES, 'bdfgklmnprt'],
];
const sorts = new Uint8Array(128);
for (const [sort, letters] of SORTS) for (const letter of letters) sorts[letter.charCodeAt(0)] = sort;

const form = new Letters();

/** A noun with its plural: "close-up" -> "close-up", "close-ups". Of several words the last is inflected. */
export const inflectNoun: Inflect = (noun, take) => {
  if (takeSlashed(noun, take)) return;
  take(noun);
  take(plural(noun, noun.length));
};

/** A verb with -s, -ing and -ed: "push in" -> "push in", "pushes in", "pushing in", "pushed in". Of several words the first is inflected. */
export const inflectVerb: Inflect = (verb, take) => {
  if (takeSlashed(verb, take)) return;
  take(verb);
  let end = 0;
  while (end < verb.length && !isGap(verb.text[end] as number)) end++;
  take(plural(verb, end));
  take(withIng(verb, end));
  take(withEd(verb, end));
};

export function nounForms(noun: string): string[] {
  return formsOf(noun, inflectNoun);
}

export function verbForms(verb: string): string[] {
  return formsOf(verb, inflectVerb);
}

function formsOf(word: string, inflect: Inflect): string[] {
  const letters = new Letters();
  letters.addText(word);
  const forms = new Set<string>();
  inflect(letters, (form) => forms.add(form.toString()));
  return [...forms];
}

/** Forms written out: "foot/feet". Words about the slashed one belong to every form: "cross/crosses the street". False where there is no slash. */
function takeSlashed(word: Letters, take: (form: Letters) => void): boolean {
  const { text, length } = word;
  let slash = 0;
  while (slash < length && text[slash] !== SLASH) slash++;
  if (slash === length) return false;
  let first = slash;
  while (first > 0 && text[first - 1] !== SPACE) first--;
  let last = slash;
  while (last < length && text[last] !== SPACE) last++;
  for (let from = first, to = first; to <= last; to++) {
    if (to < last && text[to] !== SLASH) continue;
    form.length = 0;
    form.addFrom(word, 0, first);
    form.addFrom(word, from, to);
    form.addFrom(word, last, length);
    take(form);
    from = to + 1;
  }
  return true;
}

/** -s as nouns and verbs take it: cat-s, box-es, city -> cities, hero-es is written out where it is wrong. Of the letters before `end`, as below. */
function plural(word: Letters, end: number): Letters {
  const [before, last] = [letterAt(word, end - 2), letterAt(word, end - 1)];
  if (isOf(last, HISSES) || (last === H && (before === C || before === S))) return written(word, end, 'es');
  if (last === Y && end > 1 && !isOf(before, VOWEL) && !isGap(before)) return written(word, end - 1, 'ies', end);
  return written(word, end, 's');
}

function withIng(word: Letters, end: number): Letters {
  const [before, last] = [letterAt(word, end - 2), letterAt(word, end - 1)];
  if (last === E && before === I) return written(word, end - 2, 'ying', end);
  if (last === E && end > 1 && before !== E && before !== O && before !== Y) return written(word, end - 1, 'ing', end);
  return isDoubled(word, end) ? written(word, end, 'ing', end, last) : written(word, end, 'ing');
}

function withEd(word: Letters, end: number): Letters {
  const [before, last] = [letterAt(word, end - 2), letterAt(word, end - 1)];
  if (last === E) return written(word, end, 'd');
  if (last === Y && end > 1 && !isOf(before, VOWEL)) return written(word, end - 1, 'ied', end);
  return isDoubled(word, end) ? written(word, end, 'ed', end, last) : written(word, end, 'ed');
}

/** stop -> stopp-, up -> upp-; a word of more than one vowel is not doubled: open, look. The u of qu is none. */
function isDoubled(word: Letters, end: number): boolean {
  if (!isOf(letterAt(word, end - 1), DOUBLES) || !isOf(letterAt(word, end - 2), VOWEL)) return false;
  for (let at = 0; at < end - 2; at++) {
    const letter = letterAt(word, at);
    if (isOf(letter, VOWEL) && !(letter === U && letterAt(word, at - 1) === Q)) return false;
  }
  return true;
}

/** The letters before `stem`, perhaps one more, an ending, and the letters from `rest` on. */
function written(word: Letters, stem: number, ending: string, rest = stem, more = 0): Letters {
  form.length = 0;
  form.addFrom(word, 0, stem);
  if (more > 0) form.add(more);
  form.addText(ending);
  form.addFrom(word, rest, word.length);
  return form;
}

function letterAt(word: Letters, at: number): number {
  return at < 0 ? 0 : (word.text[at] as number);
}

function isOf(letter: number, sort: number): boolean {
  return letter < 128 && ((sorts[letter] as number) & sort) !== 0;
}

function isGap(letter: number): boolean {
  return letter === HYPHEN || isSpace(letter);
}
