/** What checks may ask about the other records of a catalog, some of which may not have been read. */
import type { AnyRecord, CatalogRecord } from './catalog/record.ts';
import type { Reading } from './reading.ts';
import type { Kind } from './schema/index.ts';
import type { SourceFile, Stray } from './source-file.ts';

export interface Known {
  files: readonly SourceFile[];
  strays: readonly Stray[];
  /** The records that could be read. */
  records: readonly AnyRecord[];
  /** YYYY-MM-DD, or null where nobody said. */
  today: string | null;
  all<K extends Kind>(kind: K): readonly CatalogRecord<K>[];
  /** The record, or undefined where there is none or it could not be read. */
  find<K extends Kind>(kind: K, id: string): CatalogRecord<K> | undefined;
  /** Whether a file of that kind and id is there, readable or not. */
  has(kind: Kind, id: string): boolean;
  ids(kind: Kind): readonly string[];
  /** Whether every file of these kinds could be read: only then can a check say that something is nowhere. */
  isWhole(...kinds: Kind[]): boolean;
}

export function knownOf(readings: readonly Reading[], strays: readonly Stray[], today: string | null): Known {
  const files = readings.map(({ source }) => source);
  const records = readings.flatMap(({ record }) => record ?? []);
  const byId = new Map(records.map((record) => [`${record.kind}/${record.id}`, record]));
  const present = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  const broken = new Set(readings.filter(({ record }) => !record).map(({ source }) => source.kind));
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const idsOf = new Map(
    [...Map.groupBy(files, ({ kind }) => kind)].map(([kind, own]) => [kind, own.map(({ id }) => id)]),
  );
  return {
    files,
    strays,
    records,
    today,
    all: (kind) => (byKind.get(kind) ?? []) as never,
    find: (kind, id) => byId.get(`${kind}/${id}`) as never,
    has: (kind, id) => present.has(`${kind}/${id}`),
    ids: (kind) => idsOf.get(kind) ?? [],
    isWhole: (...kinds) => !kinds.some((kind) => broken.has(kind)),
  };
}
