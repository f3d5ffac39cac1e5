/** What a person asked not to hear of: a cue wherever it fires, or the places of a cue with certain words. */
import { createTerms } from '../text/phrases.ts';
import type { Reader } from '../text/reader.ts';
import { Reading } from '../text/reading.ts';
import { textBetween } from '../text/units.ts';
import type { CueSet } from './cue-set.ts';

export interface Ignored {
  /** By cue, 1 where it is not to fire at all. */
  cues: Uint8Array;
  /** By cue, the folded words of places that do not count. */
  words: (ReadonlySet<string> | undefined)[];
}

/** Reads "cue" and "cue=words"; null where nothing is ignored. What names no cue is told in `warnings`. */
export function ignoredOf(
  { cueSet, reader }: { cueSet: CueSet; reader: Reader },
  ignore: readonly string[],
  warnings: string[],
): Ignored | null {
  if (ignore.length === 0) return null;
  const cues = new Uint8Array(cueSet.cues.length);
  const words: Set<string>[] = [];
  for (const one of ignore) {
    const [id = ''] = one.split('=', 1);
    const cue = cueSet.cues.findIndex((known) => known.id === id);
    if (cue < 0) warnings.push(`There is no cue called "${id}" to ignore.`);
    else if (id === one) cues[cue] = 1;
    else {
      words[cue] ??= new Set();
      words[cue].add(folded(one.slice(id.length + 1), reader));
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
