/** The names that lead straight to a page, for the search box. */
import { namedPages } from '../../core/catalog/view.ts';
import { getCatalog } from '../../site/loader.ts';

export const GET = () =>
  new Response(JSON.stringify(namedPages(getCatalog())), { headers: { 'content-type': 'application/json' } });
