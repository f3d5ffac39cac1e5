/** How far a cut reaches: a place or its clause, with the label or the quotation that belongs to it; none where the rest hangs on it. */
import { offsetAfter } from '../text/units.ts';
import { HANGS } from './hanging.ts';
import type { Kept } from './kept.ts';
import { isBrushwork, isNeeded, writesThem } from './needed.ts';
import { type Sheet, wideText } from './sheet.ts';
import { endsSentence, trimLeft, WIDE } from './tidy.ts';

type Reach = 'span' | 'clause';

/** So many characters are looked at before a cut. */
const LOOKED_AT = 60;
/** Before wording in a clause: what is nothing without it, so that the clause goes whole. The end of a Chinese clause is such. */
const LETTERS =
  /logo|te?xt|title|caption|slogan|(?:tag|head)line|brand|words? |letter|signature|(?<!that |which )(?:say|read|show|spell)s? $|[^ ]$|^ *$/i;
/** Words that a thing bears, with what joins them to it, what they are and where on it they stand. */
const BORNE =
  /(?<=(?:cake|shirt|jacket|cap|hat|mug|cup|box|bottle|bag|balloon|car|van|truck|hoodie|jersey) )(?:says|reads) [^,.;]+|(?<=\w )(?:(?:with|bearing|full of|and(?= the (?:words?|letters)\b)|and spells?)(?: (?!and\b)\w+){0,3}? (?:word|text|title|headline|name|letter(?:s|ing)|slogan|caption|phrase|message|inscription|logo)s?(?: (?:bubble|overlay|message|tag|badge|card)s?)?(?![\w'’])(?: saying| reading| that \w+)?|with(?: \w+){1,4}?(?= \w+ on (?:it|them)\b)|(?:(?:that|which) (?:say|read|spell)s?|reading|saying|label\w+|marked|with)(?= ["“A-Z]))(?: (?:"[^"]*"|“[^”]*”|[A-Z][A-Z\d &'’!?-]*(?![a-z])))?(?: (?:(?:writt|print|paint|carv)\w+ )?(?:(?:on|across) (?:it|them|top|(?:his|her|its|their) \w+|the (?:front|back|top|lid))|in (?:\w+ )?(?:letters|stone|gold|ink))\b)?/g;
/** What stands behind words and leaves, too: “OPEN” on it, “福”字. */
const TAIL =
  /^(?: \w+)? on (?:it|them)\b|^,? (?:(?:as|in) )?(?:a |the )?lower[- ]thirds?\b|^[^，。；、“”]{0,6}字样?(?:的|(?=[，。；]|$))/;
/** A beginning of a Chinese clause that does no more than name a thing, before what is written there. */
const THING = /(?<=^|[，。：\n])[^，。：\n着了举拿 ]{1,8}$/;
/** Somebody has what bears the wording, and keeps it: 示威者举着标语牌“…”. */
const HOLDER = /[举舉拿捧抱穿戴挂掛贴貼][着著了起][^，。]*[^着著了写寫印示有]$/;
/** Somebody named has what is to bear wording, so that the clause stays whole: 示威者举着标语牌, but not 手里举着. */
const HELD = /[^手里裡上中][举舉拿捧抱][着著]/;
/** What is written on a thing that one handles, which stays where it is named nowhere else: 蛋糕上写着“…”. */
const PROP =
  /(.?[糕盒杯瓶包罐袋帽书書箱])上?.[着著有]|([小大老]?(?:霓虹)?(?:招牌|牌子|[灯燈店木路]牌|黑板|[横橫]幅|海[报報]))上?.[着著有]/;
/** Something that was named before, in the same sentence. */
const POINTS_BACK = /^[^。！？\n]*(?:它|旁[边邊])/;
/** A clause of its own before wording that is joined to it: "everyone laughs and the logo pops up". */
const JOINED =
  /^(?:\S+ ){3,}?(?=and (?:then )?(?:an?|the|his|her|its) (?:(?:\w+ )?(?:logo|text|title|caption|slogan|tagline|headline|name|brand|words?) ){0,2}$)/;
/** A Chinese measure of a thing before its name in quotation marks: 一瓶“NOVA”汽水. */
const NAMED = /[一两这那][瓶罐杯盒包袋件台部辆块支款张]$/;
/** Somebody writes, on something: 在黑板上写下“福”字 is 写字. */
const WRITES = /(?<=[在用][^，。]*|[^上中面，。])([写寫刻])[下出上了]?$/;
/** The number of a list entry right before a clause. */
const ENUMERATOR = /(?<=^|[\s:：;；,，.。])[(（]?(?:\d{1,2}[).、）]|[①-⑳])\s*$/;
/** A label at the end: "Text on screen:", 【字幕】. */
const LABEL =
  /(?:【[^【】]{1,40}】|(?<=^|[.!?。！？…\n,;，；【】]\s*)(?!\s)[^.!?。！？…\n,;，；"“”「」【】]{1,40}[:：])\s*$/;
/** What lettering does: “Own the curve.” appears. */
const SHOWN = /(?<=["”]) (?:appear|fade|pop|flash|slide|come|show)(?:e?s)?(?: \w+){0,3}(?=[,.;!]|$)/;
const QUOTE = '(?:"[^"\\n]*"|“[^”\\n]*”|「[^」\\n]*」|『[^』\\n]*』|《[^》\\n]*》)';
/** A colon, or nothing, and then quotations: the wording of what was just named. */
const WORDING = new RegExp(`^\\s*[:：]?\\s*${QUOTE}(?:\\s?[,，、]\\s?(?:and |和)?${QUOTE})*`);

/** A beginning of a prompt that is about the wording alone: "Text on screen reads", "Title card". */
const ABOUT_WORDING =
  /^(?:["“]|[\d\W]*(?:\w+ ){0,3}?(?:text|title|caption|subtitle|headline|words?|letter|brand|name|logo|sign|slogan|tagline|lower third|overlay))/i;
/** A Chinese clause that says what bears words, and how: 小黑板上写着“…”; what is laid over the picture bears none. */
const BEARS =
  /^(?!画面|屏幕|镜头|片头|片尾|结尾|最后|[左右上下旁墙门地]|字幕|.*(?:T恤|胸))([^，。；：“「在]{2,14}?)(?:[上前](?:面|方)?)?(?:赫然|清晰|用[^，写]{1,3})?(?:[写寫印显顯刻绣]|弹出|贴着|亮起)/;

/** The offsets of what a cut takes; null where what is left of the sentence hangs on it. */
export function stretch(
  sheet: Sheet,
  reach: Reach,
  first: number,
  last: number,
  from: number,
  to: number,
): (Kept & { to?: string }) | null {
  const { units } = sheet.reading;
  const prompt = wideText(sheet);
  const place: Kept = { start: units.at[from] as number, end: offsetAfter(units, to) };
  // What a crowd forms is no lettering: 拼成“再见”.
  if (/[拼组組排摆擺站]成$/.test(prompt.slice(0, place.start))) return null;
  // "A bottle of “KLARO” enters" is nothing without its name.
  if (/\bof $/.test(prompt.slice(0, place.start)) && isQuotation(prompt.slice(place.start, place.end))) return null;
  const written = writing(prompt, place);
  if (written) return isBrushwork(prompt) ? null : written;
  const [begin, stop] = clauseOf(sheet, first, last, from, to);
  const all: Kept = { start: units.at[begin] as number, end: offsetAfter(units, stop) };
  if (writesThem(prompt.slice(all.start, place.start))) return null;
  const borne = borneIn(prompt, place, all);
  const isPlaceOnly = reach === 'span' || borne !== null || isWordingOnly(prompt, place, all.start);
  if (
    !isPlaceOnly &&
    !isQuotation(prompt.slice(place.start, place.end)) &&
    HELD.test(prompt.slice(all.start, place.start))
  )
    return null;
  if (!isPlaceOnly) all.start += lengthOf(JOINED, prompt.slice(all.start, place.start));
  const taken = borne ?? (isPlaceOnly ? withLead(prompt, place) : withWording(prompt, all));
  if (!isPlaceOnly && /["”]/.test(prompt[taken.end - 1] as string)) {
    const shown = SHOWN.exec(prompt.slice(taken.end - 1, taken.end + LOOKED_AT));
    if (shown?.index === 1) taken.end += shown[0].length;
  }
  const rest = prompt.slice(taken.end);
  if (isQuotation(prompt.slice(taken.start, taken.end)) || /^\s*(?:[.!?。！？…\n]|$)/.test(rest))
    taken.start -= lengthOf(LABEL, justBefore(prompt, taken.start));
  const [, handled, board] = PROP.exec(prompt.slice(taken.start, taken.end)) ?? [];
  const prop = /^(?:[，。]|$)/.test(rest) ? (rest.startsWith('，') ? (handled ?? board) : board) : undefined;
  let instead: string | undefined;
  if (prop && prompt.split(prop.slice(-2)).length < 3) {
    taken.start = prompt.indexOf(prop, taken.start);
    // A sign is there for its words: without them it is blank, so that they can be laid over it later.
    if (board) instead = `空白${board}`;
    else taken.start += prop.length;
  } else if (taken.start < place.start && POINTS_BACK.test(rest)) return null;
  const before = justBefore(prompt, taken.start);
  const gone = prompt.slice(taken.start, taken.end);
  if (isNeeded(prompt, gone, before, rest)) return null;
  // The first clause says who is there.
  if (!isPlaceOnly && taken.start === 0) {
    const bearer = BEARS.exec(gone)?.[1];
    if (bearer) taken.start = bearer.length;
    else if (!WIDE.test(gone) && !ABOUT_WORDING.test(gone)) return null;
  }
  const isHanging = endsSentence(prompt, trimLeft(prompt, taken.start)) || (!isPlaceOnly && /^ ?[a-z]/.test(rest));
  if (isHanging && HANGS.test(rest)) return null;
  return instead ? { ...taken, to: instead } : (blank(prompt, taken, borne !== null) ?? taken);
}

/** A thing that is there for its words, right before them, and so blank without: "holding <a neon sign> that says". */
const BOARD =
  /(?<=^|[\s,;:.])(?:an? )?((?:(?!\w*(?:ing|s)\b|(?:a|the|of|with|and|his|her)\b)[\w-]+ )?(?:sign|banner|placard|poster|(?:bill|chalk|black|white)?board|plate|screen|menu|label|note|page|card|newspaper|scroll|flag)s?) $/i;

/** The same cut with the thing that bore the words as a blank one; null where none stands before it. */
function blank(prompt: string, taken: Kept, isBorne: boolean): (Kept & { to: string }) | null {
  const found = isBorne ? BOARD.exec(justBefore(prompt, taken.start)) : null;
  if (!found) return null;
  const [whole] = found;
  const thing = found[1] as string;
  const article = whole.startsWith(thing) ? '' : 'a ';
  return { start: taken.start - whole.length, end: taken.end, to: `${article}blank ${thing}` };
}

/** What somebody writes, with its verb, and what stands there instead. */
function writing(prompt: string, { start, end }: Kept): (Kept & { to: string }) | null {
  const mark = start + prompt.slice(start, end).search(/["“「]|$/);
  const verb = WRITES.exec(justBefore(prompt, mark));
  return verb && { start: mark - verb[0].length, end: end + lengthOf(TAIL, prompt.slice(end)), to: `${verb[1]}字` };
}

/** Whether of a clause only the quotation at the place leaves, since what stands before it has a sense of its own. */
function isWordingOnly(prompt: string, { start, end }: Kept, clause: number): boolean {
  const before = prompt.slice(clause, start);
  return isQuotation(prompt.slice(start, end)) && (NAMED.test(before) || HOLDER.test(before) || !LETTERS.test(before));
}

/** Of a thing that bears words, only those and what joins them to it: "a cake that says HAPPY BIRTHDAY", "signs with Japanese text". */
function borneIn(prompt: string, { start, end }: Kept, clause: Kept): Kept | null {
  const from = Math.max(clause.start, start - LOOKED_AT);
  for (const found of prompt.slice(from, Math.min(clause.end, end + LOOKED_AT)).matchAll(BORNE)) {
    const begin = from + found.index;
    const stop = begin + found[0].length;
    if (begin < end && start < stop) return { start: begin, end: stop + lengthOf(TAIL, prompt.slice(stop)) };
  }
  return null;
}

/** A place with what leads up to it and what stands behind: "reading “OPEN” on it"; in Chinese with a thing that does no more than bear it. */
function withLead(prompt: string, { start, end }: Kept): Kept {
  const tail = lengthOf(TAIL, prompt.slice(end));
  const isLast =
    (/["”」]$/.test(prompt.slice(start, end)) && /^(?:[，。；]|$)/.test(prompt.slice(end + tail))) ||
    // What is on somebody goes whole: T恤上印着“BOSS”字样的男人.
    /^[上前后後].*的$/s.test(prompt.slice(start, end + tail));
  const before = justBefore(prompt, start);
  const lead = isLast ? lengthOf(THING, before) : 0;
  return { start: start - lead, end: end + tail };
}

/** A clause with its number in a list and with the quotation behind it that it announces. */
function withWording(prompt: string, { start, end }: Kept): Kept {
  return {
    start: start - lengthOf(ENUMERATOR, justBefore(prompt, start)),
    end: end + lengthOf(WORDING, prompt.slice(end)),
  };
}

/** The units of a whole clause, and of every quotation that it cuts into. */
function clauseOf(
  { reading }: Sheet,
  first: number,
  last: number,
  from: number,
  to: number,
): [begin: number, end: number] {
  const { clause, clauseStart } = reading;
  let begin = Math.min(from, reading.from[clauseStart[clause[first] as number] as number] as number);
  let end = Math.max(to, reading.to[(clauseStart[(clause[last - 1] as number) + 1] as number) - 1] as number);
  for (let quote = 0; quote < reading.quotes; quote++) {
    const [open, close] = [reading.quoteFrom[quote] as number, reading.quoteTo[quote] as number];
    if (open >= end || close <= begin) continue;
    begin = Math.min(begin, open);
    end = Math.max(end, close);
  }
  return [begin, end];
}

function lengthOf(expression: RegExp, text: string): number {
  return expression.exec(text)?.[0].length ?? 0;
}

/** Enough of what stands before for a label or a number; never the whole of a long prompt. */
function justBefore(prompt: string, at: number): string {
  return prompt.slice(Math.max(0, at - LOOKED_AT), at);
}

function isQuotation(text: string): boolean {
  return /^["“「『《].*["”」』》]$/s.test(text);
}
