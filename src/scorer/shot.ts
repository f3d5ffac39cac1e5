/** One shot of a split: what must go so that only it is left, and what it must say so that it stands by itself. */
import { CONJUNCTION, COORDINATOR } from '../text/closed.ts';
import { BREAK_NONE, BREAK_SENTENCE, classesAt, QUOTED } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import { doerOf, namedIn, peopleIn } from './doer.ts';
import { JOINING, subjectOf } from './hanging.ts';
import type { Edit } from './report.ts';
import type { Scan, Work } from './scan.ts';
import { endingOf, openingIn, settingOf } from './seams.ts';
import { termsIn, wideText } from './sheet.ts';
import {
  HIS_OR_HERS,
  hangsOnEarlier,
  lacksWhatItNeeds,
  losesPlace,
  mixesUp,
  speaksOfOthers,
  speaksOfSomebody,
  standsByItself,
  takesFraming,
} from './stands.ts';

/** Perhaps several that are somewhere, and nothing that is done: "knights on the wall". */
const IN_A_PLACE = /^[a-z]+s (?:in|on|at|with|for|from|under|behind|along|and)\b/i;

/** All before the last "then" behind which somebody else acts: "A barista pours milk, then the customer". */
const UP_TO_THEN = /.*\bthen (?=(?:an?|the) )/is;

/** A stretch of a prompt, and how it begins instead: its setting, and whoever does what it tells. */
interface Stretch {
  start: number;
  told: string;
  subject: string;
}

/** What must go so that only these tokens are left, without the word that joined them to what went before; null where they would not stand. */
export function shotEdits(work: Work, now: Scan, from: number, to: number, cue: string): Edit[] | null {
  const { reading, vocabulary } = now.sheet;
  const { units, prompt } = reading;
  const joins = (token: number) =>
    ((reading.flags[token] as number) & QUOTED) === 0 &&
    (classesAt(reading, vocabulary, token) & (CONJUNCTION | COORDINATOR)) !== 0;
  let first = from;
  let last = to;
  while (first < last && joins(first)) first++;
  while (last > first && joins(last - 1)) last--;
  if (first >= last) return null;
  const end = last === reading.tokens ? prompt.length : closingOf(now, last);
  const isListed = last < to || (to < reading.tokens && joins(to));
  if (from === 0) return [...(isListed ? lastAnd(prompt, 0, end, cue) : []), ...endingOf(prompt, end, cue)];
  const start = units.at[reading.from[first] as number] as number;
  const joining = JOINING.exec(prompt.slice(start, end))?.[0].length ?? 0;
  const isSentence = joining === 0 && reading.before[first] === BREAK_SENTENCE;
  const stretch = standing(work, now, from, { start: start + joining, end, isSentence });
  if (stretch === null) return null;
  const { subject, told } = stretch;
  const cut = subject === '' ? stretch.start + 1 : stretch.start;
  const opening = openingIn(prompt, stretch.start, subject, told);
  return [
    { start: 0, end: cut, from: prompt.slice(0, cut), to: opening, cue },
    ...(isListed ? lastAnd(prompt, cut, end, cue) : []),
    ...endingOf(prompt, end, cue),
  ];
}

/** The edit that joins the last two deeds of a shot whose last one stood behind the "and" of a longer list: "opens a box, waves". */
function lastAnd(prompt: string, start: number, end: number, cue: string): Edit[] {
  const at = start + prompt.slice(start, end).search(/, (?=[a-z]+[^\Ws]s\b[^,;:.]*$)/);
  const isOne = at < start || /\band\b/.test(prompt.slice(prompt.lastIndexOf('.', at) + 1, end));
  return isOne ? [] : [{ start: at, end: at + 2, from: ', ', to: ' and ', cue }];
}

/** How a later shot begins, from the token it begins with; null where it would not say by itself what it is about. */
function standing(
  work: Work,
  now: Scan,
  token: number,
  { start, end, isSentence }: { start: number; end: number; isSentence: boolean },
): Stretch | null {
  const { reading } = now.sheet;
  const { units, prompt } = reading;
  const wide = wideText(now.sheet);
  const before = wide.slice(0, start);
  const text = wide.slice(start, end);
  if (hangsOnEarlier(before, text) || lacksWhatItNeeds(before, text)) return null;
  const told = settingOf(work, now.sheet);
  if ((told === '' && losesPlace(before, text)) || (end === prompt.length && takesFraming(text))) return null;
  if (mixesUp(before, text)) return null;
  const stretch: Stretch = { start, told, subject: '' };
  if (!standsByItself(text, isSentence)) {
    const sentence = reading.sentenceStart[reading.sentence[token] as number] as number;
    const acts = termsIn(now.sheet, work.cueSet.lexicons.does);
    const isVerb = !IN_A_PLACE.test(text) || acts.some((act) => act.start === start);
    const told = prompt.slice(units.at[reading.from[sentence] as number], start).replace(UP_TO_THEN, '');
    const subject = isVerb ? subjectOf(told, text) : '';
    if (subject !== '' && HIS_OR_HERS.test(text) && namesTwo(work, now, start - told.length, start)) return null;
    const doer = subject === '' ? doerOf(work, now.sheet, token, start, text) : { cut: 0, to: subject };
    if (doer === null) return null;
    stretch.subject = doer.to.replace(/^An? /, 'The ');
    stretch.start += doer.cut;
  }
  const isNamed = stretch.subject !== '' && !/camera|镜头/i.test(stretch.subject);
  const named = namedIn(work, now.sheet, stretch.start);
  const left = prompt.slice(stretch.start, end);
  if (!isNamed && speaksOfSomebody(left, named)) return null;
  // Whoever the shot begins with is one of two.
  return speaksOfOthers(left, isNamed ? [-1, ...named] : named) ? null : stretch;
}

/** Whether two are named between offsets, either of whom may be "his". */
function namesTwo({ cueSet }: Work, { sheet }: Scan, from: number, to: number): boolean {
  return peopleIn(cueSet, sheet).filter(({ start }) => start >= from && start < to).length > 1;
}

/** The unit a token begins with, or that of a quotation mark right before it. */
function openingOf({ sheet }: Scan, token: number): number {
  const { reading } = sheet;
  for (let quote = 0; quote < reading.quotes; quote++) {
    if (reading.quoteFirst[quote] === token) return reading.quoteFrom[quote] as number;
  }
  return reading.from[token] as number;
}

/** The offset after the token before, with the end mark of its sentence and every mark that opens nothing after it. */
function closingOf(now: Scan, token: number): number {
  const { reading } = now.sheet;
  const { units, prompt } = reading;
  const end = offsetAfter(units, reading.to[token - 1] as number);
  const gap = prompt.slice(end, units.at[openingOf(now, token)]);
  const isTight = reading.sort[token - 1] === HAN_CHARACTER || reading.before[token] !== BREAK_NONE;
  const marks = isTight ? /^[.!?。！？…"'”’」』)]+/.exec(gap)?.[0] : undefined;
  const closed = /^.*["'”’」』]/s.exec(gap)?.[0];
  return end + Math.max(marks?.length ?? 0, closed?.length ?? 0);
}
