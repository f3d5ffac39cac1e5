// Changes text and scorer in small ways, one at a time, and counts how many changes their tests notice; hours on two cores, or a share of that for a sample.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, isDrawn, oneIn } from '../tests/mutation/sample.ts';
import { root, run, StepFailure } from './steps.mjs';

/** The share of changes that must be noticed, in percent. */
const LEAST = 85;
/** A change that runs on without end is noticed, too. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNREACHED = 'NoCoverage';
const UNNOTICED = new Set(['Survived', UNREACHED]);

interface MutationReport {
  files: Record<string, { mutants: (Change & { status: string })[] }>;
}

/** @param files globs of what is changed; all of text and scorer where none is given */
export async function mutation(files: readonly string[]): Promise<string> {
  const tool = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const { code, output } = await run(process.execPath, [tool, 'run', 'tests/mutation/stryker.json', ...only]);
  if (code !== 0) throw new StepFailure(output);
  const report = JSON.parse(readFileSync(join(root, 'reports', 'mutation.json'), 'utf8')) as MutationReport;
  // What no test reaches is never tried and stands in the report whether it was drawn or not; here it is drawn, too.
  const all = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.filter((change) => change.status !== UNREACHED || isDrawn(change)),
  );
  const noticed = all.filter(({ status }) => NOTICED.has(status)).length;
  const counted = noticed + all.filter(({ status }) => UNNOTICED.has(status)).length;
  const share = (100 * noticed) / counted;
  const drawn = oneIn > 1 ? `, one in ${oneIn} drawn: ${interval(noticed, counted)}` : '';
  const found = `${share.toFixed(1)} % of ${counted} changes to ${files.length > 0 ? files.join(', ') : 'text and scorer'} noticed${drawn}`;
  if (!(share >= LEAST)) throw new StepFailure(`${found}; ${LEAST} % are wanted.`);
  return found;
}

/** Where the share of all changes lies with 95 % confidence, from a sample of them: Wilson's interval, in percent. */
function interval(noticed: number, counted: number): string {
  const z = 1.96;
  const share = noticed / counted;
  const middle = share + z ** 2 / (2 * counted);
  const reach = z * Math.sqrt((share * (1 - share)) / counted + z ** 2 / (4 * counted ** 2));
  const [low, high] = [-1, 1].map((side) => (100 * (middle + side * reach)) / (1 + z ** 2 / counted));
  return `between ${low?.toFixed(1)} and ${high?.toFixed(1)} % of all`;
}
