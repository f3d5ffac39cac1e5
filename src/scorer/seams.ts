/** The shots that an author marked: "Shot 2:", "[3-6s]", 镜头二：（3-6秒）, "cut to". */

import { HAN_CHARACTER } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import { type Kept, keptIn } from './kept.ts';
import { FIRST_LIST } from './lists.ts';
import { doesAnything } from './plain.ts';
import type { Edit } from './report.ts';
import type { Scan, Work } from './scan.ts';
import type { Sheet } from './sheet.ts';
import { endsSentence, WIDE } from './tidy.ts';
import { capitalized } from './wording.ts';

interface Person extends Kept {
  text: string;
}

/** What a shot begins with instead of so many of its characters. */
interface Opening {
  cut: number;
  to: string;
}

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
const SHORTEST_WIDE = 4;
/** Somebody who was named in an earlier shot. */
const POINTER = /(?<![\p{L}\p{N}])(s?he|hi[ms]|hers?|they|their|them|it|its)(?![\p{L}'’])|[他她它](们?)/iu;
/** Somebody early in a shot, who does something or to whom something belongs: "Close-up: her father films". */
const LEADING =
  /^(?:.{0,20}?(?:(?<![a-z])(?:s?he|his|her(?= \w+ \w+s\b))\b|[他她](?!们))|[^.;]{0,50}?\b(?:him(?=\.?$)|(?:her|his)(?= \w+\.?$)))/i;
/** Who is only he, and who is only she. */
const MALE = /\b(?:man|boy|guy|father|dad|king|groom|husband|brother|grandpa|son|uncle|prince)$|[男爸爷父叔哥弟]/i;
const FEMALE =
  /\b(?:woman|girl|lady|mother|mom|queen|bride|wife|sister|grandma|daughter|aunt|princess)$|[女妈奶母姨姐妹]/i;
/** A thing that was named in an earlier shot: "he drops it", not "he takes the letter and drops it". */
const THING = /^(?:(?!\b(?:the|an?) \w)[^,.;，。；])*(?:\b(?:it|them)\b|它)/i;
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
  const people = peopleIn(cueSet.lexicons.who, sheet);
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
  const isAct = doesAnything(told) || placesOf(cueSet.lexicons.does, sheet).some(({ start }) => start < told.length);
  // A wizard school is a place, an old wizard is not.
  const isSomebody = peopleIn(cueSet.lexicons.who, sheet).some(({ end }) => end === told.length - ', '.length);
  return isAct || isSomebody ? '' : told;
}

/** Offsets, from `start` on, of everybody who is named up to `end`, and of whom there is one. */
export function namedIn({ cueSet }: Pick<Work, 'cueSet'>, sheet: Sheet, start: number, end: number): number[] {
  return peopleIn(cueSet.lexicons.who, sheet).flatMap((person) =>
    person.start >= start && person.start < end && !PLURAL.test(person.text) ? [person.start - start] : [],
  );
}

/** What stands behind a shot that ends before the prompt does: its end mark, and a sentence about the look of all. */
export function endingOf(prompt: string, end: number): string {
  const mark = endsSentence(prompt, end) ? '' : WIDE.test(prompt[end - 1] as string) ? '。' : '.';
  const look = LAST.exec(prompt.slice(-LONGEST_LOOK))?.[0].trim() ?? '';
  if (!LOOK.test(look) || prompt.length - look.length < end) return mark;
  return `${mark}${WIDE.test(look[0] as string) ? '' : ' '}${look}`;
}

/** What a shot begins with instead of a word for somebody who is named in an earlier one; null where that is in doubt. */
function openingOf(text: string, start: number, people: readonly Person[]): Opening | null {
  const found = POINTER.exec(text);
  const at = start + (found?.index ?? 0);
  const namesOf = (from: number, to: number) =>
    new Set(people.filter((person) => person.start >= from && person.start < to).map(({ text }) => text.toLowerCase()));
  const here = namesOf(start, at);
  const isOne = found !== null && !/^the[yim]/i.test(found[0]);
  const named = new Set([...namesOf(0, start)].filter((name) => !isOne || !PLURAL.test(name)));
  if (!found || (here.size > 0 && [...named].every((name) => here.has(name)))) return { cut: 1, to: text.slice(0, 1) };
  const word = found[0].toLowerCase();
  // "He drops it": what it is was said before.
  if (
    here.size > 0 ||
    named.size !== 1 ||
    THING.test(text.slice(found.index + word.length)) ||
    LEADING.exec(text)?.[0].length !== found.index + word.length
  )
    return null;
  const who = (people as [Person, ...Person[]]).find(({ text }) => named.has(text.toLowerCase()))?.text as string;
  if (MALE.test(who) ? /^(?:she|her)|^她/.test(word) : FEMALE.test(who) && /^(?:he|hi[ms])$|^他/.test(word))
    return null;
  const name = /^\P{Ll}/u.test(who) ? who : `the ${who}`;
  return {
    cut: found.index + word.length,
    to: text.slice(0, found.index) + name + (word[2] === 's' || word === 'her' ? "'s" : ''),
  };
}

/** Before a Chinese verb, how it is done. */
const MANNER = /^(?:缓缓|慢慢|轻轻|静静|微微|突然|猛地|又|再)+地?/;
/** What is done together, by whom was said before; and an order to the camera. */
const SAID_BEFORE = /^(?:一起|一同|同时|纷纷|都)/;
const CAMERA = /^(?:镜头|鏡頭|画面|(?:the )?camera\b)/i;
/** A Chinese verb whose thing was named before, 打进碗里, or that says when: 打开时. */
const NEEDS_MORE = /^(?:打(?!开)|[放扔倒塞装递戴穿插挂贴切撒抛洒拿取])|^[^，。]{1,6}[时後后]/;
/** More than one, who are not called by their noun: "friends", 学生们. */
const PLURAL = /(?:s|们|men|people|couple|family|children)$|[两二三四五几多双些]$|[两二三四五几多双].$/i;

/**
 * Who does what a clause at an offset says that begins with its verb or a pronoun, and how much of it goes for that: the only
 * one who was named before; null where that is in doubt.
 */
export function doerOf({ cueSet }: Work, sheet: Sheet, token: number, start: number, end: number): Opening | null {
  const { who, does } = cueSet.lexicons;
  const { reading } = sheet;
  const { prompt, sort, clause, clauseStart } = reading;
  if (sort[token] === HAN_CHARACTER && clauseStart[clause[token] as number] !== token) return null;
  const text = prompt.slice(start, end);
  const sentence = reading.units.at[
    reading.from[reading.sentenceStart[reading.sentence[token] as number] as number] as number
  ] as number;
  if (SAID_BEFORE.test(text) || CAMERA.test(prompt.slice(sentence, start))) return null;
  const people = peopleIn(who, sheet);
  const before = people.filter((person) => person.start < start);
  const isMany = ({ start, text }: Person) =>
    PLURAL.test(text) || PLURAL.test(prompt.slice(Math.max(0, start - 2), start));
  // Who is only "she" from the beginning is "she" in every shot.
  const she = before.length === 0 ? /^(?:s?he(?= )|[他她](?!们))/i.exec(prompt.slice(sentence))?.[0] : undefined;
  if (she) before.push({ start: sentence, end: sentence + she.length, text: she });
  if (before.length === 0 || before.some(isMany)) return null;
  if (/^(?:s?he\b|[他她](?!们))/.test(text)) return openingOf(text, start, people);
  const verb = start + (MANNER.exec(text)?.[0].length ?? 0);
  if (NEEDS_MORE.test(text.slice(verb - start))) return null;
  const isVerb = placesOf(does, sheet).some((place) => place.start === verb);
  if (!isVerb || new Set(before.map((person) => person.text)).size > 1 || THING.test(text)) return null;
  const name = nameOf(before[0] as Person, prompt, sentence);
  // 人 may be a part of another word: 小人.
  if (WIDE.test(name))
    return (name.length > 1 || name === she) && text.length > SHORTEST_WIDE ? { cut: 0, to: name } : null;
  return /^[a-z]+s /.test(text)
    ? { cut: 0, to: name === she || /^\p{Lu}/u.test(name) ? `${name} ` : `The ${name} ` }
    : null;
}

/** What somebody is called at the beginning of a sentence, with all that describes them there: "Stop-motion style felt fox". */
function nameOf({ text, start, end }: Person, prompt: string, sentence: number): string {
  const whole = prompt.slice(sentence, end);
  const described = /^(?:An? |The )?((?:[a-z'’-]+ ){1,4}[a-z]+)$/i.exec(whole)?.[1];
  return start > sentence && described && !doesAnything(described) ? described : text;
}

/** The places of the terms of some lexicons. */
function placesOf(lexicons: readonly number[], { reading, terms }: Sheet): Kept[] {
  const places: Kept[] = [];
  for (let term = 0; term < terms.count; term++) {
    if (!lexicons.includes((terms.list[term] as number) - FIRST_LIST)) continue;
    const start = reading.units.at[reading.from[terms.first[term] as number] as number] as number;
    places.push({ start, end: offsetAfter(reading.units, reading.to[(terms.last[term] as number) - 1] as number) });
  }
  return places;
}

/** Everybody who is named, by a noun or a name, in order. */
function peopleIn(who: readonly number[], sheet: Sheet): Person[] {
  const { reading } = sheet;
  const { units, prompt } = reading;
  const people: Kept[] = [];
  // A name that the lexicons do not know, and what somebody of that name does: "Maria packs".
  for (let token = 0; token < reading.tokens; token++) {
    const start = units.at[reading.from[token] as number] as number;
    const end = offsetAfter(units, reading.to[token] as number);
    if (reading.word[token] === 0 && /^\p{Lu}\p{Ll}+ [a-z]+s\b/u.test(prompt.slice(start, end + 20)))
      people.push({ start, end });
  }
  people.push(...placesOf(who, sheet));
  return people
    .map(({ start, end }) => ({ start, end, text: prompt.slice(start, end) }))
    .sort((a, b) => a.start - b.start);
}
