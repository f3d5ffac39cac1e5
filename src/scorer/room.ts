/** Whether what stands around a place lets other words take it: "he laughs." does, "he laughs at her joke" does not. */
import { ARTICLE, CONJUNCTION, COORDINATOR, PARTICLE, PREPOSITION, PRONOUN } from '../text/closed.ts';
import { BREAK_COLON, BREAK_NONE, BREAK_SOFT, classesAt, QUOTED } from '../text/reading.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { textBetween } from '../text/units.ts';
import type { Room } from './cue-set.ts';
import type { Sheet } from './sheet.ts';

/** An object of so many words at most: "eats a big slice of pizza". */
const LONGEST_OBJECT = 5;
/**
 * What stands before a Chinese verb and needs it: 把球踢, 向她挥手, 挤得肩并肩; right before it a verb beside it, or what wants the very
 * place: 奔跑尖叫, 要特写, 推近特写, 边走边说话, 三个空翻.
 */
const NEEDS_VERB =
  /[把将被对向用给朝让使放得][\u4e00-\u9fff]*$|(?:[跑跳喊闹要进近]|腿就|边.{1,4}边|一边|纷纷|[^一]个)$/;
/** What one says to somebody, 和妈妈说话, and what a Chinese word has of its own: 布满皱纹的双手特写, not 女孩的特写. */
const NEEDS_WORD = /[和跟与][\u4e00-\u9fff]*[说讲]$|的[^特中全大面脸人近]$/;
/** So many characters are looked at for it. */
const RUN = 40;
/** Where a Chinese run goes: 跑过来, 奔跑着. */
const RUN_TO = /[跑奔][过来去向出进到回上下开起着]/;
/** What an English place must not follow: "packed shoulder to shoulder", "bursts out laughing". */
const NEEDS_PLACE =
  /\b(?:packed|crammed|squeezed|pressed|burst(?:s|ing)? out|jumps?|(?:turn|land|throw)(?:s|ing|ed)? an?) $/;
/** What goes on or sets in with a look or a meal, and wants its very verb: "starts laughing", "keeps eating". */
const SETS_IN =
  /\b(?:start|begin|began|stop|keep|crack|break|enjoy|finish|while|without)(?:s|ed|n?ing)?(?: (?:up|out|down|to))? $/;
/** How a Chinese object begins that is somebody: 拥抱妈妈, not 拥抱告别. */
const SOMEBODY = '她他它妈爸母父爷奶孩女儿男朋妻丈对';
/** Where something happens and goes on happening when it is calmed: "in a gym"; but not "in tears", "on the lips", "in a low voice". */
const WHERE =
  /^(?:in|on|under|near|inside) (?:the|an?|his|her|their) (?!(?:\w+ )?(?:lips|cheek|mouth|forehead|nose|neck|head|hand|voice)\b)\w/;
/** An English word that may be a verb is a noun behind these: "his sobs"; in its bare form also "a final duel", not "the knights duel". */
const NOUN = /\b(?:the|an?|his|her|their|its) $/;
const BARE_NOUN = /(?<!and )\b(?:the|an?|his|her|their|its) (?!\w*s |(?:wo)?men |people |couple )\w+ $/;
/** A thing done, its last word behind "#", that goes over or into something: "a #flip over". */
const GOES_OVER = /\ban? #\w+ (?:over|into|off|through)/;
const INFLECTED = /(?:ing|ed|s)$/;
/** How something is done, behind it: "fights fiercely"; and what looks so. */
const MANNER_BEHIND = /^(?:fast|(?!family|elderly|nearly|\w+fly)\w{4,}ly)\b/;
/** How something is done, before it, where calmer words would deny or double it: "quickly runs", 放声大哭, 缓缓转头, 做了一个空翻. */
const MANNER_BEFORE =
  /(?:(?:sudden|quick|rapid|swift|wild|fierce|furious|violent|loud)ly |\bslow |(?:(?:[突忽猛]然|[快迅飞急高]速|飞快|瞬间|[猛激]烈|猛地|疯狂|拼命|飞奔着|[大放失]声|仰天|张[大开]嘴巴?|做了?一个|缓慢|([缓慢轻默微静])\1)地?)+)$/;
/** Before somebody who is beside the point: 她穿过人群, 周围观众; not 成千上万的行人, 派对人群. */
const ASIDE = /[\s,、;.:过入着了在和围有上下边里景]$/;
/** Before a crowd that is what is seen, or that one looks for somebody in: "wide shot of the audience", "cut to the crowd", "kids in the audience". */
const SUBJECT_BEFORE =
  /(?:\b(?:shots?|view|close up|closeup) (?:of|on)|\bcuts? to|(?:[a-z]s|en|le) in) (?:the |an? )?$/;
/** Before an English one that no other word describes, as in "Times Square crowd", and that nobody touches: "into the crowd". */
const BY_ITSELF =
  /(?:[,;:.] ?|\b(?:the|an?|and|or|as|of|in|at|on|by|to|with|from|past|through|thru|over|behind|before|near|around|while|where|when|his|her|their|its|for|above|amid|among|between|big|huge|large|cheering|packed) )$/i;
const TOUCHED = /\b(?:against|into|along|onto) (?:the|an?) $/i;
/** Before a word that describes a noun. */
const DESCRIBED = /^$|\b(?:the|an?|of|with|by|past|two|three|her|his|their) /;
/** How a Chinese object begins: 特写手指, not 特写中 or 特写上摇, nor a face: 中景 has no room for 女孩的脸. */
const HAN_OBJECT = /^(?![的中下里上时到向从对给和与是要]|[^,]*的脸)[\u4e00-\u9fff]/;
/** What stands before an order to the camera and leaves with it: 镜头缓缓推进. */
const ORDER_BEFORE = /(?:镜头)?(?:(?:缓.|慢慢|.速|猛|轻轻|平稳|逐渐)地?)?$/;

/**
 * Whether the tokens from `first` to before `last` have the room that a fix asks for: `alone` is with nothing behind it in
 * its clause but where it happens; `open` with nothing, or a preposition; `object` with a short object and then as `alone`;
 * `whole` is as `open`, at the beginning of its clause or behind an article there; `head` is there, with a Chinese object;
 * `aside` is where other words stand before it that are not about it; `noun` where it describes the noun behind it.
 */
export function hasRoom(sheet: Sheet, first: number, last: number, room: Room): boolean {
  if (room === 'aside') return isAside(sheet, first);
  if (room === 'noun') return describes(sheet, first, last);
  if (hangsBefore(sheet, first)) return false;
  // A label names what is shown: 特写：手指.
  if (room === 'alone' && sheet.reading.before[last] === BREAK_COLON && beginsClause(sheet, first)) return true;
  if ((room === 'whole' || room === 'head') && !beginsClause(sheet, first)) return false;
  if (room === 'head') return sheet.reading.before[last] === BREAK_NONE && HAN_OBJECT.test(wordAt(sheet, last, 9));
  const before = textBefore(sheet, first);
  if ((room === 'alone' || room === 'object') && SETS_IN.test(before)) return false;
  if (room === 'open' || room === 'whole')
    return (
      endsAt(sheet, last) || (isPreposition(sheet, last) && !GOES_OVER.test(`${before}#${wordAt(sheet, last - 1, 2)}`))
    );
  if (NOUN.test(before) || (BARE_NOUN.test(before) && !INFLECTED.test(wordAt(sheet, first)))) return false;
  return room === 'object' ? hasShortObject(sheet, last) : endsAt(sheet, last) || isWhere(sheet, last);
}

/** Whether somebody or something stands by itself, beside the point. */
function isAside(sheet: Sheet, first: number): boolean {
  const before = textBefore(sheet, first);
  if (isHan(sheet, first)) return ASIDE.test(before);
  return (
    !SUBJECT_BEFORE.test(before) && !TOUCHED.test(before) && BY_ITSELF.test(before) && !/^(?:a|the) $/i.test(before)
  );
}

/** The tokens of a place together with how it is done, right before it or right behind it; of an order, with the camera. */
export function withManner(sheet: Sheet, first: number, last: number, room: Room): [first: number, last: number] {
  if (room === 'whole' || room === 'head')
    return [first - (ORDER_BEFORE.exec(textBefore(sheet, first, 5)) as RegExpExecArray)[0].length, last];
  const manner = MANNER_BEFORE.exec(textBefore(sheet, first, 6))?.[0] ?? '';
  const isBehind = sheet.reading.before[last] === BREAK_NONE && MANNER_BEHIND.test(wordAt(sheet, last));
  return [first - (manner.endsWith(' ') ? 1 : manner.length), isBehind ? last + 1 : last];
}

/** Whether an English word describes a noun behind it: "past laughing couples", not "friends laughing loudly". */
function describes(sheet: Sheet, first: number, last: number): boolean {
  const { reading, vocabulary } = sheet;
  return (
    (reading.before[first] !== BREAK_NONE || DESCRIBED.test(textBefore(sheet, first, 1))) &&
    last < reading.tokens &&
    reading.before[last] === BREAK_NONE &&
    classesAt(reading, vocabulary, last) === 0 &&
    /[^y]$/.test(wordAt(sheet, last))
  );
}

function isHan({ reading }: Sheet, token: number): boolean {
  return reading.sort[token] === HAN_CHARACTER;
}

function endsAt(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  if (token >= reading.tokens) return true;
  if (((reading.flags[token] as number) & QUOTED) !== 0) return false;
  const before = reading.before[token] as number;
  if (before > BREAK_SOFT) return before !== BREAK_COLON;
  return (classesAt(reading, vocabulary, token) & (COORDINATOR | CONJUNCTION)) !== 0 || isAsClause(sheet, token);
}

/** "as she turns" is a clause of its own, "as a clown" is not. */
function isAsClause(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  if (wordAt(sheet, token) !== 'as' || token + 1 >= reading.tokens) return false;
  return (classesAt(reading, vocabulary, token + 1) & PRONOUN) !== 0;
}

function isPreposition(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  if (reading.before[token] !== BREAK_NONE) return false;
  const words = wordAt(sheet, token, 2);
  // Motion goes up and back as it goes through and along; "on one arm" is how something is done, not where.
  return (
    ((classesAt(reading, vocabulary, token) & PREPOSITION) !== 0 && words !== 'on one') ||
    /^(?:up|down|back|away|off|around|home)\b/.test(words) ||
    RUN_TO.test(wordAt(sheet, token - 1, 2))
  );
}

function isWhere(sheet: Sheet, token: number): boolean {
  return sheet.reading.before[token] === BREAK_NONE && WHERE.test(wordAt(sheet, token, 4));
}

function beginsClause(sheet: Sheet, token: number): boolean {
  const { reading, vocabulary } = sheet;
  const at = (classesAt(reading, vocabulary, token - 1) & ARTICLE) !== 0 ? token - 1 : token;
  return at === 0 || (reading.before[at] as number) > BREAK_SOFT;
}

function hasShortObject(sheet: Sheet, from: number): boolean {
  const { reading, vocabulary } = sheet;
  const isChinese = reading.sort[from] === HAN_CHARACTER;
  if (isChinese && !SOMEBODY.includes(wordAt(sheet, from))) return false;
  for (let token = from; token <= from + LONGEST_OBJECT; token++) {
    // What ends so is an adverb: "fights fiercely" has no object.
    if (endsAt(sheet, token) || isWhere(sheet, token)) return token > from && !/..ly$/.test(wordAt(sheet, token - 1));
    if ((classesAt(reading, vocabulary, token) & (PREPOSITION | PARTICLE)) !== 0) return false;
    if ((reading.sort[token] === HAN_CHARACTER) !== isChinese) return false;
  }
  return false;
}

/** A token, or so many, as it is read; nothing where the text is at its end. */
function wordAt({ reading }: Sheet, token: number, count = 1): string {
  const last = Math.min(token + count, reading.tokens) - 1;
  return last < token ? '' : textBetween(reading.units, reading.from[token] as number, reading.to[last] as number);
}

/** What stands right before a token: so many others at most, and the space. */
function textBefore({ reading }: Sheet, token: number, most = 3): string {
  return textBetween(reading.units, reading.from[Math.max(0, token - most)] as number, reading.from[token] as number);
}

/**
 * Whether something before a place needs the very words: "packed shoulder to shoulder", 向妈妈挥手; a doubled Chinese verb
 * does, too: 摇摇头.
 */
function hangsBefore(sheet: Sheet, first: number): boolean {
  if (!isHan(sheet, first)) return NEEDS_PLACE.test(textBefore(sheet, first));
  const word = wordAt(sheet, first);
  const before = textBefore(sheet, first, RUN);
  return NEEDS_VERB.test(before) || before.endsWith(word) || NEEDS_WORD.test(before + word);
}
