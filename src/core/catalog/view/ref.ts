/** How a shown shape points at another record: kind, id and the name to print; whoever prints it makes the address. */
import type { Kind } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { AnyRecord } from '../record.ts';

export interface Ref {
  kind: Kind;
  id: string;
  name: string;
}

/** The title of a failure, always computed: the mode's name on the model's name. */
export function failureTitle(catalog: Catalog, model: string, mode: string): string {
  return `${catalog.get('modes', mode).data.name} on ${catalog.get('models', model).data.name}`;
}

/** A reference to a record that a checked catalog holds. */
export function refTo(catalog: Catalog, kind: Kind, id: string): Ref {
  return { kind, id, name: nameOf(catalog, catalog.get(kind, id) as AnyRecord) };
}

/** References to several records of a kind, in the order given. */
export function refsTo(catalog: Catalog, kind: Kind, ids: readonly string[]): Ref[] {
  return ids.map((id) => refTo(catalog, kind, id));
}

/** The reference to a failure where the pair has a record, else null: nothing links to a page that is not there. */
export function failureRef(catalog: Catalog, model: string, mode: string): Ref | null {
  const failure = catalog.failure(model, mode);
  return failure ? { kind: 'failures', id: failure.id, name: failureTitle(catalog, model, mode) } : null;
}

function nameOf(catalog: Catalog, record: AnyRecord): string {
  if (record.kind === 'sources') return record.data.title;
  if (record.kind === 'redirects') return record.id;
  if (record.kind !== 'failures') return record.data.name;
  const failure = catalog.failures.find(({ id }) => id === record.id);
  return failure ? failureTitle(catalog, failure.model, failure.mode) : record.id;
}

/** Records of a kind as references, by name. */
export function refsByName(refs: readonly Ref[]): Ref[] {
  return [...refs].sort((a, b) => compareNames(a.name, b.name));
}

/** Order of names for people; plain code units would part "a" from "B" and depend on nothing else. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
