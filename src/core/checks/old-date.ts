/** A date that lies long back, or ahead of today. Never an error: nothing breaks by waiting. */
import { DAYS_BEFORE_OLD, daysBetween } from '../catalog/dates.ts';
import type { AnyRecord, Path } from '../catalog/record.ts';
import { counted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { inner } from './date-order.ts';

export const oldDate: RecordCheck = {
  slug: 'old-date',
  scope: 'record',
  severity: 'warning',
  finds: 'A date of checking that lies more than a year back, or ahead of today. A warning: nothing breaks by waiting.',
  why: 'Models and policies change within months; a page says when it was last checked, and this one should be again.',
  mend: "Look at the sources again, correct what changed, and write today's date.",
  *check(record, known) {
    const { today } = known;
    if (today === null) return;
    const isOld = (date: string) => {
      const days = daysBetween(date, today);
      return days < 0 || days > DAYS_BEFORE_OLD;
    };
    for (const { path, date } of checkedDates(record, isOld)) {
      if (!isOld(date)) continue;
      const days = daysBetween(date, today);
      const what = days < 0 ? `${date} lies ahead of today, ${today}.` : `${date} lies ${counted(days, 'day')} back.`;
      const fix = days < 0 ? 'Correct the date.' : 'Check it against its sources, and write that day.';
      yield { ...record.locate(path), what, fix, value: date };
    }
  },
};

/** The days on which something was checked or read; of those inside a record, only what its own head does not cover. */
function checkedDates({ kind, data }: AnyRecord, isOld: (date: string) => boolean): { path: Path; date: string }[] {
  if (kind === 'sources') return [{ path: ['read'], date: data.read }];
  if (!('checked' in data)) return [];
  const head = { path: ['checked'], date: data.checked };
  if (isOld(data.checked)) return [head];
  return [head, ...inner(data).map(({ path, text }) => ({ path, date: text }))];
}
