/** Which traditional characters stand for the simplified ones that a text is written in, by OpenCC's tables. */
import { Converter } from 'opencc-js/t2cn';

const [FIRST, LAST] = [0x4e00, 0x9fff];
let table: (readonly [traditional: string, simplified: string])[] | undefined;

/** Pairs, each a traditional character and its simplified one, of those whose simplified one stands in the text. */
export function traditionalFor(text: string): string {
  const used = new Set(text);
  table ??= pairs();
  return table.map(([from, to]) => (used.has(to) && !used.has(from) ? from + to : '')).join('');
}

/** Every traditional character with its simplified one. */
function pairs(): (readonly [string, string])[] {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  return [...Array(LAST - FIRST + 1).keys()]
    .map((at) => String.fromCharCode(FIRST + at))
    .map((character) => [character, toSimplified(character)] as const)
    .filter(([from, to]) => from !== to && to.length === 1);
}
