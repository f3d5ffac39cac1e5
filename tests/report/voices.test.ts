// Every problem of every fixture in all three voices: the caret under the value, one annotation each, and the promised keys.

import { describe, expect, it } from 'vitest';
import { toGithub } from '../../src/report/github.ts';
import { toJson } from '../../src/report/json.ts';
import { width } from '../../src/report/width.ts';
import { allFixtures, read } from '../checks/fixture.ts';

const bad = allFixtures().filter(({ isBad }) => isBad);
const KEYS = [
  'file',
  'line',
  'column',
  'endColumn',
  'code',
  'severity',
  'message',
  'value',
  'expected',
  'suggestion',
  'related',
];

describe.each(bad)('$slug/$name', (fixture) => {
  const { problems, report } = read(fixture);
  const told = { problems, texts: new Map<string, string>(), pathOf: (file: string) => `catalog/${file}` };

  it('in the terminal: the place at the head of its block, and the caret at its column', () => {
    const blocks = report.trimEnd().split('\n\n').slice(0, -1);
    expect(blocks).toHaveLength(problems.length);
    for (const [i, { file, line, column, slug, severity }] of problems.entries()) {
      const rows = (blocks[i] ?? '').split('\n');
      expect(rows[0]).toBe(`${file}:${line}:${column}  ${slug}${severity === 'warning' ? ' (warning)' : ''}`);
      expect(rows.slice(1, 4).map((row) => row.slice(2, 6))).toEqual(['what', 'why ', 'fix ']);
      const carets = rows.find((row) => /^ +\| +\^+$|^ +\| \^+$/.test(row));
      const source = rows[rows.indexOf(carets ?? '') - 1] ?? '';
      if (!carets || source.includes('| …')) continue;
      expect(source.trimStart().startsWith(`${line} |`)).toBe(true);
      const text = source.slice(carets.indexOf('|') + 2);
      expect(carets.indexOf('^') - carets.indexOf('|') - 2).toBe(width(text.slice(0, column - 1)));
    }
  });

  it('for GitHub: one line each, that names file, line and check', () => {
    const lines = toGithub(told).trimEnd().split('\n');
    expect(lines).toHaveLength(problems.length);
    for (const [i, { severity, line, column, slug }] of problems.entries())
      expect(lines[i]).toMatch(
        new RegExp(
          `^::${severity} file=catalog/[^,]+,line=${line},col=${column},(?:endColumn=\\d+,)?title=${slug}::.+`,
        ),
      );
  });

  it('as JSON: the promised keys and no other', () => {
    const rows: Record<string, unknown>[] = JSON.parse(toJson(told));
    expect(rows).toHaveLength(problems.length);
    for (const row of rows) {
      expect(Object.keys(row).filter((key) => !KEYS.includes(key))).toEqual([]);
      expect(
        KEYS.slice(0, 3)
          .concat('code', 'severity', 'message')
          .filter((key) => row[key] === undefined),
      ).toEqual([]);
      expect(['error', 'warning']).toContain(row.severity);
    }
  });
});

it('most problems come with their lines', () => {
  const reports = bad.map((fixture) => read(fixture).report);
  expect(reports.filter((report) => /^ +\d* \| +\^+$/m.test(report)).length).toBeGreaterThan(60);
});
