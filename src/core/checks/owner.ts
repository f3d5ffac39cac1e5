/** Whether the owner of a platform speaks in one of the sources, for checks of what only the owner can say. */
import type { Known } from '../known.ts';

/** A source that is missing or broken is told of elsewhere, and counts as if it were the owner's. */
export function ownerSpeaks(owner: string, sources: readonly string[], known: Known): boolean {
  return sources.some((id) => {
    const source = known.find('sources', id);
    return !source || (source.data.speaks === 'maker' && source.data.speaker === owner);
  });
}
