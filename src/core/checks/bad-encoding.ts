/** The bytes of the file are not UTF-8. */
import type { FileCheck } from './check.ts';

export const badEncoding: FileCheck = {
  slug: 'bad-encoding',
  scope: 'file',
  severity: 'error',
  why: 'Every record is UTF-8; read as anything else, characters are lost without a trace.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'bad-encoding'),
};
