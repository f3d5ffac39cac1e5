/** Finds dialogue set as in a screenplay: a name on a line of its own and, below it or behind a colon, what that person says. */
import { growMarks, QUOTED, type Reading, SAID } from './reading.ts';
import { textBetween } from './units.ts';

/** A scene heading: INT. KITCHEN - NIGHT, or 内景 客厅 夜. */
const HEADING =
  /(?<![^\n])[^\S\n]*(?:\d+[^\S\n]*(?:\.[^\S\n]*)?)?(?:(?:INT|EXT|I\/E|INT\.?\/EXT)[. ][^\S\n]*\p{L}|(?:[场場]景?[^\S\n]*[\d一二三四五六七八九十]+[^\S\n]*)?[内內外][景，、· ][^\n]{1,24}[日夜晨昏])/u;
/** BEN, or BEN (V.O.), 小李（低声）: who speaks, to the end of the line. No two runs of space meet, or long ones take their square in time. */
const SPEAKER = String.raw`[^\S\n]*(\p{Lu}[\p{Lu}\p{N} .'’&-]{0,38}?|[^\P{Script=Han}你我了吗]{1,4})(?:[^\S\n]*([(（][^)）\n]{1,30}[)）]))?[^\S\n]*\n`;
/** Who speaks, and a direction in brackets on the next line; then the lines below. */
const CUE = new RegExp(
  String.raw`(?<![^\n])${SPEAKER}([^\S\n]*[(（][^)）\n]{1,60}[)）][^\S\n]*\n)?(?=[^\S\n]*\S)`,
  'gu',
);
/** Ben: What? 妈妈（低声）：吃菜吧。 What has a mark after the colon is a quotation like any other. */
const BEHIND_COLON =
  /(?<![^\n])[^\S\n]*(\p{L}[\p{L}\p{N} .'’-]{0,23})(?:[(（][^)）\n]{1,30}[)）])?[^\S\n]*[:：][^\S\n]*(?=[^\s"“「『])/gu;
const CAPITAL_OR_CHINESE = /^(?:\p{Lu}|\p{Script=Han})/u;
/** What is said is not all in capitals: such lines are headings. */
const IS_SAID = /\p{Ll}|\p{Script=Han}/u;
/** An empty line, or the next name. */
const END_OF_SPEECH = new RegExp(String.raw`\n(?=[^\S\n]*(?:\n|$)|${SPEAKER})|$`, 'gu');
/** A whole sentence behind the colon, and one in which somebody speaks to somebody. */
const SENTENCE = /[.?!…。？！][^\S\n]*$/u;
const SAID_TO_SOMEBODY = /(?<!\p{L})(?:i|you|we|me|my|your|us)(?!\p{L})|[你我您咱]/iu;
const END_OF_LINE = /$/gm;
/** What stands before a colon, or on a line of its own, and is read, seen or done and not said; of folded text. */
const NO_NAME =
  /(?<!\p{L})(?:text|titles?|captions?|signs?|neon|labels?|logo|subtitles?|screen|poster|prompt|style|camera|sounds?|audio|music|sfx|mood|scene|shot|setting|words?|headline|banner|slogan|card|chapter|goal|task|role|user|output|input|context|cta|tagline|environment|lens|palette|wardrobe|avoid|requirements?|pacing|vibe|tone|theme|background|int|ext|fade|cut|dissolve|super|insert|montage|close|angle|subject|action|lighting|composition|colou?rs?|look|location|time|weather|atmosphere|effects?|framing|motion|props|details?|quality|ratio|paper|board|negative|format|duration|notes?|end|pov|later|continuous)(?!\p{L})|文[字案]|字幕|[主标]题|标[语签]|招牌|画[面风质]|镜头|[音特]效|音乐|[场内外背远中近全]景|风格|提示|横幅|屏幕|片名|时[间长]|地点|人物|动作|[道服化][具装]|广告|节奏|故事|剧情|内容|[主角客][体色]|环境|[氛气][围氛]|光[线影效]|[灯打布]光|妆容|造型|视角|机位|细节|[质画]感|比例|效果|说明|天气|季节|情绪|色[调彩]|表情|台词|构图|景别|运镜|要求|备?注|目[标的]|任务|[开结][头尾场]|特写|黄昏|清晨|[夜白晚][晚天上]|淡[入出]|切[至到]|转场|闪回/u;

/** Whether words speak to somebody, or of who says them. */
export function isSaidToSomebody(words: string): boolean {
  return SAID_TO_SOMEBODY.test(words);
}

/** Whether folded words before a colon say that what follows is read, seen or done. */
export function namesNoSpeaker(words: string): boolean {
  return NO_NAME.test(words);
}

/** Whether what stands between two units may be who speaks: a name in capitals or in Chinese, and no heading. */
export function namesSomebody({ prompt, units }: Reading, from: number, to: number): boolean {
  return CAPITAL_OR_CHINESE.test(prompt.slice(units.at[from])) && !NO_NAME.test(textBetween(units, from, to));
}

/** The same, of a name that a match found and begins with it but for space. */
function isNamed(reading: Reading, { 0: all, 1: name = '', index }: RegExpExecArray): boolean {
  const { at, length } = reading.units;
  const start = index + all.indexOf(name);
  return namesSomebody(reading, firstAt(at, 0, length, start), firstAt(at, 0, length, start + name.length));
}

/**
 * Keeps what is said as quotations that are spoken. Asks for a scene heading, or for a direction in brackets with the
 * name, since a prompt in parts has lines in capitals too; or for nothing but lines that answer each other. Time is linear in the prompt.
 */
export function matchScreenplay(reading: Reading): void {
  const { prompt } = reading;
  const isScreenplay = HEADING.test(prompt);
  for (const cue of prompt.matchAll(CUE)) {
    const [all, , manner, direction] = cue;
    if (!isScreenplay && manner === undefined && direction === undefined) continue;
    if (isNamed(reading, cue)) say(reading, cue.index + all.length, END_OF_SPEECH);
  }
  const lines = [...prompt.matchAll(BEHIND_COLON)];
  const said = lines.filter((line) => isNamed(reading, line));
  if (!isScreenplay && (said.length < lines.length || !isTalk(prompt, said))) return;
  for (const line of said) say(reading, line.index + line[0].length, END_OF_LINE);
}

/** Whether lines behind names are a talk: two or more whole sentences, and in half of them somebody is spoken to. */
function isTalk(prompt: string, lines: readonly RegExpExecArray[]): boolean {
  let toSomebody = 0;
  for (const { 0: all, index } of lines) {
    const start = index + all.length;
    END_OF_LINE.lastIndex = start;
    const said = prompt.slice(start, END_OF_LINE.exec(prompt)?.index);
    if (!SENTENCE.test(said)) return false;
    if (isSaidToSomebody(said)) toSomebody++;
  }
  return lines.length > 1 && toSomebody * 2 >= lines.length;
}

/** Keeps a quotation from an offset of the prompt up to where `end` matches next. */
function say(reading: Reading, start: number, end: RegExp): void {
  const { prompt, units, from, tokens } = reading;
  end.lastIndex = start;
  const stop = end.exec(prompt)?.index ?? prompt.length;
  if (!IS_SAID.test(prompt.slice(start, stop))) return;
  const unit = firstAt(units.at, 0, units.length, start);
  const after = firstAt(units.at, unit, units.length, stop);
  const first = firstAt(from, 0, tokens, unit);
  const last = firstAt(from, first, tokens, after);
  if (last <= first) return;
  // With room left for the quotations of the marks, which are matched later.
  if (reading.quotes + reading.marks >= reading.markUnit.length) growMarks(reading);
  const quote = reading.quotes++;
  reading.quoteFrom[quote] = unit;
  reading.quoteTo[quote] = after;
  reading.quoteFirst[quote] = first;
  reading.quoteLast[quote] = last;
  reading.quoteSpoken[quote] = SAID;
  // Marks within what is said open no quotation of their own.
  for (let token = first; token < last; token++) reading.flags[token] = (reading.flags[token] as number) | QUOTED;
}

/** The first place from `low` on, below `high`, whose value is not below the one asked for. */
function firstAt(values: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
