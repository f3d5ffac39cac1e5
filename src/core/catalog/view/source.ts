/** The page of a source: the work itself, and every record that rests on it. */
import { KINDS, type Kind, type Source } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { type Ref, refsByName, refTo } from './ref.ts';

export interface SourceView extends Source {
  id: string;
  citedBy: { kind: Kind; refs: Ref[] }[];
  cited: number;
  file: string;
}

export function sourceView(catalog: Catalog, record: CatalogRecord<'sources'>): SourceView {
  const referrers = catalog.referrers('sources', record.id);
  const citedBy = KINDS.map((kind) => ({
    kind,
    refs: refsByName(referrers.filter((referrer) => referrer.kind === kind).map(({ id }) => refTo(catalog, kind, id))),
  })).filter(({ refs }) => refs.length > 0);
  return { ...record.data, id: record.id, citedBy, cited: referrers.length, file: record.file };
}
