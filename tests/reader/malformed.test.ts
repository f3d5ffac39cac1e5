// Files that are malformed in every known way: one problem for each cause, at its place, in words that name it.

import { describe, expect, it } from 'vitest';
import { CHARACTERS } from './cases/characters.ts';
import { SYNTAX } from './cases/syntax.ts';
import { VALUES } from './cases/values.ts';
import { at, FINE, message, told } from './told.ts';

const CASES = [...SYNTAX, ...CHARACTERS, ...VALUES];

describe('a malformed file', () => {
  it.each(CASES)('$name', ({ content, file, places, says }) => {
    const problems = told(content, file).filter(({ slug }, i) => slug !== 'missing-key' || i === 0);
    expect(at(problems)).toEqual(places);
    for (const [i, problem] of problems.entries()) expect(message(problem)).toMatch(says[i] as RegExp);
  });

  it('covers every row of the list that concerns one file', () => {
    const rows = new Set(CASES.flatMap(({ name }) => /^Y\d+/.exec(name) ?? []));
    expect(rows.size).toBeGreaterThanOrEqual(28);
    expect(CASES.length).toBeGreaterThanOrEqual(75);
  });

  it.each(CASES)('$name: stays on one line, and shows nothing that cannot be seen', ({ content, file }) => {
    for (const problem of told(content, file)) {
      const shown = [problem.what, problem.fix, problem.value ?? ''].join(' ');
      expect(shown).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2028\u2029]/u);
      expect(shown.length).toBeLessThan(1200);
    }
  });

  it('leaves the prototype of objects alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    told(`${FINE}__proto__: {polluted: true}\nprototype: {polluted: true}\n`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});
