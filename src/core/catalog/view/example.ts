/** Examples of a failure, by kind, with the time in words. */
import { type Example, UNKNOWN } from '../../schema/index.ts';
import type { Bibliography, Cite } from './cite.ts';
import { known } from './help.ts';
import { secondsInWords } from './words.ts';

export interface ExampleView {
  prompt: string | null;
  release: string | null;
  /** How the clip was made, where it is not one single generation. */
  made: 'extended' | 'chained' | 'local' | null;
  at: string;
  saw: string;
  judge: string | null;
  cites: Cite[];
}

export interface ExampleShelf {
  kind: Example['kind'];
  examples: ExampleView[];
}

const ORDER: Example['kind'][] = ['observed', 'judged', 'claimed', 'illustrative'];

/** The examples on shelves by kind, the firmest kind first; an empty shelf is left out. */
export function shelveExamples(examples: readonly Example[], notes: Bibliography): ExampleShelf[] {
  return ORDER.map((kind) => ({
    kind,
    examples: examples.filter((example) => example.kind === kind).map((example) => exampleView(example, notes)),
  })).filter((shelf) => shelf.examples.length > 0);
}

function exampleView(example: Example, notes: Bibliography): ExampleView {
  return {
    prompt: known(example.prompt, (prompt) => prompt),
    release: known(example.release, (release) => release),
    made: example.made === undefined || example.made === 'single' ? null : example.made,
    at: timeInWords(example.at),
    saw: example.saw,
    judge: example.judge ?? null,
    cites: notes.cite(example.source === undefined ? [] : [example.source]),
  };
}

/** When it shows: "whole clip", "at 2 s", "from 1 s to 3 s". */
export function timeInWords(at: Example['at']): string {
  if (at === UNKNOWN) return 'time not recorded';
  if (at === 'whole-clip') return 'whole clip';
  const { start_s, end_s } = at;
  return end_s === undefined || end_s === start_s
    ? `at ${secondsInWords(start_s)}`
    : `from ${secondsInWords(start_s)} to ${secondsInWords(end_s)}`;
}
