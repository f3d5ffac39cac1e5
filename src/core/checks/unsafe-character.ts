/** Characters that cannot be seen: control characters, marks that turn the direction of text, and letters of no width. */
import type { Path } from '../catalog/record.ts';
import type { Reading } from '../reading.ts';
import { schemasAt } from '../schema-at.ts';
import { codePoint, counted, joinsEmoji, shown } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import { type ScalarNode, type Span, scalars } from '../tree.ts';
import type { FileCheck } from './check.ts';

export const unsafeCharacter: FileCheck = {
  slug: 'unsafe-character',
  scope: 'file',
  severity: 'error',
  finds: 'A character that cannot be seen or turns the direction of the line.',
  why: 'What nobody can see makes two texts look the same that are not, or shows a text in another order than it is read.',
  mend: 'Delete it. Where it is meant, write its escape between double quotation marks, as in "\\u200b".',
  *check(reading) {
    const { source } = reading;
    if (isHarmless(source.text)) return;
    if (!source.tree) {
      yield* inText(reading, { start: 0, end: source.text.length }, false);
      return;
    }
    for (const comment of source.comments) yield* inText(reading, comment, true);
    for (const { node, path, isKey } of scalars(source.tree)) yield* inScalar(reading, node, path, isKey);
  },
};

/** No record has a use for these, wherever they stand. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffd-\uffff]|\p{Cs}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROL_BUT_CR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffd-\uffff]|\p{Cs}/u;
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const NAMES: [RegExp, string][] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'a mark that turns the direction of text'],
  [/[\u2028\u2029]/u, 'an invisible end of line'],
  [/\ufffd/u, 'the sign for a character that was lost'],
  [/[\u200b-\u200d\u00ad\u180e\u2060-\u2065\ufeff\u{e0000}-\u{e007f}]/u, 'a character of no width'],
];

/** Whether a scalar holds a character that this check tells of, so that others need not speak of its value. */
export function hasHiddenCharacter({ value }: ScalarNode): boolean {
  return typeof value === 'string' && (matches(CONTROL, value).length > 0 || hidden(value).length > 0);
}

/** Whether nothing in the text, written or as an escape, can be of interest: so it is in nearly every file. */
function isHarmless(text: string): boolean {
  return (
    text.search(CONTROL_BUT_CR) === -1 && text.search(HIDDEN) === -1 && !text.includes('\\') && !/\r(?!\n)/.test(text)
  );
}

/** Whether a line of a file holds a control character, other than what ends the line. */
export function hasControl(line: string): boolean {
  return matches(CONTROL, line.replace(/\r$/, '')).length > 0;
}

function* inScalar(reading: Reading, node: ScalarNode, path: Path, isKey: boolean): Generator<Fault> {
  if (typeof node.value !== 'string') return;
  const controls = matches(CONTROL, node.value);
  if (controls.length === 0 && hidden(node.value).length === 0) return;
  const isExact = isKey || isExactText(reading, path);
  // Written as an escape, everyone can see it; in prose that is all one can ask.
  const unseen = hidden(node.value).filter(({ character }) => isExact || node.written.includes(character));
  const [first] = controls.length > 0 ? controls : unseen;
  if (!first) return;
  const at = node.written.indexOf(first.character);
  const span = at === -1 ? node : { start: node.start + at, end: node.start + at + first.character.length };
  const isError = controls.length > 0 || isExact;
  yield tell(reading, span, first.character, controls.length + unseen.length - 1, isError ? 'error' : 'warning');
}

function* inText(reading: Reading, { start, end }: Span, hasHidden: boolean): Generator<Fault> {
  const text = reading.source.text.slice(start, end).replaceAll('\r\n', '\n ');
  const controls = matches(CONTROL, text);
  const found = controls.length > 0 ? controls : hasHidden ? hidden(text) : [];
  const [first] = found;
  if (!first) return;
  const span = { start: start + first.at, end: start + first.at + first.character.length };
  yield tell(reading, span, first.character, found.length - 1, controls.length > 0 ? 'error' : 'warning');
}

function tell({ source }: Reading, span: Span, character: string, more: number, severity: 'error' | 'warning'): Fault {
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? 'a control character';
  const others = more > 0 ? `, and ${counted(more, 'more such character')} after it` : '';
  return {
    ...source.placeOf(span),
    severity,
    what: `${codePoint(character)}, ${name}, stands here${others}.`,
    fix:
      severity === 'error'
        ? 'Take it out, or write the text again by hand.'
        : `Take it out; where it is meant, write it as an escape in double quotation marks: ${escapeOf(character)}`,
    value: shown(character),
  };
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Text that programs compare letter by letter: ids, choices, patterns, the forms of a lexicon, addresses. */
function isExactText({ source }: Reading, path: Path): boolean {
  if (!source.tree) return false;
  if (source.kind === 'lexicons' && ['en', 'zh', 'not'].includes(String(path[0]))) return true;
  if (path.at(-2) === 'pattern' && path.at(-1) === 'source') return true;
  if (path.at(-1) === 'url' || path.at(-1) === 'id') return true;
  return schemasAt(source.kind, source.tree, path).some(
    (schema) => schema['x-references'] || schema.pattern || schema.enum,
  );
}

interface Match {
  character: string;
  at: number;
}

function matches(pattern: RegExp, text: string): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({ character: match[0], at: match.index }));
}

/** Hidden characters, without those that scripts and emoji are written with. */
function hidden(text: string): Match[] {
  return matches(HIDDEN, text).filter(({ character, at }) => !isPartOfWriting(text, character, at));
}

function isPartOfWriting(text: string, character: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (character === '\u200d' && joinsEmoji(text, at)) return true;
  if (/[\u200c\u200d]/u.test(character))
    return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Mn}]$/u.test(
      before,
    );
  if (/[\u200e\u200f\u061c]/u.test(character)) return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  return /[\u{e0000}-\u{e007f}]/u.test(character) && /\u{1f3f4}[\u{e0000}-\u{e007f}]*$/u.test(text.slice(0, at));
}
