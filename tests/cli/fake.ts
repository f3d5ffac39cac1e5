// Runs a command in this process, on the miniature catalog of the fixtures, and keeps what it printed.

import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** The catalog of this checkout, where the miniature one says too little. */
export const REAL = join(import.meta.dirname, '..', '..', 'catalog');
export const BASE = join(import.meta.dirname, '..', 'checks', 'base');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** @param stdin given in pieces of seven bytes, so that lines and characters are cut anywhere */
export async function misrender(
  args: string[],
  stdin: string | Uint8Array = '',
  cwd = BASE,
  catalog = BASE,
): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const bytes = Buffer.from(stdin as string);
  ran.code = await run(args, {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    async *stdin() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    isColored: false,
    cwd,
    catalog,
    kept: null,
  });
  return ran;
}
