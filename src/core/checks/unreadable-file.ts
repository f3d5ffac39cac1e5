/** The file is too large, or the system does not let us read it. */
import type { FileCheck } from './check.ts';

export const unreadableFile: FileCheck = {
  slug: 'unreadable-file',
  scope: 'file',
  severity: 'error',
  finds: 'A file that is too large or cannot be opened.',
  why: 'What cannot be read cannot be checked.',
  mend: 'Make it smaller, by two records or shorter texts, or give yourself the right to read it.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'unreadable-file'),
};
