// Pairs of modes that the diagnosis takes for each other on the labelled complaints, and which of them no tell parts yet.

import type { Catalog } from '../../src/core/catalog/catalog.ts';
import { lookalikesOf } from '../../src/core/catalog/view.ts';
import type { Diagnoser } from '../../src/diagnose/index.ts';
import type { Complaint } from './complaints.ts';

export interface Confusion {
  /** In alphabetical order. */
  modes: [string, string];
  /** Complaints of one of the two where the other one came first. */
  times: number;
  /** One of the two is a lookalike of the other. */
  isParted: boolean;
}

/** The most frequent first. Complaints that lead to nothing confuse nothing. */
export function confusionsOf(complaints: readonly Complaint[], { diagnose }: Diagnoser, catalog: Catalog): Confusion[] {
  const pairs = complaints.flatMap(({ text, mode }): [string, string][] => {
    const first = diagnose(text)[0]?.mode;
    if (first === undefined || first === mode) return [];
    return [first < mode ? [first, mode] : [mode, first]];
  });
  return [...Map.groupBy(pairs, ([one, other]) => `${one} ${other}`).values()]
    .map((same) => {
      const [one, other] = same[0] as [string, string];
      const isParted = lookalikesOf(catalog, one, null).some(({ mode }) => mode.id === other);
      return { modes: [one, other] as [string, string], times: same.length, isParted };
    })
    .sort((a, b) => b.times - a.times);
}
