/** What is kept of a catalog between runs: it is the catalog, and gives way wherever a file changed. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { compileDiagnosis } from '../../src/core/catalog/diagnosis.ts';
import { loadCatalog } from '../../src/io/load.ts';
import { openCatalog } from '../../src/io/open.ts';
import { ROOT } from '../sources.ts';

const BASE = join(ROOT, 'tests', 'checks', 'base');
let folder: string;
let root: string;
let keep: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'misrender-open-'));
  [root, keep] = [join(folder, 'catalog'), join(folder, 'kept', 'here')];
  cpSync(BASE, root, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openCatalog(root, keep);
const kept = () => readdirSync(keep).sort();

describe('a catalog that is opened again', () => {
  it('is the same, with its links and places', () => {
    const read = loadCatalog(root).catalog;
    const [first, again] = [open().catalog, open().catalog];
    expect(kept()).toHaveLength(1);
    for (const catalog of [first, again]) {
      expect(catalog?.hash).toBe(read?.hash);
      expect(catalog?.records.map(({ file, data }) => ({ file, data }))).toEqual(
        read?.records.map(({ file, data }) => ({ file, data })),
      );
      const [mode] = catalog?.all('modes') ?? [];
      const same = read?.get('modes', mode?.id ?? '');
      expect(mode?.locate(['name'])).toEqual(same?.locate(['name']));
      expect(catalog?.referrers('modes', mode?.id ?? '').length).toBe(read?.referrers('modes', mode?.id ?? '').length);
    }
  });

  it('is what scoring and diagnosis are compiled from, byte for byte, for the real catalog too', () => {
    const real = join(ROOT, 'catalog');
    const compiled = ({ catalog }: Pick<ReturnType<typeof loadCatalog>, 'catalog'>) =>
      catalog ? [JSON.stringify(compileCueSet(catalog)), JSON.stringify(compileDiagnosis(catalog))] : [];
    const read = compiled(openCatalog(real, keep));
    expect(compiled(openCatalog(real, keep))).toEqual(read);
    expect(read[0]?.length).toBeGreaterThan(100_000);
  });

  it('is read anew when a file changed, came or went', () => {
    const [mode = ''] = readdirSync(join(root, 'modes'));
    const path = join(root, 'modes', mode);
    const text = readFileSync(path, 'utf8');
    open();
    writeFileSync(path, text.replace(/^name: .*$/m, 'name: Another name'));
    expect(open().catalog?.get('modes', mode.replace('.yml', '')).data.name).toBe('Another name');
    writeFileSync(path, `${text}nonsense: 1\n`);
    expect(open().problems?.map(({ slug }) => slug)).toContain('unknown-key');
    rmSync(path);
    expect(open().problems?.map(({ slug }) => slug)).toContain('unknown-reference');
    expect(kept()).toHaveLength(2);
  });

  it('is read anew where what is kept is broken, cannot be written, or is not wanted', () => {
    open();
    const [file = ''] = kept();
    writeFileSync(join(keep, file), '{"hash":');
    expect(open().catalog?.hash).toBe(loadCatalog(root).catalog?.hash);
    writeFileSync(join(folder, 'file'), '');
    expect(openCatalog(root, join(folder, 'file', 'no folder')).catalog).toBeDefined();
    expect(openCatalog(root, null).catalog).toBeDefined();
  });

  it('is forgotten when others were opened since', () => {
    mkdirSync(keep, { recursive: true });
    for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(keep, name), '');
    open();
    expect(kept().length).toBeLessThanOrEqual(3);
    expect(kept().some((name) => name.endsWith('.json'))).toBe(true);
  });
});
