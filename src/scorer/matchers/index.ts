/** The closed set of matcher kinds: each compiles to a function that finds its places in a prompt. */
import type { CompiledMatcher } from '../cue-set.ts';
import type { ListId, Registry } from '../lists.ts';
import type { Evaluate } from '../places.ts';
import { deeds } from './deeds.ts';
import { near, order } from './distance.ts';
import { number, relation } from './people.ts';
import { length, pattern, quoted } from './shape.ts';
import { count, missing, negated, terms } from './terms.ts';
import { all, any, setting } from './together.ts';

/** Compiles a matcher. What it finds throws only where its pattern is not a regular expression. */
export function compileMatcher(matcher: CompiledMatcher, registry: Registry): Evaluate {
  switch (matcher.kind) {
    case 'terms':
      return terms(matcher, registry);
    case 'count':
      return count(matcher, registry);
    case 'deeds':
      return deeds(matcher, registry);
    case 'near':
      return near(matcher, registry);
    case 'order':
      return order(matcher, registry);
    case 'number':
      return number(matcher, registry);
    case 'relation':
      return relation(matcher, registry);
    case 'quoted':
      return quoted(matcher, registry);
    case 'negated':
      return negated(matcher, registry);
    case 'length':
      return length(matcher);
    case 'missing':
      return missing(matcher, registry);
    case 'setting':
      return setting(matcher);
    case 'pattern':
      return pattern(matcher);
    case 'all':
      return all(matcher, registry, compileMatcher);
    case 'any':
      return any(matcher, registry, compileMatcher);
  }
}

/** A list without which the matcher cannot fire, or -1: most cues are passed over by looking at it. */
export function gateOf(matcher: CompiledMatcher, registry: Registry): ListId {
  switch (matcher.kind) {
    case 'terms':
    case 'count':
      return registry.register(matcher.of);
    case 'number':
      return matcher.of === null ? -1 : registry.register(matcher.of);
    case 'negated':
      return registry.register(matcher.of, 'negated');
    case 'relation':
      return registry.register(matcher.action);
    case 'near':
    case 'order':
      return registry.register(matcher.terms[0] as number[]);
    case 'all':
      return matcher.of.map((member) => gateOf(member, registry)).find((gate) => gate >= 0) ?? -1;
    default:
      return -1;
  }
}
