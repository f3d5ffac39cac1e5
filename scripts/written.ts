// Writes generated files anew and shows what changed in each, as a difference of lines.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './steps.mjs';

export interface Written {
  path: string;
  /** Lines beginning with "+", "-" or a space; of a new file, how long it is. */
  diff: string;
}

const MOST_LINES = 40;

/** Writes each file whose text differs from what is on disk; the others are not touched. */
export async function writeChanged(files: ReadonlyMap<string, string>): Promise<Written[]> {
  const written: Written[] = [];
  for (const [path, text] of files) {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (before === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    written.push({
      path,
      diff: before === null ? `(new, ${text.split('\n').length - 1} lines)` : await diff(before, text),
    });
  }
  return written;
}

/** The difference as git tells it, which also works outside a repository; where there is no git, that is said. */
async function diff(before: string, after: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bless-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    const args = ['diff', '--no-index', '--no-color', '--no-ext-diff', '-U1', 'before', 'after'];
    const { output } = await run('git', args, { cwd: folder });
    return shortened(output.split('\n').filter((line) => /^[-+ @]/.test(line) && !/^(?:---|\+\+\+) /.test(line)));
  } catch {
    return '(git is not there to show the difference)';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shortened(lines: readonly string[]): string {
  const rest = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES),
    ...(rest > 0 ? [`… ${rest} more lines; git diff shows all of them`] : []),
  ].join('\n');
}
