/** The cue set for the form of a page, in parts: the cues, and the words of each script by themselves. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { SCRIPTS, type Script, withoutScripts, wordsIn } from '../../scorer/scripts.ts';
import { getSite } from '../../site/loader.ts';

const CUES = 'cues';

export const getStaticPaths: GetStaticPaths = () => [CUES, ...SCRIPTS].map((part) => ({ params: { part } }));

export const GET: APIRoute<never, { part: typeof CUES | Script }> = ({ params: { part } }) => {
  const { cueSet } = getSite();
  return Response.json(part === CUES ? withoutScripts(cueSet) : wordsIn(cueSet, part));
};
