/** The cue set for the form of a page, in parts: the cues, the words of each script by themselves, and what helps where no rewrite does. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { modeHelp, words } from '../../core/catalog/view.ts';
import { SCRIPTS, type Script, withoutScripts, wordsIn } from '../../scorer/scripts.ts';
import type { Help } from '../../site/islands/otherwise.tsx';
import { getSite } from '../../site/loader.ts';

const CUES = 'cues';
const HELP = 'help';

export const getStaticPaths: GetStaticPaths = () => [CUES, HELP, ...SCRIPTS].map((part) => ({ params: { part } }));

export const GET: APIRoute<never, { part: typeof CUES | typeof HELP | Script }> = ({ params: { part } }) => {
  const { catalog, cueSet } = getSite();
  if (part === HELP) return Response.json(helpByMode(catalog));
  return Response.json(part === CUES ? withoutScripts(cueSet) : wordsIn(cueSet, part));
};

function helpByMode(catalog: Catalog): Record<string, Help[]> {
  const inWords = (mode: string) =>
    modeHelp(catalog, mode).map((help) => ({ ...help, basis: words.BASIS_MEANS[help.basis] }));
  return Object.fromEntries(catalog.all('modes').map(({ id }) => [id, inWords(id)]));
}
