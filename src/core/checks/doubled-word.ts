/** A word typed twice in a row, in prose or in the forms that a lexicon makes of a word. */
import { nounForms, verbForms } from '../../text/inflect.ts';
import type { AnyRecord } from '../catalog/record.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { proseOf, type Told } from './prose.ts';

/** Words that may follow themselves: "what it had had", "all that that shows". */
const DOUBLED = /(?<![\p{L}\p{N}'’-])(?!had\b|that\b)(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/iu;

export const doubledWord: RecordCheck = {
  slug: 'doubled-word',
  scope: 'record',
  severity: 'error',
  finds: 'A word typed twice in a row, in prose or in a form of a lexicon.',
  why: 'In prose it makes a reader doubt the rest; a form with it stands in no prompt, so that the word is never found.',
  mend: 'Delete one of the two. In a lexicon a slash parts the forms of one word only: old man/men.',
  *check(record) {
    for (const { path, text, fix } of [...proseOf(record), ...formsOf(record)] as Text[]) {
      const [found, word] = DOUBLED.exec(text) ?? [];
      if (!found || !word) continue;
      yield {
        ...record.locate(path),
        what: `${quoted(word)} stands twice in a row${fix ? ` in a form of this, ${quoted(text)}` : ''}.`,
        fix: fix ?? 'Delete one of the two.',
        value: found,
      };
    }
  },
};

/** A text, and what to do about it where that is not plain. */
type Text = Told & { fix?: string };

/** The forms of nouns and verbs that are written out with a slash. */
function* formsOf({ kind, data }: AnyRecord): Iterable<Text> {
  if (kind !== 'lexicons') return;
  for (const [key, inflect] of [
    ['nouns', nounForms],
    ['verbs', verbForms],
  ] as const) {
    for (const [index, word] of (data.en?.[key] ?? []).entries()) {
      if (!word.includes('/')) continue;
      const fix = 'Write the words about the slash once, since they belong to every form: old man/men.';
      for (const text of inflect(word)) yield { path: ['en', key, index], text, fix };
    }
  }
}
