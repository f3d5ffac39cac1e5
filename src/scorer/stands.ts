/** Whether a shot says by itself what it is about, or hangs on what an earlier shot showed. */
import { SUBJECTLESS } from './hanging.ts';
import { WIDE } from './tidy.ts';

/** What is another thing afterwards: a later shot would begin with the form that is gone. */
const CHANGES =
  /\b(?:unfolds|transforms|morphs|melts|dissolves|(?:turns|changes|dissolves|grows) (?:\w+ )?(?:into|from|to|colou?rs?))\b|变成|變成|变身|變身|变装|變裝|变为|化作|化为/i;
/** What a shot begins with that ends a fall or a leap of the one before. */
const LANDS = /^[^，。]{0,4}[落着]地|^(?:and |then |she |he |it )*lands\b/i;
/** What somebody does something to, as if it were known, in up to two words: "wipes the glass". */
const KNOWN_THING = /\b[a-z]+[^\Ws]s (?:(?:up|down|out|off|open|away) )?the (\w+(?: \w+)?)/gi;
/** What is taken or opened, and stands only in an earlier shot: 双手接过，. */
const TAKEN =
  /(?:[接拿捡撿端举舉捞撈盛夹夾][过過住起下]|[打拆翻][开開]|[放穿戴][下上]|[抿喝吃咬尝嘗舔]一口|(.)了\1|(?:继续|繼續)[切擦洗写寫画畫揉搅攪])(?=[，。；]|$)/;
/** What is there without being told. */
const EVERYWHERE =
  /\b(?:camera|(?:door|window|light|curtain|street)s?|air|sky|ground|floor|road|room|scene|frame|way|stairs|stage|crowd|audience|horizon|distance|landing|end|same)\b/i;
/** One of those that were there before, and on top of what was. */
const ONE_OF_THEM =
  /(?<!\b(?:no|each|every|any|some|with) )\bone\b(?! (?:of|by|after|hand|arm|foot|eye|leg|knee|finger|last|long|more|single|continuous|take)\b)|\b(?:two|three|four|some|many|most|each|any|both) of (?:them|these|those)\b|\bto another(?=[,.;]|$)|\bon top\b(?! of)/i;
/** Whoever is left of those that were there before. */
const THE_OTHERS =
  /^(?:another|the others?|the rest|each|both|neither)\b|^(?:另[一外]|其[他她它余餘]|剩下|[两兩]个(?:都|也|一)|一[个個](?=[举舉拿放推拉走跑跳站坐转轉说說打喊叫穿戴抱把被在从從用给給向朝对對]))/i;
/** What was there before, or when it was. */
const ONCE_MORE =
  /\bagain\b|\bthe whole (?:thing|lot)\b|^(?:a (?:few |moment|second)|moments|seconds)[^,.]{0,20}\blater\b|下一[页頁张張]/i;
/** Where something is done, and nobody who does it: 一个跷跷板上打滑. */
const PLACE_ALONE = /^一[个個座条條张張块塊][^，。]{1,5}[上里裡中下旁](?![^，。]{0,4}[有是站坐躺放摆擺])/;
/** A leap of which nobody is said to do it: 一个后空翻. */
const LEAP_ALONE = /^一[个個记記][^，。]{0,2}(?:空翻|翻身|转身|轉身|回旋|急停)/;
/** No more than an order to the camera, and when: 凌晨三点，镜头缓慢推进。 */
const CAMERA_ALONE =
  /^(?:[^，。]{1,6}，)?(?:镜头|鏡頭)[缓緩慢快速逐渐漸轻輕地]*(?:[推拉][进進近远遠开開]|[上下][升降移]|[左右平]移|[后後]退|[环環][绕繞]|旋[转轉])[。.]?$/;
/** Somebody to whom something is done, and more than one. */
const OTHERS =
  /\b(?:him|them|they|her(?= (?:by|in|on|at|to|from|with|back|up|down|away|off|out|into|onto|over|and)\b|[.,;!]|$))\b/i;
/** Several at once. */
const SEVERAL = /\b(?:two|three|four|both|people|men|women|children|kids|couple|friends|boys|girls|twins|family)\b/i;
/** A noun of which nothing is said, no shot of its own: "A white flash". */
const NOUN_ALONE =
  /^(?:an?|the)(?: (?!\w*(?:[^\Ws]s|ing|ed)\b|(?:shot|close-up|view|angle|frame|montage)\b)[\w-]+){1,3}(?=[,.;!]|$)/i;

/** Where something is or goes, and not how it is filmed or what it has on. */
const PLACED =
  /\b(?:in|inside|into|on|onto|down|through|thru|across|along|under|over|behind|beside|near|around|against|from|out of|at|atop|by)(?: (?:a|the|two|three))?(?! (?:slow|real|black|4k|8k|his|her|their|its|him|them|it|camera|screen|frame|lens|once|last|first|one|and|one by one)\b)(?: [\w'’-])|在[^，。；]{1,12}?[里裡上中下内內旁边邊前后後间間外处處]|(?:走到|来到|來到|走进|走進|回到|站在|坐在|跪在|躺在)[^，。；]/i;
const TO_A_PLACE = /\bto (?:an?|the) \w/i;
/** Where something is, as if it were known: "in the open case". */
const KNOWN_PLACE =
  /\b(?:in|into|inside|on|onto|at|under|behind|beside|near|against|from) the ((?:open|closed|empty|other|last|same|rest of the) \w+|\w{2,}[^\Ws]s)\b/gi;
const GOES_TO = /\b(?:to|towards?|past) (?:an?|the) |^(?:the )?(?:camera|drone)\b/i;
/** How the whole is framed, lit or looks, told at its end: ", close up face", ", moonlight". */
const FRAMED_AT_END =
  /[,，] ?(?:(?:extreme |tight )?close[- ]?ups?|(?:wide|medium|long|full|aerial|drone|pov|handheld|tracking|static|low[- ]angle|high[- ]angle)(?: (?:shot|view|angle|camera))?|slow[- ]?mo(?:tion)?|[a-z-]+[ -]light(?:ing)?|(?:moon|sun|spot|candle|lamp|fire|day|back)light|golden hour|blue hour|at (?:dusk|dawn|night|sunset|sunrise)|特写|近景|中景|全景|远景|慢动作|慢镜头)[^,.，。]{0,20}[.。]?\s*$|[,，][^，。,]{0,6}(?:光|光线|光線|夕阳|夕陽|黄昏|清晨|色调|色調|氛围|氛圍|风格|風格|质感|質感|电影感)[。.]?\s*$/i;

/** What may be of either of two: "pats his cheeks". */
export const HIS_OR_HERS = /\b(?:his|hers?|him)\b/i;
/** Somebody who should have been named. */
const SOMEBODY = /\b(?:s?he|him|his|hers?)\b|[他她](?!们)/i;

/** Whoever or whatever a clause is about, at its beginning. */
const SUBJECT =
  /^(?:[\p{Lu}\d我你这那每两三四五六七八九十女男妈爸爷奶母父孩]|一(?![起同边直])|小(?!心)|老[人师板奶爷]|镜头|画面|(?:the(?! other)|an?|one(?= of)|two|three|this|camera)\b)/u;

/** What goes on at the same time is the same shot; the camera aside. */
const MEANWHILE = /\b(?:while|whilst|as) $/i;
/** What ends or explains what stands before it is no shot of its own: behind a word that joins and is gone, or beginning with one. */
const GOES_WITH = /^(?:as|if|so that)\b|^(?:当|因为|如果)/i;
const UNTIL = /\b(?:until|till|when|because|although|though) $|(?:直到|直至)$/i;

/** Whether a shot, behind what stands before it, speaks of what only an earlier one showed, or begins in a state that is gone by then. */
export function hangsOnEarlier(before: string, text: string): boolean {
  if (MEANWHILE.test(before) && !/^(?:the )?camera\b/i.test(text)) return true;
  return (
    UNTIL.test(before) ||
    GOES_WITH.test(text) ||
    CHANGES.test(before) ||
    (CHANGES.test(text) && !/^(?:an?|the) /i.test(text)) ||
    LANDS.test(text) ||
    namesAgain(before, text) ||
    speaksOfIt(text)
  );
}

/** Whether a shot says nothing of where it is although the shots before it do. */
export function losesPlace(before: string, text: string): boolean {
  if (!PLACED.test(before) && !TO_A_PLACE.test(before)) return false;
  return (!PLACED.test(text) && !GOES_TO.test(text)) || isSomewhereUnknown(before, text);
}

/** Whether a shot is at something as if it were known, and nothing before it tells of that. */
function isSomewhereUnknown(before: string, text: string): boolean {
  return [...text.matchAll(KNOWN_PLACE)].some(({ 1: found }) => {
    const place = found as string;
    const isTold = (word: string) => new RegExp(`\\b${word}`, 'i').test(before);
    return !EVERYWHERE.test(place) && !place.split(' ').some(isTold);
  });
}

/** Whether a shot at the end of a prompt takes along how all of it is framed. */
export function takesFraming(text: string): boolean {
  return FRAMED_AT_END.test(text);
}

/** Whether a shot begins with somebody new, and speaks of somebody who may be another: "An alien shakes his hand". */
export function mixesUp(before: string, text: string): boolean {
  return /^(?:an?|another) /i.test(text) && HIS_OR_HERS.test(text) && /\b(?:an?|the) |\p{Lu}/u.test(before);
}

/** Whether a shot speaks of one of those that only an earlier one showed. */
export function speaksOfOne(text: string): boolean {
  return ONE_OF_THEM.test(text);
}

/** Whether a text is no more than an order to the camera: 镜头环绕. */
export function isCameraAlone(text: string): boolean {
  return !text.includes('，') && CAMERA_ALONE.test(text);
}

/** Whether a shot does something to what only an earlier one brought in, or is no more than a noun. */
export function lacksWhatItNeeds(before: string, text: string): boolean {
  if (
    [ONE_OF_THEM, THE_OTHERS, ONCE_MORE, PLACE_ALONE, LEAP_ALONE, CAMERA_ALONE, NOUN_ALONE, TAKEN].some((lacking) =>
      lacking.test(text),
    )
  )
    return true;
  return [...text.matchAll(KNOWN_THING)].some(({ index, 1: found }) => {
    const thing = found as string;
    const words = thing.split(' ');
    const isNew = (word: string) => new RegExp(`\\ban? (?:\\w+ )?${word}\\b`, 'i').test(text.slice(0, index));
    const isKnown = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(before);
    return !EVERYWHERE.test(thing) && words.some(isKnown) && !words.some(isNew);
  });
}

/** Whether a shot speaks of somebody else than whom it names; `named` are the offsets in it where somebody is named. */
export function speaksOfOthers(text: string, named: readonly number[]): boolean {
  const found = OTHERS.exec(text);
  if (found === null) return false;
  const isSeveral = /the/i.test(found[0]) && SEVERAL.test(text.slice(0, found.index));
  return !isSeveral && named.filter((at) => at < found.index).length < 2;
}

/** Whether a shot speaks of somebody before it names anybody; `named` are the offsets in it where somebody is named. */
export function speaksOfSomebody(text: string, named: readonly number[]): boolean {
  const found = SOMEBODY.exec(text);
  return found !== null && !named.some((at) => at < found.index);
}

/** Whether a shot begins with what was named before it, and is told there which one it is: "The mechanism"; every shot has its camera. */
function namesAgain(before: string, text: string): boolean {
  const noun = /^[\d:\s–-]*the (?!camera\b)(\w+)/i.exec(text)?.[1];
  return noun !== undefined && before.toLowerCase().includes(` ${noun.toLowerCase()}`);
}

/** Whether a shot speaks of a thing that only an earlier one named: "the tallest one catches it", not "she takes the letter and burns it". */
export function speaksOfIt(text: string): boolean {
  const before = /^([^.;:]*?)(?<!of )\b(?:it|them|everything)\b/i.exec(text)?.[1];
  return (
    before !== undefined &&
    (before.match(/(?<=[a-z],? )(?:the|an?|his|her|their|its|some|one|two|three) /gi) ?? []).length === 0
  );
}

/** Fewer characters are a label or a leftover: "His face.", 第五秒。 */
const SHORTEST = 12;
const SHORTEST_WIDE = 6;

/** Whether a shot says what it is about: a sentence of its own does unless it begins with a verb or a pronoun, a clause where it names somebody. */
export function standsByItself(text: string, isSentence: boolean): boolean {
  if (text.length < (WIDE.test(text) ? SHORTEST_WIDE : SHORTEST) || SUBJECTLESS.test(text)) return false;
  return isSentence || (SUBJECT.test(text) && !/[^，。；\s][他她它]/.test(text));
}
