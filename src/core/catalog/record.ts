/** A record as it was read: its kind, id, file and value, and where in the file each value stands. */
import type { Place } from '../problem.ts';
import type { Kind, RecordOf } from '../schema/index.ts';

export type Path = readonly (string | number)[];

/** Finds the place of a value; of a key where `at` is "key"; of the nearest parent where the path does not exist. */
export type Locate = (path: Path, at?: 'value' | 'key') => Place;

export interface CatalogRecord<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Relative to the catalog's root, with forward slashes. */
  file: string;
  data: RecordOf<K>;
  locate: Locate;
}
export type AnyRecord = { [K in Kind]: CatalogRecord<K> }[Kind];

/** The id of a failure: model and mode. */
export function failureId(model: string, mode: string): string {
  return `${model}-${mode}`;
}
