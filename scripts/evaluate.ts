// Measures the scorer, the diagnosis and the search; without --evidence, on our own sets alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCueSet } from '../src/core/catalog/compile.ts';
import { compileDiagnosis } from '../src/core/catalog/diagnosis.ts';
import { createDiagnoser } from '../src/diagnose/index.ts';
import { loadCatalog } from '../src/io/load.ts';
import { createScorer } from '../src/scorer/index.ts';
import { judgeComplaints, readComplaints, wordSearch } from './evaluate/complaints.ts';
import { confusionsOf } from './evaluate/confusions.ts';
import { readEvidence } from './evaluate/evidence.ts';
import { overlapWith } from './evaluate/overlap.ts';
import {
  printComplaints,
  printConfusions,
  printNeedless,
  printOverlap,
  printRankings,
  printRatings,
  printSets,
} from './evaluate/print.ts';
import { rate, scoreOf } from './evaluate/ratings.ts';
import { complaintsRecord, type Kept, ratingsRecord, recordText, searchRecord, setsRecord } from './evaluate/record.ts';
import { needlessCues } from './evaluate/removal.ts';
import { rankSearch, readQueries } from './evaluate/search.ts';
import { judgeSets } from './evaluate/sets.ts';
import { placeOf } from './place.ts';
import { root, SetupProblem } from './steps.mjs';

const USE =
  'npm run evaluate -- [--evidence FOLDER] [--catalog FOLDER] [--worst] [--record YYYY-MM-DD] [--search] [--overlap] [--removal] [--locked]';
const values = options();
const folder = (path: string) => (isAbsolute(path) ? path : join(process.env.INIT_CWD ?? root, path));

const { catalog } = loadCatalog(folder(values.catalog));
if (!catalog) throw new SetupProblem('the catalog has problems; run "npm run check" first.');
const cueSet = compileCueSet(catalog);
const scorer = createScorer(cueSet);
const dimensions = values.evidence ? readEvidence(folder(values.evidence)) : [];

const ownSets = join(root, 'tests', 'evaluation');

const ratings = dimensions.length > 0 ? rate(dimensions, cueSet, scorer) : null;
const sets = judgeSets(ownSets, scorer);
// Who tunes the diagnosis is not to see how the locked part fares.
const complaints = readComplaints(ownSets).filter(
  ({ part }) => part === 'open' || values.locked || values.record !== undefined,
);
const diagnoser = createDiagnoser(compileDiagnosis(catalog));
const recalls = judgeComplaints(complaints, diagnoser, wordSearch(catalog));
const confusions = confusionsOf(complaints, diagnoser, catalog);
const rankings = values.search
  ? await rankSearch(placeOf(process.env).dist, readQueries(join(ownSets, 'queries.jsonl')))
  : [];

if (ratings) printRatings(ratings);
printSets(sets, values.worst);
printComplaints(recalls, values.worst);
printConfusions(confusions);
printRankings(rankings, values.worst);
if (values.record) keep(values.record);
if (values.worst) printWorst();
if (values.removal) printNeedless(needlessCues(cueSet, scorer, dimensions), cueSet.cues.length);
if (values.overlap) printOverlap(overlapWith(dimensions, catalog, ownSets));

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

/** Writes the records of this day into the catalog; what was not measured now stays as it is. */
function keep(day: string): void {
  const folder = join(root, 'catalog', 'evaluations');
  mkdirSync(folder, { recursive: true });
  const kept: Kept[] = [
    ...(ratings ? [ratingsRecord(ratings, day)] : []),
    setsRecord(sets, day),
    ...(recalls.length > 0 ? [complaintsRecord(recalls, confusions, day)] : []),
    ...(rankings.length > 0 ? [searchRecord(rankings, day)] : []),
  ];
  for (const { file, comment, record } of kept) writeFileSync(join(folder, file), recordText(comment, record));
}

function options() {
  try {
    return parseArgs({
      options: {
        evidence: { type: 'string' },
        catalog: { type: 'string', default: 'catalog' },
        worst: { type: 'boolean', default: false },
        overlap: { type: 'boolean', default: false },
        removal: { type: 'boolean', default: false },
        locked: { type: 'boolean', default: false },
        record: { type: 'string' },
        search: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new SetupProblem(`${(error as Error).message}. Use: ${USE}`);
  }
}
