/** A file weighed against the schema of its kind: its issues, and the record where there are none. */
import type { AnyRecord, Locate } from './catalog/record.ts';
import { type Issue, issuesOf } from './issues.ts';
import { SCHEMAS } from './schema/index.ts';
import type { SourceFile } from './source-file.ts';
import { locator, plainValue } from './tree.ts';

export interface Reading {
  source: SourceFile;
  issues: Issue[];
  /** Null where the file could not be read or does not keep to its schema. */
  record: AnyRecord | null;
  locate: Locate;
}

export function readAgainstSchema(source: SourceFile): Reading {
  const { tree, kind, id, file, placeOf } = source;
  if (!tree) return { source, issues: [], record: null, locate: () => placeOf({ start: 0, end: 0 }) };
  const locate = locator(tree, placeOf);
  const result = SCHEMAS[kind].safeParse(plainValue(tree));
  if (!result.success) return { source, issues: issuesOf(tree, result.error.issues), record: null, locate };
  const isWhole = source.faults.length === 0;
  const record = { kind, id, file, data: result.data, locate } as AnyRecord;
  return { source, issues: [], record: isWhole ? record : null, locate };
}
