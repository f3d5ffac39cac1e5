/** What shots at an author's own marks know of the catalog by name is there. */
import { expect, test } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { DOING, PEOPLE } from '../../src/scorer/seams.ts';
import { catalog } from '../real-catalog.ts';

test.each([PEOPLE, ...DOING])('there is a lexicon called %s', (id) =>
  expect(compileCueSet(catalog).lexicons.ids).toContain(id),
);
