/** Documentation strength is computed from its four criteria and from nothing else. */
import { describe, expect, it } from 'vitest';
import type { FailureRecord } from '../../src/core/catalog/catalog.ts';
import { levelOf, strengthOf } from '../../src/core/catalog/strength.ts';
import { catalogWith, example, failure, make } from './catalog.ts';

function strength(mode: string, record: object, more = {}) {
  const catalog = catalogWith({ failures: { [`alpha/${mode}`]: record }, ...more });
  const found = strengthOf(catalog, catalog.failure('alpha', mode) as FailureRecord);
  return { ...found, met: found.criteria.filter(({ met }) => met).map(({ key }) => key) };
}

describe('strengthOf', () => {
  it('is low where nothing is met', () => {
    expect(strength('blink', failure())).toMatchObject({ level: 'low', met: [] });
  });

  it('counts a still and a time from the mode', () => {
    expect(strength('warp', failure())).toMatchObject({ level: 'medium', met: ['still', 'timed'] });
  });

  it('counts an admission only where the maker of this model speaks', () => {
    const by = (source: string) => failure({ statements: [{ says: 'So it is.', sources: [source] }] });
    expect(strength('warp', by('maker-post')).met).toContain('admitted');
    expect(strength('warp', by('paper')).met).not.toContain('admitted');
    const rival = { sources: { other: make.source('maker', 'Bolt') } };
    expect(strength('warp', by('other'), rival).met).not.toContain('admitted');
  });

  it('counts an admission in the model record, for the modes it speaks to', () => {
    const admits = [{ says: 'Faces may warp.', sources: ['maker-post'], modes: ['warp'] }];
    const models = { alpha: make.model('Alpha', 'Acme', { admits }) };
    expect(strength('warp', failure(), { models })).toMatchObject({
      level: 'high',
      met: ['still', 'timed', 'admitted'],
    });
    expect(strength('drift', failure(), { models }).met).not.toContain('admitted');
  });

  it('wants two observed sources by different people', () => {
    const seen = (...sources: string[]) => failure({ examples: sources.map((source) => example('observed', source)) });
    expect(strength('warp', seen('issue-one', 'issue-two'))).toMatchObject({
      level: 'high',
      met: ['still', 'timed', 'observed'],
    });
    expect(strength('warp', seen('issue-one')).met).not.toContain('observed');
    expect(strength('warp', seen('issue-one', 'issue-one')).met).not.toContain('observed');
    expect(strength('warp', seen('issue-one', 'issue-three')).met).not.toContain('observed');
  });

  it('does not count what is only claimed or judged', () => {
    const examples = [example('claimed', 'issue-one'), example('judged', 'issue-two')];
    expect(strength('warp', failure({ examples })).met).not.toContain('observed');
  });
});

describe('levelOf', () => {
  it.each([
    [0, 'low'],
    [1, 'low'],
    [2, 'medium'],
    [3, 'high'],
    [4, 'very-high'],
  ] as const)('%i met is %s', (met, level) => {
    expect(levelOf(met)).toBe(level);
  });
});
