/** Text in XML: what has a meaning there is escaped, and what XML cannot hold at all is replaced. */

// XML 1.0 allows no control character but tab and line ends, no lone surrogate, and neither of the two non-characters.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for the inside of an element or of an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}
