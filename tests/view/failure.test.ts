/** The view of a failure gathers both sides of every link, numbers its notes, and keeps unknown apart from none. */
import { describe, expect, it } from 'vitest';
import type { FailureRecord } from '../../src/core/catalog/catalog.ts';
import { failureView } from '../../src/core/catalog/view.ts';
import { catalogWith, example, failure, make, platform } from './catalog.ts';

function view(given: Parameters<typeof catalogWith>[0] = {}, mode = 'warp') {
  const catalog = catalogWith({ ...given, failures: { [`alpha/${mode}`]: failure(), ...given?.failures } });
  return failureView(catalog, catalog.failure('alpha', mode) as FailureRecord);
}

describe('failureView', () => {
  it('computes the title and leaves out names that repeat it', () => {
    expect(view()).toMatchObject({
      id: 'alpha-warp',
      title: 'Warp on Alpha',
      names: { en: ['another name', 'a third name'] },
    });
  });

  it('shows a lookalike from whichever side wrote it down, and links the failure where the model has one', () => {
    const modes = { drift: make.mode('Drift', { lookalikes: [{ mode: 'warp', tell: 'Freeze a frame.' }] }) };
    expect(view({ modes }).lookalikes).toMatchObject([
      { mode: { id: 'drift' }, tell: 'Freeze a frame.', failure: null },
    ]);
    const failures = { 'alpha/drift': failure() };
    expect(view({ modes, failures }).lookalikes[0]?.failure).toMatchObject({
      id: 'alpha-drift',
      name: 'Drift on Alpha',
    });
  });

  it('takes the severity of the mode unless the failure overrides it', () => {
    expect(view().severity).toEqual({ level: 'major', because: 'People notice.', overridden: false });
    const severity = { level: 'minor', because: 'Rare here.' };
    expect(view({ failures: { 'alpha/warp': failure({ severity }) } }).severity).toEqual({
      ...severity,
      overridden: true,
    });
  });

  it('numbers each source once, in the order of the page', () => {
    const failures = {
      'alpha/warp': failure({ examples: [example('observed', 'issue-one'), example('claimed', 'paper')] }),
    };
    const shown = view({ failures });
    expect(shown.notes.map(({ n, id }) => [n, id])).toEqual([
      [1, 'paper'],
      [2, 'issue-one'],
    ]);
    expect(shown.mechanism[0]?.cites).toMatchObject([{ n: 1, source: 'paper' }]);
    expect(shown.examples.map(({ kind, examples }) => [kind, examples[0]?.cites[0]?.n])).toEqual([
      ['observed', 2],
      ['claimed', 1],
    ]);
  });

  it('names only platforms that serve the model, the maker’s own first', () => {
    const elsewhere = [{ model: 'beta', releases: 'unknown', sources: ['paper'], checked: '2026-11-01' }];
    const platforms = {
      away: platform('Away', { serves: elsewhere }),
      shop: platform('A shop', { role: 'reseller' }),
      studio: platform('Studio'),
    };
    expect(view({ platforms }).platforms.map(({ ref }) => ref.id)).toEqual(['studio', 'shop']);
  });

  it('keeps to the platforms at fault where the failure names them', () => {
    const platforms = { shop: platform('A shop'), studio: platform('Studio') };
    const failures = { 'alpha/warp': failure({ on: ['shop'] }) };
    expect(view({ platforms, failures }).platforms.map(({ ref }) => ref.id)).toEqual(['shop']);
  });

  it('tells the three outcomes apart and keeps unknown as unknown', () => {
    const said = { says: 'It comes back.', charged: 'no', sources: ['maker-post'], checked: '2026-11-01' };
    const platforms = {
      studio: platform('Studio', { policy: { failed: [said], blocked: 'unknown', finished: 'unknown' } }),
    };
    const [studio] = view({ platforms }).platforms;
    expect(studio).toMatchObject({ desks: null, jobId: null, ticket: null });
    expect(studio?.policy.map(({ outcome, statements }) => [outcome, statements?.[0]?.charged ?? null])).toEqual([
      ['failed', 'no'],
      ['blocked', null],
      ['finished', null],
    ]);
  });

  it('opens web and mail addresses of a desk, and no way through menus', () => {
    const desk = (address: string) => ({
      name: 'Help',
      channel: 'form',
      address,
      sources: ['maker-post'],
      checked: '2026-11-01',
    });
    const desks = [desk('https://example.org/help'), desk('help@example.org'), desk('Profile > Help > Contact')];
    const shown = view({ platforms: { studio: platform('Studio', { desks }) } }).platforms[0]?.desks;
    expect(shown?.map(({ href }) => href)).toEqual(['https://example.org/help', 'mailto:help@example.org', null]);
  });

  it('says when the maker itself speaks', () => {
    const statements = [
      { says: 'One.', sources: ['paper'] },
      { says: 'Two.', sources: ['maker-post'], release: '1' },
    ];
    expect(view({ failures: { 'alpha/warp': failure({ statements }) } }).statements).toMatchObject([
      { byMaker: false, release: null },
      { byMaker: true, release: '1' },
    ]);
  });

  it('finds the same mode on other models, counting no example of ours', () => {
    const examples = [example('illustrative', undefined), example('observed', 'issue-one')];
    const others = view({ failures: { 'beta/warp': failure({ examples }), 'beta/drift': failure() } }).others;
    expect(others).toMatchObject([{ failure: { id: 'beta-warp' }, model: { name: 'Beta' }, examples: 1 }]);
  });
});
