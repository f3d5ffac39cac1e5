/** Chinese as it travels to the browser: a frequent character as one sign, another one as two, a third of the room of UTF-8. */

export interface Han {
  /** What `writeHan` wrote, as characters; whatever is no sign stays as it is. */
  read(signs: string): string;
  /** Pairs, each a traditional character and the simplified one that all is written in. */
  traditional: string;
}

/** No space, no letter that JSON escapes. */
const SIGNS = [...Array(94).keys()].map((at) => String.fromCharCode(33 + at)).filter((sign) => !/["\\]/.test(sign));
const PLACES = new Map(SIGNS.map((sign, place) => [sign, place]));
/** Stands before each traditional character, which follows the simplified one it is read as. */
const TRADITIONAL = "'";

/** How many of so many characters go by one sign, so that two are enough for the others. */
function shortOf(characters: number): number {
  let short = SIGNS.length;
  while (short + (SIGNS.length - short) * SIGNS.length < characters) short--;
  return short;
}

/** All characters of the text, those that go by one sign first, each with the traditional ones of the pairs. */
export function charactersOf(text: string, traditional: string): string {
  const often = new Map<string, number>();
  for (const [character] of text.matchAll(/\p{Script=Han}/gu)) often.set(character, (often.get(character) ?? 0) + 1);
  const all = [...often.keys()].sort().sort((a, b) => (often.get(b) as number) - (often.get(a) as number));
  const short = shortOf(all.length);
  const others = new Map<string, string>();
  for (const [, from, to] of traditional.matchAll(/(.)(.)/gu) as Iterable<[string, string, string]>)
    if (from !== to) others.set(to, `${others.get(to) ?? ''}${TRADITIONAL}${from}`);
  const marked = (character: string) => character + (others.get(character) ?? '');
  return [...all.slice(0, short), ...all.slice(short).sort()].map(marked).join('');
}

/** @param characters as `charactersOf` gives them, every one of the text among them */
export function writeHan(text: string, characters: string): string {
  const all = simplifiedOf(characters);
  const short = shortOf(all.length);
  const signs = new Map(
    all.map((character, at) => {
      const far = at - short;
      const first = far < 0 ? at : short + Math.floor(far / SIGNS.length);
      return [character, `${SIGNS[first]}${far < 0 ? '' : SIGNS[far % SIGNS.length]}`];
    }),
  );
  return text.replace(/\p{Script=Han}/gu, (character) => signs.get(character) as string);
}

export function readHan(characters: string): Han {
  const all = simplifiedOf(characters);
  const short = shortOf(all.length);
  const read = (signs: string) => {
    let text = '';
    for (let at = 0; at < signs.length; at++) {
      const place = PLACES.get(signs[at] as string);
      if (place === undefined) text += signs[at];
      else if (place < short) text += all[place];
      else text += all[short + (place - short) * SIGNS.length + (PLACES.get(signs[++at] as string) as number)];
    }
    return text;
  };
  let traditional = '';
  for (const [, to, others = ''] of characters.matchAll(/([^'])((?:'.)*)/g))
    for (const [, from] of others.matchAll(/'(.)/g)) traditional += `${from}${to}`;
  return { read, traditional };
}

function simplifiedOf(characters: string): string[] {
  return [...characters.replace(/'./g, '')];
}
