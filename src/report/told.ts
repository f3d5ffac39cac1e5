/** What every voice of a report is given: problems, the texts they stand in, and how a file is called where the reader is. */
import type { Problem } from '../core/problem.ts';

export interface Told {
  problems: readonly Problem[];
  /** Texts by file, relative to the catalog's root. */
  texts: ReadonlyMap<string, string>;
  /** From a name relative to the catalog's root to one relative to where the command was run. */
  pathOf: (file: string) => string;
}
