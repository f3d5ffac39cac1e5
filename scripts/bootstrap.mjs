// The door every npm script goes through: sets up what is missing, then runs a verb on a Node that is new enough.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages, findNode } from './setup.mjs';
import { exitCode, root, SetupProblem, say } from './steps.mjs';

/**
 * Verb -> the file it runs, and the arguments that come before the person's own.
 * @type {Record<string, [file: string, ...args: string[]]>}
 */
const verbs = {
  start: ['scripts/start.ts'],
  test: ['scripts/test.ts'],
  build: ['scripts/build.ts'],
  prove: ['scripts/prove.ts'],
  serve: ['scripts/serve.ts'],
  bless: ['scripts/bless.ts'],
  evaluate: ['scripts/evaluate.ts'],
  misrender: ['src/cli/main.ts'],
  check: ['src/cli/main.ts', 'check'],
  new: ['src/cli/main.ts', 'new'],
  move: ['src/cli/main.ts', 'move'],
};

/** @param {string[]} argv */
async function main([verb = '', ...args]) {
  const found = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!found) throw new SetupProblem(`there is no "${verb}" here; there is ${Object.keys(verbs).join(', ')}.`);
  endWithNpm();
  const node = findNode();
  await ensurePackages();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
  if (node !== process.execPath) return runWith(node, [fileURLToPath(import.meta.url), verb, ...args]);

  // What Node makes of our files outlasts the run; a command answers a quarter sooner.
  module.enableCompileCache?.(join(root, '.cache', 'node'));
  // The verb's file sees what it would see had Node been started on it directly.
  const [file, ...given] = found;
  const path = join(root, file);
  process.argv = [node, path, ...given, ...args];
  await import(pathToFileURL(path).href);
}

/** Told to stop, npm stops only the shell between it and us. Watching that shell keeps us from living on unseen. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const look = () => process.ppid === shell || process.kill(process.pid, 'SIGTERM');
  setInterval(look, 1000).unref();
}

/**
 * Runs this file again on another Node, and ends as that run ends.
 * @param {string} node
 * @param {string[]} args
 */
function runWith(node, args) {
  if (!existsSync(node))
    throw new SetupProblem('the packaged Node 24 is missing. Delete node_modules and run this again.');
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(exitCode(code, signal)));
  child.on('error', ({ message }) => {
    fail(
      new SetupProblem(`the packaged Node 24 does not start here (${message}). Install Node 24 and run this again.`),
    );
  });
}

/** @param {unknown} error */
function fail(error) {
  if (!(error instanceof SetupProblem)) throw error;
  say(error.message);
  process.exitCode = 2;
}

await main(process.argv.slice(2)).catch(fail);
