/** How a value is shown to people: on one line, escaped, and not longer than one can take in. */

const LONGEST = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00a0\ufffd]/gu;

/** The text with everything invisible written out, on one line, cut where it is long. */
export function shown(value: unknown, longest = LONGEST): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const characters = Array.from(text.slice(0, 2 * longest));
  const isLong = characters.length > longest || text.length > 2 * longest;
  return escaped(characters.slice(0, longest).join('')) + (isLong ? '…' : '');
}

/** The text between quotation marks. */
export function quoted(value: unknown, longest = LONGEST): string {
  return `"${shown(value, longest)}"`;
}

/** The text with everything invisible written out, on one line; emoji joined by U+200D are left whole. */
export function escaped(text: string): string {
  return text.replace(UNSEEN, (character, at: number) =>
    character === '\u200d' && joinsEmoji(text, at) ? character : (SHORT[character] ?? `<${codePoint(character)}>`),
  );
}

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the zero-width joiner at this offset binds two parts of one emoji. */
export function joinsEmoji(text: string, at: number): boolean {
  const pictograph = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
  return (
    pictograph.test(text.slice(Math.max(0, at - 12), at)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  );
}

/** "one", "one or two", "one, two or three". */
export function anyOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** "1 character", "2 characters". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
