/** Works out what a model adds to a mode by itself, from where it stands among those measured beside it. */
import type { CompiledBase, CompiledModel } from '../../scorer/cue-set.ts';
import { BASE_MIDDLE, BASE_MOST } from '../../scorer/points.ts';
import type { Benchmark } from '../schema/index.ts';

/** So many measures are named in the arithmetic; the model's page shows all of them. */
const MOST_NAMED = 3;

type Measure = Benchmark['measures'][number];
type Figure = Measure['figures'][number];

/** One measure as one release stands in it: `worse` is 0 for the best of the pool and 1 for the last. */
export interface Standing {
  measure: string;
  place: number;
  pool: number;
  worse: number;
  sources: string[];
}

/**
 * Where a figure stands in its pool: the share of the others that do better, those equal counting half.
 * A pool of one says nothing and gives null.
 */
export function standingOf(measure: Measure, figure: Figure, sources: string[]): Standing | null {
  const pool = measure.figures.length;
  if (pool < 2) return null;
  const sign = measure.better === 'higher' ? 1 : -1;
  const others = measure.figures.filter((other) => other !== figure);
  const better = others.filter((other) => sign * (other.value - figure.value) > 0).length;
  const equal = others.filter((other) => other.value === figure.value).length;
  return { measure: measure.name, place: better + 1, pool, worse: (better + equal / 2) / (pool - 1), sources };
}

/**
 * The base from the standings of one release: their mean, pulled to the middle by n / (n + 1), where each measure counts
 * (pool - 1) / pool toward n; times 15, rounded. One measure in a pool of ten moves the base at most 3.6 points from 7.5.
 */
export function baseOf(standings: readonly Standing[]): CompiledBase {
  const weights = standings.map(({ pool }) => (pool - 1) / pool);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const mean = standings.reduce((sum, { worse }, index) => sum + worse * (weights[index] as number), 0) / weight;
  const pull = weight / (weight + 1);
  const points = Math.round(BASE_MOST * (0.5 + (mean - 0.5) * pull));
  const named = standings.slice(0, MOST_NAMED).map(({ measure, place, pool }) => `${place} of ${pool} on ${measure}`);
  const more = standings.length - named.length;
  const places = `${named.join(', ')}${more > 0 ? ` and ${more} more measures` : ''}`;
  const because = `${places}: ${mean.toFixed(2)} of the pool is better, pulled to the middle by ${pull.toFixed(2)}: ${BASE_MOST} × (0.5 + ${(mean - 0.5).toFixed(2)} × ${pull.toFixed(2)}) = ${points}.`;
  return { points, basis: 'measured', because, sources: [...new Set(standings.flatMap(({ sources }) => sources))] };
}

/** The bases of a model: by mode and release where measured, and a note for the newest release where only others were. */
export function basesOf(
  model: string,
  newest: string | undefined,
  benchmarks: readonly Benchmark[],
): CompiledModel['bases'] {
  const measured = new Map<string, Map<string, Standing[]>>();
  for (const benchmark of benchmarks) {
    for (const measure of benchmark.measures) {
      for (const figure of measure.figures) {
        if (figure.model !== model) continue;
        const standing = standingOf(measure, figure, [...(measure.sources ?? benchmark.sources)]);
        if (!standing) continue;
        for (const mode of measure.modes) noteStanding(measured, mode, figure.release, standing);
      }
    }
  }
  return [...measured].flatMap(([mode, byRelease]) => {
    const bases = [...byRelease]
      .filter(([release]) => release !== 'unknown')
      .map(([release, standings]) => ({ mode, release: release as string | null, base: baseOf(standings) }));
    if (newest !== undefined && !byRelease.has(newest))
      bases.push({ mode, release: null, base: otherRelease([...byRelease.keys()], newest) });
    return bases;
  });
}

function noteStanding(
  measured: Map<string, Map<string, Standing[]>>,
  mode: string,
  release: string,
  standing: Standing,
): void {
  const byRelease = measured.get(mode) ?? new Map<string, Standing[]>();
  measured.set(mode, byRelease);
  byRelease.set(release, [...(byRelease.get(release) ?? []), standing]);
}

function otherRelease(releases: string[], newest: string): CompiledBase {
  const known = releases.filter((release) => release !== 'unknown');
  const of = known.length === 0 ? 'on a release the source does not name' : `on ${known.join(', ')}`;
  return {
    points: BASE_MIDDLE,
    basis: 'none',
    because: `Measured ${of} and not on ${newest}: the middle of the pool.`,
    sources: [],
  };
}
