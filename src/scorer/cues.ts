/** All cues of a cue set, compiled; runs them over a sheet and keeps which fired and where. */
import type { CompiledMatcher, CueSet } from './cue-set.ts';
import type { Ignored } from './ignore.ts';
import type { ListId, Registry } from './lists.ts';
import { compileMatcher, gateOf } from './matchers/index.ts';
import { type Evaluate, MOST_PLACES, ONE_MORE, Places } from './places.ts';
import type { Sheet } from './sheet.ts';

interface Cue {
  evaluate: Evaluate;
  unless: readonly Evaluate[];
  gate: ListId;
  /** Whether the model's abilities or the settings may change what it finds. */
  dependsOnFacts: boolean;
}

/** Which cues fired and where; places as in Places, eight to a cue. */
export interface Fired {
  fired: Uint8Array;
  /** 1 where a cue fires in other places than those eight, too; of the last whole run. */
  more: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  first: Int32Array;
  last: Int32Array;
}

export class Cues {
  readonly size: number;
  /** What the request at hand does not want to hear of. */
  ignored: Ignored | null = null;
  private readonly cues: readonly Cue[];
  private readonly places = new Places();
  private readonly changing: number[];
  private readonly ofImages: number[];

  constructor(cueSet: CueSet, registry: Registry) {
    this.cues = cueSet.cues.map((cue) => ({
      evaluate: compileMatcher(cue.match, registry),
      unless: cue.unless.map((matcher) => compileMatcher(matcher, registry)),
      gate: gateOf(cue.match, registry),
      dependsOnFacts: [cue.match, ...cue.unless].some(looksAtFacts),
    }));
    this.size = this.cues.length;
    this.changing = this.cues.flatMap((cue, index) => (cue.dependsOnFacts ? [index] : []));
    this.ofImages = cueSet.cues.flatMap(({ assumes }, index) => (assumes === 'image' ? [index] : []));
  }

  /** Room for what a run finds. */
  createFired(): Fired {
    const places = this.size * MOST_PLACES;
    return {
      fired: new Uint8Array(this.size),
      more: new Uint8Array(this.size),
      from: new Int32Array(places),
      to: new Int32Array(places),
      first: new Int32Array(places),
      last: new Int32Array(places),
    };
  }

  /** Only which cues fire; `fired` counts one for each. */
  runQuick(sheet: Sheet, into: Fired): void {
    for (let cue = 0; cue < this.size; cue++) into.fired[cue] = this.run(sheet, cue, 1);
  }

  /** The same again for the cues that look at settings, where only those have changed. */
  runFacts(sheet: Sheet, fired: Uint8Array): void {
    for (const cue of this.changing) fired[cue] = this.run(sheet, cue, 1);
  }

  /** Whether the prompt speaks of an image that it begins from. */
  speakOfImage(sheet: Sheet): boolean {
    return this.ofImages.some((cue) => this.run(sheet, cue, 1) > 0);
  }

  /** Which cues fire and where; `fired` counts the places. */
  runWhole(sheet: Sheet, into: Fired): void {
    const { places } = this;
    for (let cue = 0; cue < this.size; cue++) {
      const count = this.run(sheet, cue, ONE_MORE);
      into.fired[cue] = count;
      into.more[cue] = count === MOST_PLACES && places.hasMore ? 1 : 0;
      for (let place = 0; place < count; place++) {
        const at = cue * MOST_PLACES + place;
        into.from[at] = places.from[place] as number;
        into.to[at] = places.to[place] as number;
        into.first[at] = places.first[place] as number;
        into.last[at] = places.last[place] as number;
      }
    }
  }

  private run(sheet: Sheet, index: number, enough: number): number {
    const cue = this.cues[index] as Cue;
    sheet.reading.steps++;
    if (cue.gate >= 0 && sheet.lists.isEmpty(cue.gate)) return 0;
    if (this.ignored?.cues[index] === 1) return 0;
    this.places.reset(enough, cue.unless, this.ignored?.words[index]);
    cue.evaluate(sheet, 0, sheet.reading.tokens, this.places);
    return this.places.count;
  }
}

function looksAtFacts(matcher: CompiledMatcher): boolean {
  if (matcher.kind === 'all' || matcher.kind === 'any') return matcher.of.some(looksAtFacts);
  return matcher.kind === 'setting';
}
