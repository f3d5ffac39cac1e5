// Changes text and scorer in small ways, one at a time, and counts how many changes their tests notice; hours on two cores, or a share of that for a sample.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, isDrawn, oneIn } from '../tests/mutation/sample.ts';
import { root, run, StepFailure } from './steps.mjs';

/** The share of changes that must be noticed, in percent. */
const LEAST = 85;
/** A change that runs on without end is noticed, too. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNREACHED = 'NoCoverage';
const UNNOTICED = new Set(['Survived', UNREACHED]);

type Tried = Change & { status: string };
interface MutationReport {
  files: Record<string, { mutants: Tried[] }>;
}

/** So many files are changed in one run: which tests reach which changes takes memory by the product of both. */
const BATCH = 5;
const ALL = ['src/text/**/*.ts', 'src/scorer/**/*.ts'];

/** @param files globs of what is changed; all of text and scorer where none is given */
export async function mutation(files: readonly string[]): Promise<string> {
  const changed = globSync(files.length > 0 ? files : ALL, { cwd: root }).sort();
  const tried: Tried[] = [];
  for (let at = 0; at < changed.length; at += BATCH) tried.push(...(await changesTo(changed.slice(at, at + BATCH))));
  const noticed = tried.filter(({ status }) => NOTICED.has(status)).length;
  const counted = noticed + tried.filter(({ status }) => UNNOTICED.has(status)).length;
  const share = (100 * noticed) / counted;
  const drawn = oneIn > 1 ? `, one in ${oneIn} drawn: ${interval(noticed, counted)}` : '';
  const found = `${share.toFixed(1)} % of ${counted} changes to ${files.length > 0 ? files.join(', ') : 'text and scorer'} noticed${drawn}`;
  if (!(share >= LEAST)) throw new StepFailure(`${found}; ${LEAST} % are wanted.`);
  return found;
}

/** What became of the changes to some files. What no test reaches is never tried and stands in the report whether it was drawn or not; here it is drawn, too. */
async function changesTo(files: readonly string[]): Promise<Tried[]> {
  const tool = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { code, output } = await run(process.execPath, [
    tool,
    'run',
    'tests/mutation/stryker.json',
    '--mutate',
    files.join(','),
  ]);
  if (code !== 0) throw new StepFailure(output);
  const report = JSON.parse(readFileSync(join(root, 'reports', 'mutation.json'), 'utf8')) as MutationReport;
  return Object.values(report.files).flatMap(({ mutants }) =>
    mutants.filter((change) => change.status !== UNREACHED || isDrawn(change)),
  );
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
