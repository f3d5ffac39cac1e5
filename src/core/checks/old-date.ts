/** A date that lies long back, or ahead of today. Never an error: nothing breaks by waiting. */
import { DAYS_BEFORE_OLD, daysBetween } from '../catalog/dates.ts';
import type { AnyRecord, Path } from '../catalog/record.ts';
import { counted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const oldDate: RecordCheck = {
  slug: 'old-date',
  scope: 'record',
  severity: 'warning',
  why: 'Models and policies change within months; a page says when it was last checked, and this one should be again.',
  *check(record, known) {
    if (known.today === null) return;
    for (const { path, date } of checkedDates(record)) {
      const days = daysBetween(date, known.today);
      if (days >= 0 && days <= DAYS_BEFORE_OLD) continue;
      const what =
        days < 0 ? `${date} lies ahead of today, ${known.today}.` : `${date} lies ${counted(days, 'day')} back.`;
      const fix = days < 0 ? 'Correct the date.' : 'Check it against its sources, and write the day you did.';
      yield { ...record.locate(path), what, fix, value: date };
    }
  },
};

/** The days on which something was checked or read; of those inside a record, only what its own head does not cover. */
function checkedDates({ kind, data }: AnyRecord): { path: Path; date: string }[] {
  if (kind === 'sources') return [{ path: ['read'], date: data.read }];
  if (kind === 'models' || kind === 'platforms' || kind === 'failures')
    return [{ path: ['checked'], date: data.checked }];
  return [];
}
