/** An example in which its cue should stay quiet, and fires. */
import { quoted, shown } from '../shown.ts';
import type { CueSetCheck } from './check.ts';
import { examplesOf, placesOf } from './examples.ts';

export const exampleFired: CueSetCheck = {
  slug: 'example-fired',
  scope: 'cue-set',
  severity: 'error',
  finds: 'A quiet example in which the cue fires.',
  why: 'A cue that fires where it should not costs people words they had no reason to change.',
  mend: 'Narrow the matcher, or put the look-alike under "not" of the lexicon.',
  *check(cue, findIn) {
    for (const example of examplesOf(cue, 'quiet')) {
      const [place] = placesOf(cue.id, example, findIn);
      if (!place) continue;
      const text =
        place.start === place.end ? 'the whole prompt' : quoted(example.prompt.slice(place.start, place.end));
      yield {
        ...cue.locate(example.path),
        what: `The cue fires at ${text} in ${example.name}: ${quoted(example.prompt, 100)}`,
        fix: 'Narrow the matcher, add the longer phrase to "not" of the lexicon, or name the exception under "unless".',
        value: shown(example.prompt, 100),
      };
    }
  },
};
