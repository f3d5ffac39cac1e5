/** Takes words out of a prompt so that what is left reads well: separators, dangling small words, a new first letter. */

/** What to cut; `capital` says that the next word then begins a sentence. */
export interface Cut {
  start: number;
  end: number;
  to: string;
  capital: boolean;
}

const SEPARATOR = /[,;:，；：、—–]/;
export const TERMINATOR = /[.!?。！？…\n]/;
const SPACE = /[ \t\u00a0\u3000]/;
/** A sign of Chinese or full width: no space beside it. */
export const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;
/** Small words that cannot end a clause. */
const DANGLING =
  /(?:^|[\s,;:，；：、])(?:an?|the|and|or|with|of|in|on|at|by|to|his|her|their|its|that|which)$|[和与的着有或及]$/i;
/** And one that cannot begin what is left of "a … of". */
const ORPHANED_OF = /^of /i;

/** The cut for a stretch of words inside a sentence. */
export function cutWords(prompt: string, from: number, to: number): Cut {
  let left = trimLeft(prompt, from);
  const right = skipSpace(prompt, to);
  const next = prompt.charAt(right);
  const endsHere = next === '' || TERMINATOR.test(next) || SEPARATOR.test(next);
  if (endsHere) left = dropDangling(prompt, left);
  const before = prompt.charAt(left - 1);
  if (endsSentence(prompt, left)) return cutAtStart(prompt, left, right, next);
  if (SEPARATOR.test(before)) {
    // Behind a label the first letter is a capital where it was.
    const capital = /\p{Lu}/u.test(prompt.charAt(from));
    if (!endsHere) return { start: left, end: right, to: WIDE.test(before) ? '' : ' ', capital };
    return { start: trimLeft(prompt, left - 1), end: right, to: '', capital: false };
  }
  if (endsHere) return { start: left, end: right, to: '', capital: false };
  const article = /(?:^|\s)(?:an?|the)$/i.exec(prompt.slice(Math.max(0, left - 5), left));
  const of = article ? ORPHANED_OF.exec(prompt.slice(right, right + 3)) : null;
  const start = of && article ? left - article[0].trim().length : left;
  const end = of ? skipSpace(prompt, right + of[0].length) : right;
  const isWide = WIDE.test(before) || WIDE.test(prompt.charAt(end));
  const isFirst = endsSentence(prompt, trimLeft(prompt, start));
  return { start, end, to: isWide || isFirst || SPACE.test(prompt.charAt(start - 1)) ? '' : ' ', capital: isFirst };
}

/** The cut for whole sentences: their end mark goes too. The space behind stays where one stands before, so that two cuts may meet. */
export function cutSentence(prompt: string, from: number, to: number): Cut {
  const left = trimLeft(prompt, from);
  let right = skipSpace(prompt, to);
  while (TERMINATOR.test(prompt.charAt(right)) && prompt[right] !== '\n') right++;
  const end = skipSpace(prompt, right);
  const isInside = left > 0 && end < prompt.length && prompt[left - 1] !== '\n' && prompt[end] !== '\n';
  return { start: left, end: isInside ? right : end, to: '', capital: false };
}

function cutAtStart(prompt: string, left: number, right: number, next: string): Cut {
  if (next === '' || TERMINATOR.test(next)) return cutSentence(prompt, left, right);
  const end = SEPARATOR.test(next) ? skipSpace(prompt, right + 1) : right;
  const isFirst = left === 0 || prompt[left - 1] === '\n' || WIDE.test(prompt[left - 1] as string);
  return { start: left, end, to: isFirst ? '' : ' ', capital: true };
}

function dropDangling(prompt: string, left: number): number {
  let at = left;
  for (let words = 0; words < 2; words++) {
    const found = DANGLING.exec(prompt.slice(Math.max(0, at - 8), at));
    if (!found) break;
    at = trimLeft(prompt, at - found[0].replace(/^[\s,;:，；：、]/, '').length);
  }
  return at;
}

/** The offset after the last character before `at` that is no space. */
export function trimLeft(prompt: string, at: number): number {
  let left = at;
  while (SPACE.test(prompt.charAt(left - 1))) left--;
  return left;
}

/** The offset of the first character from `at` on that is no space. */
export function skipSpace(prompt: string, at: number): number {
  let right = at;
  while (SPACE.test(prompt.charAt(right))) right++;
  return right;
}

/** Whether the prompt up to here is nothing, or ends in a mark that ends a sentence. */
export function endsSentence(prompt: string, at: number = prompt.length): boolean {
  return at === 0 || /[.!?。！？…\n]["'”’」』)]?$/.test(prompt.slice(Math.max(0, at - 2), at));
}
