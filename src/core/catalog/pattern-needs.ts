/** Finds characters without which a pattern cannot match, so that the scorer need not try it on every prompt. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A class of more characters says too little to be worth looking for. */
const MOST_CHARACTERS = 64;
/** Signs and digits are rarer than letters: the fewer and rarer, the better the choice. */
const COMMON = /[a-z ]/;
const WEIGHT_OF_COMMON = 20;

/** Characters of which at least one stands in every text that the pattern matches; empty where that cannot be said. */
export function neededCharacters(source: string): string {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  return [...(neededInAll(alternatives) ?? [])].sort().join('');
}

type Needed = ReadonlySet<string> | null;

function neededInAll(alternatives: readonly AST.Alternative[]): Needed {
  const union = new Set<string>();
  for (const { elements } of alternatives) {
    const best = elements.map(neededIn).reduce((a, b) => (weightOf(b) < weightOf(a) ? b : a), null);
    if (best === null) return null;
    for (const character of best) union.add(character);
  }
  return union.size <= MOST_CHARACTERS ? union : null;
}

function weightOf(needed: Needed): number {
  if (needed === null) return Number.POSITIVE_INFINITY;
  return [...needed].reduce((sum, character) => sum + (COMMON.test(character) ? WEIGHT_OF_COMMON : 1), 0);
}

function neededIn(element: AST.Element): Needed {
  switch (element.type) {
    case 'Character':
      return new Set([String.fromCodePoint(element.value)]);
    case 'CharacterClass':
      return element.negate ? null : neededInClass(element.elements);
    case 'Group':
    case 'CapturingGroup':
      return neededInAll(element.alternatives);
    case 'Quantifier':
      return element.min === 0 ? null : neededIn(element.element);
    default:
      return null;
  }
}

function neededInClass(elements: readonly AST.CharacterClassElement[]): Needed {
  const characters = new Set<string>();
  for (const element of elements) {
    if (element.type === 'Character') characters.add(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < MOST_CHARACTERS) {
      for (let code = element.min.value; code <= element.max.value; code++) characters.add(String.fromCodePoint(code));
    } else return null;
  }
  return characters.size > 0 && characters.size <= MOST_CHARACTERS ? characters : null;
}
