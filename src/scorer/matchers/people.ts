/** Matchers that count who or what takes part: numbers with their nouns, and actions with their parties. */
import { ADVERB, CONJUNCTION, COORDINATOR, HER, PLURAL, PREPOSITION, RECIPROCAL, TOGETHER } from '../../text/closed.ts';
import { type Count, countBefore } from '../../text/numerals.ts';
import { BREAK_NONE, classesAt, NEGATED, QUOTED } from '../../text/reading.ts';
import { HAN_CHARACTER } from '../../text/tokens.ts';
import type { CompiledMatcher } from '../cue-set.ts';
import type { ListId, Registry } from '../lists.ts';
import { type Evaluate, Places } from '../places.ts';
import { countedIn, type Sheet } from '../sheet.ts';

type Of<K extends CompiledMatcher['kind']> = Extract<CompiledMatcher, { kind: K }>;

const count: Count = { value: 0, first: 0 };

/** The place reaches from the number to the noun; where anything counts, to the word after the number. */
export function number(matcher: Of<'number'>, registry: Registry): Evaluate {
  const evaluate = matcher.of === null ? anyNumber(matcher) : numberOf(matcher, matcher.of, registry);
  return matcher.places > 1 ? severalTimes(evaluate, matcher.places) : evaluate;
}

function anyNumber(matcher: Of<'number'>): Evaluate {
  const most = matcher.atMost ?? Number.MAX_SAFE_INTEGER;
  return (sheet, from, to, sink) => {
    const { flags } = sheet.reading;
    for (const { value, first, end } of countedIn(sheet)) {
      if (first < from || end > to || value < matcher.atLeast || value > most) continue;
      const isOut = ((flags[first] as number) & (NEGATED | QUOTED)) !== 0;
      if (!isOut && sink.add(sheet, first, end)) return;
    }
  };
}

/** Passes places on only where there are enough of them. */
function severalTimes(evaluate: Evaluate, places: number): Evaluate {
  const probe = new Places();
  return (sheet, from, to, sink) => {
    probe.reset(places);
    evaluate(sheet, from, to, probe);
    if (probe.count >= places) evaluate(sheet, from, to, sink);
  };
}

function numberOf(matcher: Of<'number'>, of: readonly number[], registry: Registry): Evaluate {
  const list = registry.register(of);
  const most = matcher.atMost ?? Number.MAX_SAFE_INTEGER;
  return (sheet, from, to, sink) => {
    const { first, last } = sheet.terms;
    for (let at = sheet.lists.seek(list, from); at < (sheet.lists.end[list] as number); at++) {
      const term = sheet.lists.pool[at] as number;
      if ((last[term] as number) > to) return;
      countBefore(sheet.reading, sheet.vocabulary, first[term] as number, matcher.gap, count);
      sheet.reading.steps++;
      if (count.value < matcher.atLeast || count.value > most) continue;
      if (sink.add(sheet, count.first, last[term] as number)) return;
    }
  };
}

/**
 * The action is the place, in a clause in which enough take part. Where its clause names nobody, those of the clause
 * before it in the same sentence take part: "two men walk in, then fight"; so they do where it names but one, behind the
 * action: "a man walks in, hugging a woman".
 */
export function relation(matcher: Of<'relation'>, registry: Registry): Evaluate {
  const actions = registry.register(matcher.action);
  const parties = registry.register(matcher.between);
  return (sheet, from, to, sink) => {
    const { first, last } = sheet.terms;
    const { clause } = sheet.reading;
    let judged = -1;
    let enough = false;
    for (let at = sheet.lists.seek(actions, from); at < (sheet.lists.end[actions] as number); at++) {
      const term = sheet.lists.pool[at] as number;
      if ((last[term] as number) > to) return;
      const here = clause[first[term] as number] as number;
      if (here !== judged) {
        judged = here;
        enough = partiesOf(sheet, parties, here, first[term] as number) >= matcher.parties;
      }
      if (enough && sink.add(sheet, first[term] as number, last[term] as number)) return;
    }
  };
}

const CLAUSES_BACK = 2;

function partiesOf(sheet: Sheet, list: ListId, clause: number, action: number): number {
  const { reading } = sheet;
  const sentence = reading.sentence[reading.clauseStart[clause] as number] as number;
  let together = 0;
  let acted = 0;
  for (let here = clause, left = CLAUSES_BACK; here >= 0 && left >= 0; here--, left--) {
    const start = reading.clauseStart[here] as number;
    if (reading.sentence[start] !== sentence) break;
    const named = namedIn(sheet, list, here);
    together = Math.max(together, reciprocityOf(sheet, here));
    if (together === RECIPROCAL) return Math.max(2, named);
    // Somebody is acted on, and whoever acts stands in a clause before.
    if (here === clause && named === 1 && !isNamedBefore(sheet, list, here, action)) acted = named;
    else if (named > 0) return named + acted + (together === TOGETHER ? 1 : 0);
  }
  return acted;
}

function isNamedBefore({ reading, lists, terms }: Sheet, list: ListId, clause: number, action: number): boolean {
  const at = lists.seek(list, reading.clauseStart[clause] as number);
  return at < (lists.end[list] as number) && (terms.first[lists.pool[at] as number] as number) < action;
}

/** How many a clause names: a plural for two, a number for as many as it says. */
function namedIn(sheet: Sheet, list: ListId, clause: number): number {
  const { reading, terms, vocabulary } = sheet;
  const from = reading.clauseStart[clause] as number;
  const to = reading.clauseStart[clause + 1] as number;
  let named = 0;
  for (let at = sheet.lists.seek(list, from); at < (sheet.lists.end[list] as number); at++) {
    const term = sheet.lists.pool[at] as number;
    const first = terms.first[term] as number;
    const last = terms.last[term] as number;
    if (first >= to) break;
    countBefore(reading, vocabulary, first, null, count);
    const isPlural = terms.plural[term] === 1 || isPluralWord(sheet, first, last);
    named += Math.max(count.value, isPlural ? 2 : 1);
    reading.steps++;
  }
  for (let token = from + 1; token < to; token++) if (isHer(sheet, token)) named++;
  return named;
}

/** "her" where nothing of hers follows: "hugs her", "picks her up and", but "hugs her doll". */
function isHer({ reading, vocabulary }: Sheet, token: number): boolean {
  if ((classesAt(reading, vocabulary, token) & HER) === 0) return false;
  if (((reading.flags[token] as number) & (NEGATED | QUOTED)) !== 0) return false;
  const next = token + 1;
  if (next >= reading.tokens || reading.before[next] !== BREAK_NONE) return true;
  return (classesAt(reading, vocabulary, next) & (PREPOSITION | COORDINATOR | CONJUNCTION | ADVERB)) !== 0;
}

function isPluralWord(sheet: Sheet, first: number, last: number): boolean {
  const { reading, vocabulary } = sheet;
  const end = Math.min(reading.tokens, last + (reading.sort[last - 1] === HAN_CHARACTER ? 1 : 0));
  for (let token = first; token < end; token++) {
    if (((vocabulary.classes[reading.word[token] as number] as number) & PLURAL) !== 0) return true;
  }
  return false;
}

function reciprocityOf(sheet: Sheet, clause: number): number {
  const { act, clauseStart } = sheet.reading;
  let found = 0;
  for (let token = clauseStart[clause] as number; token < (clauseStart[clause + 1] as number); token++) {
    if (act[token] === RECIPROCAL) return RECIPROCAL;
    if (act[token] === TOGETHER) found = TOGETHER;
  }
  return found;
}
