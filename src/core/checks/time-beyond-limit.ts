/** An example that shows a fault later than a clip of that release can last. */
import { modelAndMode } from '../references.ts';
import type { RecordCheck } from './check.ts';

export const timeBeyondLimit: RecordCheck = {
  slug: 'time-beyond-limit',
  scope: 'record',
  severity: 'error',
  finds: 'A time in an example that lies beyond the longest clip its release can make.',
  why: 'Either the time or the release is wrong, and a ticket that names it would be refused.',
  mend: 'Correct the time or the release. A longer clip was made in another way: say so under "made".',
  *check(record, known) {
    if (record.kind !== 'failures') return;
    const { model } = modelAndMode(record.file);
    const releases = known.find('models', model)?.data.releases ?? [];
    for (const [i, { at, release, made = 'single' }] of record.data.examples.entries()) {
      const limit = releases.find(({ id }) => id === release)?.seconds;
      if (made !== 'single' || typeof at === 'string' || limit === undefined || limit === 'unknown') continue;
      const key = at.end_s === undefined ? 'start_s' : 'end_s';
      const time = at.end_s ?? at.start_s;
      if (time <= limit.max) continue;
      yield {
        ...record.locate(['examples', i, 'at', key]),
        what: `${time} s lies beyond the ${limit.max} s that one clip of release "${release}" lasts at most.`,
        fix: 'Correct the time or the release. A clip that was made longer says "made: extended", "chained" or "local".',
        value: String(time),
        expected: [`at most ${limit.max}`],
      };
    }
  },
};
