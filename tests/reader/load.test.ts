// The catalog as a whole: read from disk, every fault of every file at once, the same hash on every system.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalog, loadFiles } from '../../src/io/load.ts';
import { baseFiles, TODAY } from '../checks/fixture.ts';

const base = baseFiles().map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')] as const);
const edit = (change: (text: string, file: string) => string) =>
  base.map(([file, text]) => [file, change(text, file)] as const);
const hashOf = (files: typeof base) => {
  const { catalog, problems } = loadFiles(files);
  if (!catalog) throw new Error(problems.map(({ what }) => what).join('\n'));
  return catalog.hash;
};

describe('a good catalog', () => {
  it('is linked: records by kind and id, and who refers to whom', () => {
    const { catalog } = loadFiles(base);
    expect(catalog?.records.length).toBe(base.length);
    expect(catalog?.get('cues', 'face').data.name).toBe('Face in view');
    expect(catalog?.failure('acme', 'face-distortion')?.id).toBe('acme-face-distortion');
    expect(catalog?.referrers('cues', 'face').map(({ id }) => id)).toEqual(['face-distortion']);
    expect(
      catalog
        ?.referrers('models', 'acme')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['benchmarks', 'failures', 'platforms']);
    expect(() => catalog?.get('cues', 'nope')).toThrow(/without being checked/);
  });

  it('keeps dates and versions as text', () => {
    const { catalog } = loadFiles(base);
    const { data } = catalog?.get('models', 'acme') ?? {};
    expect(data?.releases[0]?.id).toBe('2.0');
    expect(data?.checked).toBe('2026-11-01');
    expect(data?.releases[0]?.prompt_characters).toBe(2000);
  });

  it('places a value by its path', () => {
    const { catalog } = loadFiles(base);
    const { locate } = catalog?.get('modes', 'face-distortion') ?? {};
    expect(locate?.(['cues', 0, 'cue'])).toEqual({
      file: 'modes/face-distortion.yml',
      line: 22,
      column: 10,
      endColumn: 14,
    });
    expect(locate?.(['cues', 0, 'cue'], 'key')).toMatchObject({ line: 22, column: 5 });
    expect(locate?.(['cues', 7, 'nothing'])).toMatchObject({ line: 22, column: 3 });
    expect(locate?.([])).toMatchObject({ line: 2, column: 1 });
  });
});

describe('the hash', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(hashOf(base)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for lines that end in CR LF, for a mark of UTF-8, and in any order', () => {
    const same = [edit((text) => text.replaceAll('\n', '\r\n')), edit((text) => `\ufeff${text}`), [...base].reverse()];
    expect(new Set([base, ...same].map(hashOf)).size).toBe(1);
  });

  it('is another for any change, a comment or a name', () => {
    const changed = edit((text, file) => (file === 'groups/anatomy.yml' ? `${text}# more\n` : text));
    const added = [...base, ['groups/more.yml', 'name: More\norder: 2\nblurb: More.\n'] as const];
    const renamed = [...base, ['groups/most.yml', 'name: More\norder: 2\nblurb: More.\n'] as const];
    expect(new Set([base, changed, added, renamed].map(hashOf)).size).toBe(4);
  });
});

describe('a catalog with faults', () => {
  it('has every problem of every file at once, sorted, in any order of the files', () => {
    const broken = edit((text, file) => {
      if (file === 'groups/anatomy.yml') return text.replace('order: 1', 'ordr: 1');
      if (file === 'sources/lab.yml')
        return text.replace('name:', 'name').replace('grade: measured', 'grade: High\n\tx: 1');
      if (file === 'modes/face-distortion.yml')
        return text.replace('cue: face', 'cue: fase').replace('sources: [lab]', 'sources: [lap]');
      return text;
    });
    const places = (files: typeof base) =>
      loadFiles(files).problems?.map(({ file, line, slug }) => `${file}:${line} ${slug}`);
    expect(places(broken)).toEqual([
      'groups/anatomy.yml:3 unknown-key',
      'modes/face-distortion.yml:11 unknown-reference',
      'modes/face-distortion.yml:22 unknown-reference',
      'sources/lab.yml:7 bad-yaml',
    ]);
    expect(places([...broken].reverse())).toEqual(places(broken));
  });

  it('has no two ids that differ only by case or form', () => {
    const group = 'name: Faces\norder: 2\nblurb: Faces only.\n';
    const { problems } = loadFiles([
      ...base,
      ['groups/face.yml', group],
      ['groups/Face.yml', group],
      ['groups/ｆace.yml', group],
    ]);
    const duplicates = problems?.filter(({ slug }) => slug === 'duplicate-id') ?? [];
    expect(duplicates.map(({ file }) => file)).toEqual(['groups/Face.yml', 'groups/ｆace.yml']);
    expect(duplicates.map(({ related }) => related?.[0]?.file)).toEqual(['groups/face.yml', 'groups/face.yml']);
  });

  it('tries the examples of its cues though a platform is broken', () => {
    const broken = edit((text, file) => {
      if (file === 'platforms/acme-studio.yml') return text.replace('role: maker', 'role: owner');
      return file === 'cues/face.yml' ? text.replace('<<face>>', 'hand') : text;
    });
    expect(loadFiles(broken).problems?.map(({ slug }) => slug)).toEqual(['example-did-not-fire', 'wrong-value']);
  });

  it('leaves the examples alone where the cues cannot be compiled, and says the rest', () => {
    const broken = edit((text, file) => {
      if (file === 'lexicons/faces.yml') return text.replace('nouns', 'noun');
      return file === 'cues/face.yml' ? text.replace('<<face>>', 'hand').replace('A tree', '<<A>> tree') : text;
    });
    expect(loadFiles(broken).problems?.map(({ slug }) => slug)).toEqual(['unknown-key']);
  });

  it('is a catalog all the same where there are warnings only', () => {
    const { catalog, warnings } = loadFiles(
      edit((text) => text.replaceAll('2026', '2020')),
      { today: TODAY },
    );
    expect(catalog).toBeDefined();
    expect(new Set(warnings?.map(({ slug }) => slug))).toEqual(new Set(['old-date']));
  });
});

describe('a folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'catalog-'));
    cpSync(join(import.meta.dirname, '..', 'checks', 'base'), root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('gives what its files give', () => {
    expect(loadCatalog(root).catalog?.hash).toBe(hashOf(base));
  });

  it('may hold links to files and folders', () => {
    const other = mkdtempSync(join(tmpdir(), 'catalog-'));
    writeFileSync(join(other, 'more.yml'), 'name: More\norder: 2\nblurb: More.\n');
    symlinkSync(join(other, 'more.yml'), join(root, 'groups', 'more.yml'));
    expect(loadCatalog(root).catalog?.find('groups', 'more')?.data.name).toBe('More');
    rmSync(other, { recursive: true });
  });

  it('tells of what cannot be read, and reads the rest', () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'groups', 'gone.yml'));
    mkdirSync(join(root, 'groups', 'folder.yml'));
    writeFileSync(join(root, 'groups', 'large.yml'), Buffer.alloc(300_000, 'x'));
    const told = loadCatalog(root).problems?.map(({ file, slug }) => `${file} ${slug}`);
    expect(told).toEqual([
      'groups/folder.yml stray-file',
      'groups/gone.yml stray-file',
      'groups/large.yml unreadable-file',
    ]);
  });

  it('throws only where the folder itself is missing', () => {
    expect(() => loadCatalog(join(root, 'nowhere'))).toThrow(/ENOENT/);
  });
});
