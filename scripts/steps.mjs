// How scripts talk to the person waiting, and how they run other programs. Runs on Node 20 with nothing installed.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Something is missing or wrong that only a person can put right; the message is the one line that tells how. */
export class SetupProblem extends Error {}

/** A step found something wrong; the message is what to show a person. */
export class StepFailure extends Error {}

/**
 * Says something to the person waiting; never on stdout, which belongs to results.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`misrender: ${line}\n`);
}

/**
 * Does a piece of work, saying every 15 seconds that it goes on and at the end how long it took.
 * @template T
 * @param {string} name what is being done, as in "build the pages"
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [sumUp] a few words on what came of it
 * @returns {Promise<T>}
 */
export async function step(name, work, sumUp = () => '') {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const ticking = setInterval(() => say(`${name} ... ${seconds()}`), 15_000);
  try {
    const result = await work();
    const words = sumUp(result);
    say(`${name}: ${words ? `${words}, ` : ''}${seconds()}`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * Runs a program at the repository's top and keeps what it prints. A signal to us ends it as well.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 0 when it went well; output is stdout and stderr as they came
 * @throws the system's error when the program cannot be started
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  const release = endWithUs(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: exitCode(code, signal), output: Buffer.concat(chunks).toString() }),
    );
  }).finally(release);
}

/**
 * Passes signals that reach us on to a child, and ends when it has been told.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithUs(child) {
  const handlers = signals.map((signal) => {
    const handler = () => {
      child.kill(signal);
      process.exit(exitCode(null, signal));
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const off of handlers) off();
  };
}

/**
 * The exit code a shell would report.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
