/** The matrix to take away says the same as the page: a line and a square for each pair. */
import { expect, it } from 'vitest';
import { matrixView } from '../../src/core/catalog/view.ts';
import { matrixCsv, matrixSvg } from '../../src/site/matrix-files.ts';
import { catalogWith, failure, make } from './catalog.ts';

const view = matrixView(
  catalogWith({
    modes: { warp: make.mode('Warp, "bad" & <wide>') },
    failures: { 'alpha/warp': failure() },
  }),
);

it('CSV has a head and a line for each pair, quoted where it must be', () => {
  const lines = matrixCsv(view, (pair) => `https://example.org/${pair}/`)
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(1 + 3 * 2);
  const warp = lines.find((line) => line.includes('alpha-warp'));
  expect(warp).toMatch(
    /^Shelf,"Warp, ""bad"" & <wide>",warp,Alpha,alpha,recorded,major,\d+,https?:\/\/.*alpha-warp\/$/,
  );
  expect(lines.find((line) => line.includes('beta-warp'))).toMatch(/,none,,,/);
});

it('SVG has a square for each pair and escapes names', () => {
  const svg = matrixSvg(view);
  expect(svg.match(/<rect /g)).toHaveLength(1 + 3 * 2);
  expect(svg).toContain('Warp, &quot;bad&quot; &amp; &lt;wide&gt;');
  expect(svg).toContain('1 pairs with a record');
});
