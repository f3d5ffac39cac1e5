/** What the whole catalog holds at least: counts that a reader is promised, and words people use for every mode. */
import { expect, test } from 'vitest';
import { catalog } from './real-catalog.ts';

const modes = catalog.all('modes');
const examples = catalog.all('failures').flatMap(({ data }) => data.examples);
const observed = examples.filter(({ kind }) => kind === 'observed');

test('there are as many records as the design names', () => {
  expect(modes).toHaveLength(70);
  expect(catalog.all('models')).toHaveLength(21);
  expect(catalog.all('platforms').length).toBeGreaterThanOrEqual(25);
  expect(catalog.all('benchmarks').length).toBeGreaterThanOrEqual(14);
  expect(catalog.all('failures').length).toBeGreaterThanOrEqual(130);
});

test('three hundred clips were observed, at least 120 of them with their prompt', () => {
  expect(observed.length).toBeGreaterThanOrEqual(300);
  expect(observed.filter(({ prompt }) => prompt !== 'unknown').length).toBeGreaterThanOrEqual(120);
});

test('every failure has a sourced statement', () => {
  const bare = catalog.all('failures').filter(({ data }) => !data.statements.some(({ sources }) => sources.length > 0));
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test.each(modes)('$id: four symptoms, six names in English and three in Chinese', ({ data }) => {
  expect(data.symptoms.en?.length ?? 0).toBeGreaterThanOrEqual(4);
  expect(data.names.en?.length ?? 0).toBeGreaterThanOrEqual(6);
  expect(data.names.zh?.length ?? 0).toBeGreaterThanOrEqual(3);
});
