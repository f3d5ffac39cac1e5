/** The whole frame: what the matrix and the coverage count, and where old addresses lead. */
import { describe, expect, it } from 'vitest';
import { coverageView, matrixView, redirectViews } from '../../src/core/catalog/view.ts';
import { catalogWith, example, failure, make } from './catalog.ts';

const seen = (...sources: string[]) => sources.map((source) => example('observed', source));
const silent = (() => {
  const [base] = (make.model('Any', 'Any') as { releases: { capabilities: object }[] }).releases;
  return { releases: [{ ...base, capabilities: { ...base?.capabilities, native_audio: 'no' } }] };
})();

describe('the matrix', () => {
  const catalog = catalogWith({
    modes: { speech: make.mode('Speech', { needs: ['native-audio'] }) },
    models: { beta: make.model('Beta', 'Bolt', silent) },
    failures: {
      // Two of the three issues are by one person.
      'alpha/warp': failure({ examples: seen('issue-one', 'issue-two', 'issue-three') }),
      'alpha/drift': failure({ severity: { level: 'minor', because: 'Rare.' } }),
    },
  });
  const matrix = matrixView(catalog);
  const cell = (pair: string) =>
    matrix.shelves.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).find((each) => each.pair === pair);

  it('has a cell for every pair, in the order of its columns', () => {
    expect(matrix.models.map(({ model }) => model.id)).toEqual(['alpha', 'beta']);
    const rows = matrix.shelves.flatMap((shelf) => shelf.rows);
    expect(rows.map(({ mode }) => mode.id)).toEqual(['blink', 'drift', 'speech', 'warp']);
    for (const { mode, cells } of rows)
      expect(cells.map(({ pair }) => pair)).toEqual([`alpha-${mode.id}`, `beta-${mode.id}`]);
  });

  it('counts people who observed it, and takes the severity that the record gives', () => {
    expect(cell('alpha-warp')).toEqual({ state: 'recorded', pair: 'alpha-warp', severity: 'major', observers: 2 });
    expect(cell('alpha-drift')).toEqual({ state: 'recorded', pair: 'alpha-drift', severity: 'minor', observers: 0 });
  });

  it('tells nothing recorded from cannot occur', () => {
    expect(cell('beta-warp')?.state).toBe('none');
    expect(cell('alpha-speech')?.state).toBe('none');
    expect(cell('beta-speech')?.state).toBe('cannot');
    expect(matrix.totals).toEqual({ recorded: 2, none: 5, cannot: 1 });
  });
});

describe('coverage', () => {
  const catalog = catalogWith({
    modes: { speech: make.mode('Speech', { needs: ['native-audio'] }) },
    models: {
      alpha: make.model('Alpha', 'Acme', {
        admits: [{ says: 'It drifts.', sources: ['maker-post'], modes: ['drift', 'warp'] }],
      }),
      beta: make.model('Beta', 'Bolt', silent),
    },
    failures: {
      'alpha/warp': failure({ examples: seen('issue-one') }),
      'beta/warp': failure({ checked: '2025-10-01', releases: ['1'], statements: [], examples: seen('issue-two') }),
      'beta/drift': failure(),
    },
  });
  const coverage = coverageView(catalog);
  const row = (axis: 'models' | 'modes', id: string) => coverage[axis].find(({ of }) => of.id === id);

  it('counts pairs that can occur, records, and those that rest on one speaker', () => {
    expect(coverage.totals).toEqual({ pairs: 7, cannot: 1, recorded: 3, thin: 2, observed: 2, old: 1 });
    expect(row('models', 'alpha')).toMatchObject({ pairs: 4, cannot: 0, recorded: 1, thin: 0, observed: 1 });
    expect(row('models', 'beta')).toMatchObject({ pairs: 3, cannot: 1, recorded: 2, thin: 2, observed: 1 });
    expect(row('modes', 'speech')).toMatchObject({ pairs: 1, cannot: 1, recorded: 0, oldest: null, unknown: [] });
  });

  it('adds up alike along both sides', () => {
    for (const key of ['pairs', 'cannot', 'recorded', 'thin', 'observed', 'old'] as const) {
      const sum = (rows: readonly { [K in typeof key]: number }[]) => rows.reduce((all, each) => all + each[key], 0);
      expect(sum(coverage.models), key).toBe(coverage.totals[key]);
      expect(sum(coverage.modes), key).toBe(coverage.totals[key]);
    }
  });

  it('counts age from the newest date in the catalog, not from a clock', () => {
    expect(coverage.asOf).toBe('2026-11-01');
    expect(row('modes', 'warp')).toMatchObject({ old: 1, oldest: '2025-10-01' });
    expect(row('models', 'alpha')).toMatchObject({ old: 0, oldest: '2026-11-01' });
  });

  it('names the fields that are unknown, the commonest first', () => {
    expect(row('modes', 'warp')?.unknown).toEqual([
      { field: 'at', count: 2 },
      { field: 'prompt', count: 2 },
      { field: 'release', count: 2 },
      { field: 'releases', count: 1 },
    ]);
    expect(row('models', 'alpha')?.unknown.map(({ field }) => field)).toContain('native_audio');
  });

  it('finds the pairs of which another record already speaks', () => {
    expect(coverage.waiting).toEqual([{ id: 'alpha-drift', title: 'Drift on Alpha', admits: 1, figures: 0 }]);
  });
});

describe('redirects', () => {
  const redirect = (kind: string, ...to: string[]) => ({ kind, to, since: '2026-11-01', why: 'It moved.' });
  const shown = (redirects: Record<string, unknown>) =>
    redirectViews(catalogWith({ redirects })).map(
      ({ kind, id, to }) => `${kind}/${id} > ${to.map((ref) => ref.id).join(' ')}`,
    );

  it('lead where the record says, with the name of what is there', () => {
    const [only] = redirectViews(catalogWith({ redirects: { shelves: redirect('groups', 'shelf') } }));
    expect(only).toMatchObject({ kind: 'groups', id: 'shelves', to: [{ kind: 'groups', id: 'shelf', name: 'Shelf' }] });
  });

  it('take the pairs of a mode along, and of a model', () => {
    expect(shown({ bend: redirect('modes', 'warp', 'drift') })).toEqual([
      'modes/bend > warp drift',
      'failures/alpha-bend > alpha-warp alpha-drift',
      'failures/beta-bend > beta-warp beta-drift',
    ]);
    expect(shown({ gamma: redirect('models', 'beta') })).toEqual([
      'models/gamma > beta',
      'failures/gamma-blink > beta-blink',
      'failures/gamma-drift > beta-drift',
      'failures/gamma-warp > beta-warp',
    ]);
  });

  it('give way to a record of their own and to a pair that is there', () => {
    const failures = { 'alpha/warp': failure() };
    const redirects = { bend: redirect('modes', 'warp'), 'beta-bend': redirect('failures', 'alpha-warp') };
    const all = redirectViews(catalogWith({ failures, redirects }));
    expect(all.filter(({ id }) => id === 'beta-bend')).toMatchObject([{ to: [{ id: 'alpha-warp' }] }]);
  });
});
