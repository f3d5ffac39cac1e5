/** A count of our own records that somebody typed. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { proseOf } from './prose.ts';

const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a hundred|dozens of|hundreds of)';
const RECORDS =
  '(?:failures?(?: modes?)?|modes|models|cues|sources|examples|records|platforms|benchmarks|pages|entries|statements)';
const HERE =
  '(?:(?:in|on|of) (?:this|our|the) (?:catalog(?:ue)?|guide|site|page|record|list|collection)|recorded here|listed here|we (?:list|record|know)|below|above)';
const COUNT = new RegExp(`\\b${NUMBER} (?:[\\p{L}-]+ ){0,2}?${RECORDS}(?: [\\p{L}-]+){0,2}? ${HERE}\\b`, 'iu');

export const typedCount: RecordCheck = {
  slug: 'typed-count',
  scope: 'record',
  severity: 'error',
  finds: 'A count of our own records that somebody typed, such as "12 failures in this catalog".',
  why: 'The pages count for themselves; a typed count is wrong from the next record on.',
  mend: 'Leave the number out. Every list of the site shows how many it holds.',
  *check(record) {
    for (const { path, text } of proseOf(record)) {
      const [found] = COUNT.exec(text) ?? [];
      if (!found) continue;
      yield {
        ...record.locate(path),
        what: `${quoted(found)} counts what the pages count themselves.`,
        fix: 'Leave the number out.',
        value: found,
      };
    }
  },
};
