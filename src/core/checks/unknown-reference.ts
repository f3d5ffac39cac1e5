/** A reference to a record that does not exist. */
import type { Known } from '../known.ts';
import { type Reference, referencesOf } from '../references.ts';
import { KINDS, one } from '../schema/kinds.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import { nearest } from '../suggest.ts';
import type { RecordCheck } from './check.ts';

export const unknownReference: RecordCheck = {
  slug: 'unknown-reference',
  scope: 'record',
  severity: 'error',
  finds: 'A reference to a record that does not exist.',
  why: 'References become links; this one would lead nowhere.',
  mend: 'Correct the id, or create the record: npm run -s misrender -- new KIND ID',
  *check(record, known) {
    for (const reference of referencesOf(record)) {
      if (known.has(reference.kind, reference.id)) continue;
      // A redirect to a redirect is told of as a chain.
      if (record.kind === 'redirects' && known.find('redirects', reference.id)?.data.kind === reference.kind) continue;
      yield {
        ...record.locate(reference.path),
        what: `There is no ${one(reference.kind)} called ${quoted(reference.id)}.`,
        value: reference.id,
        ...remedy(reference, known),
      };
    }
  },
};

function remedy({ kind, id }: Reference, known: Known): Pick<Fault, 'fix' | 'suggestion'> {
  const moved = known.find('redirects', id);
  if (moved?.data.kind === kind) {
    const [suggestion = ''] = moved.data.to;
    return { fix: `Write ${moved.data.to.map((to) => `"${to}"`).join(' or ')}; it moved there.`, suggestion };
  }
  const other = KINDS.find((candidate) => known.has(candidate, id));
  const suggestion = nearest(id, known.ids(kind));
  const advice = [
    suggestion ? `Did you mean "${suggestion}"?` : '',
    `${suggestion ? 'Or create it' : 'Create it'}: npm run -s misrender -- new ${one(kind)} ${id}`,
    other ? `(A ${one(other)} has that id, but a ${one(kind)} is wanted here.)` : '',
  ];
  return { fix: advice.filter((part) => part !== '').join(' '), ...(suggestion && { suggestion }) };
}
