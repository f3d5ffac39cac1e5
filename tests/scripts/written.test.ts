// Blessing writes what differs, leaves the rest alone, and shows the difference.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeChanged } from '../../scripts/written.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

it('writes a changed file and shows its lines, with a sign before what went and what came', async () => {
  writeFileSync(at('report.txt'), 'one\ntwo\nthree\nfour\n');
  const [written, ...more] = await writeChanged(new Map([[at('report.txt'), 'one\n2\nthree\nfour\n']]));
  expect(more).toEqual([]);
  expect(written?.path).toBe(at('report.txt'));
  expect(written?.diff.split('\n').slice(1)).toEqual([' one', '-two', '+2', ' three']);
  expect(readFileSync(at('report.txt'), 'utf8')).toBe('one\n2\nthree\nfour\n');
});

it('does not touch a file that is as it should be', async () => {
  writeFileSync(at('same.txt'), 'same\n');
  utimesSync(at('same.txt'), 1, 1);
  expect(await writeChanged(new Map([[at('same.txt'), 'same\n']]))).toEqual([]);
  expect(statSync(at('same.txt')).mtimeMs).toBe(1000);
});

it('makes a new file with its folder, and says that it is new', async () => {
  const [written] = await writeChanged(new Map([[at('a/b/new.txt'), 'x\ny\n']]));
  expect(written?.diff).toBe('(new, 2 lines)');
  expect(existsSync(at('a/b/new.txt'))).toBe(true);
});

it('cuts what would scroll everything else away', async () => {
  writeFileSync(at('long.txt'), '');
  const [written] = await writeChanged(new Map([[at('long.txt'), 'x\n'.repeat(500)]]));
  expect(written?.diff.split('\n').length).toBe(41);
  expect(written?.diff).toMatch(/… \d+ more lines; git diff shows all of them$/);
});
