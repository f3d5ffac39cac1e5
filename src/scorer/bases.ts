/** Works out what a model adds to a mode by itself, from where it stands among those measured beside it. */
import type { CompiledMode, CompiledModel, CueSet } from './cue-set.ts';
import { BASE_MIDDLE, BASE_MOST } from './points.ts';

/** Stands for a release that the source does not name. */
const UNKNOWN = 'unknown';

/** What a model adds to a mode by itself. `points` is 0 to 15; `because` prints the arithmetic. */
export interface Base {
  points: number;
  basis: 'measured' | 'none';
  because: string;
  sources: readonly string[];
}

/** So many measures are named in the arithmetic; the model's page shows all of them. */
const MOST_NAMED = 3;

/** One measure as one release stands in it: `worse` is 0 for the best of the pool and 1 for the last. */
export interface Standing {
  measure: string;
  place: number;
  pool: number;
  worse: number;
  sources: readonly string[];
}

/**
 * The base from the standings of one release: their mean, pulled to the middle by n / (n + 1), where each measure counts
 * (pool - 1) / pool toward n; times 15, rounded. One measure in a pool of ten moves the base at most 3.6 points from 7.5.
 */
export function baseOf(standings: readonly Standing[]): Base {
  const weights = standings.map(({ pool }) => (pool - 1) / pool);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const mean = standings.reduce((sum, { worse }, index) => sum + worse * (weights[index] as number), 0) / weight;
  const pull = weight / (weight + 1);
  const points = Math.round(BASE_MOST * (0.5 + (mean - 0.5) * pull));
  const named = standings.slice(0, MOST_NAMED).map(({ measure, place, pool }) => `${place} of ${pool} on ${measure}`);
  const more = standings.length - named.length;
  const places = `${named.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'measure' : 'measures'}` : ''}`;
  const because = `${places}: ${mean.toFixed(2)} of the pool is better, pulled to the middle by ${pull.toFixed(2)}: ${BASE_MOST} × (0.5 + ${(mean - 0.5).toFixed(2)} × ${pull.toFixed(2)}) = ${points}.`;
  return { points, basis: 'measured', because, sources: [...new Set(standings.flatMap(({ sources }) => sources))] };
}

/** What a model adds to a mode: on one release, or on its newest (null) where only others were measured. */
export interface BaseOn {
  mode: string;
  release: string | null;
  base: Base;
}

/** The bases of a model of the cue set: by mode and release where measured, and a note for the newest release where only others were. */
export function basesOf({ measures, modes, models }: CueSet, model: number): BaseOn[] {
  const { releases } = models[model] as CompiledModel;
  const newest = releases[0]?.id;
  const measured = new Map<number, Map<string, Standing[]>>();
  for (const { name, pool, sources, modes: about, standings } of measures) {
    for (const [of, release, better, equal] of standings) {
      if (of !== model) continue;
      const standing = { measure: name, place: better + 1, pool, worse: (better + equal / 2) / (pool - 1), sources };
      for (const mode of about) noteStanding(measured, mode, releases[release]?.id ?? UNKNOWN, standing);
    }
  }
  return [...measured].flatMap(([index, byRelease]) => {
    const mode = (modes[index] as CompiledMode).id;
    const bases: BaseOn[] = [...byRelease]
      .filter(([release]) => release !== UNKNOWN)
      .map(([release, standings]) => ({ mode, release, base: baseOf(standings) }));
    if (newest !== undefined && !byRelease.has(newest))
      bases.push({ mode, release: null, base: otherRelease([...byRelease.keys()], newest) });
    return bases;
  });
}

function noteStanding(
  measured: Map<number, Map<string, Standing[]>>,
  mode: number,
  release: string,
  standing: Standing,
): void {
  const byRelease = measured.get(mode) ?? new Map<string, Standing[]>();
  measured.set(mode, byRelease);
  byRelease.set(release, [...(byRelease.get(release) ?? []), standing]);
}

function otherRelease(releases: string[], newest: string): Base {
  const known = releases.filter((release) => release !== UNKNOWN);
  const of = known.length === 0 ? 'on a release the source does not name' : `on ${known.join(', ')}`;
  return {
    points: BASE_MIDDLE,
    basis: 'none',
    because: `Measured ${of} and not on ${newest}: the middle of the pool.`,
    sources: [],
  };
}
