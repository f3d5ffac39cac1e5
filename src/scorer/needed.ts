/** What a cut would spoil: words that are what the shot is about, or that the rest of the prompt needs. */

/** Where the written characters are what is seen. */
const BRUSH = /书法|書法|毛笔|毛筆|挥毫|揮毫|宣纸|宣紙|墨[迹跡汁色]|[春对對][联聯]/;
/** Somebody writes the words that leave, and then writes nothing: "writes on the wall". */
const WRITES_THEM =
  /\b(?:writ|letter|spray|paint|scribbl|carv|engrav|etch|draw)\w*(?: out)? (?:the (?:words?|letters) )?$/i;
const SPELLS_THEM = /\b(?:spell|form)\w*(?: out)? $/i;
/** Lettering that moves over a place takes the place along: "text scrolling up over a starfield". */
const OVER_A_PLACE = /\bover an? (?!picture|image|screen|video|shot|black)\w/i;
/** A clause that asks no more than that wording be sharp. */
const LEGIBLE = /^[^“”"「]*(?:清晰|清楚|可[见見读讀]|legible|readable|sharp|crisp)[^“”"「]*$/i;
/** Letters that do something are no lettering: 文字飘出来变成蝴蝶. */
const ACTS =
  /[文数數]?字(?:母|体|體)?(?:[^，。“]{0,6})(?:飘|飛|飞|化|变|變|游|跳|爬|旋)|\b(?:letters|words|text) (?:lifts?|fl(?:y|ies|oats?)|swirls?|rises?|dances?|crawls?|peels?|melts?)\b/i;
/** Somebody makes what bears the words, so that no edit can lay them over it: "paints a mural <that says>". */
const MADE = /\b(?:paint|pip|carv|engrav|embroider|stitch|etch)(?:s|es|ing) [^.;]*$/i;
const BORNE_BY_IT = /^ ?(?:that|which|saying|reading|with)\b/;
/** Somebody reads or points at the characters that would be gone: 他指着字念. */
const READ_BEHIND = /[指念读讀认認][着著出]?(?:那|这|這)?[些行几幾个個]{0,2}[文数數]?字|[写寫][歪错錯完]/;

/** Bodies or things that form a word, and what bears the words doing something: "spelling out the word", "on the back as it flips". */
const FORMED = /\bspelling out the (?:word|name)s?\b|\bas (?:it|he|she|they) [a-z]+s?\b/i;
/** All that the camera does: "camera flies from Neptune to the sun". */
const FLIGHT = /\b(?:camera|drone) \w+ from [^.;]+? to /i;

/** A key of JSON, an article or a verb of doing right before a cut: none can stand without what follows. */
const NEEDS_MORE =
  /["”]\s*[:：]\s*$|(?:^|\s)(?:an?|the|do(?:es|ing)?|perform(?:s|ing)?|takes|for|called|named) $|[做打来翻了过]$|在[^，。；：\s]{1,4}$/i;

/** Whether written characters are what is seen: then none of them leaves. */
export function isBrushwork(prompt: string): boolean {
  return BRUSH.test(prompt);
}

/** Whether a clause, up to a place, says that somebody writes what stands there. */
export function writesThem(before: string): boolean {
  return WRITES_THEM.test(before);
}

/** Whether what would be gone is what the shot is about, or what stands before it or behind it needs it. */
export function isNeeded(prompt: string, gone: string, before: string, rest: string): boolean {
  return (
    (isBrushwork(prompt) && /[“「"]/.test(gone)) ||
    LEGIBLE.test(gone) ||
    READ_BEHIND.test(rest) ||
    (MADE.test(before) && BORNE_BY_IT.test(gone)) ||
    ACTS.test(gone) ||
    FORMED.test(gone) ||
    FLIGHT.test(gone) ||
    SPELLS_THEM.test(before) ||
    OVER_A_PLACE.test(gone) ||
    // What describes a noun does not leave it with half of that: 连续三个空翻的运动员.
    (/(?:连续|一连)$/.test(before) && /^的/.test(rest)) ||
    // Of three things done in a row the last leaves no "and" behind: "turns the pipe, blows".
    (/^and /.test(gone.trimStart()) && /, \w+s,? ?$/.test(before)) ||
    // A label needs what it labels: "Group photo: …, jump in the air".
    /^\s*[:：】、]/.test(rest) ||
    NEEDS_MORE.test(before) ||
    (rest[0] === ',' && /: ?$/.test(before))
  );
}
