/** The rows of a list that is scored: each shot with its report, the rewrite that can be taken, and what was taken. */
import type { CueSet } from '../scorer/cue-set.ts';
import type { Report, Shot as RewrittenShot, ScoreRequest } from '../scorer/report.ts';
import { type Slip, slipsIn } from './continuity.ts';
import type { Result, Shot } from './list.ts';
import { createModelFinder } from './models.ts';

export interface Row {
  /** Its place in the list. */
  at: number;
  shot: Shot;
  /** As it is now: the prompt of the shot, or that of a rewrite that was taken. */
  prompt: string;
  report: Report;
  /** What is not known of the shot, in words. */
  warning: string;
}

export type Order = 'worst' | 'list';

/** @param model the id for shots that name none; empty for none */
export function createRowMaker(cueSet: CueSet, score: (request: ScoreRequest) => Report, model: string) {
  const find = createModelFinder(cueSet.models);
  return (shot: Shot, at: number, prompt = shot.prompt): Row => {
    const meant = shot.model === undefined ? { model: model || null, release: null } : find(shot.model);
    const report = score({ prompt, model: null, ...meant, seconds: shot.seconds ?? null });
    const warning = meant === null ? `No model goes by the name “${shot.model}” here; scored without one.` : '';
    return { at, shot, prompt, report, warning };
  };
}

/** The best rewrite that is one shot and changes its words; null where there is none. */
export function takeable({ report }: Row): RewrittenShot | null {
  const found = report.rewrites.find(({ shots }) => shots.length === 1 && (shots[0]?.edits.length ?? 0) > 0);
  return found?.shots[0] ?? null;
}

/** In how many shots the best rewrite would split it; 0 where it would not. */
export function splitsInto({ report }: Row): number {
  return report.rewrites.find(({ shots }) => shots.length > 1)?.shots.length ?? 0;
}

/** Worst first, or as they stand in the list. Shots that are not scored come before green ones. */
export function inOrder(rows: readonly Row[], order: Order): Row[] {
  const rank = ({ report }: Row) => report.score ?? 34.5;
  return [...rows].sort((a, b) => (order === 'list' ? 0 : rank(b) - rank(a)) || a.at - b.at);
}

/** The cues that raise the mode that decides, where the shot is not green. */
export function raisingCues({ report: { band, modes } }: Row): string[] {
  if (band === null || band === 'green') return [];
  const places = modes[0]?.findings.filter(({ points }) => points > 0) ?? [];
  return [...new Set(places.map(({ cue }) => cue))];
}

/** The words that raise the mode that decides, each once. */
export function wordsOf({ report }: Row): string[] {
  const texts = report.modes[0]?.findings.filter(({ points }) => points > 0).map(({ text }) => text) ?? [];
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** What contradicts itself from row to row, in the prompts as they are now. */
export function slipsAmong(rows: readonly Row[]): Slip[] {
  return slipsIn(rows.map(({ prompt }) => prompt));
}

/** What goes back into the list, for each of its rows in order. */
export function resultsOf(rows: readonly Row[]): Result[] {
  const slips = slipsAmong(rows);
  return rows.map((row) => {
    const own = slips.filter(({ said }) => said.some(({ shot }) => shot === row.at));
    return resultOf(row, own.map(slipInWords).join(' '));
  });
}

function slipInWords({ said }: Slip): string {
  return `Differs across shots: ${said.map(({ shot, text }) => `${shot + 1} “${text}”`).join(', ')}.`;
}

function resultOf(row: Row, note: string): Result {
  const { score, band, modes } = row.report;
  return {
    prompt: row.prompt,
    score,
    band,
    mode: band === null || band === 'green' ? '' : (modes[0]?.mode ?? ''),
    words: wordsOf(row).join(' | '),
    note: [row.warning, note].filter((words) => words !== '').join(' '),
  };
}
