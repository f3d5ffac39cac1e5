// Each check finds what its bad fixtures hold, where they hold it, and nothing in its good ones.

import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks/index.ts';
import { allFixtures, expectedReport, markedPlaces, read } from './fixture.ts';

const fixtures = allFixtures();

describe('the list of checks', () => {
  it('has no slug twice', () => {
    const slugs = CHECKS.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('gives each check a reason that is a sentence', () => {
    for (const { slug, why } of CHECKS) {
      expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(why).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it('has a fixture that fails and one that passes for each', () => {
    const lacking = CHECKS.flatMap(({ slug }) => {
      const own = fixtures.filter((fixture) => fixture.slug === slug);
      return [true, false]
        .filter((isBad) => !own.some((fixture) => fixture.isBad === isBad))
        .map((isBad) => `${slug}: no ${isBad ? 'bad' : 'good'} one`);
    });
    expect(lacking).toEqual([]);
  });

  it('knows every slug that has fixtures, and there are many', () => {
    const known = new Set(CHECKS.map(({ slug }) => slug));
    expect(fixtures.filter(({ slug }) => !known.has(slug))).toEqual([]);
    expect(fixtures.length).toBeGreaterThanOrEqual(80);
  });
});

describe.each(fixtures.filter(({ isBad }) => isBad))('$slug/$name', (fixture) => {
  const { problems, report } = read(fixture);

  it('is told in the words that were blessed', () => {
    expect(report).toBe(expectedReport(fixture));
  });

  it('is told by this check and no other', () => {
    expect(new Set(problems.map(({ slug }) => slug))).toEqual(new Set([fixture.slug]));
  });

  it('is told once for each cause, at its line', () => {
    const places = problems.map(({ file, line }) => `${file}:${line}`).sort();
    expect(places).toEqual(markedPlaces(fixture) ?? problems.map(({ file }) => `${file}:1`).sort());
  });
});

describe.each(fixtures.filter(({ isBad }) => !isBad))('$slug/$name', (fixture) => {
  it('is fine', () => {
    expect(read(fixture).problems).toEqual([]);
  });
});
