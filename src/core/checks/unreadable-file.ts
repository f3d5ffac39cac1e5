/** The file is too large, or the system does not let us read it. */
import type { FileCheck } from './check.ts';

export const unreadableFile: FileCheck = {
  slug: 'unreadable-file',
  scope: 'file',
  severity: 'error',
  why: 'What cannot be read cannot be checked.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'unreadable-file'),
};
