/** The page of a benchmark: its figures as published, and what they say of which modes. */
import type { Benchmark } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { type Cite, createBibliography, type SourceNote } from './cite.ts';
import { type MeasureTable, measureTable } from './standing.ts';

export interface BenchmarkView {
  id: string;
  name: string;
  by: string;
  when: string;
  judge: Benchmark['judge'];
  judged: string;
  prompts: number | null;
  summary: string;
  caveats: string[];
  measures: (MeasureTable & { spread: Spread })[];
  cites: Cite[];
  notes: SourceNote[];
  file: string;
}

/** The arithmetic under a table: how many figures, the middle one, and how far apart best and worst are. */
export interface Spread {
  figures: number;
  median: number;
  best: number;
  worst: number;
  range: number;
}

export function benchmarkView(catalog: Catalog, record: CatalogRecord<'benchmarks'>): BenchmarkView {
  const notes = createBibliography(catalog);
  const { data } = record;
  const cites = notes.cite(data.sources);
  return {
    id: record.id,
    name: data.name,
    by: data.by,
    when: data.when,
    judge: data.judge,
    judged: data.judged,
    prompts: data.prompts ?? null,
    summary: data.summary,
    caveats: data.caveats ?? [],
    measures: data.measures.map((measure) => {
      const table = measureTable(catalog, record, measure, notes, null);
      return { ...table, spread: spreadOf(table.rows.map(({ value }) => value)) };
    }),
    cites,
    notes: notes.notes(),
    file: record.file,
  };
}

/** The spread of values that are sorted best first; the median of an even number is the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (i: number) => sorted[i] ?? Number.NaN;
  const tidy = (value: number) => Number(value.toFixed(6));
  const [best = Number.NaN, worst = Number.NaN] = [values[0], values.at(-1)];
  return {
    figures: values.length,
    median: tidy((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    best,
    worst,
    range: tidy(Math.abs(best - worst)),
  };
}
