/** Collects the places where a cue fires, at most eight and whether there are more, each of them past the cue's exceptions. */
import { textBetween, type Units } from '../text/units.ts';
import type { IgnoredWords } from './ignore.ts';
import type { Sheet } from './sheet.ts';

/** Looks at the tokens from `from` up to `to` and hands every place to the sink until it has enough. */
export type Evaluate = (sheet: Sheet, from: number, to: number, sink: Places) => void;

export const MOST_PLACES = 8;
/** Asked for so many, it looks for one that is not kept. */
export const ONE_MORE = MOST_PLACES + 1;

export class Places {
  count = 0;
  /** Whether there is another place than those that are kept. */
  hasMore = false;
  /** How many are enough. */
  enough = MOST_PLACES;
  /** By place: units of the folded text; both 0 where it is about the whole prompt. */
  readonly from = new Int32Array(MOST_PLACES);
  readonly to = new Int32Array(MOST_PLACES);
  /** By place: first token, and the token after the last; -1 where it is about the whole prompt. */
  readonly first = new Int32Array(MOST_PLACES);
  readonly last = new Int32Array(MOST_PLACES);
  private unless: readonly Evaluate[] = NOTHING;
  private ignored: IgnoredWords | undefined;
  private judgedFrom = -1;
  private judgedTo = -1;
  private isSilenced = false;
  private readonly probe: Places | null;

  constructor(isProbe = false) {
    this.probe = isProbe ? null : new Places(true);
  }

  /** Begins a new cue; places that are ignored do not count. */
  reset(enough: number, unless: readonly Evaluate[] = NOTHING, ignored?: IgnoredWords): void {
    this.count = 0;
    this.hasMore = false;
    this.enough = enough;
    this.unless = unless;
    this.ignored = ignored;
    this.judgedFrom = -1;
    this.judgedTo = -1;
  }

  get isDone(): boolean {
    return this.hasMore || this.count >= this.enough;
  }

  /** Adds a place of tokens; true when there are enough. */
  add(sheet: Sheet, first: number, last: number): boolean {
    const { reading } = sheet;
    return this.addUnits(sheet, first, last, reading.from[first] as number, reading.to[last - 1] as number);
  }

  /** Adds a place of units that the given tokens lie in or about; true when there are enough. */
  addUnits(sheet: Sheet, first: number, last: number, from: number, to: number): boolean {
    if (this.unless.length > 0 && this.silenced(sheet, first, last)) return false;
    if (this.ignored && isIgnored(this.ignored, sheet.reading.units, from, to)) return false;
    if (this.count === MOST_PLACES) {
      this.hasMore = !this.isKept(from, to);
      return this.hasMore;
    }
    const place = this.count++;
    this.first[place] = first;
    this.last[place] = last;
    this.from[place] = from;
    this.to[place] = to;
    return this.count >= this.enough;
  }

  /** Adds the whole prompt as a place. */
  addWhole(sheet: Sheet): boolean {
    if (this.count > 0) return true;
    return this.addUnits(sheet, -1, -1, 0, 0);
  }

  private isKept(from: number, to: number): boolean {
    for (let place = 0; place < this.count; place++)
      if (this.from[place] === from && this.to[place] === to) return true;
    return false;
  }

  /** An exception holds in the sentence of the place, or in the prompt for a place that is the whole of it. */
  private silenced(sheet: Sheet, first: number, last: number): boolean {
    const { sentence, sentenceStart, tokens } = sheet.reading;
    const from = first < 0 ? 0 : (sentenceStart[sentence[first] as number] as number);
    const to = first < 0 ? tokens : (sentenceStart[(sentence[last - 1] as number) + 1] as number);
    if (from === this.judgedFrom && to === this.judgedTo) return this.isSilenced;
    this.judgedFrom = from;
    this.judgedTo = to;
    const probe = this.probe as Places;
    this.isSilenced = this.unless.some((evaluate) => holds(evaluate, sheet, from, to, probe));
    return this.isSilenced;
  }
}

const NOTHING: readonly Evaluate[] = [];

/** Whether a matcher fires anywhere in a stretch of tokens. */
export function holds(evaluate: Evaluate, sheet: Sheet, from: number, to: number, probe: Places): boolean {
  probe.reset(1);
  evaluate(sheet, from, to, probe);
  return probe.count > 0;
}

function isIgnored(ignored: IgnoredWords, units: Units, from: number, to: number): boolean {
  const words = wordsShown(units, from, to);
  const places = ignored.get(words);
  if (!places) return places === null;
  const upTo = textBetween(units, 0, Math.min(units.length, from + words.length));
  let place = 0;
  for (let at = upTo.indexOf(words); at >= 0 && at <= from; at = upTo.indexOf(words, at + 1)) place++;
  return places.has(place);
}

/** The folded words of a place as a person is shown it: whole characters of the prompt, though one such as ½ has units of its own. */
function wordsShown(units: Units, from: number, to: number): string {
  let [first, end] = [from, to];
  while (units.at[first - 1] === units.at[first]) first--;
  while (units.at[end] === units.at[end - 1]) end++;
  return textBetween(units, first, end);
}
