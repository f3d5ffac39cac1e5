/** Two living models side by side: limits, the modes that are evidenced, and figures of one and the same benchmark. */
import type { Benchmark, Mode } from '../../schema/index.ts';
import { UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import { type Bibliography, type Cite, createBibliography, type SourceNote } from './cite.ts';
import { type ReleaseView, releaseView } from './model.ts';
import { compareNames, failureRef, type Ref, refTo } from './ref.ts';

export interface ComparedModel {
  model: Ref;
  maker: string;
  /** The first of its record, which is the newest. */
  newest: ReleaseView;
  failures: number;
}

export interface ComparedMode {
  mode: Ref;
  group: Ref;
  severity: Mode['severity']['level'];
  /** The record of each model; null where it has none. */
  failures: [Ref | null, Ref | null];
}

export interface SharedFigures {
  benchmark: Ref;
  when: string;
  judge: Benchmark['judge'];
  measure: string;
  what: string;
  unit: Benchmark['measures'][number]['unit'];
  better: 'higher' | 'lower';
  modes: Ref[];
  figures: [ComparedFigure[], ComparedFigure[]];
  cites: Cite[];
}

export interface ComparedFigure {
  release: string | null;
  value: number;
}

export interface CompareView {
  id: string;
  title: string;
  models: [ComparedModel, ComparedModel];
  both: ComparedMode[];
  /** Evidenced on one of the two alone. */
  only: [ComparedMode[], ComparedMode[]];
  figures: SharedFigures[];
  notes: SourceNote[];
}

/** A pair of models that has a page, by id: the first is the one whose id comes first. */
export interface ComparedPair {
  id: string;
  models: [string, string];
}

/** Every pair of models that are still there and share a benchmark or an evidenced mode. */
export function comparedPairs(catalog: Catalog): ComparedPair[] {
  const living = catalog
    .all('models')
    .filter(({ data }) => data.lifecycle.status !== 'retired')
    .map(({ id }) => id)
    .sort();
  const common = new Map(living.map((id) => [id, commonGround(catalog, id)]));
  return living.flatMap((a, i) =>
    living
      .slice(i + 1)
      .filter((b) => [...(common.get(a) ?? [])].some((ground) => common.get(b)?.has(ground)))
      .map((b): ComparedPair => ({ id: `${a}-vs-${b}`, models: [a, b] })),
  );
}

/** What a model could share with another: the modes it has records of, and the measures it has figures in. */
function commonGround(catalog: Catalog, model: string): Set<string> {
  const modes = catalog.failures.filter((failure) => failure.model === model).map(({ mode }) => `mode ${mode}`);
  const measures = catalog
    .all('benchmarks')
    .flatMap(({ id, data }) =>
      data.measures
        .filter(({ figures }) => figures.some((figure) => figure.model === model))
        .map(({ name }) => `measure ${id} ${name}`),
    );
  return new Set([...modes, ...measures]);
}

/** The page of a pair. It ranks nobody: it shows what there is for both, and what there is for one alone. */
export function compareView(catalog: Catalog, { id, models: [a, b] }: ComparedPair): CompareView {
  const notes = createBibliography(catalog);
  const models: CompareView['models'] = [comparedModel(catalog, a, notes), comparedModel(catalog, b, notes)];
  const modes = comparedModes(catalog, a, b);
  return {
    id,
    title: `${models[0].model.name} and ${models[1].model.name}`,
    models,
    both: modes.filter(({ failures }) => failures.every((failure) => failure !== null)),
    only: [modes.filter(({ failures }) => failures[1] === null), modes.filter(({ failures }) => failures[0] === null)],
    figures: sharedFigures(catalog, a, b, notes),
    notes: notes.notes(),
  };
}

function comparedModel(catalog: Catalog, id: string, notes: Bibliography): ComparedModel {
  const { data } = catalog.get('models', id);
  const [newest] = data.releases;
  if (!newest) throw new Error(`The model ${id} has no release, which its schema does not allow.`);
  return {
    model: refTo(catalog, 'models', id),
    maker: data.maker,
    newest: releaseView(newest, notes),
    failures: catalog.failures.filter(({ model }) => model === id).length,
  };
}

function comparedModes(catalog: Catalog, a: string, b: string): ComparedMode[] {
  return catalog
    .all('modes')
    .map(({ id, data }) => ({
      mode: refTo(catalog, 'modes', id),
      group: refTo(catalog, 'groups', data.group),
      severity: data.severity.level,
      failures: [failureRef(catalog, a, id), failureRef(catalog, b, id)] as [Ref | null, Ref | null],
    }))
    .filter(({ failures }) => failures.some((failure) => failure !== null))
    .sort((x, y) => compareNames(x.mode.name, y.mode.name));
}

function sharedFigures(catalog: Catalog, a: string, b: string, notes: Bibliography): SharedFigures[] {
  return catalog.all('benchmarks').flatMap(({ id, data }) =>
    data.measures.flatMap((measure) => {
      const of = (model: string) =>
        measure.figures
          .filter((figure) => figure.model === model)
          .map(({ release, value }) => ({ release: release === UNKNOWN ? null : release, value }));
      const figures: SharedFigures['figures'] = [of(a), of(b)];
      if (figures.some(({ length }) => length === 0)) return [];
      return [
        {
          benchmark: refTo(catalog, 'benchmarks', id),
          when: data.when,
          judge: data.judge,
          measure: measure.name,
          what: measure.what,
          unit: measure.unit,
          better: measure.better,
          modes: measure.modes.map((mode) => refTo(catalog, 'modes', mode)),
          figures,
          cites: notes.cite(measure.sources ?? data.sources),
        },
      ];
    }),
  );
}
