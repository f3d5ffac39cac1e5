/** The file uses a part of YAML that records do without: aliases, tags, merge keys, directives, several documents. */
import type { FileCheck } from './check.ts';

export const yamlFeature: FileCheck = {
  slug: 'yaml-feature',
  scope: 'file',
  severity: 'error',
  why: 'Records are plain keys, lists and values, so that every reader and every program sees the same.',
  check: ({ source }) => source.faults.filter(({ slug }) => slug === 'yaml-feature'),
};
