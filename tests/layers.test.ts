// Who may import whom: reads the import lines of every source file, and says what a reviewer would say.

import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsIn, sourceFiles } from './sources.ts';

/** For each room: the rooms it may import, and the packages; "node" stands for the modules of Node. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp | null }> = {
  text: { rooms: [], packages: null },
  scorer: { rooms: ['text'], packages: null },
  diagnose: { rooms: ['text'], packages: null },
  batch: { rooms: ['scorer'], packages: /^papaparse$/ },
  core: { rooms: ['text', 'scorer', 'diagnose'], packages: /^(?:zod|opencc-js)(?:$|\/)/ },
  io: { rooms: ['core'], packages: /^(?:yaml|node)$/ },
  report: { rooms: ['core'], packages: null },
  cli: { rooms: ['text', 'scorer', 'diagnose', 'batch', 'core', 'io', 'report'], packages: /^node$/ },
  site: {
    rooms: ['text', 'scorer', 'diagnose', 'batch', 'core', 'io', 'report'],
    packages: /^(?:astro|preact|@preact|@astrojs|node|pagefind)/,
  },
  pages: { rooms: ['text', 'scorer', 'diagnose', 'core', 'io', 'site'], packages: /^(?:astro|node)/ },
};
/** Files whose trade it is to use what the rest of their room may not. */
const EXCEPTIONS: Record<string, RegExp> = {
  'src/core/catalog/pattern-needs.ts': /^@eslint-community\/regexpp$/,
  'src/core/checks/pattern.ts': /^@eslint-community\/regexpp$/,
  'src/core/checks/unsafe-pattern.ts': /^@eslint-community\/regexpp$/,
};

const files = sourceFiles('src');
const roomOf = (file: string) => file.split('/')[1] ?? '';
const packageOf = (name: string) => (name.startsWith('node:') || builtinModules.includes(name) ? 'node' : name);

/** What a reviewer would say of the imports of a file. */
function complaints(file: string, imports: readonly Import[]): string[] {
  const room = roomOf(file);
  const rule = ROOMS[room];
  if (!rule) return [`${file}: there is no room called ${room}; src/README.md is the map.`];
  return imports.flatMap(({ name }) => {
    if (!name.startsWith('.')) {
      const isAllowed = rule.packages?.test(packageOf(name)) || EXCEPTIONS[file]?.test(name);
      return isAllowed ? [] : [`${file} imports ${name}; ${room}/ may not, so that it stays ${reason(room)}.`];
    }
    const target = posix.join(posix.dirname(file), name);
    const other = roomOf(target);
    if (target.startsWith('src/') && (other === room || rule.rooms.includes(other))) return [];
    const allowed = rule.rooms.join(', ') || 'no other room';
    return [`${file} imports ${name}; ${room}/ may import ${allowed}, and arrows point one way only.`];
  });
}

function reason(room: string): string {
  if (room === 'core' || room === 'report') return 'pure: no disk, no network, no clock';
  if (room === 'text' || room === 'scorer' || room === 'diagnose') return 'small and runs anywhere, browsers included';
  return 'what the map says it is';
}

describe('the rooms', () => {
  it('are all there', () => {
    expect(files.length).toBeGreaterThanOrEqual(100);
    for (const room of ['text', 'scorer', 'core', 'io', 'report', 'cli', 'site', 'pages']) {
      expect(
        files.some((file) => roomOf(file) === room),
        room,
      ).toBe(true);
    }
  });

  it.each(files)('%s imports only what it may', (file) => {
    expect(complaints(file, importsIn(file))).toEqual([]);
  });

  it.each([
    ['src/core/examine.ts', '../io/load.ts', /core\/ may import text, scorer, diagnose, and arrows point one way/],
    ['src/core/examine.ts', 'node:fs', /stays pure/],
    ['src/core/examine.ts', 'yaml', /stays pure/],
    ['src/scorer/index.ts', '../core/examine.ts', /scorer\/ may import text/],
    ['src/text/reader.ts', '../scorer/index.ts', /no other room/],
    ['src/text/reader.ts', 'zod', /small and runs anywhere/],
    ['src/io/load.ts', '../../scripts/bless.ts', /arrows point one way/],
    ['src/attic/old.ts', './other.ts', /no room called attic/],
  ])('would not let %s import %s', (file, name, says) => {
    expect(complaints(file, [{ name, isType: false }])).toEqual([expect.stringMatching(says)]);
  });

  it('would let the arrows that are drawn', () => {
    expect(
      complaints('src/cli/run.ts', [
        { name: '../io/load.ts', isType: false },
        { name: 'node:fs', isType: false },
      ]),
    ).toEqual([]);
    expect(
      complaints('src/core/schema/cue.ts', [
        { name: 'zod', isType: false },
        { name: './common.ts', isType: false },
      ]),
    ).toEqual([]);
  });

  it('sees imports however they are written', () => {
    expect(importsIn('src/cli/run.ts').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['node:fs', '../core/shown.ts', './score.ts']),
    );
    expect(importsIn('src/core/known.ts').every(({ isType }) => isType)).toBe(true);
  });
});

describe('the core', () => {
  const pure = files.filter((file) => ['text', 'scorer', 'diagnose', 'core', 'report'].includes(roomOf(file)));
  const IMPURE =
    /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\bdocument\.|\bwindow\.|\blocalStorage\b|\bglobalThis\.|\bconsole\.(?:log|error|warn)/;

  it.each(pure)('%s touches no clock, chance, process, network or page', (file) => {
    const code = readFileSync(join(import.meta.dirname, '..', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(IMPURE.exec(code)?.[0]).toBeUndefined();
  });
});

describe('code for browsers', () => {
  const islands = files.filter((file) => file.startsWith('src/site/islands/'));

  it('is there', () => {
    expect(islands.length).toBeGreaterThan(0);
  });

  it.each(islands)('%s brings neither zod nor yaml nor the disk with it', (file) => {
    const seen = new Set<string>();
    const visit = (path: string, way: string[]): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { name, isType } of importsIn(path)) {
        if (isType) continue;
        expect(name, [...way, path, name].join(' → ')).not.toMatch(/^(?:zod|yaml|node:|@eslint-community|opencc-js)/);
        if (name.startsWith('.') && /\.tsx?$/.test(name)) visit(posix.join(posix.dirname(path), name), [...way, path]);
      }
    };
    visit(file, []);
  });
});
