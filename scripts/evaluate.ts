// Measures the scorer, the diagnosis and the search: `npm run evaluate -- --evidence FOLDER [--catalog FOLDER] [--worst] [--record YYYY-MM-DD] [--search] [--overlap]`; without ratings, on our own sets alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCueSet } from '../src/core/catalog/compile.ts';
import { compileDiagnosis } from '../src/core/catalog/diagnosis.ts';
import { createDiagnoser } from '../src/diagnose/index.ts';
import { loadCatalog } from '../src/io/load.ts';
import { createScorer } from '../src/scorer/index.ts';
import { judgeComplaints, type Recall, readComplaints, wordSearch } from './evaluate/complaints.ts';
import { readEvidence } from './evaluate/evidence.ts';
import { type Overlap, overlapWith } from './evaluate/overlap.ts';
import { type Ratings, type Row, rate, scoreOf } from './evaluate/ratings.ts';
import { ratingsRecord, recordText, setsRecord } from './evaluate/record.ts';
import { rankingInWords, rankSearch, readQueries } from './evaluate/search.ts';
import { judgeSets, type Sets } from './evaluate/sets.ts';
import { placeOf } from './place.ts';
import { root, SetupProblem } from './steps.mjs';

const { values } = parseArgs({
  options: {
    evidence: { type: 'string' },
    catalog: { type: 'string', default: 'catalog' },
    worst: { type: 'boolean', default: false },
    overlap: { type: 'boolean', default: false },
    record: { type: 'string' },
    search: { type: 'boolean', default: false },
  },
});
const folder = (path: string) => (isAbsolute(path) ? path : join(process.env.INIT_CWD ?? root, path));

const { catalog } = loadCatalog(folder(values.catalog));
if (!catalog) throw new SetupProblem('the catalog has problems; run "npm run check" first.');
const cueSet = compileCueSet(catalog);
const scorer = createScorer(cueSet);
const dimensions = values.evidence ? readEvidence(folder(values.evidence)) : [];

const ratings = dimensions.length > 0 ? rate(dimensions, cueSet, scorer) : null;
const sets = judgeSets(join(root, 'tests', 'evaluation'), scorer);
if (ratings) print(ratings);
printSets(sets);
printComplaints(
  judgeComplaints(
    readComplaints(join(root, 'tests', 'evaluation')),
    createDiagnoser(compileDiagnosis(catalog)),
    wordSearch(catalog),
  ),
);
if (values.record) write(values.record);
if (values.worst) printWorst();
if (values.overlap) printOverlap(overlapWith(dimensions, catalog, join(root, 'tests', 'evaluation')));
if (values.search) await printSearch();

function print({ rows, macro, againstCarried, againstInside }: Ratings): void {
  const area = ({ value, within }: Row['ours']) => `${value.toFixed(2)} ±${within.toFixed(2)}`;
  const cells = (row: Row) => [
    `${row.dataset} ${row.dimension}${row.counts ? '' : ' (not counted)'}`.padEnd(48),
    String(row.prompts).padStart(5),
    ...[row.ours, row.length, row.carried, row.inside].map(area),
    row.againstCarried.high < 0 ? 'below carried' : row.againstCarried.low > 0 ? 'above carried' : '',
  ];
  console.log(`${' '.repeat(48)}    n  ours        length      carried     inside`);
  for (const row of rows) console.log(cells(row).join('  '));
  const { ours, length, carried, inside } = macro;
  console.log(
    `macro: ours ${ours.toFixed(3)}, length ${length.toFixed(3)}, carried ${carried.toFixed(3)}, inside ${inside.toFixed(3)}`,
  );
  for (const [name, { value, low, high }] of [
    ['carried', againstCarried],
    ['inside', againstInside],
  ] as const)
    console.log(`ours less ${name}: ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
}

/** Prompts that failed and stand low, and prompts that did well and stand high, in each dimension; to read, not to keep. */
function printWorst(): void {
  for (const { dataset, name, rows } of dimensions) {
    const ranked = rows
      .map((row) => ({ ...row, score: scoreOf(row, cueSet, scorer) }))
      .sort((a, b) => a.score - b.score);
    const missed = ranked.filter(({ share }) => share > 0.7).slice(0, 5);
    const wronged = ranked.filter(({ share }) => share < 0.3).slice(-5);
    console.log(`\n${dataset} ${name}`);
    for (const { prompt, score, share } of [...missed, ...wronged])
      console.log(`  ${String(score).padStart(3)} failed ${share.toFixed(2)}  ${prompt.slice(0, 140)}`);
  }
}

/** How the search of the built site ranks, before and after lay names, beside another on the same documents. */
async function printSearch(): Promise<void> {
  const queries = readQueries(join(root, 'tests', 'evaluation', 'queries.jsonl'));
  console.log('');
  for (const ranking of await rankSearch(placeOf(process.env).dist, queries)) {
    console.log(rankingInWords(ranking));
    if (values.worst) for (const line of ranking.missed) console.log(`  ${line}`);
  }
}

function printSets({ calm, pairs, provoked }: Sets): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `\ncalm: ${calm.notGreen.length} of ${calm.count} not green (${percent(calm.notGreen.length, calm.count)})`,
  );
  const alike = pairs.count - pairs.unlike.length;
  console.log(`pairs: ${alike} of ${pairs.count} in the same band (${percent(alike, pairs.count)})`);
  console.log(
    `provoked: ${provoked.count}, right mode first ${percent(provoked.first, provoked.count)}, in the first three ${percent(provoked.firstThree, provoked.count)}`,
  );
  for (const { mode, count, first, firstThree, instead } of provoked.byMode)
    console.log(
      `  ${mode.padEnd(26)} ${first}/${count} first, ${firstThree} in three; else ${instead.slice(0, 4).join(', ')}`,
    );
  if (!values.worst) return;
  for (const line of [...calm.notGreen, '', ...pairs.unlike, '', ...provoked.missed]) console.log(`  ${line}`);
}

function printComplaints(rows: readonly Recall[]): void {
  const share = (part: number, whole: number) => (part / whole).toFixed(2);
  for (const { part, lang, count, ...found } of rows) {
    const ours = `right mode first ${share(found.first, count)}, in three ${share(found.firstThree, count)}`;
    const theirs = `word search ${share(found.searchFirst, count)}, ${share(found.searchFirstThree, count)}`;
    console.log(`complaints, ${part}, ${lang}: ${count}, ${ours}; ${theirs}`);
  }
}

/** Prompts that stand in the ratings and here; one that would feed a cue is a fault. */
function printOverlap(found: readonly Overlap[]): void {
  for (const { place, dataset, isAllowed, prompt } of found)
    console.log(`${isAllowed ? 'example' : 'NOT ALLOWED'}  ${place} (${dataset}): ${prompt}`);
  const wrong = found.filter(({ isAllowed }) => !isAllowed).length;
  console.log(`overlap: ${found.length - wrong} examples with their source, ${wrong} where none may be`);
  if (wrong > 0) process.exitCode = 1;
}

/** Writes the records of this day into the catalog. */
function write(day: string): void {
  const folder = join(root, 'catalog', 'evaluations');
  mkdirSync(folder, { recursive: true });
  if (ratings)
    writeFileSync(
      join(folder, 'human-ratings.yml'),
      recordText('How scores go with human ratings; written by npm run evaluate.', ratingsRecord(ratings, day)),
    );
  writeFileSync(
    join(folder, 'own-prompts.yml'),
    recordText('How scores fare on prompts written for it; written by npm run evaluate.', setsRecord(sets, day)),
  );
}
