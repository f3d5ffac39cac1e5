/** Everyone may read everything; crawlers look for this file at the root of a host only. */
import type { APIRoute } from 'astro';
import { absolute, to } from '../site/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(to('/sitemap.xml'))}\n`);
