// Proves that a build depends on the repository alone: builds it twice, as differently as a machine allows, and compares every byte.

import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root, run, StepFailure, step } from './steps.mjs';

/** Two ways to build: nothing of this may show in what is built. A folder with a space finds paths that are not quoted. */
const WAYS = [
  { folder: 'a', mask: 0o022, env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'b/in a longer path',
    mask: 0o077,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
];
/** What tools keep below node_modules from one run to the next; a clean build has none of it. */
const KEPT = ['.vite', '.astro', '.cache'];
const SHOWN = 10;

/**
 * Builds twice and compares.
 * @returns how much was compared
 * @throws {StepFailure} where a build fails or a file differs
 */
export async function reproduce(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'misrender-'));
  try {
    const built: Map<string, string>[] = [];
    for (const way of WAYS) {
      const folder = join(parent, way.folder);
      await step(`copy the repository to ${way.folder}`, () => copyRepository(folder));
      await step(`build in ${way.folder}`, () => buildIn(folder, way));
      built.push(await hashesIn(join(folder, 'dist')));
    }
    return compare(built[0] as Map<string, string>, built[1] as Map<string, string>);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** Every file that git knows or would add, and the installed packages. */
async function copyRepository(folder: string): Promise<void> {
  const { code, output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (code !== 0) throw new StepFailure(`git could not list the files of the repository: ${output.trim()}`);
  for (const file of output.split('\0').filter(Boolean)) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    // A file that was deleted and not yet committed is listed, too.
    await copyFile(join(root, file), target).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await linkTree(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** A folder of hard links, so that paths differ and the disk does not fill; copies where the disk is another. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (KEPT.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

async function buildIn(folder: string, { mask, env }: (typeof WAYS)[number]): Promise<void> {
  const { MISRENDER_DIST: _, SITE_URL: __, BASE_PATH: ___, REPOSITORY_URL: ____, ...rest } = process.env;
  const before = process.umask(mask);
  try {
    const options = { cwd: folder, env: { ...rest, ...env } };
    const { code, output } = await run(process.execPath, [join(folder, 'scripts', 'build.ts')], options);
    if (code !== 0) throw new StepFailure(`The build in "${folder}" failed:\n${output.trim()}`);
  } finally {
    process.umask(before);
  }
}

/** The hash of every file below a folder, by its path. */
async function hashesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = new Map<string, string>();
  for (const file of files.sort())
    hashes.set(
      relative(folder, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  return hashes;
}

function compare(first: Map<string, string>, second: Map<string, string>): string {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  if (names.length === 0) throw new StepFailure('Neither build wrote a file, so there is nothing to compare.');
  if (different.length === 0) return `${names.length} files, all the same`;
  const how = (name: string) =>
    first.has(name) ? (second.has(name) ? 'differs' : 'only in the first') : 'only in the second';
  const shown = different.slice(0, SHOWN).map((name) => `  ${name}: ${how(name)}`);
  throw new StepFailure(`${different.length} of ${names.length} files are not the same:\n${shown.join('\n')}`);
}
