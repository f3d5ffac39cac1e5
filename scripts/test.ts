// Runs everything that can find a fault, one part after another, and ends with how many tests passed and failed.

import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildSite, checkCatalog, runAstro } from './build.ts';
import { ensureChromium } from './chromium.mjs';
import { root, run, SetupProblem, StepFailure, step } from './steps.mjs';

interface Tally {
  passed: number;
  failed: number;
  /** What to show a person when something failed. */
  output: string;
}

const reports = join(root, 'reports');

/** In the order they run; `npm test -- NAME ...` runs only those named. */
const parts: Record<string, () => Promise<Tally>> = {
  // Before the types of the scripts, because it writes the types that Astro generates.
  'types-astro': () => whole(runAstro('check')),
  types: () => whole(runTool('typescript/bin/tsc', '--noEmit')),
  lint: () => whole(runTool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--max-diagnostics=50')),
  catalog: () => whole(checkCatalog()),
  build: buildPart,
  units: unitsPart,
  'sub-path': subPathPart,
  browser: () => playwright('browser', 'tests/playwright.config.ts'),
  accessibility: () => playwright('accessibility', 'tests/accessibility.config.ts'),
};

/** These take minutes more, so they run only where they are named: here, or by `npm run prove -- NAME`. */
const ON_REQUEST = new Set(['sub-path', 'accessibility']);

/** Runs a package's command on this Node. */
function runTool(file: string, ...args: string[]): ReturnType<typeof run> {
  return run(process.execPath, [join(root, 'node_modules', file), ...args]);
}

/** A part that passes or fails as one. */
async function whole(running: ReturnType<typeof run>): Promise<Tally> {
  const { code, output } = await running;
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

let isBuildBroken = false;

async function buildPart(): Promise<Tally> {
  isBuildBroken = true;
  try {
    await buildSite();
    isBuildBroken = false;
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
}

function unitsPart(): Promise<Tally> {
  return vitest('units', [], process.env);
}

/** Runs the tests that need no browser, those of the files named or all. */
async function vitest(name: string, files: string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const tool = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const ran = await run(process.execPath, [tool, 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...files], {
    env,
  });
  const found = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  }>(report);
  // A file that could not be loaded holds no test, yet something in it is wrong.
  const broken =
    found?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0) ?? [];
  return tally(ran, found?.numPassedTests ?? 0, (found?.numFailedTests ?? 0) + broken.length);
}

/** The site below a path of another host, in a folder of its own, under the same guards. */
async function subPathPart(): Promise<Tally> {
  const place = { SITE_URL: 'https://host.example', BASE_PATH: '/guide/', MISRENDER_DIST: '.cache/sub-path' };
  const env = { ...process.env, ...place };
  const built = await run(process.execPath, [join(root, 'scripts', 'build.ts')], { env });
  if (built.code !== 0) return { passed: 0, failed: 1, output: built.output };
  return vitest('sub-path', ['tests/site'], env);
}

/** Runs tests that open the built site in a browser; their configuration writes the report of this name. */
async function playwright(name: string, config: string): Promise<Tally> {
  if (isBuildBroken) throw new SetupProblem('Not run: there is no site to open, because the build failed.');
  process.env.CHROMIUM_PATH = await ensureChromium();
  const ran = await runTool('@playwright/test/cli.js', 'test', '--config', config);
  const found = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    join(reports, `${name}.json`),
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = found?.stats ?? {};
  return tally(ran, expected, unexpected + flaky);
}

/** Counts a runner's tests; one that ran none, or ended badly without a failed test, is itself a failure. */
function tally({ code, output }: { code: number; output: string }, passed: number, failed: number): Tally {
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed, output };
}

async function readReport<Report>(path: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

async function runPart(name: string, part: () => Promise<Tally>): Promise<Tally> {
  const words = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;
  const result = await step(name, () => part().catch(asFailure), words);
  if (result.failed > 0) console.log(`\n--- ${name} ---\n${stripVTControlCharacters(result.output).trim()}\n---\n`);
  return result;
}

/** A part that could not run: what is missing in one line, anything else with its trace. */
function asFailure(error: Error): Tally {
  const output = error instanceof SetupProblem ? error.message : (error.stack ?? String(error));
  return { passed: 0, failed: 1, output };
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown) throw new SetupProblem(`there is no part "${unknown}"; there is ${Object.keys(parts).join(', ')}.`);

// An old report must not be taken for this run's.
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 ? !asked.includes(name) : ON_REQUEST.has(name)) continue;
  const { passed, failed } = await runPart(name, part);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
