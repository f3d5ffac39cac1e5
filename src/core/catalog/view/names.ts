/** What each page is called, by its id, its name, its technical term and what people say: for going straight there. */
import type { Kind } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import { refTo } from './ref.ts';

export interface NamedPage {
  kind: Kind;
  id: string;
  name: string;
  /** Everything else it goes by; the id is not repeated here. */
  names: string[];
}

const KINDS = ['modes', 'models', 'groups', 'platforms', 'benchmarks', 'cues'] as const;

/** Modes first, so that a name which is also that of a cue leads to the mode. A failure is found by its mode and its model. */
export function namedPages(catalog: Catalog): NamedPage[] {
  return KINDS.flatMap((kind) =>
    catalog.all(kind).map((record) => {
      const name = refTo(catalog, kind, record.id).name;
      const known = new Set([name.toLowerCase()]);
      const names = namesOf(catalog, kind, record.id).filter((each) => {
        const isNew = !known.has(each.toLowerCase());
        known.add(each.toLowerCase());
        return isNew;
      });
      return { kind, id: record.id, name, names };
    }),
  );
}

function namesOf(catalog: Catalog, kind: (typeof KINDS)[number], id: string): string[] {
  if (kind === 'models') return catalog.get('models', id).data.aliases;
  if (kind !== 'modes') return [];
  const { term, names } = catalog.get('modes', id).data;
  return [term, ...names.en, ...(names.zh ?? [])];
}
