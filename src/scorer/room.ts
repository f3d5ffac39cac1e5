/** Whether what stands around a place lets other words take it: "he laughs." does, "he laughs at her joke" does not. */
import { ARTICLE, CONJUNCTION, COORDINATOR, PREPOSITION, PRONOUN } from '../text/closed.ts';
import { BREAK_COLON, BREAK_NONE, BREAK_SOFT, classesAt, QUOTED } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import type { Room } from './cue-set.ts';
import type { Sheet } from './sheet.ts';

const [LETTER_A, LETTER_L, LETTER_S, LETTER_Y] = [97, 108, 115, 121];
/** An object of so many words at most: "hugs her little son". */
const LONGEST_OBJECT = 4;
/** What stands before a Chinese verb and needs it: 把球踢, 向她挥手, 放声大哭. */
const NEEDS_VERB = '把将被对向用给朝让使放';

/**
 * Whether the tokens from `first` to before `last` have the room that a fix asks for: `alone` is with nothing behind it in
 * its clause; `open` with nothing, or a preposition; `object` with a short object and then nothing; `whole` is a clause by
 * itself, with an article at most.
 */
export function hasRoom(sheet: Sheet, first: number, last: number, room: Room): boolean {
  if (first < 0 || hangsBefore(sheet, first)) return false;
  if (room === 'alone') return endsAt(sheet, last);
  if (room === 'open') return endsAt(sheet, last) || isPreposition(sheet, last);
  if (room === 'whole') return beginsClause(sheet, first) && (endsAt(sheet, last) || isPreposition(sheet, last));
  return hasShortObject(sheet, last);
}

function endsAt(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  if (token >= reading.tokens) return true;
  if (((reading.flags[token] as number) & QUOTED) !== 0) return false;
  const before = reading.before[token] as number;
  if (before > BREAK_SOFT) return before !== BREAK_COLON;
  return (classesAt(reading, vocabulary, token) & (COORDINATOR | CONJUNCTION)) !== 0 || isAsClause(sheet, token);
}

/** "as she turns" is a clause of its own, "as a clown" is not. */
function isAsClause({ reading, vocabulary }: Sheet, token: number): boolean {
  const [from, to] = [reading.from[token] as number, reading.to[token] as number];
  const isAs = to - from === 2 && reading.units.text[from] === LETTER_A && reading.units.text[from + 1] === LETTER_S;
  return isAs && token + 1 < reading.tokens && (classesAt(reading, vocabulary, token + 1) & PRONOUN) !== 0;
}

function isPreposition({ reading, vocabulary }: Sheet, token: number): boolean {
  return reading.before[token] === BREAK_NONE && (classesAt(reading, vocabulary, token) & PREPOSITION) !== 0;
}

function beginsClause(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  const at = token > 0 && (classesAt(reading, vocabulary, token - 1) & ARTICLE) !== 0 ? token - 1 : token;
  return at === 0 || (reading.before[at] as number) > BREAK_SOFT;
}

function hasShortObject(sheet: Sheet, from: number): boolean {
  const { reading, vocabulary } = sheet;
  for (let token = from; token <= from + LONGEST_OBJECT; token++) {
    if (endsAt(sheet, token)) return token > from && !isAdverb(sheet, token - 1);
    if ((classesAt(reading, vocabulary, token) & PREPOSITION) !== 0 || reading.sort[token] === HAN_CHARACTER)
      return false;
  }
  return false;
}

function isAdverb({ reading }: Sheet, token: number): boolean {
  const { units, to, from } = reading;
  const end = to[token] as number;
  return end - (from[token] as number) > 3 && units.text[end - 1] === LETTER_Y && units.text[end - 2] === LETTER_L;
}

/** Whether something before a Chinese place needs the very verb: 向妈妈挥手; a doubled verb does, too: 摇摇头. */
function hangsBefore({ reading }: Sheet, first: number): boolean {
  if (reading.sort[first] !== HAN_CHARACTER) return false;
  const characterAt = (token: number) => reading.units.text[reading.from[token] as number] as number;
  for (let token = first - 1; token >= 0 && reading.before[token + 1] === BREAK_NONE; token--) {
    if (reading.sort[token] !== HAN_CHARACTER) return false;
    if (token === first - 1 && characterAt(token) === characterAt(first)) return true;
    if (NEEDS_VERB.includes(String.fromCharCode(characterAt(token)))) return true;
  }
  return false;
}
