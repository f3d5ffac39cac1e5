/** The examples of a cue as the checks read them: one shape, marks taken out. */
import type { CatalogRecord, Path } from '../catalog/record.ts';
import { type Marked, takeMarks } from '../marks.ts';
import type { FindIn, Shot } from './check.ts';

export interface CueExample extends Marked {
  /** Where its prompt stands in the record. */
  path: Path;
  /** As a person counts: "fires 2". */
  name: string;
  written: string;
  shot: Shot;
}

export function examplesOf({ data }: CatalogRecord<'cues'>, list: 'fires' | 'quiet'): CueExample[] {
  return data.examples[list].map((example, i) => {
    const isText = typeof example === 'string';
    const written = isText ? example : example.prompt;
    const marked = takeMarks(written);
    const settings = isText
      ? {}
      : { model: example.model, seconds: example.seconds, input: example.input, audio: example.audio };
    return {
      ...marked,
      path: isText ? ['examples', list, i] : ['examples', list, i, 'prompt'],
      name: `${list} ${i + 1}`,
      written,
      shot: { prompt: marked.prompt, ...settings },
    };
  });
}

/** The places where this cue fires in the example, in order. */
export function placesOf(id: string, { shot }: CueExample, findIn: FindIn): { start: number; end: number }[] {
  return findIn(shot)
    .filter(({ cue }) => cue === id)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
