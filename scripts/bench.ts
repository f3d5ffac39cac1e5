// Measures how fast prompts are scored, beside a loop of one regular expression per cue, and how that grows with the text; keeps a dated table.

import { join } from 'node:path';
import { compileCueSet } from '../src/core/catalog/compile.ts';
import { loadCatalog } from '../src/io/load.ts';
import type { CompiledMatcher, CueSet } from '../src/scorer/cue-set.ts';
import { createScorer, type Scorer } from '../src/scorer/index.ts';
import { nounForms, verbForms } from '../src/text/inflect.ts';
import { jsonLines } from './evaluate/lines.ts';
import { keepRun, loadNow, resultsFile } from './results.ts';
import { root, StepFailure } from './steps.mjs';

const MODEL = 'seedance';
const SIZES = [500, 2000, 8000];
const WARM_UP = 200;
const RUNS = 300;
/** What the design allows steps to grow by when a text doubles; four times the text is two doublings. */
const MOST_GROWTH = 2.05 ** 2;
const HEAD = `# How fast a prompt is scored

Written by \`npm run prove -- bench\`, newest run first. Prompts of the evaluation sets, joined and cut to size: calm ones, ones
that provoke (dense), and Chinese ones that do. Medians of ${RUNS} runs after ${WARM_UP} to warm up, each on a text that is not
that of the run before; every mode, on ${MODEL}. The other side of the ratio runs one regular expression per cue, of all words of the
lexicons that the cue looks for; it only finds words, without clauses, negation, counts or exceptions. Above 1 we are faster.
The aims at 500 characters: sums 10, report 20, with rewrites and routes 100 µs; dense Chinese 50, 100 and 500.
`;

export type Kind = 'calm' | 'dense' | 'dense Chinese';

/** Scores and writes down; fails where the counted steps grow faster than the text. */
export async function bench(): Promise<string> {
  const load = loadNow();
  const { catalog } = loadCatalog(join(root, 'catalog'), { hasTrials: false });
  if (!catalog) throw new StepFailure('The catalog has problems: npm run check.');
  const cueSet = compileCueSet(catalog);
  const scorer = createScorer(cueSet);
  const expressions = cueSet.cues.flatMap(({ match }) => expressionOf(match, cueSet) ?? []);
  const kinds: Kind[] = ['calm', 'dense', 'dense Chinese'];
  const rows = kinds.flatMap((kind) => SIZES.map((size) => measure(kind, size, scorer, expressions)));
  const text = `${table(rows)}\n\n${expressions.length} expressions for ${cueSet.cues.length} cues.`;
  keepRun(resultsFile('bench.md'), HEAD, load, text);
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.kind === row.kind && row.steps > before.steps * MOST_GROWTH)
      throw new StepFailure(
        `${row.kind}: ${before.steps} steps for ${before.size} characters, ${row.steps} for ${row.size}.`,
      );
  }
  const first = rows.filter(({ size }) => size === SIZES[0]);
  return first.map((row) => `${row.kind} ${row.report} µs, ${ratio(row)} times the expressions`).join('; ');
}

interface Row {
  kind: Kind;
  size: number;
  steps: number;
  sums: number;
  report: number;
  full: number;
  expressions: number;
}

function measure(kind: Kind, size: number, scorer: Scorer, expressions: readonly RegExp[]): Row {
  const text = textOf(kind, size);
  // A space more or less makes another text of it without changing what there is to find.
  const texts = Array.from({ length: 7 }, (_, spaces) => text + ' '.repeat(spaces));
  const time = (work: (prompt: string) => void) => median(texts, work);
  scorer.sums({ prompt: text, model: MODEL });
  const steps = scorer.steps();
  return {
    kind,
    size,
    steps,
    sums: time((prompt) => scorer.sums({ prompt, model: MODEL })),
    report: time((prompt) => scorer.explain({ prompt, model: MODEL })),
    full: time((prompt) => scorer.score({ prompt, model: MODEL })),
    expressions: time((prompt) => {
      for (const expression of expressions) prompt.match(expression);
    }),
  };
}

/** In microseconds. */
function median(texts: readonly string[], work: (prompt: string) => void): number {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const prompt = texts[run % texts.length] as string;
    const start = performance.now();
    work(prompt);
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[RUNS >> 1] as number) * 1000);
}

/** Prompts of a set, one after another until there are characters enough. */
export function textOf(kind: Kind, size: number): string {
  const file = join(root, 'tests', 'evaluation', kind === 'calm' ? 'calm.jsonl' : 'provoked.jsonl');
  const prompts = jsonLines<{ prompt: string; lang?: string }>(file);
  const language = kind === 'dense Chinese' ? 'zh' : 'en';
  const wanted = prompts.filter(({ lang }) => lang === undefined || lang === language).map(({ prompt }) => prompt);
  const joined = wanted.join(language === 'zh' ? '。' : '. ');
  return joined.repeat(Math.ceil(size / joined.length)).slice(0, size);
}

/** What a cue looks for, as one expression; null where it looks for no words. */
function expressionOf(match: CompiledMatcher, { lexicons }: CueSet): RegExp | null {
  if (match.kind === 'pattern') return new RegExp(match.source, 'giu');
  const wanted = [...new Set(lexiconsOf(match))];
  if (wanted.length === 0) return null;
  const listed = (joined = '') => joined.split('|').filter(Boolean);
  const english = wanted.flatMap((lexicon) => [
    ...listed(lexicons.words[lexicon]),
    ...listed(lexicons.nouns[lexicon]).flatMap(nounForms),
    ...listed(lexicons.verbs[lexicon]).flatMap(verbForms),
  ]);
  const chinese = wanted.flatMap((lexicon) => listed(lexicons.zh[lexicon]));
  const either = (words: string[]) => words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const parts = [english.length > 0 && `\\b(?:${either(english)})\\b`, chinese.length > 0 && either(chinese)];
  return new RegExp(parts.filter(Boolean).join('|'), 'giu');
}

function lexiconsOf(match: CompiledMatcher): number[] {
  switch (match.kind) {
    case 'all':
    case 'any':
      return match.of.flatMap(lexiconsOf);
    case 'near':
    case 'order':
      return match.terms.flat();
    case 'relation':
      return [...match.action, ...match.between];
    case 'quoted':
      return match.near ?? [];
    case 'terms':
    case 'count':
    case 'deeds':
    case 'negated':
    case 'missing':
    case 'number':
      return match.of ?? [];
    default:
      return [];
  }
}

function ratio(row: Row): string {
  return (row.expressions / row.sums).toFixed(1);
}

function table(rows: readonly Row[]): string {
  const head =
    '| text | characters | steps | sums µs | report µs | with rewrites and routes µs | expressions µs | expressions / sums |\n|---|--:|--:|--:|--:|--:|--:|--:|';
  const lines = rows.map((row) => {
    const { kind, size, steps, sums, report, full, expressions } = row;
    return `| ${[kind, size.toLocaleString('en'), steps, sums, report, full, expressions, ratio(row)].join(' | ')} |`;
  });
  return [head, ...lines].join('\n');
}
