/** The address of a desk, or of a page, typed into a sentence. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { proseOf } from './prose.ts';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/\S+|\bwww\.\S+/i;

export const deskInProse: RecordCheck = {
  slug: 'desk-in-prose',
  scope: 'record',
  severity: 'error',
  finds: 'A mail or web address typed into a sentence.',
  why: 'An address there has no source and no date, and nobody notices when it dies.',
  mend: 'A support channel is a desk in the record of its platform. A page is a source, cited by its id.',
  *check(record) {
    for (const { path, text } of proseOf(record)) {
      const [found] = ADDRESS.exec(text) ?? [];
      if (!found) continue;
      yield {
        ...record.locate(path),
        what: `The address ${quoted(found)} stands in a sentence.`,
        fix: found.includes('@')
          ? 'Write it under "desks" of the platform, with its source, and leave it out here.'
          : 'Make it a source and cite that: npm run -s misrender -- new source ID --url ADDRESS',
        value: found,
      };
    }
  },
};
