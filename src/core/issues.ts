/** What a record's schema finds wrong, one plain issue for each cause: unions resolved, nothing said twice. */
import type { z } from 'zod';
import type { Path } from './catalog/record.ts';
import { inHole, type Node, nodeAt } from './tree.ts';

/** `path` leads to the value; for an unknown or missing key, to where its value is or would be. */
export type Issue = { path: Path } & (
  | { code: 'unknown-key' | 'missing-key' | 'no-value' }
  /** `wanted` in words ("text", "a list"); `allowed` are values that would do as well. */
  | { code: 'wrong-type'; wanted: string[]; allowed: string[] }
  | { code: 'not-allowed'; allowed: string[] }
  | { code: 'too-long'; unit: 'character' | 'item'; limit: number }
  | { code: 'too-short'; unit: 'character' | 'item'; limit: number }
  | { code: 'out-of-range'; least: number | null; most: number | null; isExclusive: boolean }
  /** A rule of the schema with a sentence of its own. */
  | { code: 'rule'; sentence: string }
);

type ZodIssue = z.core.$ZodIssue;

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

/** Issues of a tree, without those that come of something the reader refused already. */
export function issuesOf(root: Node, found: readonly ZodIssue[]): Issue[] {
  const issues = found.flatMap((issue) => flatten(root, issue, [])).filter(({ path }) => !inHole(root, path));
  const seen = new Set<string>();
  return issues.filter(({ path, code }) => {
    const family = code === 'too-short' || code === 'rule' ? 'rule' : code;
    const key = JSON.stringify([path, family]);
    return !seen.has(key) && seen.add(key);
  });
}

function flatten(root: Node, issue: ZodIssue, above: Path): Issue[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key] }));
  const node = nodeAt(root, path);
  if (!node && path.length > 0) return inHole(root, path) ? [] : [{ code: 'missing-key', path }];
  if (node?.type === 'scalar' && node.style === 'plain' && node.written === '') return [{ code: 'no-value', path }];
  if (issue.code === 'invalid_union') return bestBranch(root, issue, path);
  return single(issue, path);
}

function single(issue: ZodIssue, path: Path): Issue[] {
  switch (issue.code) {
    case 'invalid_type':
      return [{ code: 'wrong-type', path, wanted: [WORDS[issue.expected] ?? issue.expected], allowed: [] }];
    case 'invalid_value':
      return [{ code: 'not-allowed', path, allowed: issue.values.map(String) }];
    case 'too_big':
      return [tooBig(issue, path)];
    case 'too_small':
      return [tooSmall(issue, path)];
    default:
      return [{ code: 'rule', path, sentence: issue.message }];
  }
}

function unitOf(origin: string): 'character' | 'item' | null {
  return origin === 'string' ? 'character' : origin === 'array' || origin === 'set' ? 'item' : null;
}

function tooBig(issue: Extract<ZodIssue, { code: 'too_big' }>, path: Path): Issue {
  const unit = unitOf(issue.origin);
  const limit = Number(issue.maximum);
  if (unit) return { code: 'too-long', path, unit, limit };
  return { code: 'out-of-range', path, least: null, most: limit, isExclusive: issue.inclusive === false };
}

function tooSmall(issue: Extract<ZodIssue, { code: 'too_small' }>, path: Path): Issue {
  const unit = unitOf(issue.origin);
  const limit = Number(issue.minimum);
  if (unit) return { code: 'too-short', path, unit, limit };
  return { code: 'out-of-range', path, least: limit, most: null, isExclusive: issue.inclusive === false };
}

/** Of the shapes a value may have, the one it comes nearest to; where it has none of them, all of them together. */
function bestBranch(root: Node, union: Extract<ZodIssue, { code: 'invalid_union' }>, path: Path): Issue[] {
  const branches = union.errors.map((errors) => ({
    errors,
    isOfShape: !errors.some((error) => isOfOtherShape(error)),
  }));
  const fitting = branches.filter(({ isOfShape }) => isOfShape).sort((a, b) => a.errors.length - b.errors.length);
  const literals = union.errors
    .flat()
    .flatMap((error) => (error.code === 'invalid_value' && error.path.length === 0 ? error.values.map(String) : []));
  const [best] = fitting;
  if (!best) return [noBranch(union.errors.flat(), path, literals)];
  return best.errors.flatMap((error) => flatten(root, error, path));
}

function isOfOtherShape(error: ZodIssue): boolean {
  return error.path.length === 0 && (error.code === 'invalid_type' || error.code === 'invalid_value');
}

function noBranch(errors: readonly ZodIssue[], path: Path, allowed: string[]): Issue {
  const types = errors.flatMap((error) =>
    error.code === 'invalid_type' && error.path.length === 0 ? [WORDS[error.expected] ?? error.expected] : [],
  );
  if (types.length === 0) return { code: 'not-allowed', path, allowed };
  return { code: 'wrong-type', path, wanted: [...new Set(types)], allowed };
}
