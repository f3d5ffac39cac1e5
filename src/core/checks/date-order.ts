/** Two dates of which one cannot come before the other. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import type { Fault } from '../source-file.ts';
import type { RecordCheck } from './check.ts';
import { textsOf } from './prose.ts';

export const dateOrder: RecordCheck = {
  slug: 'date-order',
  scope: 'record',
  severity: 'error',
  finds: 'Two dates of which one cannot come before the other.',
  why: 'Nobody reads a work before it is published, or checks a part of a record after the whole; one of the two days is a slip.',
  mend: 'Look both days up and correct the wrong one.',
  *check(record) {
    if (record.kind === 'sources') yield* readTooEarly(record);
    else if ('checked' in record.data) yield* checkedTooLate(record, record.data.checked);
  },
};

function* readTooEarly({ data, locate }: AnyRecord & { kind: 'sources' }): Generator<Fault> {
  const { published, read } = data;
  // A year or a month is compared as exactly as it is known.
  if (published === 'unknown' || published <= read.slice(0, published.length)) return;
  yield {
    ...locate(['read']),
    what: `It was read on ${read}, and published later: ${published}.`,
    fix: 'Correct the one that is wrong.',
    value: read,
    related: [{ ...locate(['published']), note: 'when it was published' }],
  };
}

function* checkedTooLate({ data, locate }: AnyRecord, whole: string): Generator<Fault> {
  for (const { path, text } of inner(data)) {
    if (text <= whole) continue;
    yield {
      ...locate(path),
      what: `This part was checked on ${text}, and the record as a whole last on ${whole}.`,
      fix: `Write "checked: ${text}" at the head of the record, or correct this day.`,
      value: text,
      related: [{ ...locate(['checked']), note: 'the record as a whole' }],
    };
  }
}

/** The days on which a part of a record was checked. */
export function inner(data: unknown): { path: Path; text: string }[] {
  return [...textsOf(data)].filter(({ path }) => path.length > 1 && path.at(-1) === 'checked');
}
