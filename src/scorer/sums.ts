/** Adds up the points of each mode: the cues that fired and, where one of them raises, the model's base. */
import type { CompiledMode, CueSet } from './cue-set.ts';
import type { Target } from './models.ts';
import type { Facts } from './sheet.ts';

/** Sums by mode of the cue set; -1 where the mode does not apply. `score` is the highest. */
export interface Sums {
  score: number;
  modes: Int16Array;
}

export const NOT_APPLICABLE = -1;

export class Adder {
  private readonly modes: readonly CompiledMode[];
  /** For each cue a stretch of `linkMode` and `linkPoints`. */
  private readonly start: Int32Array;
  private readonly linkMode: Int32Array;
  private readonly linkPoints: Int32Array;
  private readonly total: Int32Array;
  private readonly raised: Uint8Array;

  constructor(cueSet: CueSet) {
    this.modes = cueSet.modes;
    const links = cueSet.modes.flatMap((mode, index) =>
      mode.links.map(({ cue, points }) => ({ cue, points, mode: index })),
    );
    links.sort((a, b) => a.cue - b.cue);
    this.linkMode = Int32Array.from(links, ({ mode }) => mode);
    this.linkPoints = Int32Array.from(links, ({ points }) => points);
    this.start = new Int32Array(cueSet.cues.length + 1);
    for (const { cue } of links) this.start[cue + 1] = (this.start[cue + 1] as number) + 1;
    for (let cue = 0; cue < cueSet.cues.length; cue++)
      this.start[cue + 1] = (this.start[cue + 1] as number) + (this.start[cue] as number);
    this.total = new Int32Array(cueSet.modes.length);
    this.raised = new Uint8Array(cueSet.modes.length);
  }

  /** An empty set of sums. */
  createSums(): Sums {
    return { score: 0, modes: new Int16Array(this.modes.length) };
  }

  /** Adds up; `applies` says by mode whether it counts. */
  add(fired: Uint8Array, target: Target, applies: Uint8Array, into: Sums): void {
    this.addPoints(fired);
    this.addBases(target, applies, into);
  }

  /** The points of the cues, the same for every model under which the same cues fire. */
  addPoints(fired: Uint8Array): void {
    const { total, raised, start, linkMode, linkPoints } = this;
    total.fill(0);
    raised.fill(0);
    for (let cue = 0; cue < fired.length; cue++) {
      if (fired[cue] === 0) continue;
      for (let link = start[cue] as number; link < (start[cue + 1] as number); link++) {
        const mode = linkMode[link] as number;
        const points = linkPoints[link] as number;
        total[mode] = (total[mode] as number) + points;
        if (points > 0) raised[mode] = 1;
      }
    }
  }

  /** Turns the points last added up into the sums of one model. */
  addBases(target: Target, applies: Uint8Array, into: Sums): void {
    const { total, raised } = this;
    into.score = 0;
    for (let mode = 0; mode < total.length; mode++) {
      if (applies[mode] === 0) {
        into.modes[mode] = NOT_APPLICABLE;
        continue;
      }
      const sum = (total[mode] as number) + (raised[mode] === 1 ? (target.points[mode] as number) : 0);
      const held = Math.max(0, Math.min(100, sum));
      into.modes[mode] = held;
      if (held > into.score) into.score = held;
    }
  }
}

/** Marks the modes that can occur on a target under what is known; only `mode` where one is asked for. */
export function markApplicable(
  modes: readonly CompiledMode[],
  target: Target,
  facts: Facts,
  mode: string | null,
  into: Uint8Array,
): void {
  for (let index = 0; index < modes.length; index++) {
    const { id, needs } = modes[index] as CompiledMode;
    into[index] = mode === null || mode === id ? 1 : 0;
    if (needs.length > 0 && !needs.some((need) => mayHave(need, target, facts))) into[index] = 0;
  }
}

function mayHave(need: CompiledMode['needs'][number], { release }: Target, facts: Facts): boolean {
  if (need === 'image-input') return facts.input !== 'text' && release?.imageInput !== 'no';
  if (need === 'native-audio') return facts.audio !== 'off' && release?.nativeAudio !== 'no';
  return release?.suppliedAudio !== 'no';
}
