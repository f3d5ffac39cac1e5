/** A pattern that is no regular expression. */
import { quoted, shown } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { parsePattern, patternsOf } from './pattern.ts';

export const badPattern: RecordCheck = {
  slug: 'bad-pattern',
  scope: 'record',
  severity: 'error',
  finds: 'A pattern that is no regular expression, or matches nothing or everything.',
  why: 'The scorer could not even be built with it.',
  mend: 'Mend the pattern at the place the message names, or list the words in a lexicon instead.',
  *check(record) {
    if (record.kind !== 'cues') return;
    for (const { source, path } of patternsOf(record)) {
      const parsed = parsePattern(source);
      if ('tree' in parsed) continue;
      yield {
        ...record.locate(path),
        what: `The pattern ${quoted(source)} cannot be read at its character ${parsed.index + 1}: ${shown(parsed.message)}.`,
        fix: 'Write a backslash before a sign that is meant as itself: \\( \\[ \\. \\?',
        value: source,
      };
    }
  },
};
