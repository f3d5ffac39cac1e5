/** The matrix as a table to take away. */
import { matrixView } from '../../core/catalog/view.ts';
import { getCatalog } from '../../site/loader.ts';
import { matrixCsv } from '../../site/matrix-files.ts';

export const GET = () =>
  new Response(matrixCsv(matrixView(getCatalog())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
