/** A prompt with a place between < and >, as the files about places write them. */
import { fill, type Sheet } from '../../src/scorer/sheet.ts';
import type { Reader } from '../../src/text/reader.ts';

/** The prompt without its marks, and the offsets of the place. */
export function unmarked(marked: string): { prompt: string; start: number; end: number } {
  const [before = '', words = '', after = ''] = marked.split(/[<>]/);
  return { prompt: before + words + after, start: before.length, end: before.length + words.length };
}

/** The same, read into a sheet: its first token, and the one after its last. */
export function placed(sheet: Sheet, reader: Reader, marked: string) {
  const { prompt, start, end } = unmarked(marked);
  fill(sheet, reader, prompt);
  const { from, to, tokens } = sheet.reading;
  const inside = Array.from({ length: tokens }, (_, at) => at).filter(
    (at) => (from[at] as number) >= start && (to[at] as number) <= end,
  );
  return { prompt, start, end, first: inside[0] as number, last: (inside.at(-1) as number) + 1 };
}
