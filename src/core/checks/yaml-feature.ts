/** The file uses a part of YAML that records do without: aliases, tags, merge keys, directives, several documents. */
import type { FileCheck } from './check.ts';

export const yamlFeature: FileCheck = {
  slug: 'yaml-feature',
  scope: 'file',
  severity: 'error',
  finds: 'A feature of YAML that records do without: aliases, tags, merge keys, more than one record in a file.',
  why: 'Records are plain keys, lists and values, so that every reader and every program sees the same.',
  mend: 'Write the value out. One file holds one record, and the same text twice is plainer than an alias.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'yaml-feature'),
};
