/** The Atom feed. */
import type { APIRoute } from 'astro';
import { feedOf } from '../site/feed.ts';
import { getCatalog } from '../site/loader.ts';

export const GET: APIRoute = () =>
  new Response(feedOf(getCatalog()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
