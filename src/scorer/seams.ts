/** The shots that an author marked, "Shot 2:", "[3-6s]", 镜头二：（3-6秒）, "cut to", and what every shot keeps of the whole: where it is, and how it looks. */

import { openingOf, type Person, peopleIn, SHORTEST_WIDE } from './doer.ts';
import { keptIn } from './kept.ts';
import { doesAnything } from './plain.ts';
import type { Edit } from './report.ts';
import type { Scan, Work } from './scan.ts';
import { type Sheet, termsIn, wideText } from './sheet.ts';
import { speaksOfIt } from './stands.ts';
import { endsSentence, WIDE } from './tidy.ts';
import { capitalized } from './wording.ts';

const TIME =
  '[\\[(（]?\\d{1,2}(?::\\d\\d|s|秒)? ?[-–—~至到] ?\\d{1,2}(?::\\d\\d|(?::\\d\\d)? ?(?:s\\b|sec\\b|秒))[\\])）]?';
const LABEL =
  '(?:(?:shot|scene|cut|镜头|鏡頭|分镜|分鏡) ?(?:[\\d一二三四五六]{1,2}|one|two|three|four)|第[一二三四五六\\d][幕镜鏡])(?=[ :：.,，（(】\\]])';
/** "Next 3 seconds:", 最后4秒：. */
const STRETCH =
  '(?:(?:first|next|last|final) \\d{1,2} ?(?:seconds|secs?|s)|(?:开头|開頭|前|中间|中間|接着|最后|最後|后|後)\\d{1,2}秒)(?=[:：,，])';
/** A label of a shot with its time, a time alone, or a cut; what stands behind it is the shot. */
const SEAM = new RegExp(
  `(?<=^|[.!?。！？\\n;；，"”] ?)(?:[【\\[]?${LABEL}[:：.,，]? ?(?:- )?(?:${TIME}|[（(]?\\d{1,2} ?(?:s\\b|秒)[)）]?)?[】\\]]?|${TIME}|${STRETCH})[:：,，]? ?(?:- )?|(?<=[.!?\\n,;] ?)(?:(?:and )?then )?cuts? to:? ?`,
  'gi',
);
const MOST_SHOTS = 4;
/** What only says that shots follow. */
const ANNOUNCED = /^(?:分[镜鏡]|镜头|鏡頭|脚本|腳本|storyboard|shot ?list|script)\S{0,4}[:：]?\s*$/i;
/** Shorter is a label or a leftover. */
const SHORTEST = 12;
/** How long the whole is: no shot of it is. */
const LENGTH = /\d ?(?:秒|s\b|secs?\b|seconds?\b)/i;
/** The last sentence, where it tells the look, which holds for every shot. */
const LAST = /(?<=[.!?。！？\n] ?)[^.!?。！？\n]+[.。]?$/;
const LOOK =
  /^(?!.*(?:\b(?:same|s?he|they|his|her|their|then)\b|[他她])).*(?:\b(?:light|film|35mm|realism|style|cinematic|lens|grain|palette|locked off|static camera)\b|风格|胶片|质感|电影感|色调|画质)/i;
/** A longer one says more than how it looks. */
const LONGEST_LOOK = 90;

/** Whether an author parted a prompt into shots. */
export function isMarked(prompt: string): boolean {
  return (prompt.match(SEAM) ?? []).length > 1;
}

/** The edits that leave each of the shots an author marked, ready to stand by itself; none where one of them would not. */
export function markedShots({ cueSet }: Work, { sheet }: Scan, cue: string): Edit[][] {
  const { prompt } = sheet.reading;
  const quoted = keptIn(sheet).filter(({ end }) => /["”」]/.test(prompt[end - 1] as string));
  const seams = [...prompt.matchAll(SEAM)].filter(({ index }) =>
    quoted.every(({ start, end }) => index <= start || end <= index),
  );
  const begins = seams.map(({ index, 0: label }) => ({ from: index, start: index + label.length }));
  const people = peopleIn(cueSet, sheet);
  // What stands before the first cut is a shot, too; before the first label it is about all of them.
  if (/cut/i.test(seams[0]?.[0] ?? '')) begins.unshift({ from: 0, start: 0 });
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
      .replace(/[,，;；]$/, '');
    const end = next === prompt.length ? next : start + text.length;
    if (at > 0 && speaksOfIt(text)) return [];
    const opening = at === 0 ? { cut: 1, to: text.slice(0, 1) } : openingOf(prompt, text, start, people);
    const hasNobody = people.every((person) => person.start < start || person.start >= next);
    const isActAlone = at > 0 && hasNobody && acts.some((act) => act.start === start);
    if (opening === null || isActAlone || text.length < (WIDE.test(text) ? SHORTEST_WIDE : SHORTEST)) return [];
    const edits: Edit[] = [];
    const { cut, to } = opening;
    if (start > 0)
      edits.push({
        start: before,
        end: start + cut,
        from: prompt.slice(before, start + cut),
        to: capitalized(to),
        cue,
      });
    edits.push(...endingOf(prompt, end, cue));
    shots.push(edits);
  }
  return shots;
}

/** When it is, which holds for every shot as where it is does. */
const TIME_OF_DAY =
  '(?:深夜|半夜|夜[晚里裡]|[雨雪月]夜|凌晨|清晨|早晨|黎明|拂[晓曉]|正午|午[后後]|[黄黃]昏|傍晚|暮色中|[春夏秋冬][天日]|[雨雪]天)';
/** Where everything happens, when and in what style, at the beginning of a prompt: "In a jazz club in 1957, ", 深夜，舞台上，. */
const SETTING = new RegExp(
  `^(?:${[
    '(?:第[\\d一二三四五六七八九十]{1,3}[场場] ?)?[内外內]景[^。\\n]{1,16}[。\\n]\\s*',
    '(?:INT|EXT)\\.[^\\n]{3,40}\\n+',
    '(?:in|at|on|inside) (?![^,]*\\b(?:his|her|their|first|beginning|start|shot|scene|moment|same)\\b)[^,.;:!?\\n]{4,60}, ',
    '(?:[^，。：\\n]{0,9}(?:感|胶片|浅景深|景深|风格|画质|色调|写实|动画|广告|教程)，)+',
    `(?:${TIME_OF_DAY}，)?(?![^，]*[人女男她他手一])[^，。：\\n]{1,10}[里裡上中内]，`,
    `${TIME_OF_DAY}，`,
  ].join('|')})`,
  'i',
);
/** A sentence of more words or characters tells of more than what a prompt is. */
const MOST_WORDS = 6;
const LONGEST_HEAD = 40;
/** Speech, and what is only of the whole: its length, its shots. */
const NO_HEAD = /["“”「」：]|:(?!\d)|\d[- ]?(?:s|secs?|seconds?|shots?)\b|秒|镜头|\b(?:shot|scene \d|cut|then)\b/i;
/** A shot that says for itself when it is. */
const OWN_TIME = new RegExp(`^(?:${TIME_OF_DAY}|第.[天日]|次日|后来|[早晚]上)`);

/** A clause at the beginning that names a place, a time or a style: "wizard school hallway, ", 旅行短片：冰岛黑沙滩，. */
const SCENE =
  /^(?:(?!(?:an?|the) )(?:[a-z'’-]+ ){1,4}[a-z'’-]+, |(?:[^，。：；\n]{2,6}：)?(?!镜头|画面|特写|[^，]*[着了推拉进出走跑打跳飞])[\u4e00-\u9fff]{2,6}，)/i;

/** What a later shot begins with, its first letter included, where the prompt tells first where everything happens. */
export function openingIn(prompt: string, at: number, subject: string, told: string): string {
  const setting = OWN_TIME.test(prompt.slice(at, at + 4)) ? '' : told;
  const rest = subject || prompt.slice(at, at + 8);
  const first = rest.charAt(0);
  const isPlain = /^(?:(?:an?|the|two|three|one) |\p{Lo})/iu.test(rest);
  const more = subject.slice(1);
  // Behind a heading a sentence begins.
  if (/[.!?。！？\n]\s*$/.test(setting)) return setting + capitalized(first) + more;
  return setting !== '' && isPlain ? setting + first.toLowerCase() + more : capitalized(first) + more;
}

/** Where everything happens, or in what form, as the beginning of a prompt tells it, where nobody is in it and nothing is done. */
export function settingOf({ cueSet }: Work, sheet: Sheet): string {
  const { prompt } = sheet.reading;
  const people = peopleIn(cueSet, sheet);
  const acts = termsIn(sheet, cueSet.lexicons.does);
  const isStill = (told: string) => !doesAnything(told) && acts.every(({ start }) => start >= told.length);
  const head = prompt.slice(0, headOf(sheet));
  if (head !== '' && isStill(head) && people.every(({ start }) => start >= head.length)) return head;
  const wide = wideText(sheet);
  const { length } = SETTING.exec(wide)?.[0] ?? SCENE.exec(wide)?.[0] ?? '';
  const told = prompt.slice(0, length);
  // A wizard school is a place, an old wizard is not.
  const isWide = WIDE.test(told.slice(-1));
  const isNobody = ({ start, end }: Person) => (isWide ? start >= length : end !== length - ', '.length);
  return isStill(told) && people.every(isNobody) ? told : '';
}

/** How long the sentences are that head a prompt and only say what it is: "Vertical 9:16. Makeup tutorial. "; a length is that of the whole. */
function headOf({ reading }: Sheet): number {
  let head = 0;
  for (let sentence = 1; sentence < reading.sentences; sentence++) {
    const next = reading.units.at[reading.from[reading.sentenceStart[sentence] as number] as number] as number;
    const told = reading.prompt.slice(head, next);
    const isShort = told.length <= LONGEST_HEAD && told.trim().split(/\s+/).length <= MOST_WORDS;
    if (!isShort || next > LONGEST_LOOK || NO_HEAD.test(told)) break;
    head = next;
  }
  return head;
}

/** A prompt whose marks are all of half width. */
const HALF_WIDTH = /^(?=.*[,.;!?])[^，。；！？]*$/s;

/** The edit that ends a shot as a sentence: its end mark and, where it ends before the prompt does, a sentence about the look of all. */
export function endingOf(prompt: string, end: number, cue: string): Edit[] {
  const isLast = end === prompt.length;
  const start = isLast ? prompt.trimEnd().length : end;
  const last = prompt[start - 1] as string;
  const isOpen = !endsSentence(prompt, start) && (!isLast || /[\p{L}\p{N}"”」』)]/u.test(last));
  const isWide = WIDE.test(last) || /[”」』）]/.test(last);
  const mark = !isOpen ? '' : isWide && !HALF_WIDTH.test(prompt) ? '。' : '.';
  if (isLast) return mark === '' ? [] : [{ start, end: start, from: '', to: mark, cue }];
  const look = LAST.exec(prompt.slice(-LONGEST_LOOK))?.[0].trim() ?? '';
  const isLook = LOOK.test(look) && prompt.length - look.length >= end;
  const to = isLook ? `${mark}${WIDE.test(look[0] as string) ? '' : ' '}${look}` : mark;
  return [{ start, end: prompt.length, from: prompt.slice(start), to, cue }];
}
