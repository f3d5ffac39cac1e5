/** What a request says of model and release, looked up: abilities, limits, and what the model adds to each mode. */
import { type Base, type BaseOn, basesOf } from './bases.ts';
import type { CompiledModel, CompiledRelease, CueSet } from './cue-set.ts';
import { BASE_MIDDLE, NOT_MEASURED } from './points.ts';
import type { ScoreRequest } from './report.ts';

/** A release of a model as the sums need it; no model at all has null for both. */
export interface Target {
  model: CompiledModel | null;
  release: CompiledRelease | null;
  /** By mode of the cue set. */
  bases: readonly Base[];
  points: Uint8Array;
  /** By mode of the cue set: the id of its failure record on this model, where there is one. */
  failures: readonly (string | null)[];
}

const MIDDLE: Base = { points: BASE_MIDDLE, basis: 'none', because: NOT_MEASURED, sources: [] };
const NO_MODEL: Base = { ...MIDDLE, because: 'No model named: the middle of the pool.' };

export class Models {
  private readonly cueSet: CueSet;
  private readonly targets = new Map<string, Target>();
  private readonly bases = new Map<CompiledModel, BaseOn[]>();
  private readonly byId: Map<string, CompiledModel>;

  constructor(cueSet: CueSet) {
    this.cueSet = cueSet;
    this.byId = new Map(cueSet.models.map((model) => [model.id, model]));
  }

  /** The target of a request, with what had to be assumed. An unknown model is none. */
  resolve(request: ScoreRequest, warnings: string[]): Target {
    if (request.model == null) return this.target(null, null);
    const model = this.byId.get(request.model);
    if (!model) {
      warnings.push(`There is no model called "${request.model}" in the catalog; scored without one.`);
      return this.target(null, null);
    }
    if (request.release == null) return this.newest(model);
    const release = model.releases.find(({ id }) => id === request.release);
    if (!release)
      warnings.push(
        `There is no release "${request.release}" of ${model.name} in the catalog; its limits and standing are unknown.`,
      );
    return this.target(model, release ?? null);
  }

  /** A model where no release is named. */
  newest(model: CompiledModel): Target {
    return this.target(model, model.releases[0] ?? null);
  }

  private basesOf(model: CompiledModel): BaseOn[] {
    let bases = this.bases.get(model);
    if (!bases) {
      bases = basesOf(this.cueSet, this.cueSet.models.indexOf(model));
      this.bases.set(model, bases);
    }
    return bases;
  }

  private target(model: CompiledModel | null, release: CompiledRelease | null): Target {
    const key = `${model?.id}\n${release?.id}`;
    let target = this.targets.get(key);
    if (!target) {
      const isNewest = release !== null && release === model?.releases[0];
      const measured = model === null ? [] : this.basesOf(model);
      const bases = this.cueSet.modes.map(({ id }) => {
        if (model === null) return NO_MODEL;
        const own = measured.find(({ mode, release: of }) => mode === id && release !== null && of === release.id);
        const newest = measured.find(({ mode, release: of }) => mode === id && isNewest && of === null);
        return (own ?? newest)?.base ?? MIDDLE;
      });
      const recorded = new Set(model?.failures);
      const failures = this.cueSet.modes.map(({ id }) => (recorded.has(id) ? `${model?.id}-${id}` : null));
      target = { model, release, bases, points: Uint8Array.from(bases, ({ points }) => points), failures };
      this.targets.set(key, target);
    }
    return target;
  }
}
