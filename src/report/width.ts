/** How many columns a text takes in a terminal: wide letters and emoji take two, what cannot be seen is written out. */
import { escaped } from '../core/shown.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

export function width(text: string): number {
  let columns = 0;
  for (const { segment } of characters.segment(text)) {
    const printed = escaped(segment);
    if (printed !== segment) columns += printed.length;
    else columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/** The text and as many spaces as make it so wide. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Lines no wider than this, broken at spaces where there are any, and between wide letters. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) lines.push(...wrapParagraph(paragraph, columns));
  return lines;
}

function wrapParagraph(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[^\s\u3000-\u9fff\uff00-\uffef]+\s*|[\u3000-\u9fff\uff00-\uffef]\s*|\s+/gu) ?? ['']) {
    if (line !== '' && width(line + part.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  lines.push(line.trimEnd());
  return lines;
}
