/** The page of a platform: what it serves, its desks, and what it says of jobs that failed, were blocked or look poor. */
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { createBibliography, type SourceNote } from './cite.ts';
import { helpOf, type PlatformHelp, type ServedModel, servedModels } from './help.ts';
import { type LifecycleView, lifecycleOf } from './lifecycle.ts';
import { type FailureRow, failureRows } from './lists.ts';

export interface PlatformView {
  id: string;
  name: string;
  summary: string;
  lifecycle: LifecycleView | null;
  serves: ServedModel[];
  help: PlatformHelp;
  /** Failures on the models it serves. */
  failures: FailureRow[];
  notes: SourceNote[];
}

export function platformView(catalog: Catalog, record: CatalogRecord<'platforms'>): PlatformView {
  const notes = createBibliography(catalog);
  const { lifecycle } = record.data;
  const serves = servedModels(catalog, record, notes);
  const served = new Set(serves.map(({ model }) => model.id));
  return {
    id: record.id,
    name: record.data.name,
    summary: record.data.summary,
    lifecycle: lifecycle === undefined ? null : lifecycleOf(lifecycle, notes),
    serves,
    help: helpOf(catalog, record, notes, true),
    failures: failureRows(catalog).filter(({ model }) => served.has(model.id)),
    notes: notes.notes(),
  };
}
