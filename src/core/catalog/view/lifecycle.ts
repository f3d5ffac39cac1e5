/** Whether a model is still there to be used; nothing about a retired one may read as current advice. */
import type { Model } from '../../schema/index.ts';
import type { Bibliography, Cite } from './cite.ts';

export interface LifecycleView {
  status: Model['lifecycle']['status'];
  since: string | null;
  note: string | null;
  cites: Cite[];
}

/** The lifecycle of a model or of one of its releases; without notes where a page does not show what it rests on. */
export function lifecycleOf(lifecycle: Model['lifecycle'], notes: Bibliography | null): LifecycleView {
  return {
    status: lifecycle.status,
    since: lifecycle.since ?? null,
    note: lifecycle.note ?? null,
    cites: notes?.cite(lifecycle.sources) ?? [],
  };
}
