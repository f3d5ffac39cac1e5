/** What YAML could not read, told once, at the place where the person went wrong rather than where the parser gave up. */
import type { YAMLError } from 'yaml';
import { codePoint, shown } from '../../core/shown.ts';
import type { ReadingFault } from '../../core/source-file.ts';
import type { PlaceOf, Span } from '../../core/tree.ts';
import type { Scan } from './scan.ts';

interface Complaint {
  span: Span;
  what: string;
  fix: string;
  value?: string;
}

/** Errors that concern one value and leave the rest of the file readable. */
const LOCAL = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** At most one complaint about the structure of the file, and one for each value that is wrong by itself before it. */
export function complaints(text: string, errors: readonly YAMLError[], found: Scan, placeOf: PlaceOf): ReadingFault[] {
  // The library takes a text that ends in \" at the end of the file for closed.
  const [open] = found.openQuotes;
  if (errors.length === 0) return open ? [asFault(openQuote(open), placeOf)] : [];
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const structural = sorted.findIndex(({ code }) => !LOCAL.has(code));
  const local = sorted.slice(0, structural === -1 ? undefined : structural);
  const told = local.map((error) => explain(text, error));
  const first = sorted[structural];
  if (first) told.push(cause(text, first, found) ?? explain(text, first));
  return told.map((complaint) => asFault(complaint, placeOf));
}

export function asFault({ span, ...rest }: Complaint, placeOf: PlaceOf): ReadingFault {
  return { slug: 'bad-yaml', ...placeOf(span), ...rest };
}

/** The cause of a structural error, where it can be told from the text. */
function cause(text: string, error: YAMLError, found: Scan): Complaint | null {
  const runaway = found.longQuotes.find(
    ({ start, end }) => start < error.pos[1] && /\n\s*(?:- )*[\w-]+:\s/.test(text.slice(start, end)),
  );
  const quote = runaway ?? found.openQuotes[0];
  if (quote) return openQuote({ start: quote.start, end: quote.start + 1 });
  if (error.code === 'TAB_AS_INDENT') return null;
  const space = oddSpace(text, error.pos[1]);
  if (space) return space;
  const bracket = found.openBrackets.at(-1);
  return bracket ? openBracket(text, bracket) : null;
}

function openQuote(span: Span): Complaint {
  return {
    span,
    what: 'The quotation mark opened here is never closed.',
    fix: 'Close it at the end of the value, or take it away.',
  };
}

function openBracket(text: string, span: Span): Complaint {
  const bracket = text.charAt(span.start);
  const closing = bracket === '[' ? ']' : '}';
  return {
    span,
    what: `The "${bracket}" opened here is never closed.`,
    fix: `Close it with "${closing}". If the text itself begins with "${bracket}", put it in quotation marks.`,
  };
}

/** A non-breaking or other odd space, or a full-width colon, where YAML wants a plain one; at or before the offset. */
export function oddSpace(text: string, until: number): Complaint | null {
  const endOfLine = text.indexOf('\n', until);
  const part = text.slice(0, endOfLine === -1 ? undefined : endOfLine);
  const space = /^[ \t]*(?:- )*(?:[\w-]+:)?([\u00a0\u2000-\u200b\u202f\u3000])/mu.exec(part);
  if (space?.[1]) {
    const start = space.index + space[0].length - 1;
    const name = space[1] === '\u00a0' ? 'non-breaking space' : 'special space';
    return {
      span: { start, end: start + 1 },
      what: `A ${name} (${codePoint(space[1])}) stands where YAML wants a plain space.`,
      fix: 'Replace it with a plain space.',
      value: codePoint(space[1]),
    };
  }
  const colon = /^[ \t]*(?:- )*[\w-]+(：)/mu.exec(part);
  if (!colon) return null;
  const start = colon.index + colon[0].length - 1;
  return {
    span: { start, end: start + 1 },
    what: 'A full-width colon (U+FF1A) stands where YAML wants a plain colon and a space.',
    fix: 'Write ": " in its place.',
    value: 'U+FF1A',
  };
}

/** One error of the library in our words. */
function explain(text: string, error: YAMLError): Complaint {
  const span = { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0]) };
  const rest = text.slice(span.start).split(/\r?\n/, 1)[0] ?? '';
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabInIndent(span.start);
    case 'BAD_SCALAR_START':
      return {
        span: { start: span.start, end: span.start + rest.trimEnd().length },
        what: `A value cannot begin with "${rest.charAt(0)}".`,
        fix: 'Put the value in quotation marks.',
        value: shown(rest),
      };
    case 'BAD_DQ_ESCAPE':
      return {
        span,
        what: `"${shown(text.slice(span.start, span.start + 2))}" means nothing between double quotation marks.`,
        fix: 'Write \\\\ for a backslash, or use single quotation marks.',
        value: shown(text.slice(span.start, span.start + 2)),
      };
    default:
      return explainStructure(text, error, span, rest);
  }
}

function tabInIndent(start: number): Complaint {
  return {
    span: { start, end: start + 1 },
    what: 'A tab stands in the indentation.',
    fix: 'Indent with spaces, two for each level.',
    value: codePoint('\t'),
  };
}

function explainStructure(text: string, error: YAMLError, span: Span, rest: string): Complaint {
  const startOfLine = text.lastIndexOf('\n', span.start - 1) + 1;
  const line = text.slice(startOfLine).split(/\r?\n/, 1)[0] ?? '';
  const value = { start: span.start, end: span.start + rest.trimEnd().length };
  const tab = /^ *\t/.exec(line);
  if (tab) return tabInIndent(startOfLine + tab[0].length - 1);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(rest)) return needsQuotes(span.start, rest);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BAD_INDENT') return badIndent(text, error, span);
  const glued = /^[ \t]*(?:- )*([\w-]+:)[^\s]/.exec(line);
  if (glued?.[1] && !line.includes(': ')) {
    const end = startOfLine + glued[0].length - 1;
    return {
      span: { start: end - glued[1].length, end },
      what: `No space stands after the colon of "${shown(glued[1])}".`,
      fix: 'Write a space after the colon.',
      value: shown(line.trim()),
    };
  }
  if (error.code === 'UNEXPECTED_TOKEN') {
    return {
      span,
      what: `"${shown(rest.trim())}" stands after the end of the value.`,
      fix: 'Put the whole value in quotation marks, or begin a new line.',
      value: shown(rest.trim()),
    };
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR') return neitherKeyNorItem(value, line);
  return {
    span,
    what: `This is not YAML: ${shown(error.message, 200)}.`,
    fix: 'Look at the line above as well.',
    value: shown(rest),
  };
}

function needsQuotes(start: number, rest: string): Complaint {
  const value = rest.replace(/\s#.*$/, '').trimEnd();
  return {
    span: { start, end: start + value.length },
    what: 'This value holds a colon and a space, which begins a new key in YAML.',
    fix: `Put the value in quotation marks: "${shown(value.replaceAll('"', '\\"'))}"`,
    value: shown(value),
  };
}

/** A value with lines indented under it, or a line that stands at no level of the file. */
function badIndent(text: string, error: YAMLError, span: Span): Complaint {
  const isUnderValue = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  const next = text.indexOf('\n', span.start) + 1;
  const start = isUnderValue && next > 0 ? next + (/^ */.exec(text.slice(next))?.[0].length ?? 0) : span.start;
  return {
    span: { start, end: start + (text.slice(start).split(/\r?\n/, 1)[0] ?? '').length },
    what: isUnderValue
      ? 'This line is indented under a line that already has a value.'
      : 'This line is indented unlike those around it.',
    fix: 'Give it as many spaces as the keys or items it belongs to.',
  };
}

function neitherKeyNorItem(span: Span, line: string): Complaint {
  return {
    span,
    what: `"${shown(line.trim())}" is neither a key with a colon nor an item with a dash.`,
    fix: 'Write "key: value" or "- item". A text of several lines is begun with "key: >-".',
    value: shown(line.trim()),
  };
}
