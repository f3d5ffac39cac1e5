/** The same prompt with the same settings twice among a cue's examples. */
import { quoted, shown } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { examplesOf } from './examples.ts';

export const duplicateExample: RecordCheck = {
  slug: 'duplicate-example',
  scope: 'record',
  severity: 'error',
  finds: 'The same prompt twice among the examples of a cue.',
  why: 'A second copy tests nothing, and makes a cue look better tested than it is.',
  mend: 'Write another prompt, one that tests something else, or delete it.',
  *check(cue) {
    if (cue.kind !== 'cues') return;
    const first = new Map<string, (typeof examples)[number]>();
    const examples = [...examplesOf(cue, 'fires'), ...examplesOf(cue, 'quiet')];
    for (const example of examples) {
      const key = JSON.stringify({
        ...example.shot,
        prompt: example.prompt.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
      });
      const before = first.get(key);
      if (!before) first.set(key, example);
      else {
        yield {
          ...cue.locate(example.path),
          what: `The prompt of ${example.name} stands in ${before.name} already: ${quoted(example.prompt, 100)}`,
          fix: 'Write another one, or delete it.',
          value: shown(example.prompt, 100),
          related: [{ ...cue.locate(before.path), note: 'the first' }],
        };
      }
    }
  },
};
