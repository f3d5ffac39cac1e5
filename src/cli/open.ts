/** The catalog of this checkout, for commands that answer from it and do not tell its problems. */
import type { Catalog } from '../core/catalog/catalog.ts';
import { counted } from '../core/shown.ts';
import { openCatalog } from '../io/open.ts';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/**
 * @param verb what cannot be done otherwise, as in "nothing can be scored"
 * @throws {UsageError} where the catalog has a problem
 */
export function openSound({ catalog: root, kept }: Console, verb: string): Catalog {
  const { catalog, problems = [] } = openCatalog(root, kept);
  if (catalog) return catalog;
  throw new UsageError(
    `The catalog has ${counted(problems.length, 'problem')}, so nothing can be ${verb}; "misrender check" tells them.`,
  );
}
