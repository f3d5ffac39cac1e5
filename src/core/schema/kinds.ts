/** The kinds of record, in a file that costs nothing to import. */

/** The folders of `catalog/` that hold records, in the order in which they are read. */
export const KINDS = [
  'sources',
  'groups',
  'lexicons',
  'cues',
  'modes',
  'models',
  'platforms',
  'failures',
  'benchmarks',
  'evaluations',
  'redirects',
] as const;
export type Kind = (typeof KINDS)[number];

/** One record of a kind, as one says it: "cue" for "cues". */
export function one(kind: Kind): string {
  return kind.replace(/s$/, '');
}
