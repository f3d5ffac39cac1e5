// Problems in three voices: carets under the value, annotations that no text can break out of, JSON of one shape.

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { toGithub } from '../../src/report/github.ts';
import { toJson } from '../../src/report/json.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import type { Told } from '../../src/report/told.ts';
import { padTo, width, wrap } from '../../src/report/width.ts';

const problem: Problem = {
  file: 'groups/a.yml',
  line: 2,
  column: 1,
  endColumn: 5,
  slug: 'unknown-key',
  severity: 'error',
  what: 'There is no key "ordr" here.',
  why: 'Nothing reads it.',
  fix: 'Did you mean "order"?',
  value: 'ordr',
  expected: ['name', 'order'],
  suggestion: 'order',
};
const tell = (problems: Problem[], text = 'name: A\nordr: 1\nblurb: b\n'): Told => ({
  problems,
  texts: new Map([['groups/a.yml', text]]),
  pathOf: (file) => `catalog/${file}`,
});

describe('an excerpt', () => {
  const shown = (text: string, column: number, endColumn?: number, line = 1) =>
    excerpt(text, { file: 'a', line, column, ...(endColumn && { endColumn }) });

  it('has the line, its neighbors, and carets under the value', () => {
    expect(shown('name: A\nordr: 1\nblurb: b\n', 1, 5, 2)).toEqual([
      '1 | name: A',
      '2 | ordr: 1',
      '  | ^^^^',
      '3 | blurb: b',
    ]);
  });

  it('keeps the carets in place after wide letters, emoji and marks that join', () => {
    expect(shown('面孔: x', 5, 6)[1]).toBe('  |       ^');
    expect(shown('👩‍👧 x', '👩‍👧 '.length + 1, '👩‍👧 x'.length + 1)[1]).toBe('  |    ^');
    expect(shown('e\u0301 x', 4, 5)[1]).toBe('  |   ^');
    expect(shown('a: 面孔', 4, 6)[1]).toBe('  |    ^^^^');
  });

  it('keeps tabs, so that the carets stop where the value stops', () => {
    expect(shown('a:\tb', 4, 5)).toEqual(['1 | a:\tb', '  |   \t^']);
  });

  it('writes out what cannot be seen, and stays in place after it', () => {
    expect(shown('a\u202eb x', 5, 6)).toEqual(['1 | a<U+202E>b x', '  |            ^']);
  });

  it('shows the part of a long line in which the value stands', () => {
    const [line = '', carets = ''] = shown(`${'x'.repeat(500)} here ${'y'.repeat(500)}`, 502, 506);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here');
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/^1 \| …x+ here y+…$/);
  });

  it('has no caret beyond the end of the line', () => {
    expect(shown('a:', 3)).toEqual(['1 | a:', '  |   ^']);
    expect(shown('', 1)).toEqual([]);
    expect(shown('a: b', 1, 2, 9)).toEqual([]);
  });

  it('aligns numbers of different length', () => {
    expect(shown(`${'\n'.repeat(8)}a: b\nc: d\n`, 1, 2, 9)).toEqual([' 8 |', ' 9 | a: b', '   | ^', '10 | c: d']);
  });
});

describe('the terminal', () => {
  it('shows place, what, why, fix, the lines, and counts at the end', () => {
    const warning: Problem = {
      ...problem,
      line: 3,
      severity: 'warning',
      slug: 'old-date',
      related: [{ file: 'groups/a.yml', line: 1, column: 1, note: 'the first' }],
    };
    expect(toTerminal(tell([problem, warning]), false)).toBe(
      [
        'catalog/groups/a.yml:2:1  unknown-key',
        '  what  There is no key "ordr" here.',
        '  why   Nothing reads it.',
        '  fix   Did you mean "order"?',
        '  1 | name: A',
        '  2 | ordr: 1',
        '    | ^^^^',
        '  3 | blurb: b',
        '',
        'catalog/groups/a.yml:3:1  old-date (warning)',
        '  what  There is no key "ordr" here.',
        '  why   Nothing reads it.',
        '  fix   Did you mean "order"?',
        '  see   catalog/groups/a.yml:1:1  the first',
        '  2 | ordr: 1',
        '  3 | blurb: b',
        '    | ^^^^',
        '',
        '1 error and 1 warning in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it('colors only where it is told to', () => {
    expect(toTerminal(tell([problem]), false)).not.toContain('\u001b');
    expect(toTerminal(tell([problem]), true)).toContain('\u001b[31munknown-key\u001b[39m');
  });

  it('counts what would scroll everything else away', () => {
    const report = toTerminal(tell(Array.from({ length: 80 }, () => problem)), false);
    expect(report.match(/unknown-key/g)?.length).toBe(50);
    expect(report).toContain('catalog/groups/a.yml: 30 more problems in this file');
    expect(report).toContain('80 errors in 1 file.');
  });
});

describe('annotations', () => {
  it('name file, line and column', () => {
    expect(toGithub(tell([problem]))).toBe(
      '::error file=catalog/groups/a.yml,line=2,col=1,endColumn=5,title=unknown-key::There is no key "ordr" here.%0ANothing reads it.%0ADid you mean "order"?\n',
    );
  });

  it('cannot be ended or begun by a text', () => {
    const hostile: Problem = { ...problem, file: 'groups/a,b:c%.yml', what: 'x\n::error::y\r100%' };
    const lines = toGithub(tell([hostile]))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('file=catalog/groups/a%2Cb%3Ac%25.yml,');
    expect(lines[0]).toContain('::x%0A::error::y%0D100%25%0A');
  });
});

describe('JSON', () => {
  it('has the keys that are promised, and leaves out what there is none of', () => {
    const {
      related: _,
      value: __,
      expected: ___,
      suggestion: ____,
      endColumn: _____,
      ...bare
    } = { ...problem, related: [] };
    const related = [{ file: 'groups/b.yml', line: 3, column: 4, note: 'the other' }];
    expect(JSON.parse(toJson(tell([{ ...problem, related }, bare])))).toEqual([
      {
        file: 'catalog/groups/a.yml',
        line: 2,
        column: 1,
        endColumn: 5,
        code: 'unknown-key',
        severity: 'error',
        message: 'There is no key "ordr" here. Did you mean "order"?',
        value: 'ordr',
        expected: ['name', 'order'],
        suggestion: 'order',
        related: [{ file: 'catalog/groups/b.yml', line: 3, column: 4, note: 'the other' }],
      },
      {
        file: 'catalog/groups/a.yml',
        line: 2,
        column: 1,
        code: 'unknown-key',
        severity: 'error',
        message: 'There is no key "ordr" here. Did you mean "order"?',
      },
    ]);
  });

  it('is an empty array where nothing is wrong', () => {
    expect(toJson(tell([]))).toBe('[]\n');
  });
});

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['面孔', 4],
    ['👩‍👧‍👦', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['\u202e', 8],
    ['', 0],
  ])('%j is %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('is filled up with spaces', () => {
    expect(padTo('面', 4)).toBe('面  ');
  });

  it('is kept by wrapping, at spaces or between wide letters', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('一二三四五', 4)).toEqual(['一二', '三四', '五']);
    expect(wrap('extraordinary', 4)).toEqual(['extraordinary']);
    expect(wrap('a\nb', 9)).toEqual(['a', 'b']);
  });
});
