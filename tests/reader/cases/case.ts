// What a malformed file is and what the reader must say of it. The numbers name rows of the list the project works from.

export interface Case {
  name: string;
  content: string | Uint8Array;
  file?: string;
  /** `line:column slug` of every problem. */
  places: string[];
  /** What the sentences say, in the same order. */
  says: RegExp[];
}
