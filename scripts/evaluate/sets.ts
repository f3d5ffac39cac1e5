// Holds the scorer against prompts written for it by another hand: calm ones, pairs in two languages, ones that provoke a mode.

import { join } from 'node:path';
import type { Scorer } from '../../src/scorer/index.ts';
import { bandOf, type ScoreRequest } from '../../src/scorer/report.ts';
import { jsonLines } from './lines.ts';

export interface Sets {
  calm: { count: number; notGreen: string[] };
  pairs: { count: number; unlike: string[] };
  provoked: { count: number; first: number; firstThree: number; byMode: ByMode[]; missed: string[] };
}

export interface ByMode {
  mode: string;
  count: number;
  first: number;
  firstThree: number;
  /** What stood first instead, most often first. */
  instead: string[];
}

type Provoked = ScoreRequest & { mode: string };

/** Scores the three sets of a folder; prompts that missed come back with what they got, for reading. */
export function judgeSets(folder: string, scorer: Scorer): Sets {
  const read = <T>(name: string) => jsonLines<T>(join(folder, `${name}.jsonl`));
  const scoreOf = (prompt: string) => scorer.explain({ prompt }).score ?? 0;
  const calm = read<{ prompt: string }>('calm').map(({ prompt }) => ({ prompt, score: scoreOf(prompt) }));
  const pairs = read<{ en: string; zh: string }>('pairs').map(({ en, zh }) => ({
    both: `${scoreOf(en)} ${en} | ${scoreOf(zh)} ${zh}`,
    alike: bandOf(scoreOf(en)) === bandOf(scoreOf(zh)),
  }));
  return {
    calm: {
      count: calm.length,
      notGreen: calm.filter(({ score }) => bandOf(score) !== 'green').map(({ prompt, score }) => `${score} ${prompt}`),
    },
    pairs: { count: pairs.length, unlike: pairs.filter(({ alike }) => !alike).map(({ both }) => both) },
    provoked: judgeProvoked(read<Provoked>('provoked'), scorer),
  };
}

function judgeProvoked(prompts: readonly Provoked[], scorer: Scorer): Sets['provoked'] {
  const judged = prompts.map(({ mode, ...request }) => {
    const { modes } = scorer.explain(request);
    const score = modes.find((report) => report.mode === mode)?.score ?? 0;
    // Modes that tie share the better place only where they scored at all.
    const above = modes.filter((report) => report.score > score).length;
    const place = score > 0 ? above + 1 : Number.POSITIVE_INFINITY;
    return { mode, prompt: request.prompt, place, leader: modes[0]?.score ? modes[0].mode : 'nothing', score };
  });
  const byMode = [...Map.groupBy(judged, ({ mode }) => mode)].map(([mode, own]): ByMode => {
    const others = own.filter(({ place }) => place > 1).map(({ leader }) => leader);
    const counts = [...Map.groupBy(others, (leader) => leader)].sort((a, b) => b[1].length - a[1].length);
    return {
      mode,
      count: own.length,
      first: own.filter(({ place }) => place === 1).length,
      firstThree: own.filter(({ place }) => place <= 3).length,
      instead: counts.map(([leader, list]) => `${leader} ${list.length}`),
    };
  });
  const sum = (of: (row: ByMode) => number) => byMode.reduce((total, row) => total + of(row), 0);
  return {
    count: judged.length,
    first: sum(({ first }) => first),
    firstThree: sum(({ firstThree }) => firstThree),
    byMode,
    missed: judged
      .filter(({ place }) => place > 3)
      .map(({ mode, leader, score, prompt }) => `${mode} ${score}, first ${leader}: ${prompt}`),
  };
}
