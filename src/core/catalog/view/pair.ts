/** Every pair of mode and model answers: with its failure record, or with what mode, model and platforms give without one. */
import type { Catalog } from '../catalog.ts';
import { failureId } from '../record.ts';
import { type FailureView, failureView } from './failure.ts';
import { type UnrecordedView, unrecordedView } from './unrecorded.ts';

export interface Pair {
  id: string;
  model: string;
  mode: string;
}

/** What stands at the address of a pair; `evidence` tells the two apart. */
export type PairView = FailureView | UnrecordedView;

/** Every pair of a model and a mode, those of one model together. A pair whose address was moved elsewhere is left out. */
export function pairsOf(catalog: Catalog): Pair[] {
  const modes = catalog.all('modes');
  return catalog
    .all('models')
    .flatMap((model) => modes.map((mode) => ({ id: failureId(model.id, mode.id), model: model.id, mode: mode.id })))
    .filter(({ id }) => catalog.find('redirects', id)?.data.kind !== 'failures');
}

export function pairView(catalog: Catalog, { model, mode }: Pair): PairView {
  const failure = catalog.failure(model, mode);
  return failure ? failureView(catalog, failure) : unrecordedView(catalog, model, mode);
}
