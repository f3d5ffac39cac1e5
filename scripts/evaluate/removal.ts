// Takes every cue away in turn and sees whether anything that is measured changes; a cue whose absence nobody notices should go.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CueSet } from '../../src/scorer/cue-set.ts';
import type { Scorer } from '../../src/scorer/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { root } from '../steps.mjs';
import { areaUnder } from './area.ts';
import type { Dimension } from './evidence.ts';
import { scoreOf } from './ratings.ts';
import { judgeSets } from './sets.ts';

/** Cues that, taken away, change no report that is kept, no figure of our own sets and no area of the ratings. */
export function needlessCues(cueSet: CueSet, scorer: Scorer, dimensions: readonly Dimension[]): string[] {
  const figures = (one: Scorer) => JSON.stringify([ofSets(one), ofRatings(one, cueSet, dimensions)]);
  const whole = figures(scorer);
  return cueSet.cues.map(({ id }) => id).filter((id) => figures(without(scorer, id)) === whole);
}

/** The same scorer, deaf to one cue. */
function without(scorer: Scorer, cue: string): Scorer {
  return {
    ...scorer,
    explain: (request) => scorer.explain({ ...request, ignore: [cue] }),
    sums: (request) => scorer.sums({ ...request, ignore: [cue] }),
  };
}

/** The figures of our own sets, and the scores of the reports that are kept. */
function ofSets(scorer: Scorer): unknown {
  const { calm, pairs, provoked } = judgeSets(join(root, 'tests', 'evaluation'), scorer);
  const kept = join(root, 'tests', 'golden', 'reports');
  const reports = readdirSync(kept).map((file) => {
    const { prompt, request } = JSON.parse(readFileSync(join(kept, file), 'utf8')) as {
      prompt: string;
      request: Omit<ScoreRequest, 'prompt'>;
    };
    return scorer.explain({ ...request, prompt }).modes.map(({ mode, score }) => `${mode} ${score}`);
  });
  const figures = [
    calm.notGreen.length,
    pairs.unlike.length,
    ...provoked.byMode.flatMap((row) => [row.first, row.firstThree]),
  ];
  return [figures, reports];
}

function ofRatings(scorer: Scorer, cueSet: CueSet, dimensions: readonly Dimension[]): number[] {
  return dimensions.map(({ rows }) => {
    const scores = rows.map((row) => scoreOf(row, cueSet, scorer));
    return areaUnder(
      scores,
      rows.map(({ positive }) => positive),
    ).value;
  });
}
