/** The shots that an author marked, "Shot 2:", "[3-6s]", 镜头二：（3-6秒）, "cut to", where each of them stands by itself. */
import { tokenAt } from '../text/reading.ts';
import { endOfVerb } from '../text/verb-forms.ts';
import { openingOf, type Person, peopleIn, SHORTEST_WIDE } from './doer.ts';
import { keptIn } from './kept.ts';
import type { Edit } from './report.ts';
import type { Scan, Work } from './scan.ts';
import { endingOf, LONGEST_LOOK } from './seams.ts';
import { type Sheet, termsIn } from './sheet.ts';
import { speaksOfIt } from './stands.ts';
import { WIDE } from './tidy.ts';
import { capitalized } from './wording.ts';

const TIME =
  '[\\[(（【]?\\d{1,2}(?::\\d\\d|s|秒)? ?[-–—~至到] ?\\d{1,2}(?::\\d\\d|(?::\\d\\d)? ?(?:s\\b|sec\\b|秒))[\\])）】]?';
const LABEL =
  '(?:(?:(?:shot|scene|cut|step|镜头|鏡頭|分镜|分鏡) ?(?:[\\d一二三四五六]{1,2}|one|two|three|four)|第[一二三四五六\\d][幕镜鏡])(?=[ :：.,，（(】\\]])|(?:开场|開場|中段|结尾|結尾|开头|開頭|片尾)(?=[:：]))';
/** "Next 3 seconds:", 最后4秒：. */
const STRETCH =
  '(?:(?:first|next|last|final) \\d{1,2} ?(?:seconds|secs?|s)|(?:开头|開頭|前|中间|中間|接着|最后|最後|后|後)\\d{1,2}秒)(?=[:：,，])';
/** A label of a shot with its time, a time alone, or a cut; what stands behind it is the shot. */
const SEAM = new RegExp(
  `(?<=^|[.!?。！？\\n;；，"”] ?|\\s(?=\\[)|(?=【))(?:[【\\[]?${LABEL}[:：.,，]? ?(?:[-–—] )?(?:${TIME}|[（(]?\\d{1,2} ?(?:(?:s|secs?|seconds?)\\b|秒)[)）]?)?[】\\]]?|${TIME}|${STRETCH})[:：,，]? ?(?:[-–—] )?|(?<=[.!?\\n,;] ?)(?:(?:and )?then )?cuts? to:? ?`,
  'gi',
);
const MOST_SHOTS = 4;
/** What only says that shots follow. */
const ANNOUNCED = /^(?:分[镜鏡]|镜头|鏡頭|脚本|腳本|storyboard|shot ?list|script)\S{0,5}\s*$/i;
/** Shorter is a label or a leftover. */
const SHORTEST = 12;
/** How long the whole is: no shot of it is. */
const LENGTH = /\d ?(?:秒|s\b|secs?\b|seconds?\b)/i;
/** A framing in brackets behind a label: "Shot 1 (wide): ". */
const FRAMED = /^\(([a-z][a-z -]{2,18})\)[:：]? ?/i;
/** What an earlier shot must have shown: "the stoker", 大家, 最后一只. */
const POINTS_BACK =
  /^(?:the (?!camera\b)|they\b|both\b|all of\b|一[边邊]|[边邊又再]|(?:快速|慢慢|[缓緩]{2}|[轻輕]{2}|突然|猛地|用力|继续|繼續|开始|開始)(?!的))|大家|[众眾]人|最[后後]一[只隻个個位名]|其[他她余餘]|跟[着著]|下一[页頁]/i;

/** Whether an author parted a prompt into shots. */
export function isMarked(prompt: string): boolean {
  return (prompt.match(SEAM) ?? []).length > 1;
}

/** The edits that leave each of the shots an author marked, ready to stand by itself; none where one of them would not. */
export function markedShots({ cueSet }: Work, { sheet }: Scan, cue: string): Edit[][] {
  const { prompt } = sheet.reading;
  const begins = beginsOf(sheet);
  const people = peopleIn(cueSet, sheet);
  const opens = begins[0]?.from ?? 0;
  const before = ANNOUNCED.test(prompt.slice(0, opens)) ? 0 : opens;
  const head = prompt.slice(0, before);
  const isForAll = before <= LONGEST_LOOK && /(?:^|[.。\n，：] ?)$/.test(head) && !LENGTH.test(head);
  const acts = termsIn(sheet, cueSet.lexicons.does);
  if (!isForAll || begins.length < 2 || begins.length > MOST_SHOTS || (people[0]?.start ?? before) < before) return [];
  const shots: Edit[][] = [];
  for (const [at, { start }] of begins.entries()) {
    const next = begins[at + 1]?.from ?? prompt.length;
    const text = prompt
      .slice(start, next)
      .trim()
      .replace(/\s+CUT\.?$|[,，;；]$/, '');
    const end = start + text.length;
    // "(wide): a trawler" is "Wide: a trawler".
    const framed = FRAMED.exec(text);
    const lead = framed?.[0].length ?? 0;
    const told = text.slice(lead);
    const opening = at === 0 ? { cut: 1, to: told.slice(0, 1) } : openingOf(prompt, told, start + lead, people);
    const hasNobody = people.every((person) => person.start < start || person.start >= next);
    const isActAlone = hasNobody && (acts.some((act) => act.start === start) || beginsWithVerb(sheet, start));
    const hangs =
      at > 0 && (isActAlone || speaksOfIt(told) || POINTS_BACK.test(told) || shortensName(prompt, start, people));
    if (opening === null || hangs || text.length < (WIDE.test(text) ? SHORTEST_WIDE : SHORTEST)) return [];
    const cut = start + lead + opening.cut;
    const to = capitalized(framed ? `${framed[1]}: ${opening.to}` : opening.to);
    const edits: Edit[] = [];
    if (start > 0 || framed) edits.push({ start: before, end: cut, from: prompt.slice(before, cut), to, cue });
    edits.push(...endingOf(prompt, end, cue));
    shots.push(edits);
  }
  return shots;
}

/** Where each shot is parted from the one before it, and where it begins behind its label. */
function beginsOf(sheet: Sheet): { from: number; start: number }[] {
  const { prompt } = sheet.reading;
  const quoted = keptIn(sheet).filter(({ end }) => /["”」]/.test(prompt[end - 1] as string));
  const seams = [...prompt.matchAll(SEAM)].filter(({ index }) =>
    quoted.every(({ start, end }) => index <= start || end <= index),
  );
  const begins = seams.map(({ index, 0: label }) => ({ from: index, start: index + label.length }));
  // What stands before the first cut is a shot, too; before the first label it is about all of them.
  if (/cuts? to/i.test(seams[0]?.[0] ?? '')) begins.unshift({ from: 0, start: 0 });
  return begins;
}

/** Whether a shot begins with what is done, and nobody who does it: 冲下楼. */
function beginsWithVerb({ reading, vocabulary }: Sheet, start: number): boolean {
  const token = tokenAt(reading, start);
  return token < reading.tokens && endOfVerb(reading, vocabulary, token, 0) > token;
}

/** Whether a shot begins with less of a name than an earlier one gave: 老板 for 面包店老板. */
function shortensName(prompt: string, start: number, people: readonly Person[]): boolean {
  const first = people.find((person) => person.start === start);
  if (first === undefined || !WIDE.test(first.text)) return false;
  const at = prompt.indexOf(first.text);
  return (
    at < start &&
    /[\u4e00-\u9fff]/.test(prompt[at - 1] as string) &&
    !/[个個名位只隻的了着著]/.test(prompt[at - 1] as string)
  );
}
