/** Names and addresses of records, looked up at once, so that data files of a large catalog cost no more each than those of a small one. */

import { API_FOLDER, SCHEMA_FOLDER } from '../../schema/api.ts';
import type { ApiRef } from '../../schema/api-parts.ts';
import type { Kind } from '../../schema/index.ts';
import type { Catalog, FailureRecord } from '../catalog.ts';
import type { AnyRecord } from '../record.ts';
import { failureTitle, type Ref } from '../view/ref.ts';

/** Where the site is served; its addresses are absolute. */
export interface Addresses {
  /** Of a path from the root of the site, without a slash in front. */
  file(path: string): string;
  /** Of the page of a record; null where its kind has none. */
  page(kind: Kind, id: string): string | null;
}

export interface Book {
  catalog: Catalog;
  addresses: Addresses;
  failure(id: string): FailureRecord;
  /** A record that is there, as others point at it. */
  ref(kind: Kind, id: string): ApiRef;
  refs(records: Iterable<Pick<Ref, 'kind' | 'id'>>): ApiRef[];
  /** The address of a data file, such as `modes/flicker`, and of the schema of data files, such as `mode`. */
  api(path: string): string;
  schema(name: string): string;
}

/** Opens the book of a catalog. Titles of failures are made once. */
export function openBook(catalog: Catalog, addresses: Addresses): Book {
  const failures = new Map(catalog.failures.map((failure) => [failure.id, failure]));
  const titles = new Map(catalog.failures.map(({ id, model, mode }) => [id, failureTitle(catalog, model, mode)]));
  const api = (path: string) => addresses.file(`${API_FOLDER}/${path}.json`);
  const ref = (kind: Kind, id: string): ApiRef => ({
    kind,
    id,
    title: titleOf(catalog.get(kind, id) as AnyRecord, titles),
    url: addresses.page(kind, id),
    api: api(`${kind}/${id}`),
  });
  return {
    catalog,
    addresses,
    failure(id) {
      const failure = failures.get(id);
      if (!failure) throw new Error(`No failure ${id}: this catalog was linked without being checked.`);
      return failure;
    },
    ref,
    refs: (records) => sortRefs([...records].map(({ kind, id }) => ref(kind, id))),
    api,
    schema: (name) => addresses.file(`${SCHEMA_FOLDER}/api-${name}.json`),
  };
}

function titleOf(record: AnyRecord, failureTitles: ReadonlyMap<string, string>): string {
  if (record.kind === 'failures') return failureTitles.get(record.id) ?? record.id;
  if (record.kind === 'sources') return record.data.title;
  if (record.kind === 'redirects') return record.id;
  return record.data.name;
}

/** Each record once, by kind and id. */
function sortRefs(refs: ApiRef[]): ApiRef[] {
  const byKey = new Map(refs.map((ref) => [`${ref.kind}/${ref.id}`, ref]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, ref]) => ref);
}
