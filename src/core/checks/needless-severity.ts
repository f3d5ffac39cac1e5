/** A failure that overrides the severity of its mode by the same severity. */
import { modelAndMode } from '../references.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const needlessSeverity: RecordCheck = {
  slug: 'needless-severity',
  scope: 'record',
  severity: 'error',
  finds: 'A failure that overrides the severity of its mode by the same severity.',
  why: 'Nothing that can be worked out is written: when the mode changes, this one would silently differ.',
  mend: 'Take "severity" out of the failure. It is there for a model on which the mode is worse, or milder, and says why.',
  *check(record, known) {
    if (record.kind !== 'failures' || record.data.severity === undefined) return;
    const { mode } = modelAndMode(record.file);
    const own = known.find('modes', mode);
    if (!own || own.data.severity.level !== record.data.severity.level) return;
    yield {
      ...record.locate(['severity', 'level']),
      what: `The mode ${quoted(mode)} is ${quoted(own.data.severity.level)} already.`,
      fix: 'Take "severity" out of this record.',
      value: record.data.severity.level,
      related: [{ ...own.locate(['severity', 'level']), note: "the mode's own" }],
    };
  },
};
