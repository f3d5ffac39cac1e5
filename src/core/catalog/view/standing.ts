/** What benchmarks say of a mode: their tables, and which models stand better than a given one by which figure. */
import { type Benchmark, UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import type { Bibliography, Cite } from './cite.ts';
import { compareNames, type Ref, refTo } from './ref.ts';

type Measure = Benchmark['measures'][number];
type Figure = Measure['figures'][number];

export interface FigureRow {
  name: string;
  /** Null for a system that has no record here. */
  model: Ref | null;
  release: string | null;
  value: number;
  n: number | null;
  /** It is a figure of the model that is asked about. */
  own: boolean;
  /** Against the best figure of that model in this table; null where it has none, or the row is its own. */
  stands: { word: 'better' | 'equal' | 'worse'; by: number } | null;
}

export interface MeasureTable {
  benchmark: Ref;
  when: string;
  judge: Benchmark['judge'];
  judged: string;
  name: string;
  what: string;
  unit: Measure['unit'];
  scale: Measure['scale'];
  better: Measure['better'];
  modes: Ref[];
  /** Best first. */
  rows: FigureRow[];
  /** Some figure is of the model that is asked about. */
  hasOwn: boolean;
  cites: Cite[];
}

export interface Standing {
  tables: MeasureTable[];
  /** The model has a figure in one of the tables. */
  measured: boolean;
  /** Models with a record and a better figure than this one in some table, by name. */
  better: Ref[];
}

/** Where a model stands on a mode, by every benchmark that speaks to it. */
export function standingOf(catalog: Catalog, mode: string, model: string, notes: Bibliography): Standing {
  const tables = tablesFor(catalog, mode, notes, model);
  const better = new Map<string, Ref>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    if (row.model && row.stands?.word === 'better') better.set(row.model.id, row.model);
  }
  return {
    tables,
    measured: tables.some(({ hasOwn }) => hasOwn),
    better: [...better.values()].sort((a, b) => compareNames(a.name, b.name)),
  };
}

/** Every table that speaks to a mode. */
export function tablesFor(
  catalog: Catalog,
  mode: string,
  notes: Bibliography,
  own: string | null = null,
): MeasureTable[] {
  return catalog
    .all('benchmarks')
    .flatMap((record) =>
      record.data.measures
        .filter(({ modes }) => modes.includes(mode))
        .map((measure) => measureTable(catalog, record, measure, notes, own)),
    )
    .sort(
      (a, b) => Number(b.hasOwn) - Number(a.hasOwn) || compareNames(b.when, a.when) || compareNames(a.name, b.name),
    );
}

/** One table of a benchmark, with the rows of one model marked and set against the others. */
export function measureTable(
  catalog: Catalog,
  record: CatalogRecord<'benchmarks'>,
  measure: Measure,
  notes: Bibliography,
  own: string | null,
): MeasureTable {
  const sign = measure.better === 'higher' ? 1 : -1;
  const figures = [...measure.figures].sort(
    (a, b) => sign * (b.value - a.value) || compareNames(labelOf(a), labelOf(b)),
  );
  const best = figures.find(({ model }) => model !== undefined && model === own);
  return {
    benchmark: refTo(catalog, 'benchmarks', record.id),
    when: record.data.when,
    judge: record.data.judge,
    judged: record.data.judged,
    name: measure.name,
    what: measure.what,
    unit: measure.unit,
    scale: measure.scale,
    better: measure.better,
    modes: measure.modes.map((id) => refTo(catalog, 'modes', id)),
    rows: figures.map((figure) => rowOf(catalog, figure, own, best, sign)),
    hasOwn: best !== undefined,
    cites: notes.cite(measure.sources ?? record.data.sources),
  };
}

function labelOf({ model, other }: Figure): string {
  return model ?? other ?? '';
}

function rowOf(
  catalog: Catalog,
  figure: Figure,
  own: string | null,
  best: Figure | undefined,
  sign: 1 | -1,
): FigureRow {
  const model = figure.model === undefined ? null : refTo(catalog, 'models', figure.model);
  const isOwn = figure.model !== undefined && figure.model === own;
  const by = best ? tidy(Math.abs(figure.value - best.value)) : 0;
  const lead = best ? sign * (figure.value - best.value) : 0;
  const word = by === 0 ? 'equal' : lead > 0 ? 'better' : 'worse';
  return {
    name: model?.name ?? labelOf(figure),
    model,
    release: figure.release === UNKNOWN ? null : figure.release,
    value: figure.value,
    n: figure.n ?? null,
    own: isOwn,
    stands: best === undefined || isOwn ? null : { word, by },
  };
}

/** Takes away the dust that subtracting decimals leaves: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
