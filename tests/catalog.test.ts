// Every record of the catalog passes every check; one load, and a test by the name of each file.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/core/checks/index.ts';
import { plainValue } from '../src/core/tree.ts';
import { listCatalog } from '../src/io/folder.ts';
import { readText, topLevelText } from '../src/io/head.ts';
import { loadCatalog } from '../src/io/load.ts';
import { readRecordFile } from '../src/io/read.ts';
import { toTerminal } from '../src/report/terminal.ts';

const ROOT = join(import.meta.dirname, '..', 'catalog');
const loaded = loadCatalog(ROOT);
const problems = loaded.problems ?? loaded.warnings;
const { files } = listCatalog(ROOT);

describe('the catalog', () => {
  it('is large, and there are many checks', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect(CHECKS.length).toBeGreaterThanOrEqual(30);
  });

  it('has no problem outside its records', () => {
    const names = new Set(files.map(({ file }) => file));
    expect(problems.filter(({ file }) => !names.has(file))).toEqual([]);
  });

  it.each(files)('$file passes every check', ({ file }) => {
    const own = problems.filter((problem) => problem.file === file);
    expect(
      own.length === 0
        ? ''
        : toTerminal({ problems: own, texts: loaded.texts, pathOf: (name) => `catalog/${name}` }, false),
    ).toBe('');
  });

  it('has names that can be listed without reading whole files', () => {
    for (const file of files.filter(({ kind }) => kind !== 'failures' && kind !== 'redirects')) {
      const key = file.kind === 'sources' ? 'title' : 'name';
      const quick = topLevelText(readText(ROOT, file.file), key);
      const { tree } = readRecordFile(ROOT, file);
      if (quick !== null) expect(tree && plainValue(tree)).toMatchObject({ [key]: quick });
    }
  });
});
