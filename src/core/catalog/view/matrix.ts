/** The whole frame at a glance: every mode against every model, each cell one of three things that must not be mixed up. */
import type { Mode, Model } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import { observersOf } from '../evidence.ts';
import { failureId } from '../record.ts';
import { canOccur } from './applies.ts';
import { modelRows, modeRows } from './lists.ts';
import type { Ref } from './ref.ts';

/** "none": nothing is recorded, which is not "it does not happen"; "cannot": the model lacks what the mode needs. */
export type MatrixCell =
  | { state: 'recorded'; pair: string; severity: Mode['severity']['level']; observers: number }
  | { state: 'none' | 'cannot'; pair: string };

export interface MatrixView {
  models: { model: Ref; status: Model['lifecycle']['status'] }[];
  shelves: { group: Ref; rows: { mode: Ref; cells: MatrixCell[] }[] }[];
  totals: Record<MatrixCell['state'], number>;
}

/** Modes by shelf and name, models by name; the cells of a row are in the order of the models. */
export function matrixView(catalog: Catalog): MatrixView {
  const models = modelRows(catalog).map(({ model, status }) => ({ model, status }));
  const shelves = new Map<string, MatrixView['shelves'][number]>();
  const totals = { recorded: 0, none: 0, cannot: 0 };
  for (const { mode, group } of modeRows(catalog)) {
    const cells = models.map(({ model }) => cellOf(catalog, model.id, mode.id));
    for (const { state } of cells) totals[state]++;
    const shelf = shelves.get(group.id) ?? { group, rows: [] };
    shelves.set(group.id, shelf);
    shelf.rows.push({ mode, cells });
  }
  return { models, shelves: [...shelves.values()], totals };
}

function cellOf(catalog: Catalog, model: string, mode: string): MatrixCell {
  const pair = failureId(model, mode);
  const failure = catalog.failure(model, mode);
  if (!failure) return { state: canOccur(catalog, model, mode) === 'no' ? 'cannot' : 'none', pair };
  const severity = failure.data.severity?.level ?? catalog.get('modes', mode).data.severity.level;
  return { state: 'recorded', pair, severity, observers: observersOf(catalog, failure).length };
}
