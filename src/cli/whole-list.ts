/** A whole list of shots, in any format the page reads: scored as the page does it, and given back in its own format. */
import { readShots, whyUnread } from '../batch/read.ts';
import { createRowMaker, resultsOf } from '../batch/rows.ts';
import type { CueSet } from '../scorer/cue-set.ts';
import type { Scorer } from '../scorer/index.ts';
import type { ScoreRequest } from '../scorer/report.ts';
import { UsageError } from './usage.ts';
import type { ScoredLine } from './voices/index.ts';

export interface ScoredList {
  /** By shot, counted from 1 as lines are; a model that is not known is told among its warnings. */
  answers: ScoredLine[];
  /** The list in its own format, with what was found beside each shot. */
  write(): string;
}

/**
 * @param settings what holds for every shot that does not say otherwise; the release belongs to their model alone
 * @throws {UsageError} where the text holds no shot or is broken JSON
 */
export function scoreList(
  text: string,
  settings: ScoreRequest,
  { cueSet, scorer }: { cueSet: CueSet; scorer: Scorer },
): ScoredList {
  const list = readShots(text);
  if (!list) throw new UsageError(whyUnread(text));
  const model = settings.model ?? '';
  const make = createRowMaker(
    cueSet,
    ({ prompt, model: named, seconds }) =>
      scorer.score({
        ...settings,
        prompt,
        model: named ?? null,
        release: named === model ? (settings.release ?? null) : null,
        seconds: seconds ?? settings.seconds ?? null,
      }),
    model,
  );
  const rows = list.shots.map((shot, at) => make(shot, at));
  const answers = rows.map(({ at, shot, report, warning }) => {
    if (warning !== '') report.coverage.warnings.push(warning);
    return { id: shot.label, ...report, line: at + 1 };
  });
  return { answers, write: () => list.write(resultsOf(rows)) };
}
