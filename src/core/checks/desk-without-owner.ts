/** A desk whose address no source of the platform's owner confirms. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { ownerSpeaks } from './owner.ts';

export const deskWithoutOwner: RecordCheck = {
  slug: 'desk-without-owner',
  scope: 'record',
  severity: 'error',
  finds: "A desk whose address no source of the platform's owner confirms.",
  why: 'People send their job ids and mail addresses there; only the owner can say where it is.',
  mend: 'Cite the owner\'s own page that names the desk, or write "desks: unknown".',
  *check(record, known) {
    if (record.kind !== 'platforms' || record.data.desks === 'unknown') return;
    const { owner, desks } = record.data;
    for (const [i, { name, sources }] of desks.entries()) {
      if (ownerSpeaks(owner, sources, known)) continue;
      yield {
        ...record.locate(['desks', i, 'sources']),
        what: `No source of the desk ${quoted(name)} is one in which the owner, ${quoted(owner)}, speaks.`,
        fix: `Cite a source with "speaks: maker" and "speaker: ${owner}", or write "desks: unknown".`,
        expected: [`speaks: maker, speaker: ${owner}`],
      };
    }
  },
};
