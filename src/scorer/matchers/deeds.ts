/** A matcher that counts what is done: each deed is a place, where there are enough of them. */
import type { CompiledMatcher } from '../cue-set.ts';
import { deedsIn } from '../deeds.ts';
import type { Registry } from '../lists.ts';
import type { Evaluate } from '../places.ts';

export function deeds(matcher: Extract<CompiledMatcher, { kind: 'deeds' }>, registry: Registry): Evaluate {
  const known = registry.register(matcher.of);
  const aside = matcher.aside.length === 0 ? -1 : registry.register(matcher.aside);
  return (sheet, from, to, sink) => {
    const found = deedsIn(sheet, known, aside).filter(({ first, last }) => first >= from && last <= to);
    if (found.length < matcher.atLeast) return;
    for (const { first, last } of found) if (sink.add(sheet, first, last)) return;
  };
}
