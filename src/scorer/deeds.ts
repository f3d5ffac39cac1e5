/** What a prompt tells to be done, deed by deed: verbs that are known, and whatever is formed like one and stands like one. */
import { DETERMINER, ENDING } from '../text/closed.ts';
import { BREAK_COLON, BREAK_NONE, classesAt, type Reading } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { endOfVerb, lettersOf } from '../text/verb-forms.ts';
import type { ListId } from './lists.ts';
import type { Sheet } from './sheet.ts';

/** A deed, from a token to before another. */
export interface Deed {
  first: number;
  last: number;
}

/**
 * The different deeds of a sheet in the order of the text, without what is denied or quoted; a deed told again counts once.
 * @param known the list of the verbs that are known
 * @param aside the list of those whose clauses do not count, or -1
 */
export function deedsIn(sheet: Sheet, known: ListId, aside: ListId): readonly Deed[] {
  const { deeds } = sheet;
  if (deeds?.known === known && deeds.aside === aside) return deeds.found;
  const found = findDeeds(sheet, known, aside);
  sheet.deeds = { known, aside, found };
  return found;
}

function findDeeds(sheet: Sheet, known: ListId, aside: ListId): Deed[] {
  const { reading, terms, lists, vocabulary } = sheet;
  const found: Deed[] = [];
  const told = new Set<string>();
  let at = lists.seek(known, 0);
  const startOf = (place: number) =>
    place < (lists.end[known] as number)
      ? (terms.first[lists.pool[place] as number] as number)
      : Number.POSITIVE_INFINITY;
  for (let token = 0; token < reading.tokens; ) {
    while (startOf(at) < token) at++;
    const before = found.at(-1);
    const isSame = before !== undefined && reading.sentence[before.first] === reading.sentence[token];
    const place = startOf(at) === token ? (lists.pool[at] as number) : -1;
    const term = place >= 0 && isNamed(sheet, token, terms.last[place] as number) ? -1 : place;
    let last =
      term < 0 ? endOfVerb(reading, vocabulary, token, isSame ? before.last : 0) : (terms.last[term] as number);
    // "Bridesmaids fight": they do it, and are nothing that is done.
    if (term < 0 && last === startOf(at) && reading.sort[token] !== HAN_CHARACTER) last = token;
    if (last > token && before?.last === token && endsVerb(sheet, token)) before.last = last;
    else if (last > token && !isLabel(reading, token, last) && !(aside >= 0 && isAside(sheet, aside, token))) {
      const deed =
        term < 0
          ? lettersOf(reading, token, withoutEnding(sheet, token, last))
          : `${terms.list[term]} ${terms.lemma[term]}`;
      if (!told.has(deed)) found.push({ first: token, last });
      told.add(deed);
    }
    token = Math.max(token + 1, last);
  }
  reading.steps += reading.tokens;
  return found;
}

/** Whether a known verb of one word is a noun here: "the wave", "a tap". */
function isNamed({ reading, vocabulary }: Sheet, token: number, last: number): boolean {
  if (token === 0 || last !== token + 1 || reading.before[token] !== BREAK_NONE) return false;
  return (classesAt(reading, vocabulary, token - 1) & DETERMINER) !== 0;
}

/** Whether a word alone before a colon only labels what follows: "Motion: ", "type": . */
function isLabel({ before, tokens }: Reading, token: number, last: number): boolean {
  return last < tokens && before[last] === BREAK_COLON && (token === 0 || before[token] !== BREAK_NONE);
}

/** Whether a Chinese verb that follows another one only says where to: 推门|进来. */
function endsVerb({ reading, vocabulary }: Sheet, token: number): boolean {
  return reading.before[token] === BREAK_NONE && (classesAt(reading, vocabulary, token) & ENDING) !== 0;
}

/** Where a Chinese verb ends without its ending: 走|到 is 走. */
function withoutEnding({ reading, vocabulary }: Sheet, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (classesAt(reading, vocabulary, end - 1) & ENDING) !== 0) end--;
  return end;
}

/** Whether the clause of a token has a term of a list. */
function isAside({ reading, lists, terms }: Sheet, aside: ListId, token: number): boolean {
  const clause = reading.clause[token] as number;
  const at = lists.seek(aside, reading.clauseStart[clause] as number);
  return (
    at < (lists.end[aside] as number) && reading.clause[terms.first[lists.pool[at] as number] as number] === clause
  );
}
