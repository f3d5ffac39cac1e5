/** Numbered notes: a page cites works in the order in which it speaks of them, and lists each once at its end. */
import type { Source } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';

export interface Cite {
  /** The number of the note on this page, from 1. */
  n: number;
  source: string;
  title: string;
}

export interface SourceNote extends Source {
  n: number;
  id: string;
}

/** A sentence and the notes it rests on. */
export interface Cited {
  says: string;
  cites: Cite[];
}

export interface Bibliography {
  /** The notes for these sources, by number; a source that was cited before keeps its own. */
  cite(sources: readonly string[] | undefined): Cite[];
  /** Every source cited so far, by number. */
  notes(): SourceNote[];
}

export function createBibliography(catalog: Catalog): Bibliography {
  const numbers = new Map<string, number>();
  return {
    cite(sources = []) {
      const cites = sources.map((source) => {
        const n = numbers.get(source) ?? numbers.size + 1;
        numbers.set(source, n);
        return { n, source, title: catalog.get('sources', source).data.title };
      });
      return cites.sort((a, b) => a.n - b.n);
    },
    notes() {
      return [...numbers].map(([id, n]) => ({ n, id, ...catalog.get('sources', id).data }));
    },
  };
}

/** A statement of a record with its notes. */
export function citeStatement(
  notes: Bibliography,
  statement: { says: string; sources?: readonly string[] | undefined },
): Cited {
  return { says: statement.says, cites: notes.cite(statement.sources) };
}
