/** The linked catalog: records by kind and id, and the back-links that no record writes down. */
import type { Kind } from '../schema/index.ts';
import { type AnyRecord, type CatalogRecord, failureId } from './record.ts';

/** Modes of this group are a platform's fault; nothing in a prompt helps a person around them. */
export const SERVICE_GROUP = 'service';

export interface FailureRecord extends CatalogRecord<'failures'> {
  model: string;
  mode: string;
}

export interface Catalog {
  /** Hash of every file of the catalog, 16 hexadecimal digits. */
  hash: string;
  records: readonly AnyRecord[];
  all<K extends Kind>(kind: K): readonly CatalogRecord<K>[];
  find<K extends Kind>(kind: K, id: string): CatalogRecord<K> | undefined;
  /** For an id that a checked reference holds; throws where the catalog was never checked. */
  get<K extends Kind>(kind: K, id: string): CatalogRecord<K>;
  failures: readonly FailureRecord[];
  failure(model: string, mode: string): FailureRecord | undefined;
  /** The records that cite a source, name a cue, and so on: who refers to this id. */
  referrers(kind: Kind, id: string): readonly AnyRecord[];
}

/** Links records that passed the checks. `references` yields, for one record, the kind and id of all it refers to. */
export function linkCatalog(
  records: readonly AnyRecord[],
  hash: string,
  references: (record: AnyRecord) => Iterable<{ kind: Kind; id: string }>,
): Catalog {
  const byKind = new Map<Kind, Map<string, AnyRecord>>();
  const referrers = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const ofKind = byKind.get(record.kind) ?? new Map<string, AnyRecord>();
    byKind.set(record.kind, ofKind.set(record.id, record));
    for (const to of new Set([...references(record)].map(({ kind, id }) => `${kind}/${id}`))) {
      const known = referrers.get(to);
      if (known) known.push(record);
      else referrers.set(to, [record]);
    }
  }
  const find = (kind: Kind, id: string) => byKind.get(kind)?.get(id);
  const failures = [...(byKind.get('failures')?.values() ?? [])].map((record) =>
    withModelAndMode(record as CatalogRecord<'failures'>),
  );
  const failureByPair = new Map(failures.map((failure) => [failureId(failure.model, failure.mode), failure]));
  return {
    hash,
    records,
    all: (kind) => [...(byKind.get(kind)?.values() ?? [])] as never,
    find: (kind, id) => find(kind, id) as never,
    get: (kind, id) => {
      const record = find(kind, id);
      if (!record) throw new Error(`No record ${kind}/${id}: this catalog was linked without being checked.`);
      return record as never;
    },
    failures,
    failure: (model, mode) => failureByPair.get(failureId(model, mode)),
    referrers: (kind, id) => referrers.get(`${kind}/${id}`) ?? [],
  };
}

/** `failures/seedance/face-distortion.yml` holds face-distortion on seedance. */
function withModelAndMode(record: CatalogRecord<'failures'>): FailureRecord {
  const [, model = '', file = ''] = record.file.split('/');
  return { ...record, model, mode: file.replace(/\.yml$/, '') };
}
