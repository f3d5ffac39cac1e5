/** Whether what stands around a place lets other words take it: "he laughs." does, "he laughs at her joke" does not. */
import { ARTICLE, CONJUNCTION, COORDINATOR, PREPOSITION, PRONOUN } from '../text/closed.ts';
import { BREAK_COLON, BREAK_NONE, BREAK_SOFT, classesAt, QUOTED } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { textBetween } from '../text/units.ts';
import type { Room } from './cue-set.ts';
import type { Sheet } from './sheet.ts';

/** An object of so many words at most: "hugs her little son". */
const LONGEST_OBJECT = 4;
/** What stands before a Chinese verb and needs it: 把球踢, 向她挥手, 放声大哭. */
const NEEDS_VERB = '把将被对向用给朝让使放';

/**
 * Whether the tokens from `first` to before `last` have the room that a fix asks for: `alone` is with nothing behind it in
 * its clause; `open` with nothing, or a preposition; `object` with a short object and then nothing; `whole` is as
 * `open`, at the beginning of its clause or behind an article there.
 */
export function hasRoom(sheet: Sheet, first: number, last: number, room: Room): boolean {
  if (hangsBefore(sheet, first)) return false;
  if (room === 'object') return hasShortObject(sheet, last);
  if (room === 'whole' && !beginsClause(sheet, first)) return false;
  return endsAt(sheet, last) || (room !== 'alone' && isPreposition(sheet, last));
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
function isAsClause(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  if (wordAt(sheet, token) !== 'as' || token + 1 >= reading.tokens) return false;
  return (classesAt(reading, vocabulary, token + 1) & PRONOUN) !== 0;
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
    // What ends so is an adverb: "fights fiercely" has no object.
    if (endsAt(sheet, token)) return token > from && !/..ly$/.test(wordAt(sheet, token - 1));
    if ((classesAt(reading, vocabulary, token) & PREPOSITION) !== 0 || reading.sort[token] === HAN_CHARACTER)
      return false;
  }
  return false;
}

function wordAt({ reading }: Sheet, token: number): string {
  return textBetween(reading.units, reading.from[token] as number, reading.to[token] as number);
}

/** Whether something before a Chinese place needs the very verb: 向妈妈挥手; a doubled verb does, too: 摇摇头. */
function hangsBefore(sheet: Sheet, first: number): boolean {
  const { reading } = sheet;
  if (reading.sort[first] !== HAN_CHARACTER) return false;
  for (let token = first - 1; token >= 0 && reading.before[token + 1] === BREAK_NONE; token--) {
    if (reading.sort[token] !== HAN_CHARACTER) return false;
    const character = wordAt(sheet, token);
    if (NEEDS_VERB.includes(character) || (token === first - 1 && character === wordAt(sheet, first))) return true;
  }
  return false;
}
