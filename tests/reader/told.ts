// What the tests of the reader ask it: one group record, read from a text or from bytes.

import type { Problem } from '../../src/core/problem.ts';
import { loadFiles } from '../../src/io/load.ts';

/** A record that is fine, for tests to spoil. */
export const FINE = 'name: Faces\norder: 1\nblurb: Things that go wrong with faces.\n';

/** Every problem of a catalog that holds this one file; no check of a lone record is about anything but the file. */
export function told(content: string | Uint8Array, file = 'groups/faces.yml'): Problem[] {
  const loaded = loadFiles([[file, content]]);
  return (loaded.problems ?? loaded.warnings).filter(({ slug }) => !slug.startsWith('orphan-'));
}

/** `line:column slug` of each problem, and the sentence with its remedy. */
export function at(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, slug }) => `${line}:${column} ${slug}`);
}

export function message({ what, fix }: Problem): string {
  return `${what} ${fix}`;
}
