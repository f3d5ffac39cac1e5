/** The compiled cue set, as the scorer in the browser fetches it and as anyone may. */
import type { APIRoute } from 'astro';
import { getSite } from '../../../site/loader.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(getSite().cueSet), { headers: { 'Content-Type': 'application/json' } });
