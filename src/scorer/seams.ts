/** The shots that an author marked, "Shot 2:", "[3-6s]", 镜头二：（3-6秒）, "cut to", and what every shot keeps of the whole: where it is, and how it looks. */

import { openingOf, peopleIn, SHORTEST_WIDE } from './doer.ts';
import { keptIn } from './kept.ts';
import { doesAnything } from './plain.ts';
import type { Edit } from './report.ts';
import type { Scan, Work } from './scan.ts';
import { type Sheet, termsIn } from './sheet.ts';
import { endsSentence, WIDE } from './tidy.ts';
import { capitalized } from './wording.ts';

const TIME = '[\\[(（]?\\d{1,2}(?::\\d\\d)? ?[-–—~至到] ?\\d{1,2}(?::\\d\\d|(?::\\d\\d)? ?(?:s\\b|sec\\b|秒))[\\])）]?';
/** A label of a shot with its time, a time alone, or a cut; what stands behind it is the shot. */
const SEAM = new RegExp(
  `(?<=^|[.!?。！？\\n;；，"”] ?)(?:(?:shot|scene|镜头|鏡頭|分镜) ?(?:[\\d一二三四五六]{1,2}|one|two|three|four)(?=[ :：.（(])[:：.]? ?(?:${TIME})?|${TIME})[:：]? ?|(?<=[.!?\\n,;] ?)(?:(?:and )?then )?cuts? to:? ?`,
  'gi',
);
const MOST_SHOTS = 4;
/** What only says that shots follow. */
const ANNOUNCED = /^(?:分[镜鏡]|镜头|鏡頭|脚本|腳本|storyboard|shot ?list|script)\S{0,4}[:：]?\s*$/i;
/** Shorter is a label or a leftover. */
const SHORTEST = 12;
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
  const { prompt, isJson } = sheet.reading;
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
  const isForAll = before <= LONGEST_LOOK && /(?:^|[.。\n，：] ?)$/.test(prompt.slice(0, before));
  if (isJson || !isForAll || begins.length < 2 || begins.length > MOST_SHOTS || (people[0]?.start ?? before) < before)
    return [];
  const shots: Edit[][] = [];
  for (const [at, { start }] of begins.entries()) {
    const next = begins[at + 1]?.from ?? prompt.length;
    const text = prompt
      .slice(start, next)
      .trim()
      .replace(/[,，;；]$/, '');
    const end = next === prompt.length ? next : start + text.length;
    const opening = at === 0 ? { cut: 1, to: text.slice(0, 1) } : openingOf(text, start, people);
    if (opening === null || text.length < (WIDE.test(text) ? SHORTEST_WIDE : SHORTEST)) return [];
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
    if (end < prompt.length)
      edits.push({ start: end, end: prompt.length, from: prompt.slice(end), to: endingOf(prompt, end), cue });
    shots.push(edits);
  }
  return shots;
}

/** Where everything happens, at the beginning of a prompt: "In a jazz club in 1957, ", 舞台上，. */
const SETTING =
  /^(?:(?:第[\d一二三四五六七八九十]{1,3}[场場] ?)?[内外內]景[^。\n]{1,16}[。\n]\s*|(?:INT|EXT)\.[^\n]{3,40}\n+|(?:in|at|on|inside) (?![^,]*\b(?:his|her|their|first|beginning|start|shot|scene|moment|same)\b)[^,.;:!?\n]{4,60}, |(?:[^，。：\n]{0,9}(?:感|胶片|浅景深|景深|风格|画质|色调|写实|动画|广告|教程)，)+|(?![^，]*[人女男她他手一])[^，。：\n]{1,10}[里裡上中内]，)/i;

/** A clause at the beginning that names a place, a time or a style: "wizard school hallway, ". */
const SCENE = /^(?!(?:an?|the) )(?:[a-z'’-]+ ){1,4}[a-z'’-]+, /i;

/** What a later shot begins with, its first letter included, where the prompt tells first where everything happens. */
export function openingIn(prompt: string, at: number, subject: string, setting: string): string {
  const rest = subject || prompt.slice(at, at + 8);
  const first = rest.charAt(0);
  const isPlain = /^(?:(?:an?|the|two|three|one) |\p{Lo})/iu.test(rest);
  const more = subject.slice(1);
  // Behind a heading a sentence begins.
  if (/[。\n]\s*$/.test(setting)) return setting + capitalized(first) + more;
  return setting !== '' && isPlain ? setting + first.toLowerCase() + more : capitalized(first) + more;
}

/** Where everything happens, or in what style, as the beginning of a prompt tells it: its first clause where nobody is in it and nothing is done. */
export function settingOf({ cueSet }: Work, sheet: Sheet): string {
  const { prompt } = sheet.reading;
  const told = SETTING.exec(prompt)?.[0] ?? SCENE.exec(prompt)?.[0] ?? '';
  const isAct = doesAnything(told) || termsIn(sheet, cueSet.lexicons.does).some(({ start }) => start < told.length);
  // A wizard school is a place, an old wizard is not.
  const isSomebody = peopleIn(cueSet, sheet).some(({ end }) => end === told.length - ', '.length);
  return isAct || isSomebody ? '' : told;
}

/** What stands behind a shot that ends before the prompt does: its end mark, and a sentence about the look of all. */
export function endingOf(prompt: string, end: number): string {
  const mark = endsSentence(prompt, end) ? '' : WIDE.test(prompt[end - 1] as string) ? '。' : '.';
  const look = LAST.exec(prompt.slice(-LONGEST_LOOK))?.[0].trim() ?? '';
  if (!LOOK.test(look) || prompt.length - look.length < end) return mark;
  return `${mark}${WIDE.test(look[0] as string) ? '' : ' '}${look}`;
}
