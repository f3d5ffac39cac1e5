/** A cue without a near miss: a quiet example that says why it stays quiet. */
import type { RecordCheck } from './check.ts';

export const cueNeedsNearMiss: RecordCheck = {
  slug: 'cue-needs-near-miss',
  scope: 'record',
  severity: 'error',
  finds: 'A cue none of whose quiet examples says why it stays quiet.',
  why: 'Where a cue ends is told only by a prompt that almost sets it off and does not.',
  mend: 'Add a prompt that looks like a hit and is none, and say "because".',
  *check({ kind, data, locate }) {
    if (kind !== 'cues') return;
    if (data.examples.quiet.some((example) => typeof example === 'object' && example.because !== undefined)) return;
    yield {
      ...locate(['examples', 'quiet'], 'key'),
      what: 'No quiet example says why it stays quiet.',
      fix: 'Write one as a mapping: "- prompt: …" and under it "because: …".',
    };
  },
};
