/** A pattern that some prompt could make slow. Only a small part of regular expressions is allowed, and it cannot be. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { quoted, shown } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { parsePattern, patternsOf } from './pattern.ts';

/** The most ways in which one place of a prompt may have to be tried. */
export const MOST_WAYS = 4096;

export const unsafePattern: RecordCheck = {
  slug: 'unsafe-pattern',
  scope: 'record',
  severity: 'error',
  finds: 'A pattern that could take very long on a long prompt.',
  why: 'The scorer runs on whatever people paste; no prompt may make it wait.',
  mend: 'Bound every repeat, as in [^.]{0,80}, and repeat single characters only. Words belong in a lexicon.',
  *check(record) {
    if (record.kind !== 'cues') return;
    for (const { source, path } of patternsOf(record)) {
      const parsed = parsePattern(source);
      if (!('tree' in parsed)) continue;
      for (const { part, at, what, fix } of dangers(parsed.tree)) {
        yield {
          ...record.locate(path),
          what: `${quoted(part)}, at character ${at + 1} of the pattern ${quoted(source)}, ${what}`,
          fix,
          value: shown(part),
        };
      }
    }
  },
};

interface Danger {
  part: string;
  /** Offset in the pattern. */
  at: number;
  what: string;
  fix: string;
}

/** What may stand under a quantifier: one character, however it is written. */
const SINGLE = new Set(['Character', 'CharacterClass', 'CharacterSet']);

function dangers(tree: AST.Pattern): Danger[] {
  const found: Danger[] = [];
  visitRegExpAST(tree, {
    onQuantifierEnter: (node) => found.push(...quantifierDangers(node)),
    onBackreferenceEnter: ({ raw, start }) => {
      found.push({
        part: raw,
        at: start,
        what: 'refers back to an earlier part.',
        fix: 'Write the part out a second time.',
      });
    },
    onAssertionEnter: (node) => {
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return;
      found.push({
        part: node.raw,
        at: node.start,
        what: `is a ${node.kind}.`,
        fix: 'Use "all" and "unless" of the matcher for what must or must not stand nearby.',
      });
    },
  });
  const ways = waysOf(tree);
  if (found.length > 0 || ways <= MOST_WAYS) return found;
  const what = `can be tried in ${ways.toLocaleString('en')} ways at one place; at most ${MOST_WAYS.toLocaleString('en')} are allowed.`;
  return [{ part: tree.raw, at: 0, what, fix: 'Tighten the repeats ({0,9} instead of {0,40}) and the alternatives.' }];
}

/** One danger for each repeat: the worse one. */
function quantifierDangers({ element, max, raw, start: at }: AST.Quantifier): Danger[] {
  if (!SINGLE.has(element.type)) {
    const fix = 'Repeat a single character or class, or write the repeats out.';
    return [{ part: raw, at, what: 'repeats more than a single character or class.', fix }];
  }
  if (max !== Number.POSITIVE_INFINITY) return [];
  return [{ part: raw, at, what: 'repeats without an end.', fix: 'Bound it: {0,20} for *, {1,20} for +.' }];
}

/** In how many ways the pattern may be tried at one place: one part after another multiplies, alternatives add up. */
function waysOf({ alternatives }: { alternatives: readonly AST.Alternative[] }): number {
  return sum(alternatives.map(({ elements }) => elements.reduce((ways, element) => ways * waysOfElement(element), 1)));
}

function waysOfElement(element: AST.Element): number {
  if (element.type === 'Quantifier') return element.max - element.min + 1;
  return element.type === 'Group' || element.type === 'CapturingGroup' ? waysOf(element) : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
