/** Every Chinese wording of a fix, turned to traditional characters by the table that ships, is as a converter of whole words writes it. */
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { compileCueSet, wordingsOf } from '../../src/core/catalog/compile.ts';
import { inTraditional } from '../../src/text/traditional.ts';
import { catalog } from '../real-catalog.ts';

const { traditional } = compileCueSet(catalog);
/** As Taiwan and as Hong Kong writes it; chains are written in two ways in both. */
const converters = (['tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
const wordings = [...new Set([...catalog.all('cues')].flatMap(({ data }) => wordingsOf(data)))].filter((wording) =>
  /\p{Script=Han}/u.test(wording),
);
/** Written in two ways there, so that no wording with them is offered. */
const EITHER = /只/;

test('there is something to convert', () => expect(wordings.length).toBeGreaterThan(50));

test.each(wordings)('%s', (wording) => {
  const expected = EITHER.test(wording) ? [null] : converters.map((convert) => convert(wording).replace('鍊', '鏈'));
  // A few are traditional already: the converter leaves them.
  expect(expected).toContain(inTraditional(traditional, wording));
});
