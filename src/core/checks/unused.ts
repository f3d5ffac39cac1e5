/** Records that nothing refers to, for the checks that find orphans. */
import type { CatalogRecord } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import { referencesOf } from '../references.ts';
import type { Kind } from '../schema/kinds.ts';
import { nearest } from '../suggest.ts';

/**
 * Records of a kind that no record refers to. One that a misspelled reference seems to mean is left out: the misspelling
 * is told of already.
 */
export function unused<K extends Kind>(known: Known, kind: K): CatalogRecord<K>[] {
  const named = new Set(
    known.records.flatMap((record) => referencesOf(record).flatMap((to) => (to.kind === kind ? to.id : []))),
  );
  const ids = known.ids(kind);
  const meant = new Set([...named].filter((id) => !known.has(kind, id)).map((id) => nearest(id, ids)));
  return known.all(kind).filter(({ id }) => !named.has(id) && !meant.has(id));
}
