/** An example in which its cue fires, but not exactly at the places that are marked. */
import { putMarks } from '../marks.ts';
import { quoted, shown } from '../shown.ts';
import type { CueSetCheck } from './check.ts';
import { type CueExample, examplesOf, placesOf } from './examples.ts';

export const exampleWrongSpan: CueSetCheck = {
  slug: 'example-wrong-span',
  scope: 'cue-set',
  severity: 'error',
  finds: 'An example in which the cue finds another place than the marked one.',
  why: 'The marked words are what a person sees underlined and what a rewrite replaces.',
  mend: 'Put << and >> around what must be found, or correct the matcher.',
  *check(cue, findIn) {
    for (const example of examplesOf(cue, 'fires')) {
      const places = example.isBalanced ? placesOf(cue.id, example, findIn) : [];
      const told = example.isBalanced ? difference(example, places) : unbalanced(example);
      if (told) yield { ...cue.locate(example.path), ...told, value: shown(example.written, 100) };
    }
    for (const example of examplesOf(cue, 'quiet')) {
      if (example.spans.length === 0 && example.isBalanced) continue;
      yield {
        ...cue.locate(example.path),
        what: `A mark stands in ${example.name}, where nothing is found.`,
        fix: 'Take << and >> out of quiet examples.',
        value: shown(example.written, 100),
      };
    }
  },
};

function unbalanced({ name }: CueExample): { what: string; fix: string } {
  return {
    what: `The marks in ${name} do not pair up.`,
    fix: 'Write << before and >> after each place, and nothing within another.',
  };
}

/** Null where the places found are those marked; no mark at all stands for the whole prompt. */
function difference(
  example: CueExample,
  places: { start: number; end: number }[],
): { what: string; fix: string; suggestion?: string } | null {
  if (places.length === 0) return null;
  const isWhole = places.length === 1 && places[0]?.start === places[0]?.end;
  if (example.spans.length === 0 && isWhole) return null;
  const isSame =
    example.spans.length === places.length &&
    places.every(({ start, end }, i) => example.spans[i]?.start === start && example.spans[i]?.end === end);
  if (isSame) return null;
  const suggestion = putMarks(example.prompt, places);
  const found = isWhole ? 'the whole prompt' : quoted(suggestion, 160);
  const what =
    example.spans.length === 0
      ? `No place is marked in ${example.name}; found is ${found}.`
      : `Found in ${example.name} is ${found}, not what is marked.`;
  const fix = isWhole
    ? 'Take the marks away: this finding is about the whole prompt.'
    : 'If the finding is right, mark it so. If not, mend the matcher.';
  return { what, fix, suggestion };
}
