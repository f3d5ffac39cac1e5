/** Two models are set side by side where there is something to set, and no word is said that the figures do not carry. */
import { describe, expect, it } from 'vitest';
import { comparedPairs, compareView } from '../../src/core/catalog/view.ts';
import { catalogWith, failure, make } from './catalog.ts';

const benchmark = (...models: string[]) => ({
  name: 'Bench',
  by: 'A University',
  when: '2026',
  judge: 'human',
  judged: 'Three people a clip.',
  summary: 'It measures.',
  measures: [
    {
      name: 'Faces',
      what: 'How whole faces are.',
      unit: 'score',
      scale: { min: 0, max: 1 },
      better: 'higher',
      modes: ['warp'],
      figures: models.map((model, i) => ({ model, release: i === 0 ? '1' : 'unknown', value: i / 10 })),
    },
  ],
  sources: ['paper'],
});
const ids = (given: Parameters<typeof catalogWith>[0]) => comparedPairs(catalogWith(given)).map(({ id }) => id);

describe('comparedPairs', () => {
  it('takes a shared measure or a shared evidenced mode, each pair once, in the order of the alphabet', () => {
    expect(ids({ benchmarks: { bench: benchmark('beta', 'alpha') } })).toEqual(['alpha-vs-beta']);
    expect(ids({ failures: { 'beta/warp': failure(), 'alpha/warp': failure() } })).toEqual(['alpha-vs-beta']);
  });

  it('leaves out models with nothing in common and retired ones', () => {
    expect(ids({ failures: { 'beta/warp': failure(), 'alpha/drift': failure() } })).toEqual([]);
    const gone = make.model('Beta', 'Bolt', { lifecycle: { status: 'retired', sources: ['paper'] } });
    expect(ids({ models: { beta: gone }, benchmarks: { bench: benchmark('alpha', 'beta') } })).toEqual([]);
  });
});

describe('compareView', () => {
  const catalog = catalogWith({
    failures: { 'alpha/warp': failure(), 'beta/warp': failure(), 'alpha/drift': failure() },
    benchmarks: { bench: benchmark('alpha', 'beta'), lone: benchmark('alpha') },
  });
  const [pair] = comparedPairs(catalog);
  if (!pair) throw new Error('the pair is missing');
  const view = compareView(catalog, pair);

  it('parts modes on both from those on one alone', () => {
    expect(view.both.map(({ mode }) => mode.id)).toEqual(['warp']);
    expect(view.only.map((modes) => modes.map(({ mode }) => mode.id))).toEqual([['drift'], []]);
    expect(view.both[0]?.failures.map((each) => each?.id)).toEqual(['alpha-warp', 'beta-warp']);
  });

  it('shows only measures that have figures for both, with the release or none', () => {
    expect(view.figures.map(({ benchmark: { id } }) => id)).toEqual(['bench']);
    expect(view.figures[0]?.figures).toEqual([[{ release: '1', value: 0 }], [{ release: null, value: 0.1 }]]);
  });
});
