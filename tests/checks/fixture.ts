// Miniature catalogs, each the catalog in base/ with a few files laid over it, and what the reader says about them.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/core/problem.ts';
import { type Loaded, loadCatalog, loadFiles } from '../../src/io/load.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import { MADE } from './made.ts';

/** The day on which all fixtures are read. */
export const TODAY = '2026-11-24';
const EXPECTED = 'expected.txt';
/** Stands in each line that must be complained of; where it stands nowhere, the first line of each file must be. */
const MARK = '# here';

export interface Fixture {
  /** The check it is about. */
  slug: string;
  /** "bad" or "good", with a word after it where there are several. */
  name: string;
  isBad: boolean;
  /** Where its files and its expected report lie. */
  folder: string;
}

const here = import.meta.dirname;

/** Every fixture there is, by slug and name. */
export function allFixtures(): Fixture[] {
  return folders(here)
    .filter((slug) => slug !== 'base')
    .flatMap((slug) =>
      folders(join(here, slug)).map((name) => ({
        slug,
        name,
        isBad: name.startsWith('bad'),
        folder: join(here, slug, name),
      })),
    );
}

function folders(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What the reader finds, and the report a person would see. */
export function read(fixture: Fixture): { problems: Problem[]; report: string } {
  const loaded = load(fixture);
  const problems = loaded.problems ?? loaded.warnings;
  return { problems, report: toTerminal({ problems, texts: loaded.texts, pathOf: (file) => file }, false) };
}

function load({ slug, name, folder }: Fixture): Loaded {
  const made = MADE[slug]?.[name];
  if (made) return loadFiles([...withoutThose(baseFiles(), made), ...Object.entries(made)], { today: TODAY });
  const root = mkdtempSync(join(tmpdir(), 'catalog-'));
  try {
    cpSync(join(here, 'base'), root, { recursive: true });
    cpSync(folder, root, { recursive: true, filter: (path) => path !== expectedFile(folder) });
    return loadCatalog(root, { today: TODAY });
  } finally {
    rmSync(root, { recursive: true });
  }
}

function withoutThose(files: [string, Uint8Array][], over: Record<string, unknown>): [string, Uint8Array][] {
  return files.filter(([file]) => !Object.hasOwn(over, file));
}

/** The files of the base catalog, by name relative to its root. */
export function baseFiles(): [string, Uint8Array][] {
  return filesIn(join(here, 'base'));
}

function filesIn(root: string): [string, Uint8Array][] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}

export function expectedFile(folder: string): string {
  return join(folder, EXPECTED);
}

/** The blessed report, or an empty one where nobody has blessed any. */
export function expectedReport({ folder }: Fixture): string {
  return existsSync(expectedFile(folder)) ? readFileSync(expectedFile(folder), 'utf8') : '';
}

/** `file:line` of every place that must be complained of; null where no place is marked. */
export function markedPlaces({ slug, name, folder }: Fixture): string[] | null {
  const made = MADE[slug]?.[name];
  const files = made ? Object.entries(made) : filesIn(folder);
  const places = files.flatMap(([file, content]) => {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    return text.split('\n').flatMap((line, i) => (line.includes(MARK) ? `${file}:${i + 1}` : []));
  });
  return places.length > 0 ? places.sort() : null;
}
