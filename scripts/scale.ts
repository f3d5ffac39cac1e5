// Measures how time and memory grow with the catalog: checks, builds and indexes synthetic ones of 100, 1,000 and 10,000 records, and keeps a dated table.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRun, loadNow, resultsFile } from './results.ts';
import { writeSynthetic } from './scale/synthetic.ts';
import { root, say } from './steps.mjs';

const SIZES = [100, 1000, 10_000];
const HEAD = `# How time and memory grow with the catalog

Written by \`npm run prove -- scale\`, newest run first. Synthetic records of the sizes real ones have, on at most 25
models and 40 platforms; each step in a process of its own, so times include its start, which hides growth at small sizes. An
exponent of 1 is linear growth since the row above. The aim: linear, and under 4 ms a page for build and index together at
the largest size.
`;

interface Step {
  seconds: number;
  /** The most memory it held, in MB; null where the system does not tell. */
  peak: number | null;
}
interface Row {
  records: number;
  pages: number;
  check: Step;
  build: Step;
  index: Step;
}

/** Runs a program to its end, with its time and the most memory it held. */
async function timed(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Step> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output = (output + chunk).slice(-4000)));
  let peak: number | null = null;
  const looking = setInterval(() => (peak = peakOf(child) ?? peak), 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** The high-water mark that Linux keeps of a process. */
function peakOf({ pid }: ChildProcess): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

async function measure(records: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  const [catalog, dist] = [join(folder, 'catalog'), join(folder, 'dist')];
  try {
    writeSynthetic(catalog, records);
    const check = await timed(['src/cli/main.ts', 'check', catalog, '--today', '2026-11-24']);
    say(`${records} records checked: ${check.seconds.toFixed(1)} s`);
    const build = await timed(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
      CATALOG_DIR: catalog,
    });
    const pages = readdirSync(dist, { recursive: true }).filter((file) => String(file).endsWith('index.html')).length;
    say(`${pages} pages built: ${build.seconds.toFixed(1)} s`);
    const indexing = `import('${join(root, 'scripts', 'search.ts')}').then(({ indexForSearch }) => indexForSearch('${dist}'))`;
    const index = await timed(['--input-type=module', '--eval', indexing]);
    say(`indexed: ${index.seconds.toFixed(1)} s`);
    return { records, pages, check, build, index };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By which power of the records a time grew since a smaller catalog. */
function exponent(of: (row: Row) => number, row: Row, before: Row | undefined): string {
  if (!before) return '';
  return (Math.log(of(row) / of(before)) / Math.log(row.records / before.records)).toFixed(2);
}

function table(rows: readonly Row[]): string {
  const head =
    '| records | pages | check s | exponent | check MB | build s | exponent | build MB | index s | exponent | build + index, ms a page |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|';
  const lines = rows.map((row, i) => {
    const { records, pages, check, build, index } = row;
    const cells = [
      records.toLocaleString('en'),
      pages.toLocaleString('en'),
      check.seconds.toFixed(1),
      exponent((one) => one.check.seconds, row, rows[i - 1]),
      check.peak ?? '?',
      build.seconds.toFixed(1),
      exponent((one) => one.build.seconds, row, rows[i - 1]),
      build.peak ?? '?',
      index.seconds.toFixed(1),
      exponent((one) => one.index.seconds, row, rows[i - 1]),
      (((build.seconds + index.seconds) * 1000) / pages).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, ...lines].join('\n');
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !(size >= 100))) {
  say(
    'usage: node scripts/scale.ts [SIZE …]; a size is a number of records, 100 or more. Without any, the result is kept.',
  );
  process.exit(2);
}
const load = loadNow();
const rows: Row[] = [];
for (const size of asked.length > 0 ? asked : SIZES) rows.push(await measure(size));
const text = table(rows);
process.stdout.write(`${text}\n`);
// Only where every size was measured.
if (asked.length === 0) keepRun(resultsFile('scale.md'), HEAD, load, text);
