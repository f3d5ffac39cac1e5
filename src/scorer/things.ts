/** Which thing a shot means by "it", where an earlier shot named only one. */
import type { Person } from './doer.ts';

/** Something that is named, and not what is described or counted further: "a letter", not "a cup of tea". */
const NAMED =
  /\b(an?|the|his|her) ((?:(?!(?:of|in|on|at|to|from|with|and|into|over|by|under)\b)[a-z][a-z-]+ ?){1,3}?)(?= ?\b(?:in|on|at|to|from|with|into|onto|over|by|under|through|against|across|around|behind|and|then|until|while|as|off|up|down|out|away|back|open|aside|carefully|slowly|gently)\b|[,.;:]|$)/gi;
const DETERMINER = /^(?:an?|the|his|her|its|their|this|that|some|one|two|three)$/i;
/** What is named so and is no thing that anybody takes. */
const NO_THING = /\b(?:time|moment|way|end|top|side|front|back|left|right|middle|camera|shot|style|view|scene|\w+s)$/i;

interface Meant {
  /** The offset of "it" in the shot. */
  at: number;
  to: string;
}

/** What "it" in a shot is called by the text before it; null where the shot has none, or names something itself, or several things were named. */
export function meantByIt(before: string, text: string, people: readonly Person[]): Meant | null {
  const it = /\bit\b(?!['’])/i.exec(text);
  if (it === null) return null;
  const own = text.slice(0, it.index).split(/[^\w'’-]+/);
  if (own.some((word) => DETERMINER.test(word))) return null;
  const isPerson = (start: number, end: number) => people.some((person) => person.start < end && start < person.end);
  const named = new Map<string, string>();
  for (const { index, 0: whole, 1: which = '', 2: noun = '' } of before.matchAll(NAMED)) {
    if (isPerson(index, index + whole.length) || NO_THING.test(noun.trim())) continue;
    named.set(noun.trim().toLowerCase(), /^(?:his|her)$/i.test(which) ? which.toLowerCase() : 'the');
  }
  const [only] = named;
  if (only === undefined || named.size > 1) return null;
  return { at: it.index, to: `${only[1]} ${only[0]}` };
}
