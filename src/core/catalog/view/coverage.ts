/** What the catalog holds and what it lacks, per model, mode and platform: the view behind the page and the command. */
import { UNKNOWN } from '../../schema/index.ts';
import type { Catalog, FailureRecord } from '../catalog.ts';
import { DAYS_BEFORE_OLD, datesOf, daysBetween } from '../dates.ts';
import { admissionsOf, evidenceOf, independent, measuresOf, observersOf } from '../evidence.ts';
import { canOccur } from './applies.ts';
import { modelRows, modeRows, platformRows } from './lists.ts';
import { pairsOf } from './pair.ts';
import { failureTitle, type Ref } from './ref.ts';

export interface CoverageRow {
  of: Ref;
  /** Pairs that can occur, those that cannot, and those of the first with a record. */
  pairs: number;
  cannot: number;
  recorded: number;
  /** Records that rest on one speaker alone. */
  thin: number;
  /** Records that somebody observed. */
  observed: number;
  /** Records that are old. */
  old: number;
  /** The oldest day on which one of its records was checked, of a model its own among them; null without any. */
  oldest: string | null;
  /** Fields that say "unknown", and how many of each. */
  unknown: UnknownField[];
}

export interface UnknownField {
  field: string;
  count: number;
}

export interface CoverageView {
  /** The newest date in the catalog: what ages are counted from, so that the same catalog says the same tomorrow. */
  asOf: string | null;
  totals: Pick<CoverageRow, 'pairs' | 'cannot' | 'recorded' | 'thin' | 'observed' | 'old'>;
  models: CoverageRow[];
  modes: CoverageRow[];
  platforms: { of: Ref; checked: string; isOld: boolean; unknown: UnknownField[] }[];
  /** Pairs without a record of which some other record already speaks: the nearest work there is. */
  waiting: { id: string; title: string; admits: number; figures: number }[];
}

interface Known {
  failure: FailureRecord;
  isThin: boolean;
  isObserved: boolean;
  isOld: boolean;
}

export function coverageView(catalog: Catalog): CoverageView {
  const asOf = datesOf(catalog).newest;
  const known = catalog.failures.map((failure) => knownOf(catalog, failure, asOf));
  const cannot = catalog
    .all('models')
    .flatMap(({ id: model }) => catalog.all('modes').map(({ id: mode }) => ({ model, mode })))
    .filter(({ model, mode }) => !catalog.failure(model, mode) && canOccur(catalog, model, mode) === 'no');
  const modes = modeRows(catalog).map(({ mode }) => mode);
  const models = modelRows(catalog).map(({ model }) => model);
  const rowsBy = (axis: 'model' | 'mode', refs: readonly Ref[], across: number) =>
    refs.map((of) => {
      const own = known.filter(({ failure }) => failure[axis] === of.id);
      const none = cannot.filter((pair) => pair[axis] === of.id).length;
      const records = [
        ...(axis === 'model' ? [catalog.get('models', of.id).data] : []),
        ...own.map(({ failure }) => failure.data),
      ];
      const oldest = records.map(({ checked }) => checked).sort()[0] ?? null;
      return { of, ...sums(own, across - none, none), oldest, unknown: unknownFields(records) };
    });
  return {
    asOf,
    totals: sums(known, modes.length * models.length - cannot.length, cannot.length),
    models: rowsBy('model', models, modes.length),
    modes: rowsBy('mode', modes, models.length),
    platforms: platformRows(catalog).map(({ platform, checked }) => ({
      of: platform,
      checked,
      isOld: isOld(checked, asOf),
      unknown: unknownFields([catalog.get('platforms', platform.id).data]),
    })),
    waiting: waitingOf(catalog),
  };
}

function knownOf(catalog: Catalog, failure: FailureRecord, asOf: string | null): Known {
  return {
    failure,
    isThin: independent(catalog, evidenceOf(catalog, failure)).length < 2,
    isObserved: observersOf(catalog, failure).length > 0,
    isOld: isOld(failure.data.checked, asOf),
  };
}

function sums(known: readonly Known[], pairs: number, cannot: number): CoverageView['totals'] {
  const count = (is: (each: Known) => boolean) => known.filter(is).length;
  return {
    pairs,
    cannot,
    recorded: known.length,
    thin: count(({ isThin }) => isThin),
    observed: count(({ isObserved }) => isObserved),
    old: count((each) => each.isOld),
  };
}

function isOld(date: string, asOf: string | null): boolean {
  return asOf !== null && daysBetween(date, asOf) > DAYS_BEFORE_OLD;
}

/** Fields whose value is "unknown", by the name of the field, the commonest first. */
function unknownFields(values: readonly unknown[]): UnknownField[] {
  const counts = new Map<string, number>();
  const visit = (value: unknown, field: string): void => {
    if (value === UNKNOWN) counts.set(field, (counts.get(field) ?? 0) + 1);
    else if (Array.isArray(value)) for (const item of value) visit(item, field);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, key);
  };
  for (const value of values) visit(value, '');
  return [...counts]
    .map(([field, count]) => ({ field, count }))
    .sort((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1));
}

function waitingOf(catalog: Catalog): CoverageView['waiting'] {
  return pairsOf(catalog)
    .filter(({ model, mode }) => !catalog.failure(model, mode))
    .map(({ id, model, mode }) => ({
      id,
      title: failureTitle(catalog, model, mode),
      admits: admissionsOf(catalog, model, mode).length,
      figures: measuresOf(catalog, model, mode).length,
    }))
    .filter(({ admits, figures }) => admits + figures > 0);
}
