// Every row of the list of malformed files, as a person meets it: by the command, with a place, a code, and no more than one problem for a cause.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFiles } from '../../src/io/load.ts';
import { baseFiles, TODAY } from '../checks/fixture.ts';
import { Shelf } from '../cli/shelf.ts';
import { CATALOG, type CatalogCase } from './cases/catalog.ts';
import { CHARACTERS } from './cases/characters.ts';
import { SYNTAX } from './cases/syntax.ts';
import { VALUES } from './cases/values.ts';
import { message } from './told.ts';

const LAST_ROW = 35;
const lone = [...SYNTAX, ...CHARACTERS, ...VALUES];

function overlaid({ files }: CatalogCase): [string, string][] {
  const base = new Map(baseFiles().map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
  for (const [file, change] of Object.entries(files)) {
    if (typeof change === 'string') base.set(file, change);
    else {
      const before = base.get(file) ?? '';
      if (!before.includes(change[0])) throw new Error(`${file} does not hold ${change[0]}`);
      base.set(
        file,
        before.replace(change[0], () => change[1]),
      );
    }
  }
  return [...base];
}

it('no row of the list is left out', () => {
  const rows = new Set([...lone, ...CATALOG].flatMap(({ name }) => /^Y\d+/.exec(name) ?? []));
  const wanted = Array.from({ length: LAST_ROW }, (_, i) => `Y${i + 1}`);
  expect(wanted.filter((row) => !rows.has(row))).toEqual([]);
});

describe.each(CATALOG)('$name', (one) => {
  it('is told at its place, in words that name it', () => {
    const all = loadFiles(overlaid(one), { today: TODAY }).problems ?? [];
    // A cue that looks for a pattern leaves the lexicon without a user.
    const problems = all.filter(({ slug }) => slug !== 'orphan-lexicon');
    expect(problems.map(({ file, line, slug }) => `${file}:${line} ${slug}`)).toEqual(one.places);
    for (const [i, problem] of problems.entries()) expect(message(problem)).toMatch(one.says[i] as RegExp);
  });
});

describe('by the command', () => {
  let shelf: Shelf;
  beforeEach(() => {
    shelf = new Shelf();
  });
  afterEach(() => shelf.remove());

  const CODES = /^[a-z]+(?:-[a-z]+)*$/;

  it.each(lone)(
    '$name: exit 1, a relative file, a place, a code, no trace',
    async ({ content, file = 'groups/faces.yml' }) => {
      mkdirSync(dirname(join(shelf.root, file)), { recursive: true });
      writeFileSync(join(shelf.root, file), content);
      const { code, out, err } = await shelf.run('check', '--format', 'json', '--today', TODAY);
      const rows: Record<string, unknown>[] = JSON.parse(out);
      const own = rows.filter((row) => row.file === file && row.code !== 'orphan-source');
      expect(code).toBe(rows.some(({ severity }) => severity === 'error') ? 1 : 0);
      expect(err).toBe('');
      expect(own.length).toBeGreaterThan(0);
      for (const { line, column, code: slug, message: words } of own) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(slug).toMatch(CODES);
        expect(words).not.toMatch(/\n|\bat .*\.ts:\d+/);
      }
      const causes = own.map(({ line, column, code: slug, message: words }) => `${line}:${column} ${slug} ${words}`);
      expect(new Set(causes).size).toBe(causes.length);
    },
  );

  it('an alias bomb is refused at its first alias, at once and in little room', async () => {
    const bomb = SYNTAX.find(({ name }) => name === 'Y5 an alias bomb');
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    loadFiles([['groups/faces.yml', bomb?.content ?? '']]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
  });
});
