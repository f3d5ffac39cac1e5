/** The lock file serves every platform and names no download address. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

/** npm looks for a dependency beside the package that asks for it, then in each folder above. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

describe('package-lock.json', () => {
  it('is not empty', () => {
    expect(entries.length).toBeGreaterThan(200);
  });

  it('names no download address', () => {
    expect(entries.filter(([, entry]) => entry.resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });

  it('holds an integrity for whatever is not optional', () => {
    expect(entries.filter(([, entry]) => !entry.optional && !entry.integrity).map(([path]) => path)).toEqual([]);
  });

  it('holds every platform package, so that npm ci works on each machine', () => {
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version exactly', () => {
    const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
