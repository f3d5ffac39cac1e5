/** What cannot begin a sentence by itself: a word that joins it to what went before, or a verb whose subject stood there. */

const CHINESE = '紧接着|然后|随后|接着|之后|最后|于是|直到|再|又|并|也|但|而';
const VERB =
  '[a-z]{2,}[^\\W\\ds]s (?:in|up|down|out|into|onto|at|on|off|over|the|an?|his|her|its?|their|and|from|to|towards?|with|away|back|across|through|around)\\b';

/** Chinese words that join, at the front; English ones are known as tokens. */
export const JOINING = new RegExp(`^(?:${CHINESE})+`);
/** A verb at the front, as in "Breaks into a run", or somebody who was named before, behind a label: 3-6秒：她. */
export const SUBJECTLESS = new RegExp(
  `^(?:[^\\s，:：]{1,12}[:：]\\s*)?(?:${VERB}|(?:s?he|they|it|his|her|their|its)\\b|[他她它另]|[两三]个?人|其中|[一双对]方)`,
  'i',
);
/** Either of them, or an English word that joins, behind separators. */
export const HANGS = new RegExp(
  `^[\\s,;:，；：、]*(?:(?:and|then|but|or|so|while|until|which|who|before|after|s?he|they|it)\\b|[她他它旁]|${CHINESE}|${VERB})`,
  'i',
);
