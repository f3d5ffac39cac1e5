/** One file of the catalog as the reader hands it to the core: its text, its tree, and what was wrong with reading it. */

import type { Place, Problem } from './problem.ts';
import type { Kind } from './schema/index.ts';
import type { Node, PlaceOf, Span } from './tree.ts';

/** What a check found, before the check's own name, severity and reason are put to it. */
export interface Fault extends Place {
  what: string;
  fix: string;
  value?: string;
  expected?: string[];
  suggestion?: string;
  related?: NonNullable<Problem['related']>;
  /** Where it differs from the check's. */
  severity?: Problem['severity'];
}

/** Faults that show while a file is being read, by the slug of the check that reports them. */
export type ReadingFault = Fault & { slug: 'unreadable-file' | 'bad-encoding' | 'bad-yaml' | 'yaml-feature' };

export interface SourceFile {
  kind: Kind;
  /** The file name without its ending; for a failure, model and mode. */
  id: string;
  /** Relative to the catalog's root, with forward slashes. */
  file: string;
  /** Empty where the bytes are no text. */
  text: string;
  /** Null where no tree could be made: the faults say why, or the file holds nothing. */
  tree: Node | null;
  /** Whether the file holds nothing, or comments only. */
  isEmpty: boolean;
  comments: Span[];
  faults: ReadingFault[];
  placeOf: PlaceOf;
}

/** Something in the catalog's folder that nothing reads. */
export interface Stray {
  file: string;
  what: string;
  fix: string;
  suggestion?: string;
}
