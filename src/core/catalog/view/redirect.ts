/** Old addresses and where they lead now: those of the redirect records, and those that follow from them. */
import { KINDS, type Kind } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import { failureId } from '../record.ts';
import { pairsOf } from './pair.ts';
import { compareNames, failureTitle, type Ref, refTo } from './ref.ts';

export interface RedirectView {
  kind: Kind;
  /** The old id. */
  id: string;
  /** One where it moved, several where it was split. */
  to: Ref[];
  since: string;
  why: string;
}

/** Every old address, by kind and id. A mode or model that moved takes the addresses of its pairs with it. */
export function redirectViews(catalog: Catalog): RedirectView[] {
  const redirects = catalog.all('redirects').map(({ id, data }) => ({
    ...data,
    id,
    to: data.to.map((target) => refTo(catalog, data.kind, target)),
  }));
  const direct = new Set(redirects.map(({ kind, id }) => `${kind}/${id}`));
  const taken = new Set(pairsOf(catalog).map(({ id }) => id));
  const implied = redirects
    .flatMap((redirect) => pairsThatMoved(catalog, redirect))
    .filter(({ kind, id }) => !direct.has(`${kind}/${id}`) && !taken.has(id));
  return [...redirects, ...implied].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNames(a.id, b.id),
  );
}

function pairsThatMoved(catalog: Catalog, { kind, id, to, since, why }: RedirectView): RedirectView[] {
  const moved = (old: string, pairs: { model: string; mode: string }[]): RedirectView => ({
    kind: 'failures',
    id: old,
    to: pairs.map(({ model, mode }) => ({
      kind: 'failures',
      id: failureId(model, mode),
      name: failureTitle(catalog, model, mode),
    })),
    since,
    why,
  });
  const targets = to.map((ref) => ref.id);
  if (kind === 'modes')
    return catalog.all('models').map((model) =>
      moved(
        failureId(model.id, id),
        targets.map((mode) => ({ model: model.id, mode })),
      ),
    );
  if (kind === 'models')
    return catalog.all('modes').map((mode) =>
      moved(
        failureId(id, mode.id),
        targets.map((model) => ({ model, mode: mode.id })),
      ),
    );
  return [];
}
