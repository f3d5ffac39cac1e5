/** Hands the checked catalog and its scorer to the pages, once per build; a problem anywhere stops the build with all of them. */
import { join } from 'node:path';
import type { Catalog } from '../core/catalog/catalog.ts';
import { compileCueSet } from '../core/catalog/compile.ts';
import { loadCatalog } from '../io/load.ts';
import { toTerminal } from '../report/terminal.ts';
import type { CueSet } from '../scorer/cue-set.ts';
import { createScorer } from '../scorer/index.ts';
import type { Report, ScoreRequest } from '../scorer/report.ts';
import { type Names, namesOf } from './islands/words.ts';

interface Site {
  catalog: Catalog;
  cueSet: CueSet;
  names: Names;
  score: (request: ScoreRequest) => Report;
}

let site: Site | undefined;

/**
 * The catalog that is built, with its scorer: that of the checkout, or the folder that CATALOG_DIR names.
 * @throws with every problem of every record, as the terminal prints them, where the catalog has an error
 */
export function getSite(): Site {
  site ??= open(process.env.CATALOG_DIR ?? join(process.cwd(), 'catalog'));
  return site;
}

/** The catalog alone, for pages that score nothing. */
export function getCatalog(): Catalog {
  return getSite().catalog;
}

function open(root: string): Site {
  const loaded = loadCatalog(root);
  if (loaded.problems) {
    const told = { problems: loaded.problems, texts: loaded.texts, pathOf: (file: string) => `catalog/${file}` };
    throw new Error(`The catalog has problems, so there is nothing to build.\n\n${toTerminal(told, false)}`);
  }
  const cueSet = compileCueSet(loaded.catalog);
  return { catalog: loaded.catalog, cueSet, names: namesOf(cueSet), score: createScorer(cueSet).score };
}
