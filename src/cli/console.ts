/** What a command may use of the outside world: streams, place, color. Handed in, so that tests and tools can hand in another. */

import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Console {
  /** Results. A promise where the reader is slower than we are: more may be written once it is kept. */
  out(text: string): unknown;
  /** Everything said to the person about the run. */
  err(text: string): void;
  stdin(): AsyncIterable<Uint8Array>;
  /** Whether results are read on a terminal that shows color. */
  isColored: boolean;
  /** Where the command was run. */
  cwd: string;
  /** The catalog of this checkout. */
  catalog: string;
  /** Folder for what was read of a catalog, so that the next run need not; null keeps nothing. */
  kept: string | null;
}

const OUR_FAULT = 3;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The streams of this process. A reader who stops reading (`| head`) ends the run quietly. */
export function standardConsole(): Console {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    process.stderr.write(`misrender: the results cannot be written (${code}).\n`);
    process.exit(OUR_FAULT);
  });
  const isColored = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    out: (text) => (process.stdout.write(text) ? undefined : drained()),
    err: (text) => process.stderr.write(text),
    stdin: () => process.stdin,
    isColored,
    cwd: whereRun(),
    catalog: resolve(ROOT, 'catalog'),
    kept: resolve(ROOT, '.cache', 'catalog'),
  };
}

let waiting: Promise<unknown> | undefined;

/** Kept when the reader has caught up; one promise however many wait for it. */
function drained(): Promise<unknown> {
  waiting ??= new Promise<void>((resolve) => process.stdout.once('drain', resolve)).finally(() => {
    waiting = undefined;
  });
  return waiting;
}

/** The folder the person was in: npm runs scripts at the package's root, and says elsewhere where it was called. */
function whereRun(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
  const isOurScript = script !== undefined && ['misrender', 'check', 'new', 'move'].includes(script);
  const cwd = process.cwd();
  return called && isOurScript && resolve(cwd) === resolve(ROOT) ? called : cwd;
}

/** How a path is written to somebody in this folder, with forward slashes. */
export function pathFrom(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}
