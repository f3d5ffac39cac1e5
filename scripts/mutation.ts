// Changes text and scorer in small ways, one at a time, and counts how many changes their tests notice; hours on two cores.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, StepFailure } from './steps.mjs';

/** The share of changes that must be noticed, in percent. */
const LEAST = 85;
/** A change that runs on without end is noticed, too. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** @param files globs of what is changed; all of text and scorer where none is given */
export async function mutation(files: readonly string[]): Promise<string> {
  const tool = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const { code, output } = await run(process.execPath, [tool, 'run', 'tests/mutation/stryker.json', ...only]);
  if (code !== 0) throw new StepFailure(output);
  const report = JSON.parse(readFileSync(join(root, 'reports', 'mutation.json'), 'utf8')) as MutationReport;
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = all.filter((status) => NOTICED.has(status)).length;
  const counted = noticed + all.filter((status) => UNNOTICED.has(status)).length;
  const share = (100 * noticed) / counted;
  const found = `${share.toFixed(1)} % of ${counted} changes to ${files.length > 0 ? files.join(', ') : 'text and scorer'} noticed`;
  if (!(share >= LEAST)) throw new StepFailure(`${found}; ${LEAST} % are wanted.`);
  return found;
}
