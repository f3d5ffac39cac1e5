/** The lists of the site: one row per record, with the facts one compares them by. Every count is computed here. */
import { type Mode, type Model, type Platform, type Source, UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import { once } from '../once.ts';
import { type StrengthLevel, strengthOf } from '../strength.ts';
import { known } from './help.ts';
import { compareNames, failureTitle, type Ref, refsByName, refTo } from './ref.ts';

export interface FailureRow {
  failure: Ref;
  mode: Ref;
  model: Ref;
  group: Ref;
  severity: Mode['severity']['level'];
  strength: StrengthLevel;
  /** Examples that somebody saw, judged or claimed; ours that only explain do not count. */
  examples: number;
  releases: string[] | null;
  checked: string;
}

/** Every failure with a record, by shelf, mode and model. */
export const failureRows = once((catalog): FailureRow[] => {
  const order = new Map(groupsInOrder(catalog).map(({ id }, i) => [id, i]));
  return catalog.failures
    .map((failure) => {
      const mode = catalog.get('modes', failure.mode).data;
      return {
        failure: {
          kind: 'failures' as const,
          id: failure.id,
          name: failureTitle(catalog, failure.model, failure.mode),
        },
        mode: refTo(catalog, 'modes', failure.mode),
        model: refTo(catalog, 'models', failure.model),
        group: refTo(catalog, 'groups', mode.group),
        severity: failure.data.severity?.level ?? mode.severity.level,
        strength: strengthOf(catalog, failure).level,
        examples: failure.data.examples.filter(({ kind }) => kind !== 'illustrative').length,
        releases: failure.data.releases === UNKNOWN ? null : failure.data.releases,
        checked: failure.data.checked,
      };
    })
    .sort(
      (a, b) =>
        (order.get(a.group.id) ?? 0) - (order.get(b.group.id) ?? 0) ||
        compareNames(a.mode.name, b.mode.name) ||
        compareNames(a.model.name, b.model.name),
    );
});

export interface ModeRow {
  mode: Ref;
  group: Ref;
  summary: string;
  severity: Mode['severity']['level'];
  cues: number;
  failures: { failure: Ref; model: Ref }[];
}

/** Every mode, by shelf and name. */
export const modeRows = once((catalog): ModeRow[] => {
  const failures = failureRows(catalog);
  return groupsInOrder(catalog).flatMap((group) =>
    catalog
      .all('modes')
      .filter(({ data }) => data.group === group.id)
      .sort((a, b) => compareNames(a.data.name, b.data.name))
      .map(({ id, data }) => ({
        mode: refTo(catalog, 'modes', id),
        group,
        summary: data.summary,
        severity: data.severity.level,
        cues: data.cues.length,
        failures: failures.filter(({ mode }) => mode.id === id).map(({ failure, model }) => ({ failure, model })),
      })),
  );
});

export interface GroupRow {
  group: Ref;
  blurb: string;
  modes: ModeRow[];
  failures: number;
}

/** The shelves in their order, with what stands on them. */
export const groupRows = once((catalog): GroupRow[] => {
  const modes = modeRows(catalog);
  return groupsInOrder(catalog).map((group) => {
    const own = modes.filter((row) => row.group.id === group.id);
    return {
      group,
      blurb: catalog.get('groups', group.id).data.blurb,
      modes: own,
      failures: own.reduce((sum, { failures }) => sum + failures.length, 0),
    };
  });
});

function groupsInOrder(catalog: Catalog): Ref[] {
  return [...catalog.all('groups')]
    .sort((a, b) => a.data.order - b.data.order || compareNames(a.data.name, b.data.name))
    .map(({ id }) => refTo(catalog, 'groups', id));
}

export interface ModelRow {
  model: Ref;
  maker: string;
  status: Model['lifecycle']['status'];
  /** Of the newest release. */
  newest: Model['releases'][number];
  failures: number;
  platforms: number;
}

/** Every model, by name. */
export const modelRows = once((catalog): ModelRow[] => {
  return [...catalog.all('models')]
    .sort((a, b) => compareNames(a.data.name, b.data.name))
    .map(({ id, data }) => ({
      model: refTo(catalog, 'models', id),
      maker: data.maker,
      status: data.lifecycle.status,
      newest: data.releases[0] as Model['releases'][number],
      failures: catalog.failures.filter(({ model }) => model === id).length,
      platforms: catalog.all('platforms').filter((platform) => platform.data.serves.some(({ model }) => model === id))
        .length,
    }));
});

export interface PlatformRow {
  platform: Ref;
  owner: string;
  role: Platform['role'];
  serves: Ref[];
  /** Null: no source was found. */
  desks: number | null;
  policy: Record<'failed' | 'blocked' | 'finished', ('yes' | 'no' | 'discretion' | 'unknown')[] | null>;
  checked: string;
}

/** Every platform, makers' own first. */
export function platformRows(catalog: Catalog): PlatformRow[] {
  const charged = (policy: Platform['policy']['failed']) =>
    known(policy, (list) => [...new Set(list.map((each) => each.charged))]);
  return [...catalog.all('platforms')]
    .sort((a, b) => compareNames(a.data.role, b.data.role) || compareNames(a.data.name, b.data.name))
    .map(({ id, data }) => ({
      platform: refTo(catalog, 'platforms', id),
      owner: data.owner,
      role: data.role,
      serves: refsByName(data.serves.map(({ model }) => refTo(catalog, 'models', model))),
      desks: known(data.desks, (desks) => desks.length),
      policy: {
        failed: charged(data.policy.failed),
        blocked: charged(data.policy.blocked),
        finished: charged(data.policy.finished),
      },
      checked: data.checked,
    }));
}

export interface CueRow {
  cue: Ref;
  says: string;
  raises: Ref[];
  protects: Ref[];
}

/** Every cue, by name. */
export function cueRows(catalog: Catalog): CueRow[] {
  const modesWith = (cue: string, effect: 'raises' | 'protects') =>
    refsByName(
      catalog
        .all('modes')
        .filter(({ data }) => data.cues.some((link) => link.cue === cue && (link.effect ?? 'raises') === effect))
        .map(({ id }) => refTo(catalog, 'modes', id)),
    );
  return [...catalog.all('cues')]
    .sort((a, b) => compareNames(a.data.name, b.data.name))
    .map(({ id, data }) => ({
      cue: refTo(catalog, 'cues', id),
      says: data.says,
      raises: modesWith(id, 'raises'),
      protects: modesWith(id, 'protects'),
    }));
}

export interface SourceRow extends Source {
  source: Ref;
  cited: number;
}

/** Every source, by who speaks and title. */
export function sourceRows(catalog: Catalog): SourceRow[] {
  return [...catalog.all('sources')]
    .sort((a, b) => compareNames(a.data.speaker, b.data.speaker) || compareNames(a.data.title, b.data.title))
    .map(({ id, data }) => ({
      ...data,
      source: refTo(catalog, 'sources', id),
      cited: catalog.referrers('sources', id).length,
    }));
}

export interface BenchmarkRow {
  benchmark: Ref;
  by: string;
  when: string;
  judge: 'human' | 'model' | 'metric' | 'mixed';
  measures: number;
  modes: Ref[];
  models: Ref[];
}

/** Every benchmark, newest first. */
export function benchmarkRows(catalog: Catalog): BenchmarkRow[] {
  const distinct = (ids: readonly string[]) => [...new Set(ids)];
  return [...catalog.all('benchmarks')]
    .sort((a, b) => compareNames(b.data.when, a.data.when) || compareNames(a.data.name, b.data.name))
    .map(({ id, data }) => ({
      benchmark: refTo(catalog, 'benchmarks', id),
      by: data.by,
      when: data.when,
      judge: data.judge,
      measures: data.measures.length,
      modes: refsByName(
        distinct(data.measures.flatMap(({ modes }) => modes)).map((mode) => refTo(catalog, 'modes', mode)),
      ),
      models: refsByName(
        distinct(data.measures.flatMap(({ figures }) => figures.flatMap(({ model }) => (model ? [model] : [])))).map(
          (model) => refTo(catalog, 'models', model),
        ),
      ),
    }));
}
