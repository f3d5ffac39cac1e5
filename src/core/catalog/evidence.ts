/** Where the catalog holds evidence of a mode on a model: its failure record, what the maker admits, and measured figures. */
import type { Benchmark, Model } from '../schema/index.ts';
import type { Catalog, FailureRecord } from './catalog.ts';
import type { CatalogRecord } from './record.ts';

type Admission = Model['admits'][number];

export interface MeasureHere {
  benchmark: CatalogRecord<'benchmarks'>;
  measure: Benchmark['measures'][number];
}

/** What the maker of a model admits of a mode, in the model's own record. */
export function admissionsOf(catalog: Catalog, model: string, mode: string): Admission[] {
  return catalog.get('models', model).data.admits.filter(({ modes }) => modes.includes(mode));
}

/** The measures that speak to a mode and have a figure of the model. */
export function measuresOf(catalog: Catalog, model: string, mode: string): MeasureHere[] {
  return catalog
    .all('benchmarks')
    .flatMap((benchmark) =>
      benchmark.data.measures
        .filter(({ modes, figures }) => modes.includes(mode) && figures.some((figure) => figure.model === model))
        .map((measure) => ({ benchmark, measure })),
    );
}

/** Every source that speaks to a failure, each once. An example of ours has none. */
export function evidenceOf(catalog: Catalog, { model, mode, data }: FailureRecord): string[] {
  return [
    ...new Set([
      ...data.statements.flatMap(({ sources }) => sources),
      ...data.examples.flatMap(({ source }) => (source === undefined ? [] : [source])),
      ...admissionsOf(catalog, model, mode).flatMap(({ sources }) => sources),
      ...measuresOf(catalog, model, mode).flatMap(
        ({ benchmark, measure }) => measure.sources ?? benchmark.data.sources,
      ),
    ]),
  ];
}

/** Sources by different people or bodies: of each speaker the last one named. */
export function independent(catalog: Catalog, sources: readonly string[]): string[] {
  return [...new Map(sources.map((id) => [catalog.get('sources', id).data.speaker, id])).values()];
}

/** The independent sources that observed a failure: those one can be held to. */
export function observersOf(catalog: Catalog, { data }: FailureRecord): string[] {
  const cited = data.examples.flatMap(({ kind, source }) => (kind === 'observed' && source ? [source] : []));
  return independent(catalog, [...new Set(cited)]);
}
