/** The patterns of a cue's matchers, wherever they stand in it, and their syntax trees. */
import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import type { CatalogRecord, Path } from '../catalog/record.ts';

export interface PatternAt {
  source: string;
  path: Path;
}

export function patternsOf({ data }: CatalogRecord<'cues'>): PatternAt[] {
  return [
    ...patternsIn(data.match, ['match']),
    ...(data.unless ?? []).flatMap((matcher, i) => patternsIn(matcher, ['unless', i])),
  ];
}

type Matcher = CatalogRecord<'cues'>['data']['match'];

function patternsIn(matcher: Matcher, path: Path): PatternAt[] {
  const own = matcher.pattern ? [{ source: matcher.pattern.source, path: [...path, 'pattern', 'source'] }] : [];
  const inner = (['all', 'any'] as const).flatMap((key) =>
    (matcher[key] ?? []).flatMap((part, i) => patternsIn(part, [...path, key, i])),
  );
  return [...own, ...inner];
}

/** The syntax tree, or what is wrong and at which character of the pattern, counted from 0. */
export function parsePattern(source: string): { tree: AST.Pattern } | { message: string; index: number } {
  try {
    return { tree: new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: true }) };
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    return { message: error.message.replace(/^Invalid regular expression: \/.*\/\w*: /s, ''), index: error.index };
  }
}
