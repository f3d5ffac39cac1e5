/** What cannot begin a sentence by itself: a word that joins it to what went before, or a verb whose subject stood there. */

const CHINESE = '紧接着|然后|随后|接着|之后|最后|于是|直到|然後|隨後|接著|之後|最後|於是|再|又|并|並|也|但|而';
const VERB =
  '[a-z]{2,}[^\\W\\ds]s (?:in|up|down|out|into|onto|at|on|off|over|the|an?|his|her|its?|their|and|from|to|towards?|with|away|back|across|through|around)\\b';

/** Chinese words that join, at the front; English ones are known as tokens. */
export const JOINING = new RegExp(`^(?:${CHINESE})+`);
/** A verb at the front, as in "Breaks into a run", or somebody who was named before, behind a label: 3-6秒：她. */
export const SUBJECTLESS = new RegExp(
  `^(?:[^\\s，:：]{1,12}[:：]\\s*(?:[（(][^（）()]{1,12}[）)]\\s*)?|[\\d:\\s–-]+)?(?:${VERB}|(?:the )?camera\\b.{0,60}\\b(?:him|hers?|them|his|their)\\b|(?:s?he|they|it|his|her|their|its)\\b|[他她它另]|[两三]个?人|其中|[一双对]方)`,
  'i',
);
/** Either of them, or an English word that joins, behind separators. */
export const HANGS = new RegExp(
  `^[\\s,;:，；：、]*(?:(?:and|then|but|or|so|while|until|which|who|before|after|s?he|they|it)\\b|[她他它旁]|${CHINESE}|${VERB})`,
  'i',
);
/**
 * A short subject at the beginning of a sentence, its verb, nothing that may be about somebody else, and on a new line a clause that
 * begins with its verb: "An old tailor measures a customer, then" and "marks the sleeve".
 */
const SHARED =
  /^((?:An? |The )?(?!(?:She|He|They|It) )\w+(?: (?!(?:in|on|at|of|and|with) )\w+){0,2}? )[a-z]+[^\Ws]s\b(?!.*(?:[;:]|, (?!(?:and |then )*(?:[a-z]+(?:s|ing)\b|$))|\b(?:while|as|who|which|that|when|s?he|they|and the) )).*\n(?!his|its)[a-z]+[^\Ws]s (?:the|an?|his|her|its|their|one|two|three|some|in|on|at|to|into|onto|up|down|out|off|back|away|around|over|through|across|under|behind|along|from|with|for|and|[a-z]+ly)\b/m;

/** Who does what a clause says that begins with its verb, so that a shot of its own can say so; nothing where that is in doubt. */
export function subjectOf(before: string, clause: string): string {
  return SHARED.exec(`${before}\n${clause}`)?.[1] ?? '';
}
