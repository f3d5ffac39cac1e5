/** The file holds nothing, or comments only. */
import { one } from '../schema/kinds.ts';
import type { FileCheck } from './check.ts';

export const emptyRecord: FileCheck = {
  slug: 'empty-record',
  scope: 'file',
  severity: 'error',
  finds: 'A file that holds no record.',
  why: 'The file name promises a record, and pages and links would be made for it.',
  mend: 'Fill it in or delete it. A record with its blanks named is written by: npm run -s misrender -- new KIND ID',
  *check({ source }) {
    if (!source.isEmpty) return;
    yield {
      ...source.placeOf({ start: 0, end: 0 }),
      what: `The record is empty.`,
      fix: `Delete the file, and begin with one whose blanks are named: npm run -s misrender -- new ${one(source.kind)} ${source.id}`,
    };
  },
};
