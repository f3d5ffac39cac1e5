/** Matchers that look at how terms of several lists stand to each other: close together, or in an order. */
import type { CompiledMatcher } from '../cue-set.ts';
import type { ListId, Registry } from '../lists.ts';
import type { Evaluate, Places } from '../places.ts';
import type { Sheet } from '../sheet.ts';
import { scopeOf } from './terms.ts';

type Distance = Extract<CompiledMatcher, { kind: 'near' | 'order' }>;

const MOST_LISTS = 4;
const NONE = -1;

/** A term of each list, in any order. The place reaches from the first to the last, or is the marked one. */
export function near(matcher: Distance, registry: Registry): Evaluate {
  const walk = new Walk(matcher, registry);
  return (sheet, from, to, sink) => {
    if (!walk.begin(sheet, from)) return;
    for (let which = walk.step(sheet, to); which >= 0; which = walk.step(sheet, to)) {
      if (walk.gather(sheet, which)) {
        if (walk.mark(sheet, sink)) return;
        if (matcher.mark === null) {
          walk.forget();
          continue;
        }
      }
      walk.remember(which);
    }
  };
}

/** A term of each list, in the order of the lists. */
export function order(matcher: Distance, registry: Registry): Evaluate {
  const walk = new Walk(matcher, registry);
  return (sheet, from, to, sink) => {
    if (!walk.begin(sheet, from)) return;
    for (let which = walk.step(sheet, to); which >= 0; which = walk.step(sheet, to)) {
      if (!walk.chain(sheet, which)) continue;
      if (walk.mark(sheet, sink)) return;
      if (matcher.mark === null) walk.forget();
    }
  };
}

/**
 * Walks several lists together, in the order of the text, in time linear in their terms. Each matcher has its own, since
 * one may run while another waits: an exception is judged in the middle of a walk.
 */
class Walk {
  private readonly ids: readonly ListId[];
  private readonly matcher: Distance;
  private readonly heads = new Int32Array(MOST_LISTS);
  /** By list, the last two terms met; the earlier one is looked at only where the latest is there, and is set with it. */
  private readonly latest = new Int32Array(MOST_LISTS);
  private readonly earlier = new Int32Array(MOST_LISTS);
  /** By list, the terms that stand together. */
  private readonly chosen = new Int32Array(MOST_LISTS);
  /** By list, the chain of terms that ends with it, for `order`. */
  private readonly chains = new Int32Array(MOST_LISTS * MOST_LISTS);
  private term = NONE;
  private marked = NONE;

  constructor(matcher: Distance, registry: Registry) {
    this.matcher = matcher;
    this.ids = matcher.terms.map((of) => registry.register(of));
  }

  /** False where one of the lists is empty. */
  begin({ lists }: Sheet, from: number): boolean {
    const { ids, heads } = this;
    for (let k = 0; k < ids.length; k++) if (lists.isEmpty(ids[k] as number)) return false;
    for (let k = 0; k < ids.length; k++) heads[k] = lists.seek(ids[k] as number, from);
    this.marked = NONE;
    this.forget();
    return true;
  }

  forget(): void {
    this.latest.fill(NONE);
    this.chains.fill(NONE);
  }

  remember(which: number): void {
    this.earlier[which] = this.latest[which] as number;
    this.latest[which] = this.term;
  }

  /**
   * Takes the next term of all lists and says whose it is; -1 at the end. Of lists that share a term the later one comes
   * first, so that a chain never uses one term twice.
   */
  step({ lists, terms, reading }: Sheet, to: number): number {
    const { ids, heads } = this;
    let best = NONE;
    let bestTerm = NONE;
    let bestFirst = 0;
    for (let k = ids.length - 1; k >= 0; k--) {
      const head = heads[k] as number;
      if (head >= (lists.end[ids[k] as number] as number)) continue;
      const term = lists.pool[head] as number;
      const first = terms.first[term] as number;
      if (best >= 0 && first >= bestFirst) continue;
      best = k;
      bestTerm = term;
      bestFirst = first;
    }
    if (best < 0 || (terms.last[bestTerm] as number) > to) return NONE;
    heads[best] = (heads[best] as number) + 1;
    this.term = bestTerm;
    reading.steps++;
    return best;
  }

  /** Chooses for every other list its latest term that does not overlap; false where one is missing or too far. */
  gather(sheet: Sheet, which: number): boolean {
    const { first } = sheet.terms;
    const { ids, chosen, latest, earlier, matcher, term } = this;
    const start = first[term] as number;
    const scope = scopeOf(sheet, matcher.within, start);
    chosen[which] = term;
    for (let k = 0; k < ids.length; k++) {
      if (k === which) continue;
      let other = latest[k] as number;
      if (other >= 0 && this.overlaps(sheet, other, k, which)) other = earlier[k] as number;
      if (other < 0) return false;
      if (scopeOf(sheet, matcher.within, first[other] as number) !== scope) return false;
      chosen[k] = other;
    }
    return matcher.gap === null || this.isWithinGap(sheet, matcher.gap);
  }

  /** Adds a term to the chain of the lists before it; true where the chain is whole. */
  chain(sheet: Sheet, which: number): boolean {
    const { chains, chosen, ids, term } = this;
    const base = which * MOST_LISTS;
    if (which > 0) {
      const previous = chains[base - MOST_LISTS + which - 1] as number;
      if (previous < 0 || !this.follows(sheet, previous, term)) return false;
      for (let i = 0; i < which; i++) chains[base + i] = chains[base - MOST_LISTS + i] as number;
    }
    chains[base + which] = term;
    if (which < ids.length - 1) return false;
    for (let i = 0; i < ids.length; i++) chosen[i] = chains[base + i] as number;
    return true;
  }

  /** Hands the place to the sink, each marked term once; true when there are enough. */
  mark(sheet: Sheet, sink: Places): boolean {
    const { first, last } = sheet.terms;
    const { mark } = this.matcher;
    if (mark !== null) {
      const term = this.chosen[mark] as number;
      if (term === this.marked) return false;
      this.marked = term;
      return sink.add(sheet, first[term] as number, last[term] as number);
    }
    let begins = Number.MAX_SAFE_INTEGER;
    let ends = 0;
    for (let k = 0; k < this.ids.length; k++) {
      const term = this.chosen[k] as number;
      begins = Math.min(begins, first[term] as number);
      ends = Math.max(ends, last[term] as number);
    }
    return sink.add(sheet, begins, ends);
  }

  /** Whether a term lies on one already chosen: of the lists before `k`, and of the list just met. */
  private overlaps({ terms }: Sheet, term: number, k: number, which: number): boolean {
    const { first, last } = terms;
    for (let j = 0; j < this.ids.length; j++) {
      if (j !== which && j >= k) continue;
      const other = this.chosen[j] as number;
      if ((first[term] as number) < (last[other] as number) && (first[other] as number) < (last[term] as number))
        return true;
    }
    return false;
  }

  private isWithinGap({ terms }: Sheet, gap: number): boolean {
    const { first, last } = terms;
    const { chosen, ids } = this;
    for (let k = 0; k < ids.length; k++) {
      const start = first[chosen[k] as number] as number;
      let nearest = Number.MAX_SAFE_INTEGER;
      for (let j = 0; j < ids.length; j++) {
        const other = chosen[j] as number;
        if (j !== k && (first[other] as number) <= start) nearest = Math.min(nearest, start - (last[other] as number));
      }
      if (nearest !== Number.MAX_SAFE_INTEGER && nearest > gap) return false;
    }
    return true;
  }

  private follows(sheet: Sheet, previous: number, term: number): boolean {
    const { first, last } = sheet.terms;
    const { gap, within } = this.matcher;
    const between = (first[term] as number) - (last[previous] as number);
    if (between < 0 || (gap !== null && between > gap)) return false;
    return scopeOf(sheet, within, first[previous] as number) === scopeOf(sheet, within, first[term] as number);
  }
}
