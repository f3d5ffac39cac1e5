/** Turns the fixes of the cues that fired into drafts of edits: one for each place, none of them overlapping. */
import { QUOTED } from '../text/reading.ts';
import { offsetAfter } from '../text/units.ts';
import type { CompiledCue, CompiledFix, CompiledMatcher, CueSet, Room, Strategy } from './cue-set.ts';
import type { Fired } from './cues.ts';
import { type Kept, keptIn } from './kept.ts';
import { MOST_PLACES } from './places.ts';
import { otherActs } from './plain.ts';
import type { Edit } from './report.ts';
import { hasRoom, withManner } from './room.ts';
import { type Sheet, termsIn } from './sheet.ts';
import { stretch } from './stretch.ts';
import { type Cut, cutWords, endsSentence, skipSpace, WIDE } from './tidy.ts';
import { addition, replacement, widened } from './wording.ts';

/** An edit that may be made. `moved` is what must be shown to the person because it leaves the prompt. */
export interface Draft extends Cut {
  cue: number;
  strategy: Strategy;
  moved: string | null;
  /** A sentence for the end of the prompt; its separator depends on what else is changed. */
  added: boolean;
  /** What stands in its sentence and does not go with its words; it is made only where each of these is changed, too. */
  beside: Kept[];
}

/** A clause may be longer by so much than the words in it that a cue is about: 然后. */
const LONGEST_JOINT = 2;

/** Of a prompt of fewer characters its only act is all there is, 猫打架, or its only thing: 大屏幕. */
const LEAST_TOLD = 6;

/** More drafts than bits in a set of them are not considered. */
export const MOST_DRAFTS = 30;

/** Of how many places a cue needs one gone to be silent: all of them or, where it counts them, all that make the count. */
export function needOf(match: CompiledMatcher): number {
  if (match.kind === 'all' || match.kind === 'any') return needOf(match.of[0] as CompiledMatcher);
  return match.kind === 'count' || match.kind === 'deeds' ? match.atLeast : 1;
}

/** Drafts for the places of these cues under these strategies, most telling cue first, then by place; sorted by place. */
export function draftsFor(
  cueSet: CueSet,
  sheet: Sheet,
  fired: Fired,
  cues: readonly number[],
  strategies: readonly Strategy[],
): Draft[] {
  let drafts: Draft[] = [];
  for (const cue of cues) {
    const { fixes: all, match } = cueSet.cues[cue] as CompiledCue;
    const fixes = all.filter(({ strategy, split, set }) => strategies.includes(strategy) && !split && !set);
    const count = fired.fired[cue] as number;
    const isCounted = count > 1 && needOf(match) > 1;
    for (let place = cue * MOST_PLACES; place < cue * MOST_PLACES + count; place++) {
      for (const fix of fixes) {
        // Of what is too many the first stays.
        if ((fix.remove ?? fix.move) && isCounted && place === cue * MOST_PLACES) continue;
        const draft = draftFor(cueSet, sheet, fired, cue, place, fix);
        if (draft === null || (sheet.reading.isJson && breaksJson(sheet.reading.prompt, draft))) continue;
        draft.beside.push(...companyOf(sheet, fix, fired.first[place] as number));
        if (
          keepOrMove(sheet.reading.prompt, draft, keptIn(sheet)) &&
          drafts.length < MOST_DRAFTS &&
          drafts.every((other) => isWithin(other, draft) || (!overlap(draft, other) && !isSame(draft, other)))
        ) {
          drafts = [...drafts.filter((other) => !isWithin(other, draft)), draft];
        }
        break;
      }
    }
  }
  for (let before = -1; before !== drafts.length; ) {
    before = drafts.length;
    drafts = drafts.filter((draft) => goTogether([draft], drafts));
  }
  return drafts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether these drafts leave nothing beside them that does not go with their words, where all of the others are made: no 对峙，拳脚相加. */
export function goTogether(drafts: readonly Draft[], others: readonly Draft[] = drafts): boolean {
  return drafts.every(({ beside }) =>
    beside.every(({ start, end }) => others.some((other) => other.start < end && start < other.end)),
  );
}

/** What stands beside a place in its sentence of the words that its fix is not made beside. */
function companyOf(sheet: Sheet, { unless = [] }: CompiledFix, token: number): Kept[] {
  const { sentence } = sheet.reading;
  return termsIn(sheet, unless).filter(({ first }) => sentence[first] === sentence[token]);
}

function overlap(a: Draft, b: Draft): boolean {
  if (a.added && b.added) return a.to === b.to;
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** Whether a draft reaches out of a value of a JSON prompt, changes a key, or cuts up to a mark, where a comma would be left. */
function breaksJson(prompt: string, { start, end, to, added }: Draft): boolean {
  const isCut = to.trim() === '';
  const touched = isCut ? prompt.slice(start - 1, end + 1) : prompt.slice(start, end);
  return added || touched.includes('"') || /^[^"]{0,40}"\s*:/.test(prompt.slice(end, end + 60));
}

/** Whether a calmer wording is for a part of what another is for, with its spaces: "quickly" of "runs quickly". */
function isWithin(a: Draft, b: Draft): boolean {
  const isShorter = !a.added && a.end - a.start < b.end - b.start;
  return a.strategy === 'calm' && b.strategy === 'calm' && isShorter && a.start >= b.start - 1 && a.end <= b.end + 1;
}

/** Whether two places would get the same words, two or more: "slow push-in, slow push-in"; 中景， and 中景. */
function isSame(a: Draft, b: Draft): boolean {
  const isLong = a.strategy === 'reframe' || /\S\s\S|[\u4e00-\u9fff]{4}/.test(a.to);
  return (
    isLong && !a.added && a.to !== '' && a.to.replace('，', '').toLowerCase() === b.to.replace('，', '').toLowerCase()
  );
}

function draftFor(
  cueSet: CueSet,
  sheet: Sheet,
  fired: Fired,
  cue: number,
  place: number,
  fix: CompiledFix,
): Draft | null {
  const draft: Omit<Draft, keyof Cut> = { cue, strategy: fix.strategy, moved: null, added: false, beside: [] };
  if (fix.add) {
    const cut = addition(cueSet, sheet, fix.add);
    return cut && { ...draft, ...cut, added: true };
  }
  const first = fired.first[place] as number;
  if (first < 0 || (fix.after && !termsIn(sheet, fix.after).some((term) => term.first < first))) return null;
  const last = fired.last[place] as number;
  const { prompt, units } = sheet.reading;
  const takesManner =
    fix.where !== undefined && fix.where !== 'noun' && (fix.strategy === 'calm' || !/^a/.test(fix.where));
  const [begin, behind] = takesManner ? withManner(sheet, first, last, fix.where as Room) : [first, last];
  if (fix.where && !hasRoom(sheet, begin, behind, fix.where)) return null;
  if (fix.strategy === 'calm' && fix.where !== 'noun' && (fix.where || fix.sole)) {
    if (prompt.trim().length < LEAST_TOLD) return null;
    const acts = otherActs(sheet, begin, behind);
    if (acts === null) return null;
    draft.beside.push(...acts);
  }
  if (fix.replace) {
    // Two words may be one number: "a dozen".
    const number =
      sheet.reading.to[first + (/^a (?:doz|hun)/i.test(prompt.slice(units.at[fired.from[place] as number])) ? 1 : 0)];
    const to = fix.replace.first ? number : fired.to[place];
    const cut = replacement(cueSet, sheet, fired.from[place] as number, to as number, first, fix.replace);
    if (cut && fix.strategy === 'reframe' && AIMED.test(prompt.slice(cut.end, cut.end + 30))) return null;
    return cut && { ...draft, ...(takesManner ? widened(sheet, cut, begin, behind) : cut) };
  }
  const reach = fix.remove ?? fix.move;
  if (reach === undefined) return null;
  const [from, to] = [fired.from[place] as number, fired.to[place] as number];
  const taken = stretch(sheet, reach, first, last, from, to);
  if (taken === null || (fix.strategy === 'simplify' && SHOWS.test(prompt.slice(taken.start, taken.end)))) return null;
  const { start, end, to: instead } = taken;
  if (prompt.length - (end - start) < LEAST_TOLD) return null;
  // Whoever does something in a clause does not leave with its words.
  if (reach === 'clause' && start < (units.at[from] as number) && takesSomebody(cueSet, sheet, start, end)) return null;
  const cut = instead ? { start, end, to: instead, capital: false } : cutWords(prompt, start, end);
  // What is taken with the words of the cue is shown to the person, too.
  const isMore = end - start > offsetAfter(units, to) - (units.at[from] as number) + LONGEST_JOINT;
  return { ...draft, ...cut, moved: fix.move || isMore ? prompt.slice(start, end) : null };
}

/** Whether somebody is named between two offsets, quotations aside. */
function takesSomebody({ lexicons }: CueSet, sheet: Sheet, start: number, end: number): boolean {
  const { flags } = sheet.reading;
  return termsIn(sheet, lexicons.who).some(
    (term) => term.start >= start && term.start < end && ((flags[term.first] as number) & QUOTED) === 0,
  );
}

/** A camera order that says what comes into view cannot go. */
const SHOWS = /[整全露展]|俯拍|视角|視角|FPV|POV|\b(?:reveal|show)/i;
/** What a closer framing is of stays as close: "medium shot on her hands". */
const AIMED =
  /^ ?(?:of|on|at) (?:an? |the |his |her |their |both )?(?:[\w'’]+ ){0,2}(?:hand|finger|eye|lip|mouth|thumb|fist)s?\b/i;

/** False where the edit would cut into something to keep; what leaves the prompt whole is put under `moved`. */
function keepOrMove(prompt: string, draft: Draft, kept: readonly Kept[]): boolean {
  for (const { start, end } of kept) {
    if (start >= draft.end || end <= draft.start) continue;
    if (start < draft.start || end > draft.end) return false;
    const text = prompt.slice(start, end);
    if (draft.to.includes(text)) continue;
    draft.moved ??= prompt.slice(draft.start, draft.end).replace(/^[\s,;:，；：、]+|\s+$/g, '');
    if (!draft.moved.includes(text)) return false;
  }
  return true;
}

/** The edits of some drafts, as a report shows them: separators and capital letters settled. */
export function settle(cueSet: CueSet, prompt: string, drafts: readonly Draft[]): Edit[] {
  const edits: Edit[] = [];
  let added = false;
  for (const [index, draft] of drafts.entries()) {
    let { start, end, to } = draft;
    if (draft.added) {
      const isWide = WIDE.test(to);
      const words = prompt.trimEnd();
      const stop = added || endsSentence(words) ? '' : isWide ? '。' : '.';
      // The mark stands right behind the last word.
      if (stop !== '') start = Math.max(words.length, edits.at(-1)?.end ?? 0);
      const space = isWide || prompt === '' || (stop === '' && /\s$/.test(prompt) && !added) ? '' : ' ';
      to = stop + space + to;
      added = true;
    } else if (draft.capital) {
      const letter = skipSpace(prompt, end);
      const next = drafts[index + 1];
      const isFree = letter < prompt.length && (!next || next.added || next.start > letter);
      const upper = prompt.charAt(letter).toUpperCase();
      if (isFree && upper !== prompt[letter] && upper.length === 1) {
        to += prompt.slice(end, letter) + upper;
        end = letter + 1;
      }
    }
    if (to.startsWith(' ') && prompt[start] === ' ') {
      start++;
      to = to.slice(1);
    }
    edits.push({ start, end, from: prompt.slice(start, end), to, cue: (cueSet.cues[draft.cue] as CompiledCue).id });
  }
  return edits;
}

/** The prompt with edits made; they are sorted and disjoint. */
export function applyEdits(prompt: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, to } of edits) {
    text += prompt.slice(at, start) + to;
    at = end;
  }
  return text + prompt.slice(at);
}
