// Runs the proofs that take too long for every test run, and writes down what each found, with its date: `npm run prove [-- NAME ...]`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './bench.ts';
import { browserBench } from './browser-bench.ts';
import { mutation } from './mutation.ts';
import { reproduce } from './reproduce.ts';
import { root, run as runCommand, SetupProblem, StepFailure, step } from './steps.mjs';

/** Says in a few words, with figures, what was found. Throws a StepFailure where the claim does not hold. */
type Proof = () => Promise<string>;

/** By name; the claim is what stands proven when the proof ends well. */
const proofs: Record<string, { claim: string; prove: Proof }> = {
  reproduce: {
    claim: 'Two clean builds in other folders, time zones, languages and file masks have the same bytes.',
    prove: reproduce,
  },
  'sub-path': {
    claim: 'Served below a path, every link, asset and data file of the built site still leads somewhere.',
    prove: () => testParts('sub-path'),
  },
  accessibility: {
    claim:
      'On every kind of page, light and dark, at 360, 768 and 1440 pixels, axe objects to nothing; nothing is cut off there, at 320 pixels, or in forced colors.',
    prove: () => testParts('build', 'accessibility'),
  },
  bench: {
    claim:
      'The steps of scoring grow no faster than the text: at most 2.05 times for each doubling. Times: scripts/results/bench.md.',
    prove: bench,
  },
  browser: {
    claim:
      'In a browser, marks follow a letter and answers a question. Times, beside what the design allows: scripts/results/browser.md.',
    prove: browserBench,
  },
  mutation: {
    claim:
      'Of the files that are tried, tests notice at least 85 of 100 small changes: all of text and scorer, or those of MUTATE=<globs>.',
    prove: () => mutation((process.env.MUTATE ?? '').split(',').filter((glob) => glob !== '')),
  },
  scale: {
    claim: 'Checking, building and indexing grow no faster than the catalog. Times: scripts/results/scale.md.',
    prove: scale,
  },
};

/** Room for noise above an exponent of 1. */
const MOST_EXPONENT = 1.15;

async function scale(): Promise<string> {
  const { code, output } = await runCommand(process.execPath, [join(root, 'scripts', 'scale.ts')]);
  if (code !== 0) throw new StepFailure(output);
  const last = output.trim().split('\n').at(-1) ?? '';
  const cells = last.split('|').map((cell) => Number(cell.replaceAll(',', '')));
  const [records, perPage] = [cells[1], cells.at(-2)];
  const exponents = [cells[4], cells[7], cells[10]];
  if (!exponents.every((exponent) => (exponent ?? Number.NaN) <= MOST_EXPONENT)) throw new StepFailure(output);
  return `exponents ${exponents.join(', ')} up to ${records} records; build and index ${perPage} ms a page, where the aim is 4`;
}

/** Runs parts of the test run that it leaves out otherwise. */
async function testParts(...names: string[]): Promise<string> {
  const { code, output } = await runCommand(process.execPath, [join(root, 'scripts', 'test.ts'), ...names]);
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0) throw new StepFailure(output);
  return last;
}

/** Where the results are committed, one file for each proof. */
const results = join(root, 'tests', 'proofs');

async function run(name: string): Promise<boolean> {
  const { claim, prove } = proofs[name] as (typeof proofs)[string];
  let holds = true;
  const found = await step(
    name,
    () => prove(),
    (words) => words,
  ).catch((error) => {
    if (!(error instanceof StepFailure)) throw error;
    holds = false;
    console.error(error.message);
    return error.message;
  });
  const date = new Date().toISOString().slice(0, 10);
  const made = { node: process.versions.node, platform: `${process.platform}-${process.arch}` };
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify({ claim, holds, found, date, ...made }, null, 2)}\n`);
  return holds;
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(proofs, name));
if (unknown) throw new SetupProblem(`there is no proof "${unknown}"; there is ${Object.keys(proofs).join(', ')}.`);
for (const name of asked.length > 0 ? asked : Object.keys(proofs)) if (!(await run(name))) process.exitCode = 1;
