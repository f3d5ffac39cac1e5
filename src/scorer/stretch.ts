/** How far a cut reaches: a place, its clause or its sentence, with the label or the quotation that belongs to it; none where the rest hangs on it. */
import { offsetAfter } from '../text/units.ts';
import { HANGS } from './hanging.ts';
import type { Kept } from './kept.ts';
import type { Sheet } from './sheet.ts';
import { endsSentence, trimLeft } from './tidy.ts';

type Reach = 'span' | 'clause' | 'sentence';

/** The number of a list entry right before a clause. */
const ENUMERATOR = /(?<=^|[\s:：;；,，.。])[(（]?(?:\d{1,2}[).、）]|[①-⑳])\s*$/;
/** A label right before a quotation: "Text on screen:". */
const LABEL = /(?<=^|[.!?。！？…\n,;，；]\s*)[^\s.!?。！？…\n,;，；"“”「」][^.!?。！？…\n,;，；"“”「」]{0,39}[:：]\s*$/;
/** A colon, or nothing, and then a quotation: the wording of what was just named. */
const WORDING = /^\s*[:：]?\s*(?:"[^"\n]*"|“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》)/;

/** A key of JSON or an article right before a cut: neither can stand without what follows. */
const NEEDS_MORE = /["”]\s*[:：]\s*$|(?:^|\s)(?:an?|the) $/i;

/** The offsets of what a cut takes; null where what is left of the sentence hangs on it. */
export function stretch(
  sheet: Sheet,
  reach: Reach,
  first: number,
  last: number,
  from: number,
  to: number,
): Kept | null {
  const { reading } = sheet;
  const { units, prompt } = reading;
  const [begin, stop] = reach === 'span' ? [from, to] : whole(sheet, reach, first, last, from, to);
  let start = units.at[begin] as number;
  let end = offsetAfter(units, stop);
  if (reach === 'sentence') return { start, end };
  if (reach === 'clause') {
    end += WORDING.exec(prompt.slice(end))?.[0].length ?? 0;
    start -= ENUMERATOR.exec(justBefore(prompt, start))?.[0].length ?? 0;
  }
  if (isQuotation(prompt.slice(start, end))) start -= LABEL.exec(justBefore(prompt, start))?.[0].length ?? 0;
  const beginsSentence = endsSentence(prompt, trimLeft(prompt, start));
  if (NEEDS_MORE.test(justBefore(prompt, start))) return null;
  const rest = prompt.slice(end);
  return (beginsSentence || /^ ?[a-z]/.test(rest)) && HANGS.test(rest) ? null : { start, end };
}

/** The units of a whole clause or sentence, and of every quotation that it cuts into. */
function whole(
  { reading }: Sheet,
  reach: 'clause' | 'sentence',
  first: number,
  last: number,
  from: number,
  to: number,
): [begin: number, end: number] {
  const numbers = reach === 'clause' ? reading.clause : reading.sentence;
  const starts = reach === 'clause' ? reading.clauseStart : reading.sentenceStart;
  let begin = Math.min(from, reading.from[starts[numbers[first] as number] as number] as number);
  let end = Math.max(to, reading.to[(starts[(numbers[last - 1] as number) + 1] as number) - 1] as number);
  for (let quote = 0; quote < reading.quotes; quote++) {
    const [open, close] = [reading.quoteFrom[quote] as number, reading.quoteTo[quote] as number];
    if (open >= end || close <= begin) continue;
    begin = Math.min(begin, open);
    end = Math.max(end, close);
  }
  return [begin, end];
}

/** Enough of what stands before for a label or a number; never the whole of a long prompt. */
function justBefore(prompt: string, at: number): string {
  return prompt.slice(Math.max(0, at - 60), at);
}

function isQuotation(text: string): boolean {
  return /^["“「『《].*["”」』》]$/s.test(text);
}
