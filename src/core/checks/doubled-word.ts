/** A word typed twice in a row. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { proseOf } from './prose.ts';

/** Words that may follow themselves: "what it had had", "all that that shows". */
const DOUBLED = /(?<![\p{L}\p{N}'’-])(?!had\b|that\b)(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/iu;

export const doubledWord: RecordCheck = {
  slug: 'doubled-word',
  scope: 'record',
  severity: 'error',
  finds: 'A word typed twice in a row.',
  why: 'It is a slip of the hand, and makes a reader doubt the rest.',
  mend: 'Delete one of the two.',
  *check(record) {
    for (const { path, text } of proseOf(record)) {
      const [found, word] = DOUBLED.exec(text) ?? [];
      if (!found || !word) continue;
      yield {
        ...record.locate(path),
        what: `${quoted(word)} stands twice in a row.`,
        fix: 'Delete one of the two.',
        value: found,
      };
    }
  },
};
