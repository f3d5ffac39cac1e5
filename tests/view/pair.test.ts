/** Every pair of mode and model answers, and what has no record claims nothing: no strength, no evidence, no false "cannot". */
import { describe, expect, it } from 'vitest';
import { pairsOf, pairView, type UnrecordedView } from '../../src/core/catalog/view.ts';
import { catalogWith, failure, make, platform } from './catalog.ts';

const release = (id: string, native_audio: string, sources = ['paper']) => {
  const [base] = (make.model('Any', 'Any') as { releases: { capabilities: object }[] }).releases;
  return { ...base, id, sources, capabilities: { ...base?.capabilities, native_audio } };
};
const talking = { speech: make.mode('Speech', { needs: ['native-audio'] }) };
const withReleases = (...releases: unknown[]) => ({
  modes: talking,
  models: { alpha: make.model('Alpha', 'Acme', { releases }) },
});

function unrecorded(given: Parameters<typeof catalogWith>[0], mode = 'speech'): UnrecordedView {
  const view = pairView(catalogWith(given), { id: `alpha-${mode}`, model: 'alpha', mode });
  if (view.evidence !== 'none') throw new Error(`alpha-${mode} has a record.`);
  return view;
}

describe('pairs', () => {
  it('are every model with every mode, recorded or not', () => {
    const catalog = catalogWith({ failures: { 'alpha/warp': failure() } });
    const views = pairsOf(catalog).map((pair) => pairView(catalog, pair));
    expect(views.map(({ id, evidence }) => `${id} ${evidence}`).sort()).toEqual([
      'alpha-blink none',
      'alpha-drift none',
      'alpha-warp recorded',
      'beta-blink none',
      'beta-drift none',
      'beta-warp none',
    ]);
  });

  it('leave an address to the redirect that moved it', () => {
    const moved = { kind: 'failures', to: ['alpha-warp'], since: '2026-11-01', why: 'It was the same.' };
    const catalog = catalogWith({ failures: { 'alpha/warp': failure() }, redirects: { 'alpha-drift': moved } });
    expect(pairsOf(catalog).map(({ id }) => id)).not.toContain('alpha-drift');
  });
});

describe('a pair without a record', () => {
  it('has no strength, no examples and no releases, and says where its record would lie', () => {
    const view = unrecorded({}, 'warp');
    for (const key of ['strength', 'examples', 'releases', 'checked', 'questions', 'standing'])
      expect(view).not.toHaveProperty(key);
    expect(view).toMatchObject({ title: 'Warp on Alpha', file: 'failures/alpha/warp.yml', notes: [] });
  });

  it('can occur anywhere where the mode needs nothing', () => {
    expect(unrecorded({}, 'warp').applies).toMatchObject({ can: 'yes', needs: [], unable: [], cites: [] });
  });

  it('cannot occur where every release lacks what the mode needs, and cites the works that say so', () => {
    const view = unrecorded(withReleases(release('2', 'no', ['maker-post']), release('1', 'no')));
    expect(view.applies).toMatchObject({ can: 'no', needs: ['native-audio'], able: [], unable: ['2', '1'] });
    expect(view.applies.cites.map(({ source }) => source)).toEqual(['maker-post', 'paper']);
    expect(view.notes.map(({ id }) => id)).toEqual(['maker-post', 'paper']);
  });

  it('can occur on the releases that have it, and names those that have not', () => {
    const { applies } = unrecorded(withReleases(release('2', 'yes'), release('1', 'no')));
    expect(applies).toMatchObject({ can: 'yes', able: ['2'], unable: ['1'], unsure: [] });
  });

  it('never takes unknown for no', () => {
    const { applies } = unrecorded(withReleases(release('2', 'unknown'), release('1', 'no')));
    expect(applies).toMatchObject({ can: 'unknown', able: [], unable: ['1'], unsure: ['2'] });
  });

  it('asks for one of several needs only', () => {
    const modes = { speech: make.mode('Speech', { needs: ['native-audio', 'image-input'] }) };
    const { applies } = unrecorded({ ...withReleases(release('1', 'no')), modes });
    expect(applies.can).toBe('unknown');
  });

  it('shows what other records say of it: the maker’s admission and a measured figure with its place', () => {
    const admits = [{ says: 'Warps happen.', sources: ['maker-post'], modes: ['warp'] }];
    const figure = (model: string, value: number) => ({ model, release: 'unknown', value });
    const measure = {
      name: 'Shape',
      what: 'How well shapes hold.',
      modes: ['warp'],
      unit: 'percent',
      scale: { min: 0, max: 100 },
      better: 'higher',
      figures: [figure('alpha', 40), figure('beta', 60), figure('alpha', 30)],
    };
    const bench = {
      name: 'Bench',
      summary: 'A bench.',
      by: 'A University',
      when: '2026-01',
      judge: 'human',
      judged: 'Clips.',
    };
    const view = unrecorded(
      {
        models: { alpha: make.model('Alpha', 'Acme', { admits }) },
        benchmarks: { bench: { ...bench, measures: [measure], sources: ['paper'] } },
      },
      'warp',
    );
    expect(view.admits).toMatchObject([{ says: 'Warps happen.', release: null }]);
    expect(view.figures).toMatchObject([{ measure: 'Shape', value: 40, place: 2, of: 3 }]);
  });

  it('says whose fault it is where the platform’s, and names only platforms that serve the model', () => {
    const elsewhere = [{ model: 'beta', releases: 'unknown', sources: ['paper'], checked: '2026-11-01' }];
    const service = { service: { name: 'Service', order: 2, blurb: 'The platform.' } };
    const view = unrecorded(
      {
        groups: service,
        modes: { stuck: make.mode('Stuck', { group: 'service' }) },
        platforms: { away: platform('Away', { serves: elsewhere }), studio: platform('Studio') },
      },
      'stuck',
    );
    expect(view.isService).toBe(true);
    expect(view.platforms.map((each) => each.platform.id)).toEqual(['studio']);
    expect(unrecorded({}, 'warp').isService).toBe(false);
  });

  it('links the models that have a record of the mode', () => {
    const view = unrecorded({ failures: { 'beta/warp': failure(), 'beta/drift': failure() } }, 'warp');
    expect(view.others).toMatchObject([{ failure: { id: 'beta-warp' }, model: { name: 'Beta' } }]);
  });
});
