/** Tells keys from values in a prompt that is written as JSON, where quotation marks are only brackets. */
import { isSpace } from './characters.ts';
import { NEGATES_CLAUSE } from './closed.ts';
import { BREAK_SENTENCE, type Reading } from './reading.ts';
import { textBetween } from './units.ts';

const code = (character: string) => character.charCodeAt(0);
const MARK = code('"');
const BACKSLASH = code('\\');
const KEY_ENDS = code(':');
/** Keys that name words to be heard or read, within folded text; the mark before a key belongs to it. */
const WORDING =
  /[^a-z](?:dialog(?:ue)?s?|lines?|speech|spoken|says|voice_?over|narration|lyrics|text|captions?|title|subtitles?|wording|lettering|quote|transcript)(?![a-z])|台词|对白|旁白|字幕|文字|文案|標題|标题/;
/** What may stand before the first key. */
const BRACKETS = /^[\s\u0085]*[[{][\s\u0085[{]*$/;
/** Keys of what is not wanted; in running text these words may be about something else. */
const NEGATIVE = /^"(?:negative|负面)$/;

/** Two marks as places in the list of marks. */
type Pair = (reading: Reading, open: number, close: number) => void;

/**
 * Hands over the pairs of marks that hold speech or lettering: values whose key says so, and escaped marks within a value.
 * False where the prompt is not JSON; then nothing was done. Time is linear in the marks.
 */
export function matchJson(reading: Reading, pair: Pair): boolean {
  if (!beginsJson(reading)) return false;
  let open = -1;
  let escaped = -1;
  let keys = 0;
  let isWording = false;
  for (let mark = 0; mark < reading.marks; mark++) {
    const unit = reading.markUnit[mark] as number;
    if (reading.units.text[unit] !== MARK) continue;
    if (reading.units.text[unit - 1] === BACKSLASH) {
      if (escaped >= 0 && keys > 0) pair(reading, escaped, mark);
      escaped = escaped >= 0 ? -1 : mark;
      continue;
    }
    escaped = -1;
    if (open < 0) {
      open = mark;
      continue;
    }
    if (signFrom(reading, unit + 1) === KEY_ENDS) {
      keys++;
      isWording = beginKey(reading, open, mark);
    } else if (keys === 0) return false;
    else if (isWording) pair(reading, open, mark);
    open = -1;
  }
  return keys > 0;
}

/** Whether a first key follows the brackets that open the prompt, as in `[{"shot": …`; a label as in `[Wide] "…"` does not. */
function beginsJson({ units, markUnit }: Reading): boolean {
  const first = markUnit[0] as number;
  return units.text[first] === MARK && BRACKETS.test(textBetween(units, 0, first));
}

/** A key begins a sentence of its own; whether what it names are words to be heard or read. */
function beginKey(reading: Reading, open: number, close: number): boolean {
  const first = reading.markToken[open] as number;
  const last = reading.markToken[close] as number;
  reading.before[first] = BREAK_SENTENCE;
  const key = textBetween(reading.units, reading.markUnit[open] as number, reading.markUnit[close] as number);
  if (NEGATIVE.test(key)) {
    reading.act[first] = NEGATES_CLAUSE;
    reading.actEnd[first] = last;
  }
  return WORDING.test(key);
}

/** The first sign at or after a unit that is no space, or 0. */
function signFrom({ units }: Reading, from: number): number {
  for (let unit = from; unit < units.length; unit++)
    if (!isSpace(units.text[unit] as number)) return units.text[unit] as number;
  return 0;
}
