/** What was checked or read last: the dated records, newest first, by the dates that they themselves hold. */
import type { Catalog } from '../catalog.ts';
import { failureTitle, type Ref } from './ref.ts';

export interface Recent {
  ref: Ref;
  /** When the record was checked or the source read. */
  date: string;
  says: string;
}

/** The dated records, newest first; on one day, failures before models, platforms and sources, each by id. */
export function recent(catalog: Catalog, most: number): Recent[] {
  return [...failures(catalog), ...checked(catalog), ...sources(catalog)]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, most);
}

function failures(catalog: Catalog): Recent[] {
  return byId(catalog.failures).map(({ id, model, mode, data }) => ({
    ref: { kind: 'failures', id, name: failureTitle(catalog, model, mode) },
    date: data.checked,
    says: catalog.get('modes', mode).data.summary,
  }));
}

function checked(catalog: Catalog): Recent[] {
  return (['models', 'platforms'] as const).flatMap((kind) =>
    byId(catalog.all(kind)).map(({ id, data }) => ({
      ref: { kind, id, name: data.name },
      date: data.checked,
      says: data.summary,
    })),
  );
}

function sources(catalog: Catalog): Recent[] {
  return byId(catalog.all('sources')).map(({ id, data }) => ({
    ref: { kind: 'sources', id, name: data.title },
    date: data.read,
    says: `A source that the catalog cites, by ${data.speaker}.`,
  }));
}

/** By code units, which sort alike everywhere. */
function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
