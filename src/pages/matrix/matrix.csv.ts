/** The matrix as a table to take away. */
import { matrixView } from '../../core/catalog/view.ts';
import { absolute, pageOf } from '../../site/address.ts';
import { getCatalog } from '../../site/loader.ts';
import { matrixCsv } from '../../site/matrix-files.ts';

const addressOf = (id: string) => absolute(pageOf({ kind: 'failures', id }) ?? '');

export const GET = () =>
  new Response(matrixCsv(matrixView(getCatalog()), addressOf), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
