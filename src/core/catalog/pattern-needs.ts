/** Finds pieces of text without which a pattern cannot match, so that the scorer need not try it on every prompt. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

const LONGEST = 5;
/** More pieces say too little to be worth looking for. */
const MOST = 48;
/** How often a prompt holds a piece, roughly, by its length: of Latin letters and space, and of anything else. Any letter is nearly always there, so that it tells nothing. */
const LETTERS = [20, 20, 1, 0.1, 0.03, 0.01];
const OTHERS = [1, 0.1, 0.02, 0.01, 0.01, 0.01];

/** Pieces of one to five characters, of which one stands in every text that the pattern matches; none where that cannot be said. */
export function neededPieces(source: string): string[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  const needed = neededInAny(alternatives) ?? [];
  // Who holds the longer one holds the shorter.
  return needed.filter((piece) => !needed.some((other) => other !== piece && piece.includes(other))).sort();
}

/** None says nothing; null is nothing that can be said. */
type Needed = readonly string[] | null;

function neededInAny(alternatives: readonly AST.Alternative[]): Needed {
  const union = new Set<string>();
  for (const { elements } of alternatives) {
    const best = neededInRow(elements);
    if (best === null) return null;
    for (const piece of best) union.add(piece);
  }
  return union.size > 0 && union.size <= MOST ? [...union] : null;
}

/** The rarest of what stands in a row: characters side by side are one piece. */
function neededInRow(elements: readonly AST.Element[]): Needed {
  const candidates: Needed[] = [];
  let run = '';
  const endRun = () => {
    if (run !== '') candidates.push([rarestPart(run)]);
    run = '';
  };
  for (const element of elements) {
    if (element.type === 'Assertion') continue;
    if (element.type === 'Character') run += String.fromCodePoint(element.value);
    else {
      endRun();
      candidates.push(neededIn(element));
    }
  }
  endRun();
  return candidates.reduce((a, b) => (weightOf(b) < weightOf(a) ? b : a), null);
}

function neededIn(element: AST.Element): Needed {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
      return element.negate ? null : neededInClass(element.elements);
    case 'Group':
    case 'CapturingGroup':
      return neededInAny(element.alternatives);
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
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < MOST) {
      for (let code = element.min.value; code <= element.max.value; code++) characters.add(String.fromCodePoint(code));
    } else return null;
  }
  return characters.size > 0 && characters.size <= MOST ? [...characters] : null;
}

/** Of a longer run the stretch that is looked for. */
function rarestPart(run: string): string {
  const characters = [...run];
  const parts = characters
    .slice(0, Math.max(1, characters.length - LONGEST + 1))
    .map((_, at) => characters.slice(at, at + LONGEST).join(''));
  return parts.reduce((a, b) => (frequencyOf(b) < frequencyOf(a) ? b : a));
}

function weightOf(needed: Needed): number {
  return needed === null ? Number.POSITIVE_INFINITY : needed.reduce((sum, piece) => sum + frequencyOf(piece), 0);
}

function frequencyOf(piece: string): number {
  const letters = /^[a-z ']*$/.test(piece);
  const weight = (letters ? LETTERS : OTHERS)[[...piece].length] as number;
  return piece.includes(' ') ? weight * 2 : weight;
}
