/** The matrix as a picture to take away. */
import { matrixView } from '../../core/catalog/view.ts';
import { getCatalog } from '../../site/loader.ts';
import { matrixSvg } from '../../site/matrix-files.ts';

export const GET = () =>
  new Response(matrixSvg(matrixView(getCatalog())), { headers: { 'content-type': 'image/svg+xml' } });
