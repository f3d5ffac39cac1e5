/** Finds the command and runs it. A command's file is loaded only when it is asked for, so that help is there at once. */
import { readFileSync } from 'node:fs';
import { quoted } from '../core/shown.ts';
import { nearest } from '../core/suggest.ts';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/** Runs with the arguments after its name; the number is the exit code. */
export type Command = (args: string[], console: Console) => number | Promise<number>;

interface Entry {
  usage: string;
  what: string;
  load: () => Promise<{ command: Command; help: string }>;
}

const COMMANDS: Record<string, Entry> = {
  score: {
    usage: 'score [PROMPT|-]',
    what: 'what in a prompt goes with failures, the sum of it, and what to write instead',
    load: () => import('./score.ts'),
  },
  diagnose: {
    usage: 'diagnose [TEXT|-]',
    what: 'the failure modes that a description of what one sees may mean',
    load: () => import('./diagnose.ts'),
  },
  check: {
    usage: 'check [DIR]',
    what: 'validates a catalog and tells every problem of every file',
    load: () => import('./check.ts'),
  },
  show: { usage: 'show ID', what: 'one record, for reading in a terminal', load: () => import('./show.ts') },
  list: { usage: 'list KIND', what: 'the records of one kind', load: () => import('./list.ts') },
  coverage: {
    usage: 'coverage',
    what: 'what the catalog has evidence for, what is thin, old or unknown',
    load: () => import('./coverage.ts'),
  },
  new: {
    usage: 'new KIND ID',
    what: 'writes a record that passes the checks once its blanks are filled',
    load: () => import('./new.ts'),
  },
  tidy: {
    usage: 'tidy',
    what: 'takes the help out of new records that are filled in',
    load: () => import('./tidy.ts'),
  },
  move: {
    usage: 'move KIND OLD NEW',
    what: 'renames a record, rewrites every reference to it, and leaves a redirect',
    load: () => import('./move.ts'),
  },
};

export const EXIT = { fine: 0, found: 1, wrongUse: 2, ourFault: 3 } as const;

/** Never throws; whatever happens becomes an exit code and at most a line on stderr. */
export async function run(args: string[], console: Console): Promise<number> {
  try {
    return await dispatch(args, console);
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`misrender: ${error.message}\n`);
      return EXIT.wrongUse;
    }
    const isAsked = Boolean(process.env.MISRENDER_DEBUG);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = error instanceof Error ? error.message : String(error);
    const line = message.split('\n', 1)[0] ?? '';
    console.err(
      isAsked ? `${trace}\n` : `misrender: this is our fault, not yours: ${line} (MISRENDER_DEBUG=1 shows where)\n`,
    );
    return EXIT.ourFault;
  }
}

async function dispatch([name, ...rest]: string[], console: Console): Promise<number> {
  if (name === undefined) {
    console.err(helpText());
    return EXIT.wrongUse;
  }
  if (name === '--version' || name === '-v') return say(console, `${version()}\n`);
  if (name === '--help' || name === '-h' || name === 'help')
    return rest[0] === undefined ? say(console, helpText()) : help(rest[0], console);
  const entry = find(name);
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (options.includes('--help') || options.includes('-h')) return help(name, console);
  const { command } = await entry.load();
  return command(rest, console);
}

function find(name: string): Entry {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry;
  const isOption = name.startsWith('-');
  const suggestion = isOption ? nearest(name, ['--help', '--version']) : nearest(name, Object.keys(COMMANDS));
  const advice = suggestion ? `Did you mean "${suggestion}"?` : 'misrender --help lists what there is.';
  throw new UsageError(`There is no ${isOption ? 'option' : 'command'} ${quoted(name)}. ${advice}`);
}

async function help(name: string, console: Console): Promise<number> {
  const entry = find(name);
  const { help: details } = await entry.load();
  return say(console, `misrender ${entry.usage}: ${entry.what}\n\n${details}`);
}

function say(console: Console, text: string): number {
  console.out(text);
  return EXIT.fine;
}

function helpText(): string {
  const rows = Object.values(COMMANDS).map(({ usage, what }) => `  ${usage.padEnd(18)}${what}`);
  return [
    'misrender: how AI video goes wrong, and the check to run before paying for a clip',
    '',
    ...rows,
    '',
    '  --help             this, or "misrender COMMAND --help" for one command',
    '  --version          the version',
    '',
    'Exit code 0: fine. 1: findings reached --fail-on, or a problem. 2: wrong use or unreadable input. 3: our own fault.',
    '',
  ].join('\n');
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
