/** Whether a sentence tells of anything else that is done, beside an act that calmer words would take the place of: "runs, pushing people aside". */
import { HAN_CHARACTER } from '../text/tokens.ts';
import { offsetAfter } from '../text/units.ts';
import type { Kept } from './kept.ts';
import { foldedText, type Sheet } from './sheet.ts';

const HAN = /\p{Script=Han}/u;
/** What parts the pieces of a sentence, each of which tells of one thing at most. */
const PARTS = {
  en: /[,;:，、；：]|\b(?:and|but|then|while|as|until|before|after|so|because|when)\b/g,
  zh: /[，,、；;：:\s]|然后|接着|随后|最后|于是/g,
};
/** "Pushing", and what for, "to catch a bus"; words that end so and are things do not count. */
const DOING =
  /\b(?!(?:morn|even|ceil|build|wedd|paint|str|k|r|spr|w|cloth|cross|open|sett|noth|someth|everyth|anyth|dur|liv|din|swimm|park|land|rail|dress|light|shopp|train)ing\b)[a-z]{2,}ing\b|\bto (?!the|an?|his|her|their|its)[a-z]/;
/** What is done: "makes it", "jumps over". */
const DOES = {
  en: new RegExp(
    `${DOING.source}|\\basleep\\b|\\b(?:hand|finger|arm|fist|leg)s?\\b|\\b(?:s?he|it) [a-z]+[^\\Ws]s\\b|\\b[a-z]+[^\\Ws]s (?:it|the|an?|his|hers?|their|its|him|them|up|down|in|out|into|on|onto|off|over|at|to|for|from|with|through|away|back)\\b|^ *[a-z]+[^\\Ws]s\\b`,
  ),
  zh: /[着了起来去飞落跑跳喊叫哭笑打摔倒撞滚响扑抱吻踩踢喝吃说唱想追赶哄挥摇抖颤冲进出开做弹敲抓推拉拿放穿拳]|.{5}/,
};
/** What goes with anything calm, whoever does it, and how a picture is taken. */
const STILL = {
  en: /\b(?:smil|frown|nod|blink|watch|look|stand|sit|wav|wait|listen|star|gaz|rest|glow|wear|linger|shin|sway|fac)(?:e|s|es|ing)?\b|\b(?:camera|shot|lighting)\b/,
  zh: /看着|看|望着|笑着|微笑|站|坐|等|听|挥手|招手|陪|牵|观|安静|注视|镜头|特写|风格|电影|质感|背景|光|[场景]$/,
};
/** A hurry, of whatever: 镜头快速跟拍. */
const HASTE =
  /[快急高飞]速|飞快|\b(?:fast|quick|quickly|rapid|rapidly|whip|in panic|out of breath|for (?:his|her|their) li(?:fe|ves))\b/;
/** What may stand right before a Chinese verb of its own: who acts, or where. */
const BEFORE =
  /(?:^|笑着|[上里中下边前内间处旁外面后他她它们人孩子员生手师者家客兵士童友伴亲妈爸爷奶姐妹弟哥娘郎君王妃主男女狗猫马兔鹿熊虎鸟鼠牛羊鸡鸭鹅猴猪象狮一二两三])$/;
/** Verbs that stand before another of the same somebody: 冲到镜头前尖叫. */
const ACTS = /着(?!名)|[了跑跳喊叫哭打摔撞滚扑抱踩踢喝吃唱追赶冲做弹敲抓推拉拿]/;
/** Behind the act, in its own clause, what is done along with it: "pushing people aside", 飞驰穿过. */
const GOES_ON = { en: new RegExp(`on all fours|${DOING.source}`), zh: /[穿追赶抱喊叫落]/ };
/** An English verb without ending is a noun unless somebody stands before it: "two dogs run", "before a run". */
const BARE = /\b(?:to|they|we|you|[a-z]+[^\Ws]s|people|men|women|children|couple|team|and [a-z ]{1,20})(?: \w+ly)? $/;
const INFLECTED = /(?:ing|e[dn]|s|an|ew)\b/;

/** Whether an English text tells of anything that is done. */
export function doesAnything(text: string): boolean {
  return DOES.en.test(text.toLowerCase());
}

/**
 * Offsets of the pieces of a sentence that tell of something else that is done than the tokens from `first` to before `last`;
 * null where the very clause of those tokens does.
 */
export function otherActs(sheet: Sheet, first: number, last: number): Kept[] | null {
  const { reading } = sheet;
  const text = foldedText(sheet);
  const sentence = reading.sentence[first] as number;
  const begin = reading.from[reading.sentenceStart[sentence] as number] as number;
  const end = reading.to[(reading.sentenceStart[sentence + 1] as number) - 1] as number;
  const start = reading.from[first] as number;
  const stop = reading.to[last - 1] as number;
  const language = reading.sort[first] === HAN_CHARACTER ? 'zh' : 'en';
  const does = (words: string) => {
    const own = HAN.test(words) ? 'zh' : 'en';
    return DOES[own].test(words) && !STILL[own].test(words);
  };
  const others: Kept[] = [];
  for (const piece of piecesOf(text.slice(0, end), begin, start, stop, PARTS[language])) {
    const before = text.slice(piece.start, start);
    const behind = text.slice(stop, piece.end);
    if (piece.end < start || piece.start > stop) {
      const words = text.slice(piece.start, piece.end);
      if (HASTE.test(words) || does(words)) others.push(piece);
    } else if (language === 'zh') {
      if (!BEFORE.test(before) || ACTS.test(before.replace('笑着', '')) || GOES_ON.zh.test(behind)) return null;
    } else if (
      // Its very verb may stand right before it: "she turns <around>".
      does(`${before.replace(/(?<= )(?!asleep)[a-z]+ $/, '')}#`) ||
      GOES_ON.en.test(behind) ||
      (!INFLECTED.test(text.slice(start, stop)) && !BARE.test(text.slice(begin, start)))
    )
      return null;
  }
  const { units } = reading;
  return others.map((piece) => ({ start: units.at[piece.start] as number, end: offsetAfter(units, piece.end) }));
}

/** The pieces of a sentence, in units; what stands from `start` to `stop` is never cut. */
function piecesOf(text: string, begin: number, start: number, stop: number, parts: RegExp): Kept[] {
  const pieces: Kept[] = [];
  let from = begin;
  for (const { index, 0: mark } of text.slice(begin).matchAll(parts)) {
    const at = begin + index;
    if (at >= start && at < stop) continue;
    pieces.push({ start: from, end: at });
    from = at + mark.length;
  }
  pieces.push({ start: from, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}
