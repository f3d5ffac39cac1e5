/** Whether a shot says by itself what it is about, or hangs on what an earlier shot showed. */
import { SUBJECTLESS } from './hanging.ts';
import { WIDE } from './tidy.ts';

/** "The" and a noun are no longer. */
const LONGEST_NOUN = 30;
/** What is another thing afterwards: a later shot would begin with the form that is gone. */
const CHANGES =
  /\b(?:unfolds|transforms|morphs|melts|dissolves|(?:turns|changes|dissolves|grows) (?:\w+ )?(?:into|from|to|colou?rs?))\b|变成|變成|变身|變身|变装|變裝|变为|化作|化为/i;
/** What a shot begins with that ends a fall or a leap of the one before. */
const LANDS = /^[^，。]{0,4}[落着]地/;
/** What somebody does something to, as if it were known, in up to two words: "wipes the glass". */
const KNOWN_THING = /\b[a-z]+[^\Ws]s (?:(?:up|down|out|off|open|away) )?the (\w+(?: \w+)?)/gi;
/** What is there without being told. */
const EVERYWHERE =
  /^(?:\w+ )?(?:camera|doors?|windows?|lights?|curtains?|air|sky|ground|floor|streets?|road|room|scene|frame|way|stairs|stage|crowd|audience|horizon|distance|landing|end|same)\b/i;
/** One of those that were there before, and on top of what was. */
const ONE_OF_THEM =
  /(?<!\b(?:no|each|every|any|some|with) ?)\bone\b(?! (?:of|by|after|hand|arm|foot|eye|leg|knee|finger|last|long|more|single|continuous|take)\b)|\bon top\b(?! of)/i;
/** Somebody to whom something is done, and more than one. */
const OTHERS =
  /\b(?:him|them|they|her(?= (?:by|in|on|at|to|from|with|back|up|down|away|off|out|into|onto|over|and)\b|[.,;!]|$))\b/i;
/** Several at once. */
const SEVERAL = /\b(?:two|three|four|both|people|men|women|children|kids|couple|friends|boys|girls|twins|family)\b/i;
/** A noun of which nothing is said, no shot of its own: "A white flash". */
const NOUN_ALONE =
  /^(?:an?|the)(?: (?!\w*(?:[^\Ws]s|ing|ed)\b|(?:shot|close-up|view|angle|frame|montage)\b)[\w-]+){1,3}(?=[,.;!]|$)/i;

/** Somebody who should have been named. */
const SOMEBODY = /\b(?:s?he|him|his|hers?)\b|[他她](?!们)/i;

/** Whoever or whatever a clause is about, at its beginning. */
const SUBJECT =
  /^(?:[\p{Lu}\d我你这那每两三四五六七八九十女男妈爸爷奶母父孩]|一(?![起同边直])|小(?!心)|老[人师板奶爷]|镜头|画面|(?:the(?! other)|an?|one(?= of)|two|three|another|this|camera)\b)/u;

/** What goes on at the same time is the same shot; the camera aside. */
const MEANWHILE = /\b(?:while|whilst|as) $/i;

/** Whether a shot, from `start` to `end` of a prompt, speaks of what only an earlier one showed, or begins in a state that is gone by then. */
export function hangsOnEarlier(prompt: string, start: number, end: number): boolean {
  const text = prompt.slice(start, end);
  const before = prompt.slice(0, start);
  if (MEANWHILE.test(before) && !/^(?:the )?camera\b/i.test(text)) return true;
  return (
    CHANGES.test(before) ||
    (CHANGES.test(text) && !/^(?:an?|the) /i.test(text)) ||
    LANDS.test(text) ||
    namesAgain(prompt, start) ||
    speaksOfIt(text)
  );
}

/** Whether a shot does something to what only an earlier one brought in, or is no more than a noun. */
export function lacksWhatItNeeds(text: string): boolean {
  if (ONE_OF_THEM.test(text) || NOUN_ALONE.test(text)) return true;
  return [...text.matchAll(KNOWN_THING)].some(({ index, 1: thing = '' }) => {
    const isNew = (word: string) => new RegExp(`\\ban? (?:\\w+ )?${word}\\b`, 'i').test(text.slice(0, index));
    return !EVERYWHERE.test(thing) && !thing.split(' ').some(isNew);
  });
}

/** Whether a shot speaks of somebody else than whom it names; `named` are the offsets in it where somebody is named. */
export function speaksOfOthers(text: string, named: readonly number[]): boolean {
  const found = OTHERS.exec(text);
  if (found === null) return false;
  const isSeveral = /^the/i.test(found[0]) && SEVERAL.test(text.slice(0, found.index));
  return !isSeveral && named.filter((at) => at < found.index).length < 2;
}

/** Whether a shot speaks of somebody before it names anybody; `named` are the offsets in it where somebody is named. */
export function speaksOfSomebody(text: string, named: readonly number[]): boolean {
  const found = SOMEBODY.exec(text);
  return found !== null && !named.some((at) => at < found.index);
}

/** Whether a shot begins with what was named before it, and is told there which one it is: "The mechanism"; every shot has its camera. */
function namesAgain(prompt: string, start: number): boolean {
  const noun = /^[\d:\s–-]*the (?!camera\b)(\w+)/i.exec(prompt.slice(start, start + LONGEST_NOUN))?.[1];
  return noun !== undefined && prompt.slice(0, start).toLowerCase().includes(` ${noun.toLowerCase()}`);
}

/** Whether a shot speaks of a thing that only an earlier one named: "the tallest one catches it", not "she takes the letter and burns it". */
function speaksOfIt(text: string): boolean {
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
