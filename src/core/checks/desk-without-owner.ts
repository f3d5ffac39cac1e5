/** A desk whose address no source of the platform's owner confirms. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const deskWithoutOwner: RecordCheck = {
  slug: 'desk-without-owner',
  scope: 'record',
  severity: 'error',
  why: 'People send their job ids and mail addresses there; only the owner can say where it is.',
  *check(record, known) {
    if (record.kind !== 'platforms' || record.data.desks === 'unknown') return;
    const { owner, desks } = record.data;
    for (const [i, { name, sources }] of desks.entries()) {
      const isConfirmed = sources.some((id) => {
        const source = known.find('sources', id);
        return !source || (source.data.speaks === 'maker' && source.data.speaker === owner);
      });
      if (isConfirmed) continue;
      yield {
        ...record.locate(['desks', i, 'sources']),
        what: `No source of the desk ${quoted(name)} is one in which the owner, ${quoted(owner)}, speaks.`,
        fix: `Cite a source with "speaks: maker" and "speaker: ${owner}", or write "desks: unknown".`,
        expected: [`speaks: maker, speaker: ${owner}`],
      };
    }
  },
};
