// Our own source files, and what they import, for the tests that keep the house in order.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Code under a folder of the repository, by name relative to its root, with forward slashes. */
export function sourceFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export interface Import {
  /** As it is written: `./other.ts`, `zod`. */
  name: string;
  /** Whether it brings types only, and so nothing that runs. */
  isType: boolean;
}

/** Imports, dynamic ones and re-exports too. */
export function importsIn(file: string): Import[] {
  const path = join(ROOT, file);
  if (!existsSync(path)) return [];
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const fixed = code.matchAll(/^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...Array.from(fixed, ([, type, name = '']) => ({ name, isType: type !== undefined })),
    ...Array.from(dynamic, ([, name = '']) => ({ name, isType: false })),
  ];
}
