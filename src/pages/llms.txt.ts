/** What a language model should read first: the rules of the site, the data files, the modes. */
import type { APIRoute } from 'astro';
import { llmsText } from '../site/llms.ts';
import { getCatalog } from '../site/loader.ts';

export const GET: APIRoute = () => new Response(llmsText(getCatalog()));
