/** An example in which its cue should fire, and does not. */
import { quoted, shown } from '../shown.ts';
import type { CueSetCheck } from './check.ts';
import { examplesOf, placesOf } from './examples.ts';

export const exampleDidNotFire: CueSetCheck = {
  slug: 'example-did-not-fire',
  scope: 'cue-set',
  severity: 'error',
  finds: 'An example of a cue in which the cue finds nothing.',
  why: 'The examples are what the cue promises; a reader who tries one must see it fire.',
  mend: 'Correct the example, or the matcher and its lexicon, until the cue finds what it is there for.',
  *check(cue, findIn) {
    for (const example of examplesOf(cue, 'fires')) {
      if (!example.isBalanced || placesOf(cue.id, example, findIn).length > 0) continue;
      yield {
        ...cue.locate(example.path),
        what: `The cue does not fire in ${example.name}: ${quoted(example.prompt, 100)}`,
        fix: 'Widen the matcher or its lexicons, or move the example to "quiet" and say why.',
        value: shown(example.prompt, 100),
      };
    }
  },
};
