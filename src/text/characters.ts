/** What a folded character is to the reader of a prompt: a letter, a Chinese character, or one of the signs that part clauses. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HAN = 4;
export const NEWLINE = 5;
export const DOT = 6;
export const COMMA = 7;
export const ENUMERATION = 8;
export const FULL_STOP = 9;
export const SEPARATOR = 10;
export const COLON = 11;
export const HYPHEN = 12;
export const APOSTROPHE = 13;
export const QUOTE = 14;
export const SLASH = 15;
export const IGNORED = 16;

const SIGNS: [string, number][] = [
  ['\n\r\u2028\u2029\v\f\u0085', NEWLINE],
  ['.', DOT],
  [',،', COMMA],
  ['、', ENUMERATION],
  ['!?。؟', FULL_STOP],
  [';—―()[]{}|•·【】〔〕〈〉', SEPARATOR],
  [':', COLON],
  ['-‐–', HYPHEN],
  ["'", APOSTROPHE],
  ['"“”„‘「」『』《》«»', QUOTE],
  ['/\\', SLASH],
];
/** Prepended marks belong to the letter that follows, so that a span never parts them. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{Mc}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;
/** First and last of what needs no question to a regular expression, which is slow at first. */
const RANGES: [string, string, number][] = [
  [' ', ' ', SPACE],
  ['0', '9', DIGIT],
  ['A', 'Z', LETTER],
  ['a', 'z', LETTER],
  ['\u3007', '\u3007', HAN],
  ['\u3400', '\u4dbf', HAN],
  ['\u4e00', '\u9fff', HAN],
  ['\uf900', '\ufaff', HAN],
];

const kinds = new Uint8Array(0x10000);
for (const [signs, kind] of SIGNS) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
for (const [first, last, kind] of RANGES) kinds.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** The kind of a UTF-16 unit. Halves of a pair are ignored here; the tokenizer looks at the pair. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = IGNORED;
  if (/\s/.test(character)) kind = SPACE;
  else if (WORD_CHARACTER.test(character)) kind = LETTER;
  kinds[unit] = kind;
  return kind;
}

/** Whether a unit is a space or ends a line. */
export function isSpace(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === SPACE || kind === NEWLINE;
}

/** Whether a pair that begins with this half is a Chinese character of the supplementary planes. */
export function isHanHalf(high: number): boolean {
  return high >= 0xd840 && high <= 0xd888;
}

/** Whether a pair that begins with this half is an emoji. */
export function isEmojiHalf(high: number): boolean {
  return high >= 0xd83c && high <= 0xd83e;
}

/** Letters of other scripts that look like Latin ones, and what they look like. */
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwкkмmнhтtвbгrпnαaεeοoρpνvτtυuιiκkχxγyηnωw';
const lookAlikes = new Map<number, number>();
for (let i = 0; i < LOOK_ALIKES.length; i += 2)
  lookAlikes.set(LOOK_ALIKES.charCodeAt(i), LOOK_ALIKES.charCodeAt(i + 1));

/** The Latin letter that a Cyrillic or Greek one looks like, or 0. */
export function latinLookAlike(unit: number): number {
  return lookAlikes.get(unit) ?? 0;
}
