/** Who a shot is about: everybody whom a prompt names, and which of them does what a shot says without naming anybody. */
import { DOING } from '../text/closed.ts';
import { BREAK_NONE, classesAt, tokenAt } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import type { CueSet } from './cue-set.ts';
import type { Kept } from './kept.ts';
import { doesAnything } from './plain.ts';
import type { Work } from './scan.ts';
import { type Sheet, termsIn } from './sheet.ts';
import { WIDE } from './tidy.ts';

/** Somebody, as a prompt names them. */
export interface Person extends Kept {
  text: string;
}

/** What a shot begins with instead of so many of its characters. */
interface Opening {
  cut: number;
  to: string;
}

/** Fewer Chinese characters are a label or a leftover. */
export const SHORTEST_WIDE = 4;
/** Somebody who was named in an earlier shot. */
const POINTER = /(?<![\p{L}\p{N}])(s?he|hi[ms]|hers?|they|their|them|it|its)(?![\p{L}'’])|[他她它](们?)/iu;
/** Who may be meant as well as the only one who is named. */
const GROUP = /\b(?:couple|family|crowd|team|crew|group|band|twins|friends|kids|children|people|men|women)\b/i;
/** Those who were named one by one. */
const TOGETHER = /^(?:[两兩二]人|[他她]?[俩倆]人?|[双雙]方|大家|[众眾]人)/;
/** Somebody early in a shot, who does something or to whom something belongs: "Close-up: her father films". */
const LEADING =
  /^(?:.{0,20}?(?:(?<![a-z])(?:s?he|his|her(?= \w+ \w+s\b))\b|[他她](?!们))|[^.;]{0,50}?\b(?:him(?=\.?$)|(?:her|his)(?= \w+\.?$)))/i;
/** Who is only he, and who is only she. */
const MALE = /\b(?:man|boy|guy|father|dad|king|groom|husband|brother|grandpa|son|uncle|prince)$|[男爸爷父叔哥弟]/i;
const FEMALE =
  /\b(?:woman|girl|lady|mother|mom|queen|bride|wife|sister|grandma|daughter|aunt|princess)$|[女妈奶母姨姐妹娘]/i;
/** A thing that was named in an earlier shot: "he drops it", not "he takes the letter and drops it". */
const THING = /^(?:(?!\b(?:the|an?) \w)[^,.;，。；])*(?:\b(?:it|them)\b|它)/i;
/** Before a Chinese verb, how it is done. */
const MANNER = /^(?:缓缓|慢慢|轻轻|静静|微微|突然|猛地|又|再)+地?/;
/** What a camera does as well as somebody. */
const CAMERA_MOVES = /^[拉推][高远遠开開]/;
/** An order to it. */
const CAMERA = /^(?:镜头|鏡頭|画面|(?:the )?camera\b)/i;
/** A Chinese verb whose thing was named before, 打进碗里, or that says when: 打开时. */
const NEEDS_MORE =
  /^[^，。把将]{1,2}[给給]|^(?:打(?!开)|[放扔倒塞装递戴穿插挂贴切撒抛洒拿取捞撈])|^[^，。]{1,6}[时後后]/;
/** So much may stand before the first sentence about somebody: what the shot is. */
const LONGEST_HEAD = 60;
/** A name that the lexicons do not know, and what somebody of that name does: "Maria packs", "JUNE doesn't", "LENA (30s)". */
const NAME = /^\p{Lu}(?:\p{Ll}+ [a-z]+s\b|\p{Lu}{2,}(?: \(| [a-z]+(?:s|n['’]t)\b))/u;
/** More than one, who are not called by their noun: "friends", 学生们. */
const PLURAL = /(?:s|们|men|people|couple|family|children)$|[两二三四五几多双些]$|[两二三四五几多双].$/i;

/** Everybody who is named, by a noun or a name, in order. */
export function peopleIn(cueSet: CueSet, sheet: Sheet): readonly Person[] {
  sheet.people ??= findPeople(cueSet, sheet);
  return sheet.people;
}

function findPeople({ lexicons }: CueSet, sheet: Sheet): Person[] {
  const { reading } = sheet;
  const { units, prompt } = reading;
  const people: Kept[] = [];
  for (let token = 0; token < reading.tokens; token++) {
    const start = units.at[reading.from[token] as number] as number;
    const end = offsetAfter(units, reading.to[token] as number);
    if (reading.word[token] === 0 && NAME.test(prompt.slice(start, end + 20))) people.push({ start, end });
  }
  for (const { start, end } of termsIn(sheet, lexicons.who)) {
    people.push({ start, end: /[们娘]/.test(prompt.charAt(end)) ? end + 1 : end });
  }
  return people
    .map(({ start, end }) => ({ start, end, text: prompt.slice(start, end) }))
    .sort((a, b) => a.start - b.start);
}

/** Offsets, from `start` on, of everybody who is named, and of whom there is one. */
export function namedIn({ cueSet }: Work, sheet: Sheet, start: number): number[] {
  return peopleIn(cueSet, sheet).flatMap((person) =>
    person.start >= start && !PLURAL.test(person.text) ? [person.start - start] : [],
  );
}

/** What a shot begins with instead of a word for somebody who is named in an earlier one; null where that is in doubt. */
export function openingOf(prompt: string, text: string, start: number, people: readonly Person[]): Opening | null {
  if (TOGETHER.test(text)) return null;
  const found = POINTER.exec(text);
  const at = start + (found?.index ?? 0);
  const namesOf = (from: number, to: number) =>
    new Set(people.filter((person) => person.start >= from && person.start < to).map(({ text }) => text.toLowerCase()));
  const here = namesOf(start, at);
  const isOne = found !== null && !/the[yim]|们/i.test(found[0]);
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
  const person = (people as [Person, ...Person[]]).find(({ text }) => named.has(text.toLowerCase())) as Person;
  // The end of a longer noun: 拾荒者.
  if (person.text.length === 1) return null;
  const who = calledIn(prompt, person);
  if (MALE.test(person.text) ? /she|her|她/.test(word) : FEMALE.test(person.text) && /^(?:he|hi[ms])$|他/.test(word))
    return null;
  const name = /^\P{Ll}/u.test(who) ? who : `the ${who}`;
  return {
    cut: found.index + word.length,
    to: text.slice(0, found.index) + name + (word[2] === 's' || word === 'her' ? "'s" : ''),
  };
}

/**
 * Who does what a clause at an offset says, in these words, that begins with its verb or a pronoun, and how much of it goes for
 * that: the only one who was named before; null where that is in doubt.
 */
export function doerOf({ cueSet }: Work, sheet: Sheet, token: number, start: number, text: string): Opening | null {
  const { reading } = sheet;
  const { prompt, sort, clause, clauseStart } = reading;
  if (sort[token] === HAN_CHARACTER && clauseStart[clause[token] as number] !== token) return null;
  const sentence = reading.units.at[
    reading.from[reading.sentenceStart[reading.sentence[token] as number] as number] as number
  ] as number;
  if (CAMERA_MOVES.test(text) || CAMERA.test(prompt.slice(sentence, start))) return null;
  const people = peopleIn(cueSet, sheet);
  const before = people.filter((person) => person.start < start);
  const isMany = ({ start, text }: Person) =>
    PLURAL.test(text) || PLURAL.test(prompt.slice(Math.max(0, start - 2), start));
  // Who is only "she" from the beginning is "she" in every shot.
  const she =
    before.length === 0 && sentence < LONGEST_HEAD
      ? /^(?:s?he(?= )|[他她](?!们))/i.exec(prompt.slice(sentence))?.[0]
      : undefined;
  if (she) before.push({ start: sentence, end: sentence + she.length, text: she });
  if (before.length === 0 || before.some(isMany) || GROUP.test(prompt.slice(sentence, start))) return null;
  if (/^(?:s?he\b|[他她](?!们))/.test(text)) return openingOf(prompt, text, start, people);
  const verb = start + (MANNER.exec(text)?.[0].length ?? 0);
  const told = text.slice(verb - start);
  if (
    NEEDS_MORE.test(told) ||
    BY_ITSELF.test(told) ||
    OTHER_SUBJECT.test(prompt.slice((before[0] as Person).end, start))
  )
    return null;
  if (HAPPENS.test(prompt.slice((before.at(-1) as Person).end, start))) return null;
  const act = termsIn(sheet, cueSet.lexicons.does).find((place) => place.start === verb);
  // 开门的 is somebody, and not what is done.
  const isVerb = act !== undefined && prompt[act.end] !== '的';
  if (
    !isVerb ||
    before.some(({ start }) => isDoneTo(sheet, start)) ||
    new Set(before.map((person) => person.text)).size > 1 ||
    THING.test(text)
  )
    return null;
  const name = nameOf(before[0] as Person, prompt, sentence);
  // 人 may be a part of another word: 小人.
  if (WIDE.test(name))
    return (name.length > 1 || name === she) && text.length > SHORTEST_WIDE ? { cut: 0, to: name } : null;
  return /^[a-z]+s /.test(text)
    ? { cut: 0, to: name === she || /^\p{Lu}/u.test(name) ? `${name} ` : `The ${name} ` }
    : null;
}

/** Somebody or something else that a clause begins with: "it turns twice", and whoever is only in a mirror. */
const OTHER_SUBJECT =
  /[,;.:] (?:and |but )?(?:then )?(?:it|they|the|an?|its|their|another|two|three|both|everyone|someone)\b|镜[中子里]|鏡[中子裡]|倒影|影子/i;
/** What things do by themselves, and nobody to them. */
const BY_ITSELF = /^(?:爆炸|炸[开開]|熄[灭滅]|碎裂|倒塌|坠落)/;

/** What happens by itself, and so begins a Chinese clause that nobody does: 子弹横飞，爆炸. */
const HAPPENS =
  /爆炸|[横橫][飞飛]|燃[烧燒]|倒塌|[闪閃][电電]|雷[声聲]|枪[声聲]|鼓掌|[飞飛][溅濺]|四[溅濺]|散落|[涌湧][来來]|[袭襲][来來]|落下|升起|亮起|[响響]起/;

/** Before somebody it says for whom something is done. */
const FOR_WHOM = /[给給对對为為替]/;

/** Whether the Chinese character before somebody is a verb or says for whom, so that they do nothing themselves: 喂猫, 给主人. */
function isDoneTo({ reading, vocabulary }: Sheet, start: number): boolean {
  const token = tokenAt(reading, start);
  if (reading.before[token] !== BREAK_NONE) return false;
  return (classesAt(reading, vocabulary, token - 1) & DOING) !== 0 || FOR_WHOM.test(reading.prompt.charAt(start - 1));
}

/** What somebody has on or with them, told right behind the name and before what is done: "a man in a grey raincoat opens". */
const WITH = /^ (?:in|with|wearing) (?:[\w-]+ ){0,4}?[\w-]+(?= [a-z]+[^\Ws]s\b)/;

/** What belongs to a Chinese name right before it: 小, or all that a clause begins with, 外卖小哥, where it is no number, time or place. */
const LEAD =
  /(?:(?:^|[，。：:；、\s])(?=[\u4e00-\u9fff]{1,3}$)(?!.*[一二两兩三四五六七八九十几幾个個名位只隻的了着著在从從把被和与跟让讓对對向给給看见見有是里裡上中下前后後间間])(?!.*(?:然|[时時晨夜天晚午昏刻]$)))(.+)|([小老女男])$/;
const LONGEST_LEAD = 5;

/** Whoever is named, with what belongs to the name: 小男孩, 女博士, "man in a grey raincoat". */
function calledIn(prompt: string, { start, end, text }: Person): string {
  const lead = LEAD.exec(prompt.slice(Math.max(0, start - LONGEST_LEAD), start));
  return (lead?.[1] ?? lead?.[2] ?? '') + text + withWhat(prompt, end);
}

function withWhat(prompt: string, end: number): string {
  return WITH.exec(prompt.slice(end, end + LONGEST_HEAD))?.[0] ?? '';
}

/** What somebody is called at the beginning of a sentence, with all that describes them there: "Stop-motion style felt fox". */
function nameOf(person: Person, prompt: string, sentence: number): string {
  const { end } = person;
  const text = calledIn(prompt, person);
  const whole = prompt.slice(sentence, end);
  const described = /^(?:An? |The )?((?!.* of )(?:[a-z'’-]+ ){1,4}[a-z]+)$/i.exec(whole)?.[1];
  return described && !doesAnything(described) ? described + withWhat(prompt, end) : text;
}
