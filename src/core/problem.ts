/** What is wrong with a record of the catalog, with its place and the remedy. */

export interface Place {
  /** Relative to the catalog's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units, as editors count. */
  column: number;
  /** Where the value ends on the same line, if known; exclusive. */
  endColumn?: number;
}

export interface Problem extends Place {
  /** The permanent name of the check that found it. */
  slug: string;
  severity: 'error' | 'warning';
  /** What is wrong, in a sentence that names the value. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do, with a command where one helps. */
  fix: string;
  value?: string;
  expected?: string[];
  suggestion?: string;
  related?: (Place & { note: string })[];
}

/** Problems in the order in which they are read: by file, place and slug. */
export function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.slug, b.slug) ||
      compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
