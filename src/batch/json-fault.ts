/** Where a text that begins like JSON stops being JSON, and what would have to stand there, the same in every browser. */
import { parsed } from './json.ts';

/** A list of texts or of objects, or an object; a stretch of time in brackets is none. */
const LIKE_JSON = /^\s*(?:\[\s*["'“{]|\{\s*["'“])/;
const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:,]/uy;
const LONGEST_SHOWN = 12;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'nothing more';
const WORDS: Record<Wanted, string> = {
  value: 'a text in straight quotation marks ("), or another value',
  'value or ]': 'a text in straight quotation marks ("), another value, or ]',
  key: 'a key in straight quotation marks (")',
  'key or }': 'a key in straight quotation marks (") or }',
  ':': 'a colon',
  ', or ]': 'a comma or ]',
  ', or }': 'a comma or }',
  'nothing more': 'nothing more',
};

/** What keeps a text from being JSON, with its place; null where it is JSON, or does not begin like it. */
export function jsonFault(text: string): string | null {
  if (!LIKE_JSON.test(text) || isJson(text)) return null;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  // An object on each line is read line by line.
  if (!isJson(lines[first] as string)) return faultIn(text, 0);
  const broken = lines.findIndex((line) => LIKE_JSON.test(line) && !isJson(line));
  return broken < 0 ? null : faultIn(lines[broken] as string, broken);
}

const isJson = (text: string) => parsed(text) !== undefined;

function faultIn(text: string, linesBefore: number): string {
  const { at, wanted } = firstFault(text);
  const before = text.slice(0, at).split('\n');
  const place = `Line ${linesBefore + before.length}, column ${(before.at(-1) as string).length + 1}`;
  const rest = text.slice(at, at + LONGEST_SHOWN).split('\n')[0] as string;
  if (rest.startsWith('"') && wanted !== 'nothing more' && !wanted.startsWith(',') && wanted !== ':')
    return `${place}: the text that begins with this quotation mark does not end on its line.`;
  return `${place}: JSON wants ${WORDS[wanted]} there, and ${rest === '' ? 'the text ends' : `finds “${rest}”`}.`;
}

/** Offset of the first sign that may not stand where it does; the length of a text that ends too early. */
function firstFault(text: string): { at: number; wanted: Wanted } {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = skipped(text, 0); ; at = skipped(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? '';
    const next = after(token, wanted, open);
    if (next === null) return { at, wanted };
    wanted = next;
  }
}

function skipped(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** What is wanted after a token, `open` being the brackets it stands in; null where it may not stand there. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | null {
  const closed = (): Wanted => (open.length === 0 ? 'nothing more' : open.at(-1) === '[' ? ', or ]' : ', or }');
  if (token === ']' || token === '}') {
    if (!wanted.endsWith(`or ${token}`)) return null;
    open.pop();
    return closed();
  }
  if (token === ',') return wanted === ', or ]' ? 'value' : wanted === ', or }' ? 'key' : null;
  if (token === ':') return wanted === ':' ? 'value' : null;
  if (wanted.startsWith('key')) return token.startsWith('"') ? ':' : null;
  if (token === '' || !wanted.startsWith('value')) return null;
  if (token !== '[' && token !== '{') return closed();
  open.push(token);
  return token === '[' ? 'value or ]' : 'key or }';
}
