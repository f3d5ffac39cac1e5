/** Matchers that put others together, and the one that looks at what is known of the shot. */
import type { CompiledMatcher } from '../cue-set.ts';
import type { Registry } from '../lists.ts';
import { type Evaluate, holds, Places } from '../places.ts';

type Of<K extends CompiledMatcher['kind']> = Extract<CompiledMatcher, { kind: K }>;
type Compile = (matcher: CompiledMatcher, registry: Registry) => Evaluate;

/** Kinds that speak of the whole prompt and mark no place. */
const PLACELESS = new Set<CompiledMatcher['kind']>(['setting', 'length', 'missing']);

/** Every one fires; the places are those of the first that has any. */
export function all(matcher: Of<'all' | 'any'>, registry: Registry, compile: Compile): Evaluate {
  const placed = Math.max(
    0,
    matcher.of.findIndex(({ kind }) => !PLACELESS.has(kind)),
  );
  const members = matcher.of.map((member) => compile(member, registry));
  const marking = members[placed] as Evaluate;
  const conditions = members.filter((_, index) => index !== placed);
  const probe = new Places(true);
  return (sheet, from, to, sink) => {
    if (conditions.every((condition) => holds(condition, sheet, from, to, probe))) marking(sheet, from, to, sink);
  };
}

/** At least one fires; the places of all are marked. */
export function any(matcher: Of<'all' | 'any'>, registry: Registry, compile: Compile): Evaluate {
  const members = matcher.of.map((member) => compile(member, registry));
  return (sheet, from, to, sink) => {
    for (const member of members) {
      member(sheet, from, to, sink);
      if (sink.isDone) return;
    }
  };
}

/** Fires where every condition is known and holds; a setting that nobody gave does not fire. */
export function setting(matcher: Of<'setting'>): Evaluate {
  const { secondsAtLeast, secondsAtMost, input, audio, negativePrompt } = matcher;
  return (sheet, _from, _to, sink) => {
    const { facts } = sheet;
    if (secondsAtLeast !== null && !(facts.seconds !== null && facts.seconds >= secondsAtLeast)) return;
    if (secondsAtMost !== null && !(facts.seconds !== null && facts.seconds <= secondsAtMost)) return;
    if (input !== null && !(facts.input !== null && input.includes(facts.input))) return;
    if (audio !== null && facts.audio !== audio) return;
    if (negativePrompt !== null && !(facts.negativePrompt !== null && negativePrompt.includes(facts.negativePrompt)))
      return;
    sink.addWhole(sheet);
  };
}
