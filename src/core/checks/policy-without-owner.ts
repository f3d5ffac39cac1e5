/** A policy on credits told as the owner's, which no source of the owner states. */
import type { Known } from '../known.ts';
import { OUTCOMES } from '../schema/platform.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { ownerSpeaks } from './owner.ts';

export const policyWithoutOwner: RecordCheck = {
  slug: 'policy-without-owner',
  scope: 'record',
  severity: 'error',
  finds: "A policy on credits told as the owner's, which no source of the owner states.",
  why: "What becomes of money is the owner's to say; what others say of it is hearsay, and is told as such.",
  mend: 'Cite the page of the owner that says it, or say in the sentence who tells it. Where nobody does, write "unknown": the page then says that no statement was found.',
  *check(record, known) {
    if (record.kind !== 'platforms') return;
    const { owner, policy } = record.data;
    for (const outcome of OUTCOMES) {
      const statements = policy[outcome];
      if (statements === 'unknown') continue;
      for (const [i, { says, sources }] of statements.entries()) {
        if (ownerSpeaks(owner, sources, known) || isAttributed(says, sources, known)) continue;
        yield {
          ...record.locate(['policy', outcome, i, 'sources']),
          what: `No source of this policy is one in which the owner, ${quoted(owner)}, speaks.`,
          fix: `Cite a source with "speaks: maker" and "speaker: ${owner}", say in the sentence that a third party tells it, or write "${outcome}: unknown".`,
          expected: [`speaks: maker, speaker: ${owner}`],
        };
      }
    }
  },
};

/** A sentence that says who tells it does not pass for the owner's. */
function isAttributed(says: string, sources: readonly string[], known: Known): boolean {
  const speakers = sources.flatMap((id) => known.find('sources', id)?.data.speaker ?? []);
  return /\bthird part(?:y|ies)\b/i.test(says) || speakers.some((speaker) => says.includes(speaker));
}
