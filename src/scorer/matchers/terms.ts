/** Matchers that look at terms one by one: they stand there, are denied, are missing, stand there often. */
import type { CompiledMatcher, Scope } from '../cue-set.ts';
import type { ListId, Registry } from '../lists.ts';
import type { Evaluate } from '../places.ts';
import type { Sheet } from '../sheet.ts';

type Of<K extends CompiledMatcher['kind']> = Extract<CompiledMatcher, { kind: K }>;

/** Each term is a place. */
export function terms(matcher: Of<'terms'>, registry: Registry): Evaluate {
  const list = registry.register(matcher.of);
  return (sheet, from, to, sink) => {
    // The pool may be made anew while the list is built.
    const begin = sheet.lists.seek(list, from);
    const { pool, end } = sheet.lists;
    const { first, last } = sheet.terms;
    for (let at = begin; at < (end[list] as number); at++) {
      const term = pool[at] as number;
      if ((last[term] as number) > to) return;
      if (sink.add(sheet, first[term] as number, last[term] as number)) return;
    }
  };
}

/** Each denied term is a place; the first that a negation reaches is marked together with it. */
export function negated(matcher: Of<'negated'>, registry: Registry): Evaluate {
  const list = registry.register(matcher.of, 'negated');
  return (sheet, from, to, sink) => {
    const { first, last } = sheet.terms;
    const { reading } = sheet;
    let previous = -1;
    for (let at = sheet.lists.seek(list, from); at < (sheet.lists.end[list] as number); at++) {
      const term = sheet.lists.pool[at] as number;
      let begin = first[term] as number;
      let end = last[term] as number;
      if (end > to) return;
      const negator = reading.negator[end - 1] as number;
      if (negator !== previous && negator < begin) begin = negator;
      else if (negator >= end) end = reading.act[negator] === 0 ? negator + 1 : (reading.actEnd[negator] as number);
      previous = negator;
      if (sink.add(sheet, begin, end)) return;
    }
  };
}

/** The whole prompt is the place where no such term stands. */
export function missing(matcher: Of<'missing'>, registry: Registry): Evaluate {
  const list = registry.register(matcher.of);
  return (sheet, from, to, sink) => {
    const at = sheet.lists.seek(list, from);
    const isThere =
      at < (sheet.lists.end[list] as number) && (sheet.terms.last[sheet.lists.pool[at] as number] as number) <= to;
    if (!isThere) sink.addWhole(sheet);
  };
}

/** Every term of a clause, sentence or prompt that has enough of them is a place. */
export function count(matcher: Of<'count'>, registry: Registry): Evaluate {
  const list = registry.register(matcher.of);
  const { atLeast, within, distinct } = matcher;
  return (sheet, from, to, sink) => {
    // Only now is the list of this reading there, with its end.
    const begin = sheet.lists.seek(list, from);
    const { pool, end } = sheet.lists;
    const { first, last } = sheet.terms;
    const listEnd = end[list] as number;
    for (let at = begin; at < listEnd; ) {
      const scope = scopeOf(sheet, within, first[pool[at] as number] as number);
      let next = at;
      while (
        next < listEnd &&
        (last[pool[next] as number] as number) <= to &&
        scopeOf(sheet, within, first[pool[next] as number] as number) === scope
      )
        next++;
      if (next === at) return;
      sheet.reading.steps += next - at;
      if (next - at >= atLeast && (!distinct || distinctTerms(sheet, list, at, next, atLeast) >= atLeast)) {
        for (let i = at; i < next; i++) {
          if (sink.add(sheet, first[pool[i] as number] as number, last[pool[i] as number] as number)) return;
        }
      }
      at = next;
    }
  };
}

const seen = new Int32Array(128);

/** How many different terms, inflections taken as one; counted up to `enough`. */
function distinctTerms(sheet: Sheet, _list: ListId, from: number, to: number, enough: number): number {
  const { list, lemma } = sheet.terms;
  let found = 0;
  for (let at = from; at < to && found < enough; at++) {
    const term = sheet.lists.pool[at] as number;
    let known = 0;
    while (known < found && (seen[known * 2] !== list[term] || seen[known * 2 + 1] !== lemma[term])) known++;
    if (known < found) continue;
    seen[found * 2] = list[term] as number;
    seen[found * 2 + 1] = lemma[term] as number;
    found++;
  }
  return found;
}

/** The number of the clause or sentence a token stands in; 0 for the prompt. */
export function scopeOf(sheet: Sheet, within: Scope, token: number): number {
  if (within === 'prompt') return 0;
  return (within === 'clause' ? sheet.reading.clause[token] : sheet.reading.sentence[token]) as number;
}
