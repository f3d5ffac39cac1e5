/** A value that is not allowed in its place: the wrong type, none of a list, out of range, or against a rule. */
import type { Path } from '../catalog/record.ts';
import type { Issue } from '../issues.ts';
import type { Reading } from '../reading.ts';
import { allowedKeys, type JsonSchema, schemasAt } from '../schema-at.ts';
import { anyOf, counted, quoted, shown } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import { nearest } from '../suggest.ts';
import { keyText, type Node, nodeAt, type ScalarNode, scalars } from '../tree.ts';
import type { FileCheck } from './check.ts';
import { hasHiddenCharacter } from './unsafe-character.ts';
import { inWords, nameOf, valueShown } from './wording.ts';

export const wrongValue: FileCheck = {
  slug: 'wrong-value',
  scope: 'file',
  severity: 'error',
  finds: 'A value that is not allowed in its place: another type, none of the choices, out of range, no address.',
  why: 'Pages, the scorer and other programs count on the values that are allowed here.',
  mend: 'Write a value of the kind that is named. The message shows the choices or the range.',
  *check(reading) {
    const { source, issues, locate } = reading;
    if (!source.tree) return;
    for (const issue of issues) {
      const node = nodeAt(source.tree, issue.path);
      const told = sentence(issue, node, reading);
      if (!told || (node?.type === 'scalar' && hasHiddenCharacter(node))) continue;
      const value = valueShown(node);
      yield { ...locate(issue.path), ...told, ...(value !== undefined && { value }) };
    }
    yield* oddNumbers(reading, source.tree);
  },
};

type Told = Pick<Fault, 'what' | 'fix' | 'expected' | 'suggestion'>;

/** The issue in words, or null where another check tells of it. */
function sentence(issue: Issue, node: Node | undefined, reading: Reading): Told | null {
  switch (issue.code) {
    case 'wrong-type':
      return wrongType(issue, node, reading);
    case 'not-allowed':
      return notAllowed(issue, node);
    case 'too-short':
      return tooShort(issue, node);
    case 'out-of-range':
      return outOfRange(issue, node, reading);
    case 'rule':
      return brokenRule(issue, node, reading);
    default:
      return null;
  }
}

function wrongType(
  { path, wanted, allowed }: Extract<Issue, { code: 'wrong-type' }>,
  node: Node | undefined,
  reading: Reading,
): Told | null {
  const isScalar = node?.type === 'scalar';
  if (wanted.includes('text') && isScalar && typeof node.value !== 'string') return null;
  const expected = [...allowed, ...wanted];
  const what = `${nameOf(path)} wants ${anyOf(expected)}; this is ${inWords(node)}.`;
  const isQuotedNumber = isScalar && typeof node.value === 'string' && /^-?\d+(?:\.\d+)?$/.test(node.value);
  if (isQuotedNumber && wanted.some((type) => type.endsWith('number'))) {
    return { what, fix: `Write it without quotation marks: ${node.value}`, expected, suggestion: String(node.value) };
  }
  const suggestion = isScalar ? nearest(String(node.value), allowed) : undefined;
  if (suggestion) return { what, fix: `Did you mean "${suggestion}"?`, expected, suggestion };
  if (wanted.includes('a list') && isScalar)
    return { what, fix: 'Write each item on a line of its own, after a dash.', expected };
  return { what, fix: `Write ${anyOf(expected)}.${keysHelp(path, wanted, reading)}`, expected };
}

/** The keys of a mapping, for those who do not know what one is; not those of a whole record, which are many. */
function keysHelp(path: Path, wanted: readonly string[], { source }: Reading): string {
  if (!wanted.includes('a mapping') || path.length === 0 || !source.tree) return '';
  const keys = allowedKeys(source.kind, source.tree, path);
  return keys.length === 0 ? '' : ` A mapping has keys on lines of their own beneath it: ${keys.join(', ')}.`;
}

function notAllowed({ path, allowed }: Extract<Issue, { code: 'not-allowed' }>, node: Node | undefined): Told {
  const shownValue = node?.type === 'scalar' ? quoted(valueShown(node) ?? '') : inWords(node);
  const suggestion = node?.type === 'scalar' ? nearest(String(node.value), allowed) : undefined;
  return {
    what: `${shownValue} is not allowed as ${nameOf(path)}.`,
    fix: `${suggestion ? `Did you mean "${suggestion}"? ` : ''}Write one of these: ${anyOf(allowed)}.`,
    expected: allowed,
    ...(suggestion && { suggestion }),
  };
}

function tooShort({ path, unit, limit }: Extract<Issue, { code: 'too-short' }>, node: Node | undefined): Told {
  const length = node?.type === 'list' ? node.items.length : node?.type === 'scalar' ? String(node.value).length : 0;
  const least = counted(limit, unit);
  const missing = length === 0 ? 'is empty' : `has ${counted(length, unit)}`;
  return {
    what: `${nameOf(path)} ${missing}; at least ${least} ${limit === 1 ? 'is' : 'are'} wanted.`,
    fix:
      length === 0
        ? 'Fill it in, or take the key away where it may be left out.'
        : `Add ${counted(limit - length, unit)}.`,
    expected: [`at least ${least}`],
  };
}

function outOfRange(
  issue: Extract<Issue, { code: 'out-of-range' }>,
  node: Node | undefined,
  { source }: Reading,
): Told {
  if (node?.type === 'scalar' && Math.abs(Number(node.value)) > Number.MAX_SAFE_INTEGER)
    return tooManyDigits(issue.path, node);
  const schemas = source.tree ? schemasAt(source.kind, source.tree, issue.path) : [];
  const range = rangeOf(schemas.find(({ type }) => type === 'number' || type === 'integer') ?? {});
  return {
    what: `${nameOf(issue.path)} is ${inWords(node)}; it must be ${range}.`,
    fix: `Write a number that is ${range}.`,
    expected: [range],
  };
}

function rangeOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: JsonSchema): string {
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum;
  const most = exclusiveMaximum === undefined ? maximum : exclusiveMaximum;
  const low = least === undefined ? null : `${exclusiveMinimum === undefined ? 'at least' : 'above'} ${least}`;
  const isOpen = most === undefined || most >= Number.MAX_SAFE_INTEGER;
  const high = isOpen ? null : `${exclusiveMaximum === undefined ? 'at most' : 'below'} ${most}`;
  return [low, high].filter((part) => part !== null).join(' and ') || 'a number that can be kept exactly';
}

function brokenRule(
  { path, sentence: rule }: Extract<Issue, { code: 'rule' }>,
  node: Node | undefined,
  { source }: Reading,
): Told {
  if (node?.type === 'map')
    return { what: rule, fix: `Correct what stands here: ${node.entries.map(keyText).join(', ') || 'nothing'}.` };
  if (node?.type !== 'scalar') return { what: rule, fix: `Change ${nameOf(path)} so that this holds.` };
  const schemas = source.tree ? schemasAt(source.kind, source.tree, path) : [];
  const allowed = schemas.flatMap((schema) => (typeof schema.const === 'string' ? schema.const : []));
  const suggestion = nearest(String(node.value), allowed);
  const also = allowed.map((word) => ` ${quoted(word)} is allowed as well.`).join('');
  return {
    what: `${quoted(node.value)} is not allowed as ${nameOf(path)}.`,
    fix: `${suggestion ? `Did you mean "${suggestion}"?` : 'Correct it.'} ${rule}${suggestion ? '' : also}`,
    ...(allowed.length > 0 && { expected: allowed }),
    ...(suggestion && { suggestion }),
  };
}

/** Numbers that YAML reads otherwise than they look: 010, 0x1F, 1e3, and more digits than a number keeps. */
function* oddNumbers({ issues, locate }: Reading, tree: Node): Generator<Fault> {
  const known = new Set(issues.map(({ path }) => JSON.stringify(path)));
  for (const { node, path, isKey } of scalars(tree)) {
    if (isKey || typeof node.value !== 'number' || known.has(JSON.stringify(path))) continue;
    const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(node.written);
    if (isPlain && Math.abs(node.value) <= Number.MAX_SAFE_INTEGER) continue;
    const what = `${nameOf(path)} is written ${shown(node.written)}, which YAML reads as ${node.value}.`;
    const told = isPlain ? tooManyDigits(path, node) : { what, fix: `Write it plainly: ${node.value}` };
    yield { ...locate(path), ...told, value: shown(node.written) };
  }
}

function tooManyDigits(path: Path, { written, value }: ScalarNode): Told {
  return {
    what: `${nameOf(path)} has more digits than a number keeps: ${shown(written)} would become ${value}.`,
    fix: 'Round it, or put it in quotation marks where text is meant.',
  };
}
