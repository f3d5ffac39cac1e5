/** Keeps, for each set of lexicons a matcher asks for, its terms in the order of the text; built when first asked for. */
import type { Terms } from '../text/phrases.ts';
import { NEGATED, QUOTED, type Reading } from '../text/reading.ts';

/** The reader's list 0 is grammar, so lexicon 0 of the cue set is its list 1. */
export const FIRST_LIST = 1;

/** A set of lexicons as registered: an index. */
export type ListId = number;
type Wanted = 'active' | 'negated';

/** What lists the matchers of a cue set ask for. */
export class Registry {
  /** How many lexicons the cue set has. */
  readonly size: number;
  readonly lexicons: number[][] = [];
  readonly negated: boolean[] = [];
  private readonly ids = new Map<string, ListId>();

  constructor(size: number) {
    this.size = size;
  }

  /** The list of a set of lexicons of the cue set: of terms that count, or of those that are denied. */
  register(of: readonly number[], wanted: Wanted = 'active'): ListId {
    const sorted = of.length === 1 ? of : [...new Set(of)].sort((a, b) => a - b);
    const key = `${wanted} ${sorted.join()}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      const lexicons = sorted.map((lexicon) => lexicon + FIRST_LIST);
      id = this.lexicons.length;
      this.ids.set(key, id);
      this.lexicons.push(lexicons);
      this.negated.push(wanted === 'negated');
    }
    return id;
  }
}

/** The lists of one sheet; made after every matcher has registered. */
export class Lists {
  terms: Terms | null = null;
  /** Indexes of terms; each list is a stretch of it. */
  pool = new Int32Array(1024);
  readonly start: Int32Array;
  readonly end: Int32Array;
  private readonly registry: Registry;
  /** By list, the stamp of the reading it was built for. */
  private readonly builtFor: Int32Array;
  private readonly cursor: Int32Array;
  private readonly lexiconStart: Int32Array;
  private byLexicon = new Int32Array(1024);
  private isOut = new Uint8Array(1024);
  private used = 0;
  private stamp = 0;
  /** While lists are merged: the next of each, and where it ends. */
  private readonly heads: Int32Array;
  private readonly ends: Int32Array;

  constructor(registry: Registry) {
    this.registry = registry;
    this.lexiconStart = new Int32Array(registry.size + FIRST_LIST + 1);
    const most = Math.max(0, ...registry.lexicons.map(({ length }) => length));
    this.heads = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.builtFor = new Int32Array(registry.lexicons.length);
    this.start = new Int32Array(registry.lexicons.length);
    this.end = new Int32Array(registry.lexicons.length);
    this.cursor = new Int32Array(registry.lexicons.length);
  }

  /** Sorts the terms of a reading by lexicon. Time is linear. */
  begin(reading: Reading, terms: Terms): void {
    this.terms = terms;
    this.stamp++;
    this.used = 0;
    const { count, list } = terms;
    if (this.byLexicon.length < count) {
      this.byLexicon = new Int32Array(count * 2);
      this.isOut = new Uint8Array(count * 2);
    }
    const starts = this.lexiconStart.fill(0);
    for (let term = 0; term < count; term++) {
      const at = (list[term] as number) + 1;
      starts[at] = (starts[at] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    for (let term = 0; term < count; term++) {
      const lexicon = list[term] as number;
      const flags = reading.flags[(terms.last[term] as number) - 1] as number;
      this.isOut[term] = (flags & QUOTED) !== 0 ? 2 : (flags & NEGATED) !== 0 ? 1 : 0;
      this.byLexicon[starts[lexicon] as number] = term;
      starts[lexicon] = (starts[lexicon] as number) + 1;
    }
    reading.steps += count;
  }

  /** Builds the list if this reading has not asked for it; true where it is empty. */
  isEmpty(id: ListId): boolean {
    if (this.builtFor[id] !== this.stamp) this.build(id);
    return this.start[id] === this.end[id];
  }

  /** The place in the pool of the first term that begins at or after a token. Asked for places near the last it is quick. */
  seek(id: ListId, token: number): number {
    if (this.builtFor[id] !== this.stamp) this.build(id);
    const start = this.start[id] as number;
    if (token === 0) return start;
    const end = this.end[id] as number;
    const { first } = this.terms as Terms;
    let at = this.cursor[id] as number;
    while (at > start && (first[this.pool[at - 1] as number] as number) >= token) at--;
    while (at < end && (first[this.pool[at] as number] as number) < token) at++;
    this.cursor[id] = at;
    return at;
  }

  private build(id: ListId): void {
    this.builtFor[id] = this.stamp;
    this.start[id] = this.used;
    this.cursor[id] = this.used;
    const lexicons = this.registry.lexicons[id] as number[];
    const wanted = this.registry.negated[id] ? 1 : 0;
    if (lexicons.length === 1) this.copy(lexicons[0] as number, wanted);
    else this.merge(lexicons, wanted);
    this.end[id] = this.used;
  }

  private from(lexicon: number): number {
    return this.lexiconStart[lexicon - 1] as number;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.pool.length) return;
    const pool = new Int32Array((this.used + more) * 2);
    pool.set(this.pool);
    this.pool = pool;
  }

  private copy(lexicon: number, wanted: number): void {
    const to = this.lexiconStart[lexicon] as number;
    const from = this.from(lexicon);
    this.reserve(to - from);
    for (let i = from; i < to; i++) {
      const term = this.byLexicon[i] as number;
      if (this.isOut[term] === wanted) this.pool[this.used++] = term;
    }
  }

  /** Merges lexicons; where terms overlap the first counts, of those that begin together the longest, of the same words a plural. */
  private merge(lexicons: number[], wanted: number): void {
    const { first, last, plural } = this.terms as Terms;
    const { heads, ends } = this;
    let lists = 0;
    let total = 0;
    for (let k = 0; k < lexicons.length; k++) {
      const from = this.from(lexicons[k] as number);
      const to = this.lexiconStart[lexicons[k] as number] as number;
      if (from === to) continue;
      heads[lists] = from;
      ends[lists++] = to;
      total += to - from;
    }
    this.reserve(total);
    let upTo = 0;
    for (; total > 0; total--) {
      let best = -1;
      let bestList = 0;
      for (let k = 0; k < lists; k++) {
        const head = heads[k] as number;
        if (head >= (ends[k] as number)) continue;
        const term = this.byLexicon[head] as number;
        const isBefore = best < 0 || (first[term] as number) < (first[best] as number);
        const more = best < 0 || first[term] !== first[best] ? -1 : (last[term] as number) - (last[best] as number);
        const isMore = more > 0 || (more === 0 && (plural[term] as number) > (plural[best] as number));
        if (!isBefore && !isMore) continue;
        best = term;
        bestList = k;
      }
      heads[bestList] = (heads[bestList] as number) + 1;
      if (this.isOut[best] !== wanted || (first[best] as number) < upTo) continue;
      this.pool[this.used++] = best;
      upTo = last[best] as number;
    }
  }
}
