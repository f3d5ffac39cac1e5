/** The catalog of this repository in place of tests/real-catalog.ts: linked from records that were read and checked before the first mutant. */
import { inject } from 'vitest';
import { linkCatalog } from '../../src/core/catalog/catalog.ts';
import type { AnyRecord } from '../../src/core/catalog/record.ts';
import { linksOf } from '../../src/core/references.ts';

export interface CheckedRecords {
  hash: string;
  records: Omit<AnyRecord, 'locate'>[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    checked: CheckedRecords;
  }
}

const { hash, records } = inject('checked');

export const catalog = linkCatalog(
  records.map((record) => ({ ...record, locate: noPlace }) as AnyRecord),
  hash,
  linksOf,
);

function noPlace(): never {
  throw new Error('Records that were handed over have no place in a file.');
}
