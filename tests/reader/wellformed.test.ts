// Files that look odd and are fine; places that are exact; and a reader that nothing makes throw.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { scalars } from '../../src/core/tree.ts';
import { recordFileOf } from '../../src/io/folder.ts';
import { readBytes } from '../../src/io/read.ts';
import { baseFiles } from '../checks/fixture.ts';
import { at, FINE, told } from './told.ts';

const base = baseFiles().map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')] as const);

describe('a file that is fine', () => {
  const FINE_ONES: [string, string][] = [
    ['lines that end in CR LF', FINE.replaceAll('\n', '\r\n')],
    ['CR LF with comments and a block', 'name: Faces # a\r\n# b\r\norder: 1\r\nblurb: >-\r\n  two\r\n  lines\r\n'],
    ['no end to its last line', FINE.trimEnd()],
    ['a mark of UTF-8', `\ufeff${FINE}`],
    ['a line of dashes before it', `---\n${FINE}`],
    ['a line of dots after it', `${FINE}...\n`],
    ['a folded text', 'name: Faces\norder: 1\nblurb: >-\n  Things that\n  go wrong.\n'],
    ['a literal text', 'name: Faces\norder: 1\nblurb: |-\n  Things that\n  go wrong.\n'],
    ['colons in quotation marks', FINE.replace('Faces', '"Faces: all of them"')],
    ['emoji and Chinese', FINE.replace('Faces', '面孔 👩‍👩‍👧 🏳️‍🌈')],
    ['Arabic with its marks', FINE.replace('Faces', 'مرحبا\u200f (a)')],
    ['Persian with its joints', FINE.replace('Faces', 'می\u200cخواهم')],
    ['comments everywhere', `# a\n\n${FINE.replaceAll('\n', ' # b\n\n# c\n')}`],
    ['keys in another order', FINE.trim().split('\n').reverse().join('\n')],
    ['one line', '{name: Faces, order: 1, blurb: Things that go wrong.}'],
    [
      'words that YAML once took for something else',
      FINE.replace('Faces', 'no').replace(/blurb: .*/, 'blurb: 2026-11-22'),
    ],
    ['an escape of a character that cannot be seen', FINE.replace('Faces', '"Fa\\u200bces"')],
    ['spaces at the ends of lines', FINE.replaceAll('\n', '  \n')],
  ];

  it.each(FINE_ONES)('may have %s', (_, content) => {
    expect(at(told(content))).toEqual([]);
  });
});

describe('the place of a value', () => {
  it.each(base)('in %s is where the value is written', (file, text) => {
    const record = recordFileOf(file);
    if (!record) throw new Error(`${file} is no record`);
    const windows = text.replaceAll('\n', '\r\n');
    for (const content of [text, windows]) {
      const { tree, placeOf } = readBytes(record, Buffer.from(content));
      const lines = content.split('\n');
      const found = tree ? [...scalars(tree)] : [];
      expect(found.length).toBeGreaterThan(5);
      for (const { node } of found) {
        const { line, column, endColumn } = placeOf(node);
        expect(lines[line - 1]?.slice(column - 1, endColumn && endColumn - 1)).toBe(node.written);
      }
    }
  });
});

/** Every line of the base that begins with a key, with what comes before and after the key. */
const keyLines = base.flatMap(([file, text]) =>
  text.split('\n').flatMap((line, i) => {
    const [, before, key, after] = /^(\s*(?:- )?)([a-z_]+)(:.*)$/.exec(line) ?? [];
    return key ? [{ file, number: i + 1, before: before ?? '', key, after: after ?? '' }] : [];
  }),
);

function withLine(file: string, number: number, line: string): Problem[] {
  const text = base.find(([name]) => name === file)?.[1] ?? '';
  return told(
    text
      .split('\n')
      .with(number - 1, line)
      .join('\n'),
    file,
  );
}

describe('a slip in any line of any record', () => {
  it('is sought in many lines', () => {
    expect(keyLines.length).toBeGreaterThanOrEqual(120);
  });

  it('is found where a key is misspelled', () => {
    // Under `words` and `en` of a fix any key may stand, but no base record has a fix.
    for (const { file, number, before, key, after } of keyLines) {
      const problems = withLine(file, number, `${before}${key}x${after}`);
      expect(
        problems.some((problem) => problem.line === number && problem.slug === 'unknown-key'),
        `${file}:${number} ${key}`,
      ).toBe(true);
    }
  });

  it('is found where a value is of the wrong type', () => {
    for (const { file, number, before, key, after } of keyLines.filter(({ after }) => /^: [^>|{[]/.test(after))) {
      const problems = withLine(file, number, `${before}${key}: {a: {b: c}}`);
      expect(
        problems.some((problem) => problem.line === number),
        `${file}:${number} ${key}${after}`,
      ).toBe(true);
    }
  });
});

describe('the reader', () => {
  it('throws at nothing, and every problem has a place in its file', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'name: ',
        'order: 1',
        '\n',
        '  ',
        '- ',
        ': ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '#',
        '&a ',
        '*a',
        '!t ',
        '|',
        '>',
        '---',
        '...',
        '\t',
        '\r\n',
        '\ufeff',
        '? ',
        '<<: ',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const file = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(file, (text) => {
        const lines = text.replace(/^\ufeff/, '').split('\n');
        for (const { line, column } of told(text)) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('throws at no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(Array.isArray(told(bytes))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('hangs on no hostile file', () => {
    for (const unit of [
      '[',
      '{a: ',
      '- ',
      '? ',
      '"',
      '&a ',
      '*a ',
      '!a ',
      'a: b\n',
      '- a\n',
      'a:\n a',
      '# a\n',
      '\u0301',
      'x, ',
    ]) {
      const text = `name: [${unit.repeat(Math.floor(60_000 / unit.length))}`;
      const start = performance.now();
      told(text);
      expect(performance.now() - start, unit).toBeLessThan(10_000);
    }
  });
});
