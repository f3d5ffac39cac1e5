/** What a person asked not to hear of: a cue wherever it fires, or the places of a cue with certain words, all or one of them. */
import { createTerms } from '../text/phrases.ts';
import type { Reader } from '../text/reader.ts';
import { Reading } from '../text/reading.ts';
import { textBetween } from '../text/units.ts';
import type { CueSet } from './cue-set.ts';

export interface Ignored {
  /** By cue, 1 where it is not to fire at all. */
  cues: Uint8Array;
  /** By cue, the places that do not count. */
  words: (IgnoredWords | undefined)[];
}

/** By folded words, on which of their occurrences in the prompt a place does not count, the first as 1; null for all. */
export type IgnoredWords = ReadonlyMap<string, ReadonlySet<number> | null>;

/** A cue; "cue=words" for every place on these words, "cue#2=words" for the place where they stand the second time. */
export const IGNORED = /^([^#=]*)(?:(?:#([1-9]\d{0,3}))?=(.*))?$/s;

/** Reads what is to be ignored; null where nothing is. What names no cue is told in `warnings`. */
export function ignoredOf(
  { cueSet, reader }: { cueSet: CueSet; reader: Reader },
  ignore: readonly string[],
  warnings: string[],
): Ignored | null {
  if (ignore.length === 0) return null;
  const cues = new Uint8Array(cueSet.cues.length);
  const words: Map<string, Set<number> | null>[] = [];
  for (const one of ignore) {
    const [, id = one, which, text] = IGNORED.exec(one) ?? [];
    const cue = cueSet.cues.findIndex((known) => known.id === id);
    if (cue < 0) warnings.push(`There is no cue called "${id}" to ignore.`);
    else if (text === undefined) cues[cue] = 1;
    else {
      words[cue] ??= new Map();
      const places = words[cue];
      const key = folded(text, reader);
      if (which === undefined) places.set(key, null);
      else if (places.get(key) !== null) places.set(key, new Set(places.get(key)).add(Number(which)));
    }
  }
  return { cues, words };
}

/** As the reader sees the words: look-alike letters of other scripts become Latin there. */
function folded(text: string, reader: Reader): string {
  const reading = new Reading();
  reader.read(text, reading, createTerms());
  return textBetween(reading.units, 0, reading.units.length);
}
