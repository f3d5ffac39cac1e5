/** A mitigation whose basis none of its sources has: "measured" without a measurement. */
import { anyOf, quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

/** The grades that carry each basis. "Tested" is our own work, and cites what it tested. */
const CARRIES: Record<string, readonly string[]> = {
  measured: ['measured'],
  documented: ['documented', 'measured'],
};

export const basisWithoutSource: RecordCheck = {
  slug: 'basis-without-source',
  scope: 'record',
  severity: 'error',
  finds: 'Advice that claims to be measured or documented, and cites nothing of that grade.',
  why: 'The page shows how the advice is known to help; it must not know more than its sources do.',
  mend: 'Cite the measurement or the maker\'s page, or name the lower basis: "reported" is honest.',
  *check(record, known) {
    if (record.kind !== 'modes') return;
    for (const [i, { basis, sources }] of record.data.mitigations.entries()) {
      const wanted = CARRIES[basis];
      const grades = sources.map((id) => known.find('sources', id)?.data.grade);
      if (!wanted || grades.some((grade) => grade === undefined || wanted.includes(grade))) continue;
      yield {
        ...record.locate(['mitigations', i, 'basis']),
        what: `The basis is ${quoted(basis)}, and no source here is ${anyOf(wanted)}.`,
        fix: 'Cite one that is, or write "basis: reported".',
        value: basis,
        expected: [...wanted],
      };
    }
  },
};
