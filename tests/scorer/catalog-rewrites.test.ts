/** The promises of a rewrite, kept on the whole catalog: for every example of every cue, in both languages. */
import { expect, test } from 'vitest';
import { examplesOf } from '../../src/core/checks/examples.ts';
import { applyEdits } from '../../src/scorer/drafts.ts';
import type { Report, ScoreRequest } from '../../src/scorer/report.ts';
import { stride } from '../property-runs.ts';
import { catalog } from '../real-catalog.ts';
import { scorer } from './offered.ts';

const requests = catalog
  .all('cues')
  .flatMap((cue) => (['fires', 'quiet'] as const).flatMap((list) => examplesOf(cue, list)))
  .map(({ prompt, shot }) => ({ ...shot, prompt }) as ScoreRequest);
const cuesIn = ({ modes }: Report) => modes.flatMap(({ findings }) => findings.map(({ cue }) => cue));

test('lower, no mode higher, no new finding, and nothing more of its kind when it is scored again', () => {
  let seen = 0;
  for (let at = 0; at < requests.length; at += stride()) {
    const request = requests[at] as ScoreRequest;
    const report = scorer.score(request);
    for (const { score, strategy, settings, shots } of report.rewrites) {
      seen++;
      expect([request.prompt, score < (report.score as number)]).toEqual([request.prompt, true]);
      for (const shot of shots) {
        expect(applyEdits(request.prompt, shot.edits)).toBe(shot.prompt);
        const after = scorer.score({ ...request, ...settings, prompt: shot.prompt });
        expect([shot.prompt, after.score]).toEqual([shot.prompt, shot.score]);
        expect(cuesIn(report)).toEqual(expect.arrayContaining(cuesIn(after)));
        expect([shot.prompt, after.rewrites.map((again) => again.strategy)]).toEqual([
          shot.prompt,
          expect.not.arrayContaining([strategy]),
        ]);
      }
    }
  }
  expect(seen).toBeGreaterThan(requests.length / stride() / 12);
});
