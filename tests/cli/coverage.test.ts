// `coverage`: one view behind both formats, and plain words where there is nothing to count.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { coverageView } from '../../src/core/catalog/view.ts';
import { loadCatalog } from '../../src/io/load.ts';
import { BASE, misrender } from './fake.ts';

describe('coverage', () => {
  it('prints the view of the catalog as JSON', async () => {
    const { code, out, err } = await misrender(['coverage', '--format', 'json']);
    const { catalog } = loadCatalog(BASE);
    if (!catalog) throw new Error('The catalog of the fixtures has problems.');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(coverageView(catalog))));
  });

  it('prints the same as tables, a row for every model, mode and platform', async () => {
    const { code, out } = await misrender(['coverage']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 of 1 pair of mode and model recorded; 0 more cannot occur\n/);
    for (const id of ['acme', 'face-distortion', 'acme-studio']) expect(out).toMatch(new RegExp(`^${id} {2,}\\S`, 'm'));
    expect(out).toMatch(/^MODEL +recorded +one voice +observed +old +oldest check +unknown$/m);
    expect(out).not.toMatch(/ $/m);
  });

  it('takes no argument and no other format', async () => {
    expect(await misrender(['coverage', 'kling'])).toMatchObject({ code: 2, out: '' });
    expect((await misrender(['coverage', '--format', 'csv'])).err).toMatch(/--format cannot be "csv"/);
  });

  it('counts nothing in a catalog with problems, and says what tells them', async () => {
    const catalog = mkdtempSync(join(tmpdir(), 'coverage-'));
    writeFileSync(join(catalog, 'stray.txt'), '');
    let err = '';
    const console = { out: () => {}, err: (text: string) => (err += text), async *stdin() {}, isColored: false };
    expect(await run(['coverage'], { ...console, cwd: catalog, catalog, kept: null })).toBe(2);
    expect(err).toMatch(/"misrender check" tells them/);
    rmSync(catalog, { recursive: true });
  });
});
