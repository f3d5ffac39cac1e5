/** The words that a fix puts into a prompt: in its language and script, with the article and the capital that the place wants. */
import { FIRST_HAN } from '../text/han-range.ts';
import { HAN_CHARACTER } from '../text/tokens.ts';
import { inTraditional } from '../text/traditional.ts';
import { offsetAfter, textBetween } from '../text/units.ts';
import type { CompiledFix, CueSet } from './cue-set.ts';
import { type Sheet, termsIn } from './sheet.ts';
import { type Cut, cutWords, TERMINATOR } from './tidy.ts';

/** A replacement that takes along what stands from the token `begin` to before `behind`. */
export function widened({ reading }: Sheet, cut: Cut, begin: number, behind: number): Cut {
  const { units, prompt } = reading;
  const start = Math.min(cut.start, units.at[reading.from[begin] as number] as number);
  const end = Math.max(cut.end, offsetAfter(units, reading.to[behind - 1] as number));
  return { ...cut, start, end, to: /^\p{Lu}/u.test(prompt.slice(start, end)) ? capitalized(cut.to) : cut.to };
}

/** A sentence for the end of the prompt in its language; none where its script has two ways to write it. */
export function addition(cueSet: CueSet, sheet: Sheet, wording: { en: string; zh: string }): Cut | null {
  const { prompt, tokens } = sheet.reading;
  const to = tokens > 0 && isChinese(sheet, tokens - 1) ? inScript(cueSet, sheet, wording.zh) : wording.en;
  return to === undefined ? null : { start: prompt.length, end: prompt.length, to, capital: false };
}

/** The words of a fix in the place from the unit `from` to before `to`; null where they would not stand well there. */
export function replacement(
  cueSet: CueSet,
  sheet: Sheet,
  from: number,
  to: number,
  token: number,
  replace: NonNullable<CompiledFix['replace']>,
): Cut | null {
  const { units, prompt } = sheet.reading;
  const start = units.at[from] as number;
  const end = offsetAfter(units, to);
  const was = prompt.slice(start, end);
  // As it is written first: traditional Chinese is read as simplified, and may have words of its own.
  const found =
    wordsFor(replace, was.toLowerCase()) ??
    wordsFor(replace, textBetween(units, from, to)) ??
    (isChinese(sheet, token) ? replace.zh : replace.en);
  const isCount = replace.first && isChinese(sheet, token);
  const many = isCount ? MANY.exec(prompt.slice(Math.max(0, start - 1), end + 8)) : null;
  if (many) return { start, end: start + (many[1] as string).length, to: '', capital: false };
  const isVague = COUNT.test(prompt.slice(Math.max(0, start - 1), end + 4));
  const wording = inScript(cueSet, sheet, isCount ? (isVague ? replace.zh : undefined) : found);
  if (wording === undefined || isHyphened(prompt, start, end) || standsAlready(prompt, start, end, wording))
    return null;
  // What a group is of may be all there is of it: "a pack of six".
  const isAll =
    prompt.endsWith(' of ', start) &&
    (SOME_OF.test(prompt.slice(Math.max(0, start - 20), start)) ||
      !MEMBERS.test(prompt.slice(end)) ||
      ACTS_AS_ONE.test(prompt.slice(Math.max(0, start - 20), end + 40)));
  const behind = prompt.slice(end);
  if (replace.first && (isAll || OWN_PARTS.test(behind) || COUNTED_ON.test(behind))) return null;
  if (wording === '') return withoutWord(prompt, start, end);
  // 数位 is another word: digital.
  if (isCount && /[个個位]/.test(prompt[end] as string)) {
    const to = inScript(cueSet, sheet, prompt[end] === '位' ? '数名' : measureFor(cueSet, sheet, end + 1));
    return to === undefined ? null : { start, end: end + 1, to, capital: false };
  }
  const isCapital = /^\p{Lu}/u.test(was);
  const cut = withArticle(prompt, start, end, isCapital ? capitalized(wording) : wording);
  return prompt.slice(cut.start, cut.end) === cut.to ? null : cut;
}

/** What stands for a number and 个 before an offset: 一些杯子, 数名女孩, 数人. */
function measureFor({ lexicons }: CueSet, sheet: Sheet, at: number): string {
  const who = termsIn(sheet, lexicons.who).find(({ start }) => start === at);
  if (who === undefined) return '一些';
  return who.end - who.start === 1 ? '数' : '数名';
}

/** A Chinese number up to ten, or a figure, between its neighbors: 五个, 5个; but not 十一个, 十几个, 50个, nor what a thing has its own number of: 四个轮子. */
const COUNT =
  /^[^\d一二三四五六七八九十]?(?:[4-9四五六七八九十]|10)(?![\d一二三四五六七八九几幾多余餘来來]|.[轮輪腿脚腳爪翅按尾臂眼角足])/;

/** More people than ten in a Chinese number, with its measure word: 二十名, 一百位; not 第二十名. */
const MANY = /^[^\d一二三四五六七八九十百千万第的中数几]?([\d一二三四五六七八九十百千万]{2,5}[名位])[\u4e00-\u9fff]/;
/** Before the number of those that some are of: "one of seven sisters". */
const SOME_OF = /\b(?:one|two|three|each|any|none|all|some|most|half|rest|first|last|out) of $/i;
/** Behind a number, those it counts: "a group of seven girls", "stems of seven white roses", not "a family of five". */
const MEMBERS = /^ (?!\w+ing |members?\b)(?:\w+ )?(?:\w+s|women|men|people|children)\b/;

/** A group that does something, of which nothing but the number is told: "a jury of twelve turns its heads". */
const ACTS_AS_ONE =
  /\b(?:jury|group|choir|team|crew|band|class|cast|panel|squad|troupe|orchestra|quartet|trio) of \S+ \w+s(?: (?:the|an?|his|her|their|its|to|up|down|out|into|off|around|together)\b|[,.;]|$)/i;
/** Of so many tokens of a traditional prompt one or more would be written in another way in a simplified one. */
const TELLING = 8;

/** A wording in the characters of the prompt: as it is written or, where the prompt is, in traditional ones; none where it has two ways there. */
function inScript({ traditional }: CueSet, sheet: Sheet, wording: string | undefined): string | undefined {
  sheet.isTraditional ??= isTraditional(sheet);
  return wording === undefined || !sheet.isTraditional ? wording : (inTraditional(traditional, wording) ?? undefined);
}

/** Whether enough characters of a prompt are not the simplified ones they are read as. */
function isTraditional({ reading: { units, prompt, tokens } }: Sheet): boolean {
  let read = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const sign = units.text[unit] as number;
    if (sign >= FIRST_HAN && sign !== prompt.charCodeAt(units.at[unit] as number)) read++;
  }
  return read > 0 && read * TELLING >= tokens;
}

/** What leaves with a number or a word of manner: "exactly four", "real fast". */
const DEGREE = /\b(?:exactly|very|real(?:ly)?|so|super|too|extremely|incredibly) $/i;
/** What needs the word, before it and behind it: "as fast as", "is quick", "about six or seven", "fast motion". */
const NEEDS_WORD =
  /\b(?:and|or|as|how|tha[nt]|more|most|least|half|not|to|about|around|over|nearly|almost|each|every|is|are|was|were|be|being|gets?|getting|go\w+|look\w*|feel\w*|becom\w+|turns?) $|[很太更最越不加非样樣]$/i;
const NEEDS_WORD_BEHIND =
  /^[的地得度]|^[^.]* of (?:them|which|whom)\b|^ (?:and|or|of|to|as|but|enough|that|more|motion|forward)\b/;

/** The cut of a word that says how or how many; null where what stands around it needs it. An article before it is mended. */
function withoutWord(prompt: string, start: number, end: number): Cut | null {
  const before = prompt.slice(Math.max(0, start - 40), start);
  const from = start - (DEGREE.exec(before)?.[0].length ?? 0);
  const article = /\ban? $/i.test(before);
  // All that a list says there is a noun, which does not stand without it: "dust, sudden turn, rain".
  if (/[,;] $/.test(before) && /^ \w+(?:[,;.]|$)/.test(prompt.slice(end))) return null;
  if (
    (!article && NEEDS_WORD.test(prompt.slice(Math.max(0, from - 40), from))) ||
    NEEDS_WORD_BEHIND.test(prompt.slice(end))
  )
    return null;
  const noun = article ? /^ ([a-z]+)/.exec(prompt.slice(end)) : null;
  if (noun) return withArticle(prompt, start, end + noun[0].length, noun[1] as string);
  return article ? null : cutWords(prompt, from, end);
}

/** Those are told one by one further on, 其他三个, or it is money. */
const COUNTED_ON =
  /^[^.!?\n]*\b(?:another|the (?:third|fourth|fifth))\b|^[^。\n]*(?:其他|其余|其餘|另外)[两兩三四五六七八九\d]|^(?:块|塊|元|美元|毛)[钱錢]?/;
/** What a thing has its own number of: "four legs". */
const OWN_PARTS =
  /^ (?:leg|arm|paw|wing|wheel|lane|head|eye|tail|tentacle|horn|finger|string|petal|branche|floor|door)s/;
/** So many characters are looked through for the same words; sentences are shorter. */
const NEARBY = 300;

/** Whether a place is part of a longer word: "run" in "run-down". */
function isHyphened(prompt: string, start: number, end: number): boolean {
  return (
    /[\p{L}\d][-–~]$/u.test(prompt.slice(Math.max(0, start - 3), start)) || /^-\p{L}/u.test(prompt.slice(end, end + 3))
  );
}

/** Whether these words, two or more, stand in the same sentence already: no "from a medium shot to a medium shot". */
function standsAlready(prompt: string, start: number, end: number, wording: string): boolean {
  if (!/\S\s\S|[\u4e00-\u9fff]{2}/.test(wording)) return false;
  const before = prompt
    .slice(Math.max(0, start - NEARBY), start)
    .split(TERMINATOR)
    .at(-1);
  const after = prompt.slice(end, end + NEARBY).split(TERMINATOR, 1)[0];
  return `${before}\n${after}`.toLowerCase().includes(wording);
}

function wordsFor({ words = {} }: NonNullable<CompiledFix['replace']>, found: string): string | undefined {
  const key = found.replaceAll(/[-\s]+/g, ' ');
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** Mends "a" and "an" before new words, and leaves out an article or a possessive where they bring their own. */
function withArticle(prompt: string, start: number, end: number, to: string): Cut {
  const before = prompt.slice(Math.max(0, start - 7), start);
  const article = /(?:^|[^\p{L}])(an?|the|his|her|its|their|all) $/iu.exec(before)?.[1];
  if (article === undefined) return { start, end, to, capital: false };
  const from = start - article.length - 1;
  const isUpper = /^[A-Z]/.test(article);
  if (/^(?:an?|the|two|his|her|their|no) /i.test(`${to} `))
    return { start: from, end, to: isUpper ? capitalized(to) : to, capital: false };
  const right = /^(?:[aeio]|u(?!ni|se|su|ti))/i.test(to) ? 'an' : 'a';
  if (!/^an?$/i.test(article) || article.toLowerCase() === right) return { start, end, to, capital: false };
  return { start: from, end, to: `${isUpper ? capitalized(right) : right} ${to}`, capital: false };
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether the clause of a token is mostly Chinese. */
function isChinese({ reading }: Sheet, token: number): boolean {
  if (reading.sort[token] === HAN_CHARACTER) return true;
  const clause = reading.clause[token] as number;
  let balance = 0;
  for (let at = reading.clauseStart[clause] as number; at < (reading.clauseStart[clause + 1] as number); at++) {
    balance += reading.sort[at] === HAN_CHARACTER ? 1 : -2;
  }
  return balance > 0;
}
