/** What every shot of a prompt keeps of the whole: where it is, when, in what form, and how it looks. */

import { type Person, peopleIn } from './doer.ts';
import { doesAnything } from './plain.ts';
import type { Edit } from './report.ts';
import type { Work } from './scan.ts';
import { type Sheet, termsIn, wideText } from './sheet.ts';
import { endsSentence, WIDE } from './tidy.ts';
import { capitalized } from './wording.ts';

/** The last sentence, where it tells the look, which holds for every shot. */
const LAST = /(?<=[.!?。！？\n] ?)[^.!?。！？\n]+[.。]?$/;
const LOOK =
  /^(?!.*(?:\b(?:same|s?he|they|his|her|their|then)\b|[他她])).*(?:\b(?:light|film|35mm|realism|style|cinematic|lens|grain|palette|locked off|static camera)\b|风格|胶片|质感|电影感|色调|画质)/i;
/** A longer one says more than how it looks. */
export const LONGEST_LOOK = 90;

/** When it is, which holds for every shot as where it is does. */
const TIME_OF_DAY =
  '(?:深夜|半夜|夜[晚里裡]|[雨雪月]夜|凌晨|清晨|早晨|黎明|拂[晓曉]|正午|午[后後]|[黄黃]昏|傍晚|暮色中|[春夏秋冬][天日]|[雨雪]天)';
/** Where everything happens, when and in what style, at the beginning of a prompt: "In a jazz club in 1957, ", 深夜，舞台上，. */
const SETTING = new RegExp(
  `^(?:${[
    '(?:第[\\d一二三四五六七八九十]{1,3}[场場] ?)?[内外內]景[^。\\n]{1,16}[。\\n]\\s*',
    '(?:[a-z\'’-]+ ){0,4}(?:ad|advert|commercial|vlog|trailer|film|documentary|macro|teaser|footage): (?!["“])',
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
const NO_HEAD = /["“”「」：]|:(?!\d)|\d[- ]?(?:s|secs?|seconds?|shots)\b|秒|镜头|\b(?:shot|scene \d|cut|then)\b/i;
/** A shot that says for itself when it is. */
const OWN_TIME = new RegExp(`^(?:${TIME_OF_DAY}|第.[天日]|次日|后来|[早晚]上)`);

/** A clause at the beginning that names a place, a time or a style: "wizard school hallway, ", 旅行短片：冰岛黑沙滩，. */
const SCENE =
  /^(?:(?!(?:an?|the|in|at|on|inside|shot|scene|cut|step|frame) )(?:[a-z\d'’-]+ ){1,4}[a-z\d'’-]+, |(?:[^，。：；\n]{2,6}：)?(?!镜头|画面|特写|[^，]*[着了推拉进出走跑打跳飞])[\u4e00-\u9fff]{2,8}，)/i;

/** What a later shot begins with, its first letter included, where the prompt tells first where everything happens. */
export function openingIn(prompt: string, at: number, subject: string, told: string): string {
  const setting = OWN_TIME.test(prompt.slice(at, at + 4)) ? '' : told;
  const rest = subject || prompt.slice(at, at + 8);
  const first = rest.charAt(0);
  const isPlain = /^(?:(?:an?|the|two|three|one) |\p{Lo})/iu.test(rest);
  const more = subject.slice(1);
  // Behind a heading a sentence begins.
  if (/[.!?。！？\n]/.test(setting)) return setting + capitalized(first) + more;
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
  const isWide = WIDE.test(told);
  const isNobody = ({ start, end }: Person) => (isWide ? start >= length : end !== length - ', '.length);
  return isStill(told) && people.every(isNobody) ? told : '';
}

/** How long the sentences are that head a prompt and only say what it is: "Vertical 9:16. Makeup tutorial. "; a length is that of the whole. */
function headOf({ reading }: Sheet): number {
  let head = 0;
  for (let sentence = 1; sentence < reading.sentences; sentence++) {
    const next = reading.units.at[reading.from[reading.sentenceStart[sentence] as number] as number] as number;
    const told = reading.prompt.slice(head, next);
    const isShort = told.length <= LONGEST_HEAD && told.trim().split(' ').length <= MOST_WORDS;
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
