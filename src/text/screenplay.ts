/** Finds dialogue set as in a screenplay: a name on a line of its own and, below it or behind a colon, what that person says. */
import { growMarks, QUOTED, type Reading } from './reading.ts';

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
/** What stands before a colon, or on a line of its own, and is read, seen or done and not said. */
const NO_NAME =
  /(?<!\p{L})(?:text|titles?|captions?|signs?|labels?|logo|subtitles?|screen|poster|prompt|style|camera|sounds?|audio|music|sfx|mood|scene|shot|setting|words?|headline|banner|slogan|card|chapter|goal|task|role|user|output|input|context|cta|tagline|environment|lens|palette|wardrobe|avoid|requirements?|pacing|vibe|tone|theme|background|int|ext|fade|cut|dissolve|super|insert|montage|close|angle|subject|action|lighting|negative|format|duration|notes?|end|pov|later|continuous)(?!\p{L})|文字|文案|字幕|[标標][题題语語签籤]|招牌|[画畫][面风風]|[镜鏡][头頭]|音效|音[乐樂]|[场場]景|[风風]格|提示|[横橫]幅|屏幕|片名|[内內外]景|[时時][间間]|地[点點]|人物|[动動]作|[道服化][具装裝]|[广廣]告|[节節]奏|故事|[剧劇]情|[内內]容|[主角客][体體色]|[环環]境|背景|[氛气氣][围圍]|光[线線影]|色[调調彩]|表情|[台臺][词詞]|[构構][图圖]|景别|[运運][镜鏡]|要求|注意|目[标標的]|任[务務]|[开開結结][头頭尾场場]|特[写寫]|[远遠中近全]景|黄昏|清晨|[夜白晚][晚天上]|淡[入出]|切[至到]|[转轉][场場]|[闪閃]回/u;

/** Whether a line's beginning may be who speaks: a name in capitals or in Chinese, and no heading. */
export function namesSomebody(name: string): boolean {
  return CAPITAL_OR_CHINESE.test(name) && !NO_NAME.test(name.toLowerCase());
}

/**
 * Keeps what is said as quotations that are spoken. Asks for a scene heading, or for a direction in brackets with the
 * name, since a prompt in parts has lines in capitals too; or for nothing but lines that answer each other. Time is linear in the prompt.
 */
export function matchScreenplay(reading: Reading): void {
  const { prompt } = reading;
  const isScreenplay = HEADING.test(prompt);
  for (const cue of prompt.matchAll(CUE)) {
    const [all, name = '', manner, direction] = cue;
    if (!isScreenplay && manner === undefined && direction === undefined) continue;
    if (namesSomebody(name)) say(reading, cue.index + all.length, END_OF_SPEECH);
  }
  const lines = [...prompt.matchAll(BEHIND_COLON)];
  const said = lines.filter(([, name = '']) => namesSomebody(name));
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
    if (SAID_TO_SOMEBODY.test(said)) toSomebody++;
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
  reading.quoteSpoken[quote] = 1;
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
