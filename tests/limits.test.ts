// A file fits a sitting and a function fits a screen; each file says in its first line why it is there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

const code = [...sourceFiles('src'), ...sourceFiles('scripts')];
const tests = sourceFiles('tests');
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What a file holds beside the code a function could stand in: of an Astro page, its script. */
function scriptOf(file: string): string {
  const text = textOf(file);
  if (!file.endsWith('.astro')) return text;
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
}

/** Functions with a body, by name, with their number of lines. A class counts by its methods. */
function functionsIn(file: string): { name: string; lines: number }[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, true, kind);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ name: node.name?.getText() ?? `line ${first + 1}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the measure', () => {
  it('is taken of many files and functions', () => {
    expect(code.length).toBeGreaterThanOrEqual(100);
    expect(tests.length).toBeGreaterThanOrEqual(15);
    expect(code.flatMap(functionsIn).length).toBeGreaterThanOrEqual(400);
  });

  it('counts lines of functions', () => {
    const own = functionsIn('tests/limits.test.ts');
    expect(own.find(({ name }) => name === 'scriptOf')?.lines).toBe(5);
  });
});

describe.each([...code, ...tests])('%s', (file) => {
  it(`has at most ${LONGEST_FILE} lines`, () => {
    expect(
      textOf(file).split('\n').length - 1,
      'split the file where its parts have names of their own',
    ).toBeLessThanOrEqual(LONGEST_FILE);
  });

  it('says in its first line why it is there', () => {
    expect(scriptOf(file) || textOf(file)).toMatch(/^(?:#!.*\n)?(?:\/\*\*?|\/\/|<!--|\{\/\*)\s*\S+ \S+/);
  });
});

describe.each(code)('%s', (file) => {
  it(`has no function of more than ${LONGEST_FUNCTION} lines`, () => {
    const long = functionsIn(file).filter(({ lines }) => lines > LONGEST_FUNCTION);
    expect(long.map(({ name, lines }) => `${name} has ${lines} lines; give its parts names`)).toEqual([]);
  });
});
