/** Every data file below /api/v1/: the index, the whole catalog, the compiled cue set, a list per kind, a file per record. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getApi } from '../../../site/api.ts';

export const getStaticPaths: GetStaticPaths = () =>
  getApi()
    .paths()
    .map((path) => ({ params: { path } }));

export const GET: APIRoute<never, { path: string }> = ({ params }) => Response.json(getApi().file(params.path));
