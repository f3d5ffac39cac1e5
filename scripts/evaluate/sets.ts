// Holds the scorer against prompts written for it by other hands: calm ones, pairs in two languages, ones that provoke a mode.

import { join } from 'node:path';
import type { Scorer } from '../../src/scorer/index.ts';
import { bandOf, type ScoreRequest } from '../../src/scorer/report.ts';
import { jsonLines } from './lines.ts';

/** Prompts marked `unread` that nobody who mends cues has looked at, and how many of them came out as they should. */
export interface Unread {
  count: number;
  right: number;
}

export interface Sets {
  calm: { count: number; notGreen: string[]; unread: Unread };
  pairs: { count: number; unlike: string[]; unread: Unread };
  provoked: {
    count: number;
    first: number;
    firstThree: number;
    /** The right mode has the highest score, which others may share. */
    level: number;
    byMode: ByMode[];
    missed: string[];
    unread: Unread & { inThree: number };
  };
}

export interface ByMode {
  mode: string;
  count: number;
  first: number;
  firstThree: number;
  /** What stood first instead, most often first. */
  instead: string[];
}

/** What is told of an unread prompt that missed. */
const NOT_FOR_READING = '(not for reading)';

type Provoked = ScoreRequest & { mode: string; unread?: boolean };

/** Scores the three sets of a folder; prompts that missed come back with what they got, for reading. */
export function judgeSets(folder: string, scorer: Scorer): Sets {
  const read = <T>(name: string) => jsonLines<T>(join(folder, `${name}.jsonl`));
  const scoreOf = (prompt: string) => scorer.explain({ prompt }).score ?? 0;
  const calm = read<{ prompt: string; unread?: boolean }>('calm').map(({ prompt, unread }) => ({
    prompt,
    unread,
    score: scoreOf(prompt),
  }));
  const pairs = read<{ en: string; zh: string; unread?: boolean }>('pairs').map(({ en, zh, unread }) => {
    const scores = { en: scoreOf(en), zh: scoreOf(zh) };
    return {
      unread,
      both: unread ? NOT_FOR_READING : `${scores.en} ${en} | ${scores.zh} ${zh}`,
      alike: bandOf(scores.en) === bandOf(scores.zh),
    };
  });
  return {
    calm: {
      count: calm.length,
      unread: unreadOf(calm, ({ score }) => bandOf(score) === 'green'),
      notGreen: calm
        .filter(({ score }) => bandOf(score) !== 'green')
        .map(({ prompt, unread, score }) => (unread ? NOT_FOR_READING : `${score} ${prompt}`)),
    },
    pairs: {
      count: pairs.length,
      unread: unreadOf(pairs, ({ alike }) => alike),
      unlike: pairs.filter(({ alike }) => !alike).map(({ both }) => both),
    },
    provoked: judgeProvoked(read<Provoked>('provoked'), scorer),
  };
}

function unreadOf<T extends { unread?: boolean | undefined }>(
  rows: readonly T[],
  isRight: (row: T) => boolean,
): Unread {
  const own = rows.filter(({ unread }) => unread);
  return { count: own.length, right: own.filter(isRight).length };
}

function judgeProvoked(prompts: readonly Provoked[], scorer: Scorer): Sets['provoked'] {
  const judged = prompts.map(({ mode, unread, ...request }) => {
    const { modes } = scorer.explain(request);
    const at = modes.findIndex((report) => report.mode === mode);
    const score = modes[at]?.score ?? 0;
    // The place in which it is printed; a mode that did not score has none.
    const place = score > 0 ? at + 1 : Number.POSITIVE_INFINITY;
    const isLevel = score > 0 && score === modes[0]?.score;
    return {
      mode,
      unread,
      prompt: request.prompt,
      place,
      isLevel,
      leader: modes[0]?.score ? modes[0].mode : 'nothing',
      score,
    };
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
    level: judged.filter(({ isLevel }) => isLevel).length,
    byMode,
    unread: {
      ...unreadOf(judged, ({ place }) => place === 1),
      inThree: unreadOf(judged, ({ place }) => place <= 3).right,
    },
    missed: judged
      .filter(({ place }) => place > 3)
      .map(({ mode, unread, leader, score, prompt }) =>
        unread ? NOT_FOR_READING : `${mode} ${score}, first ${leader}: ${prompt}`,
      ),
  };
}
