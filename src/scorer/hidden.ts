/** Says what a prompt hides: characters that show nothing, and letters that look like others. */

const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for by itself
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** Scripts that need joiners and direction marks, and pictures that are joined by them. */
const NEEDS_JOINERS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for by itself
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufefc\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;
const TAGS = /[\u{e0000}-\u{e007f}]/u;
const BLACK_FLAG = '\u{1f3f4}';

/** How many characters of a prompt show nothing and have no work to do where they stand. */
export function countHidden(prompt: string): number {
  const hasRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(prompt);
  let hidden = 0;
  let flagUpTo = -1;
  for (const match of prompt.matchAll(INVISIBLE)) {
    const { index } = match;
    const character = match[0];
    if (index === 0 && character === '\ufeff') continue;
    if (BIDI.test(character)) {
      if (!hasRightToLeft) hidden++;
      continue;
    }
    if (TAGS.test(character)) {
      const isInFlag = prompt.slice(Math.max(0, index - 2), index) === BLACK_FLAG || flagUpTo === index;
      if (isInFlag) flagUpTo = index + character.length;
      else hidden++;
      continue;
    }
    const around = prompt.slice(Math.max(0, index - 2), index + character.length + 2);
    if (!NEEDS_JOINERS.test(around)) hidden++;
  }
  return hidden;
}
