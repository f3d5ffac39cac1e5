/** The bytes of the file are not UTF-8. */
import type { FileCheck } from './check.ts';

export const badEncoding: FileCheck = {
  slug: 'bad-encoding',
  scope: 'file',
  severity: 'error',
  finds: 'A file that is not text in UTF-8.',
  why: 'Every record is UTF-8; read as anything else, characters are lost without a trace.',
  mend: 'Save the file as UTF-8. Every editor can; look for "encoding" in its menu or at its lower edge.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'bad-encoding'),
};
