/** Who stands better is said by figures alone: the direction of the measure decides, and nobody measured means nobody ranked. */
import { describe, expect, it } from 'vitest';
import type { FailureRecord } from '../../src/core/catalog/catalog.ts';
import { spreadOf } from '../../src/core/catalog/view/benchmark.ts';
import { benchmarkView, failureView, modelView } from '../../src/core/catalog/view.ts';
import { catalogWith, failure } from './catalog.ts';

const benchmark = (figures: object[], better: 'higher' | 'lower' = 'higher', modes = ['warp']) => ({
  name: 'Bench',
  by: 'A University',
  when: '2026',
  judge: 'human',
  judged: 'Three people a clip.',
  summary: 'It measures.',
  measures: [
    { name: 'Faces', what: 'How whole faces are.', unit: 'score', scale: { min: 0, max: 1 }, better, modes, figures },
  ],
  sources: ['paper'],
});
const FIGURES = [
  { model: 'alpha', release: '1', value: 0.4 },
  { model: 'beta', release: '1', value: 0.7, n: 50 },
  { other: 'Gamma', release: 'unknown', value: 0.1 },
];

function standing(...given: Parameters<typeof benchmark>) {
  const catalog = catalogWith({ failures: { 'alpha/warp': failure() }, benchmarks: { bench: benchmark(...given) } });
  return failureView(catalog, catalog.failure('alpha', 'warp') as FailureRecord).standing;
}

describe('standing', () => {
  it('sorts best first and sets each figure against the model’s own', () => {
    const [table] = standing(FIGURES).tables;
    expect(table?.rows).toMatchObject([
      { name: 'Beta', value: 0.7, n: 50, stands: { word: 'better', by: 0.3 } },
      { name: 'Alpha', own: true, stands: null },
      { name: 'Gamma', model: null, release: null, stands: { word: 'worse', by: 0.3 } },
    ]);
  });

  it('turns round where lower is better', () => {
    const shown = standing(FIGURES, 'lower');
    expect(shown.tables[0]?.rows.map(({ name }) => name)).toEqual(['Gamma', 'Alpha', 'Beta']);
    expect(shown.better).toEqual([]);
    expect(standing(FIGURES).better).toMatchObject([{ id: 'beta' }]);
  });

  it('sets others against the best release of a model that has several figures', () => {
    const figures = [...FIGURES, { model: 'alpha', release: '2', value: 0.7 }];
    expect(standing(figures).tables[0]?.rows.find(({ name }) => name === 'Beta')?.stands).toEqual({
      word: 'equal',
      by: 0,
    });
  });

  it('ranks nobody where the model was not measured', () => {
    const shown = standing(FIGURES.slice(1));
    expect(shown).toMatchObject({ measured: false, better: [] });
    expect(shown.tables[0]?.rows.every(({ stands }) => stands === null)).toBe(true);
  });

  it('is silent where no benchmark speaks to the mode', () => {
    expect(standing(FIGURES, 'higher', ['drift'])).toEqual({ tables: [], measured: false, better: [] });
  });

  it('counts places with ties shared', () => {
    const figures = [...FIGURES, { other: 'Delta', release: 'unknown', value: 0.4 }];
    const catalog = catalogWith({ benchmarks: { bench: benchmark(figures) } });
    expect(modelView(catalog, catalog.get('models', 'alpha')).figures).toMatchObject([{ place: 2, of: 4 }]);
    expect(modelView(catalog, catalog.get('models', 'beta')).figures).toMatchObject([{ place: 1, of: 4 }]);
  });

  it('prints the arithmetic of a table', () => {
    const catalog = catalogWith({ benchmarks: { bench: benchmark(FIGURES) } });
    const [measure] = benchmarkView(catalog, catalog.get('benchmarks', 'bench')).measures;
    expect(measure?.spread).toEqual({ figures: 3, median: 0.4, best: 0.7, worst: 0.1, range: 0.6 });
    expect(spreadOf([4, 3, 2, 1])).toMatchObject({ median: 2.5, range: 3 });
  });
});
