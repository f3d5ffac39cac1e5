/** Whether a word that no list knows is formed like a verb of doing, and stands where one stands. */
import {
  ADVERB,
  ARTICLE,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  DOING,
  ENDING,
  ENGLISH,
  HER,
  OBJECT,
  OF,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  TOWARDS,
} from './closed.ts';
import { BREAK_COMMA, BREAK_ENUMERATION, BREAK_NONE, classesAt, NEGATED, QUOTED, type Reading } from './reading.ts';
import { HAN_CHARACTER, WORD } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const wordsOf = (words: string) => new Set(words.split(' '));

/** Things that often begin a part and are formed like a verb: "arms up", "lights on". */
const THINGS = wordsOf(
  'arms bells birds boats bubbles cars cheeks clothes clouds crowds curtains details dogs ears elbows eyebrows eyelids eyes feathers fingers flags flames flowers gloves hands heads headlights hills horses houses knees lamps leaves legs lights lips lines lyrics movements muscles palms petals reflections ripples sails shadows shelves shoulders sleeves snowflakes sounds sparks stars steps strands stripes tears thumbs toes tones towers trees walls waves wheels windows wings',
);
/** What goes on and is not done: how things look, where they are, and what a shot does. */
const STATES = wordsOf(
  'appears blurs captures carries casts catches consists contains covers depicts faces features fills flickers floats flows flutters follows frames gleams glistens glitters glows hangs hovers leans lies lines lingers lives looks needs overlooks rests reveals seems shimmers shines shows sits sleeps smiles sparkles stands stares surrounds sways twinkles waits watches wears',
);
/** Behind these a Chinese verb stands. */
const BEFORE_VERB = new Set(
  [...'被在正再又便就先并地边来去他她它们也都忽猛'].map((character) => character.charCodeAt(0)),
);
/** A shorter word is no verb with an ending. */
const SHORTEST_VERB = 4;
/** "A tired old man" */
const LONGEST_SUBJECT = 5;
/** Without an ending they say what is worn or by which rule: 穿风衣的女人, 按顺序. */
const WORN_OR_BY_RULE = new Set([...'穿戴披按'].map((character) => character.charCodeAt(0)));
/** Chinese things, people and states of two characters whose first is a verb. */
const NO_VERBS = wordsOf(
  '围巾 围裙 围墙 围栏 骑手 骑士 骑兵 摇臂 摇篮 摇椅 沉默 沉重 拉力 写实 写真 流行 流星 流水 破旧 破烂 破碎 靠垫 靠背 贴纸 贴图 吊灯 吊桥 吊坠 熨斗 卷发 卷轴 推车 转盘 转速 转角 跳板 跳台 飞机 飞船 飞碟 跑者 跑道 跑车 开关 开场 锁骨 抱枕 挂毯 挂画 挂钟 挂坠 扇子 刷子 夹子 夹克 钉子 锤子 锯子 剪影 剪刀 剪纸 梳子 盖子 塞子 扣子 折扇 卷帘 滑板 滑梯 烤箱 烤炉 蒸汽 蒸笼 喷泉 喷雾 滴答 闪电 闪亮 炸鸡 张力 合影 弯月 弯道 飘带 坠子 刨花 雕像 雕塑 铺子 摆件 摆设 破晓',
);
/** Behind a verb they tell how often it is done: 打两拳, 走几步, but not 挂一幅画. */
const HOW_OFTEN = /^[一两二三四五六几][下次口圈拳脚步遍回眼声掌跤锤刀笔]/;
/** Behind a verb it tells a manner or a state: 笑着, 接着. */
const LASTING = '着'.charCodeAt(0);
/** So many characters are a verb at most, and so many more say how it ends: 推搡|出去. */
const LONGEST_PART = 2;
/** Not "glass", "bus", "taxis", "sofas". */
const ENDS_LIKE_VERB = /[b-hj-rtv-z]s$/;
const LAST_OF_VERB = 's'.charCodeAt(0);

/**
 * The token after what is formed like a verb, or the token itself.
 * @param from the token after the deed before, and 0 where its sentence has none
 */
export function endOfVerb(reading: Reading, vocabulary: Vocabulary, token: number, from: number): number {
  if (((reading.flags[token] as number) & (NEGATED | QUOTED)) !== 0) return token;
  if (reading.sort[token] === HAN_CHARACTER) return endOfChinese(reading, vocabulary, token);
  const isVerb =
    reading.sort[token] === WORD &&
    endsLikeVerb(reading, vocabulary, token) &&
    standsLikeVerb(reading, vocabulary, token, from);
  return isVerb ? token + 1 : token;
}

/** "draws", not "bus", "his", "glows". */
function endsLikeVerb(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  if (lastUnit(reading, token) !== LAST_OF_VERB) return false;
  if ((classesAt(reading, vocabulary, token) & (ENGLISH | SPEECH | TOWARDS)) !== 0) return false;
  const word = lettersOf(reading, token, token + 1);
  return word.length >= SHORTEST_VERB && ENDS_LIKE_VERB.test(word) && !STATES.has(word);
}

/**
 * Behind whoever does it and before what it is done to or where it goes: "the boy draws a fox", "he kneels by"; behind "a" and a
 * noun before anything. Where it begins a part, something must have been done before in the same sentence: "opens a can, sips
 * tea and yawns" but not "books on the shelf".
 */
function standsLikeVerb(reading: Reading, vocabulary: Vocabulary, token: number, from: number): boolean {
  const is = (at: number, bits: number) => (classesAt(reading, vocabulary, at) & bits) !== 0;
  const start = startOfPart(reading, vocabulary, token);
  const isFirst = start === 0 || (reading.before[start] as number) >= BREAK_COMMA || is(start - 1, COORDINATOR);
  const next = token + 1;
  const isJoined = next < reading.tokens && reading.before[next] === BREAK_NONE;
  const isThing = () => THINGS.has(lettersOf(reading, token, next));
  // "A few drops of water"
  if (isJoined && is(next, OF)) return false;
  if (isFirst) {
    if (from === 0 || isThing()) return false;
    return !isJoined || start < token || !isDescribed(reading, next);
  }
  // "Out of the pine trees into the snow"
  if (isThing() && isWhereabouts(reading, vocabulary, token)) return false;
  if (reading.before[token] !== BREAK_NONE || is(token - 1, DETERMINER | PREPOSITION | OF | HER)) return false;
  if (is(token - 1, PRONOUN) || isBehindOne(reading, vocabulary, token, from)) return true;
  return isJoined && (is(next, DETERMINER | OBJECT | HER | TOWARDS | ADVERB) || isManner(reading, next));
}

/** Where a part begins whose verb stands at a token: ", and then slowly turns". */
function startOfPart(reading: Reading, vocabulary: Vocabulary, token: number): number {
  let start = token;
  while (
    start > 0 &&
    reading.before[start] === BREAK_NONE &&
    ((classesAt(reading, vocabulary, start - 1) & CONJUNCTION) !== 0 || isManner(reading, start - 1))
  )
    start--;
  return start;
}

/** The nearest word of grammar before a token, with no mark and only a few words between; -1 where there is none. */
function grammarBefore(reading: Reading, vocabulary: Vocabulary, token: number): number {
  const farthest = Math.max(0, token - LONGEST_SUBJECT);
  for (let at = token - 1; at >= farthest && reading.before[at + 1] === BREAK_NONE; at--) {
    if ((classesAt(reading, vocabulary, at) & ENGLISH) !== 0) return at;
  }
  return -1;
}

/** Whether whatever stands before, from a token on, is one: "a", and up to so many words of no grammar and no number. */
function isBehindOne(reading: Reading, vocabulary: Vocabulary, token: number, from: number): boolean {
  const article = grammarBefore(reading, vocabulary, token);
  if (article < from || article === token - 1 || (classesAt(reading, vocabulary, article) & ARTICLE) === 0)
    return false;
  return reading.word.subarray(article + 1, token).every((word) => vocabulary.values[word] === 0);
}

/** Whether what stands before begins with a preposition: "of the pine". */
function isWhereabouts(reading: Reading, vocabulary: Vocabulary, token: number): boolean {
  const at = grammarBefore(reading, vocabulary, token);
  const has = (word: number, bits: number) => (classesAt(reading, vocabulary, word) & bits) !== 0;
  return at > 0 && has(at, DETERMINER) && has(at - 1, PREPOSITION | OF);
}

/** "slowly" */
function isManner(reading: Reading, token: number): boolean {
  return lettersOf(reading, token, token + 1).endsWith('ly');
}

/** "sparks flying", "eyes closed": things, and not what is done. */
function isDescribed(reading: Reading, token: number): boolean {
  return /(?:ing|(?:^|[^e])ed)$/.test(lettersOf(reading, token, token + 1));
}

/** 推开, 走进, 拿起来; where it begins a part also without an ending: ，擦桌子. Not what describes a thing: 打开的. */
function endOfChinese(reading: Reading, vocabulary: Vocabulary, token: number): number {
  const isNext = (at: number) =>
    at < reading.tokens && reading.before[at] === BREAK_NONE && reading.sort[at] === HAN_CHARACTER;
  const has = (at: number, bits: number) => isNext(at) && (classesAt(reading, vocabulary, at) & bits) !== 0;
  if ((classesAt(reading, vocabulary, token) & DOING) === 0) return token;
  if (isNext(token + 1) && NO_VERBS.has(lettersOf(reading, token, token + 2))) return token;
  let verb = token + 1;
  while (verb < token + LONGEST_PART && has(verb, DOING) && !has(verb, ENDING)) verb++;
  let end = verb;
  while (end < verb + LONGEST_PART && has(end, ENDING)) end++;
  const isFirst =
    token === 0 ||
    (reading.before[token] as number) >= BREAK_ENUMERATION ||
    (reading.before[token] === BREAK_NONE && BEFORE_VERB.has(lastUnit(reading, token - 1)));
  const isCounted =
    end === token + 1 && isNext(end) && isNext(end + 1) && HOW_OFTEN.test(lettersOf(reading, end, end + 2));
  const isBare = isFirst && isNext(end) && !WORN_OR_BY_RULE.has(lastUnit(reading, token));
  const isVerb = end > verb || isBare || isCounted;
  const isLasting = isNext(end) && lastUnit(reading, end) === LASTING;
  return isVerb && !isLasting && !has(end, PARTICLE) ? end : token;
}

function lastUnit(reading: Reading, token: number): number {
  return reading.units.text[(reading.to[token] as number) - 1] as number;
}

/** What is written from a token to before another, without marks and spaces of the last. */
export function lettersOf({ units, from, to }: Reading, first: number, last: number): string {
  return String.fromCharCode(...units.text.subarray(from[first] as number, to[last - 1] as number));
}
