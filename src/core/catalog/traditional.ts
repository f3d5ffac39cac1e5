/** Which traditional characters stand for the simplified ones that a text is written in, by OpenCC's tables. */
import { Converter } from 'opencc-js/t2cn';

const [FIRST, LAST] = [0x4e00, 0x9fff];
/** Taiwan writes 看著 where the mainland writes 看着; the tables keep it, for 著名 is written alike in both. And it may write 揹 for what is carried. */
const TAIWAN = [
  ['著', '着'],
  ['揹', '背'],
] as const;
/** Characters that traditional texts have themselves, though another is read as them, too: 面 beside 麵. */
const STAY = '群唇合面泛背';
/** And one that stands there for itself and, in other words, for another: 只有, 兩隻. Standing last, it is not turned back. */
const EITHER = '只';
let table: ReadonlyMap<string, string> | undefined;

/**
 * Pairs, each a traditional character and its simplified one, of those whose simplified one stands in the text. The first of a
 * simplified one is how it is written in a traditional text, but for that of the very last pair, where it depends on the word.
 */
export function traditionalFor(text: string): string {
  const used = new Set(text);
  const own = (characters: string) => [...characters].map((character) => [character, character] as const);
  return [...own(STAY), ...pairs(), ...own(EITHER)]
    .filter(([from, to]) => used.has(to) && (from === to || !used.has(from)))
    .map(([from, to]) => from + to)
    .join('');
}

/** The text with each traditional character replaced by its simplified one, and by nothing longer. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => pairs().get(character) ?? character);
}

/** Every traditional character with its simplified one. */
function pairs(): ReadonlyMap<string, string> {
  if (table) return table;
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const found = [...Array(LAST - FIRST + 1).keys()]
    .map((at) => String.fromCharCode(FIRST + at))
    .map((character) => [character, toSimplified(character)] as const)
    .filter(([from, to]) => from !== to && to.length === 1);
  // By the simplified one, so that what is alike stands together and packs better.
  table = new Map([...found, ...TAIWAN].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return table;
}
