// Builds the site into dist/: checks the catalog, builds the pages, indexes them for search, writes redirects and headers.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers.ts';
import { placeOf } from './place.ts';
import { writeRedirects } from './redirects.ts';
import { indexForSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';
import { root, run, StepFailure, step } from './steps.mjs';

const { base, dist } = placeOf(process.env);

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Runs Astro's command line on this Node, telling no one. */
export function runAstro(...args: string[]): Promise<{ code: number; output: string }> {
  return run(process.execPath, [astro, ...args], { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
}

/** Validates the catalog, or the folder that CATALOG_DIR names. Output is what the checker says, for people. */
export function checkCatalog(): Promise<{ code: number; output: string }> {
  const folder = process.env.CATALOG_DIR;
  return run(process.execPath, [join(root, 'src', 'cli', 'main.ts'), 'check', ...(folder ? [folder] : [])]);
}

/**
 * Builds the pages and all that ships beside them, leaving the catalog unchecked.
 * @throws {StepFailure} when a step fails
 */
export async function buildSite(): Promise<void> {
  const { output } = await step('build the pages', () => mustPass(runAstro('build')));
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  if (warnings.length > 0) process.stderr.write(`${warnings.join('\n')}\n`);
  await step(
    'index for search',
    () => indexForSearch(dist),
    (pages) => `${pages} pages`,
  );
  await step(
    'write the redirects',
    () => writeRedirects(dist),
    (count) => `${count} old addresses`,
  );
  await step(
    'write the sitemap',
    async () => writeSitemap(dist),
    (pages) => `${pages} pages`,
  );
  await writeFile(join(dist, '_headers'), headersFile(base));
}

/** Checks the catalog, then builds the site; a failure is printed and makes the exit code 1. Says whether all went well. */
export async function build(): Promise<boolean> {
  try {
    await step('check the catalog', () => mustPass(checkCatalog()));
    await buildSite();
    return true;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  }
}

async function mustPass(running: ReturnType<typeof run>): ReturnType<typeof run> {
  const result = await running;
  if (result.code !== 0) throw new StepFailure(result.output.trim());
  return result;
}

if (process.argv[1] === import.meta.filename) await build();
