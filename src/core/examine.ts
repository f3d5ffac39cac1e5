/** The pure half of the reader: files in, a linked Catalog or every Problem out. It never stops at the first fault. */
import { type Catalog, linkCatalog } from './catalog/catalog.ts';
import type { Check, FindIn } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { type Known, knownOf } from './known.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type Reading, readAgainstSchema } from './reading.ts';
import { linksOf } from './references.ts';
import type { Fault, SourceFile, Stray } from './source-file.ts';

/** A catalog and what it might do better, or everything that keeps it from being one, warnings too. */
export type Examined =
  | { catalog: Catalog; warnings: Problem[]; problems?: undefined }
  | { problems: Problem[]; catalog?: undefined; warnings?: undefined };

export interface ExamineOptions {
  hash: string;
  /** YYYY-MM-DD; null leaves age out of it. */
  today: string | null;
  /** Builds what the checks of scope "cue-set" ask; left out, those checks do not run. */
  finder?: (catalog: Catalog) => FindIn;
}

export function examine(files: readonly SourceFile[], strays: readonly Stray[], options: ExamineOptions): Examined {
  const readings = files.map(readAgainstSchema);
  const known = knownOf(readings, strays, options.today);
  const problems = CHECKS.flatMap((check) => [...runCheck(check, readings, known)]);
  const link = () => linkCatalog(known.records, options.hash, linksOf);
  if (options.finder && isScorable(known, problems)) problems.push(...runOnCues(known, options.finder(link())));
  const sorted = sortProblems(problems);
  if (sorted.some(({ severity }) => severity === 'error')) return { problems: sorted };
  return { catalog: link(), warnings: sorted };
}

function* runCheck(check: Check, readings: readonly Reading[], known: Known): Generator<Problem> {
  if (check.scope === 'file') for (const reading of readings) yield* told(check, check.check(reading));
  if (check.scope === 'record') for (const record of known.records) yield* told(check, check.check(record, known));
  if (check.scope === 'catalog') yield* told(check, check.check(known));
}

function* runOnCues(known: Known, findIn: FindIn): Generator<Problem> {
  for (const check of CHECKS) {
    if (check.scope !== 'cue-set') continue;
    for (const cue of known.all('cues')) yield* told(check, check.check(cue, findIn));
  }
}

function* told({ slug, severity, why }: Check, faults: Iterable<Fault>): Generator<Problem> {
  for (const { what, fix, severity: own = severity, ...rest } of faults)
    yield { ...rest, slug, severity: own, what, why, fix };
}

/** What the scorer is compiled from. Faults in any other kind do not keep its examples from being tried. */
const SCORED = ['lexicons', 'cues', 'modes', 'models', 'benchmarks'] as const;
/** Faults that leave the scorer without something it needs, or with something it cannot take. */
const BREAKS_SCORING = new Set(['unknown-reference', 'duplicate-id', 'bad-id', 'bad-pattern', 'unsafe-pattern']);

function isScorable(known: Known, problems: readonly Problem[]): boolean {
  const isScored = (file: string) => SCORED.some((kind) => file.startsWith(`${kind}/`));
  return known.isWhole(...SCORED) && !problems.some(({ slug, file }) => BREAKS_SCORING.has(slug) && isScored(file));
}
