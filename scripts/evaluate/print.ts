// Says on the terminal what was measured, a line for each figure.

import type { Recall } from './complaints.ts';
import type { Confusion } from './confusions.ts';
import type { Overlap } from './overlap.ts';
import type { Ratings, Row } from './ratings.ts';
import type { Ranking } from './search.ts';
import type { Sets } from './sets.ts';

/** A table of dimensions, and the means with what they are held against. */
export function printRatings({ rows, macro, againstCarried, againstInside }: Ratings): void {
  const area = ({ value, within }: Row['ours']) => `${value.toFixed(2)} ±${within.toFixed(2)}`;
  const cells = (row: Row) => [
    `${row.dataset} ${row.dimension}${row.counts ? '' : ' (not counted)'}`.padEnd(48),
    String(row.prompts).padStart(5),
    ...[row.ours, row.length, row.carried, row.inside].map(area),
    row.againstCarried.high < 0 ? 'below carried' : row.againstCarried.low > 0 ? 'above carried' : '',
  ];
  console.log(`${' '.repeat(48)}    n  ours        length      carried     inside`);
  for (const row of rows) console.log(cells(row).join('  '));
  const { ours, length, carried, inside } = macro;
  console.log(
    `macro: ours ${ours.toFixed(3)}, length ${length.toFixed(3)}, carried ${carried.toFixed(3)}, inside ${inside.toFixed(3)}`,
  );
  for (const [name, { value, low, high }] of [
    ['carried', againstCarried],
    ['inside', againstInside],
  ] as const)
    console.log(`ours less ${name}: ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
}

/** @param isLong names every prompt that was missed, too */
export function printSets({ calm, pairs, provoked }: Sets, isLong: boolean): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `\ncalm: ${calm.notGreen.length} of ${calm.count} not green (${percent(calm.notGreen.length, calm.count)})`,
  );
  const alike = pairs.count - pairs.unlike.length;
  console.log(`pairs: ${alike} of ${pairs.count} in the same band (${percent(alike, pairs.count)})`);
  console.log(
    `provoked: ${provoked.count}, right mode first ${percent(provoked.first, provoked.count)} (or level with it ${percent(provoked.level, provoked.count)}), in the first three ${percent(provoked.firstThree, provoked.count)}`,
  );
  const { count, right, inThree } = provoked.unread;
  console.log(
    `of those nobody read: calm ${calm.unread.count - calm.unread.right} of ${calm.unread.count} not green, pairs ${percent(pairs.unread.right, pairs.unread.count)} of ${pairs.unread.count}, provoked ${percent(right, count)} and ${percent(inThree, count)} of ${count}`,
  );
  for (const { mode, count, first, firstThree, instead } of provoked.byMode)
    console.log(
      `  ${mode.padEnd(26)} ${first}/${count} first, ${firstThree} in three; else ${instead.slice(0, 4).join(', ')}`,
    );
  if (!isLong) return;
  for (const line of [...calm.notGreen, '', ...pairs.unlike, '', ...provoked.missed]) console.log(`  ${line}`);
}

/** Those missed are told of the open part alone: the locked part is not for reading. */
export function printComplaints(rows: readonly Recall[], isLong: boolean): void {
  const share = (part: number, whole: number) => (part / whole).toFixed(2);
  for (const { part, lang, count, missed, ...found } of rows) {
    const ours = `right mode first ${share(found.first, count)}, in three ${share(found.firstThree, count)}`;
    const theirs = `word search ${share(found.searchFirst, count)}, ${share(found.searchFirstThree, count)}`;
    console.log(`complaints, ${part}, ${lang}: ${count}, ${ours}; ${theirs}`);
    if (isLong && part === 'open') for (const line of missed) console.log(`  ${line}`);
  }
}

/** Names the pairs that want a lookalike, or are accidents of words. */
export function printConfusions(confusions: readonly Confusion[]): void {
  const left = confusions.filter(({ isParted }) => !isParted);
  const names = left.map(({ modes, times }) => `${modes.join(' ~ ')}${times > 1 ? ` (${times})` : ''}`);
  console.log(`confusions: ${confusions.length} pairs of modes, ${left.length} with no tell: ${names.join(', ')}`);
}

export function printRankings(rankings: readonly Ranking[], isLong: boolean): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const { name, queries, reciprocal, first, firstThree, missed } of rankings) {
    console.log(
      `${name}: mean reciprocal rank ${reciprocal.toFixed(3)}, first ${percent(first)}, in the first three ${percent(firstThree)} of ${queries}`,
    );
    if (isLong) for (const line of missed) console.log(`  ${line}`);
  }
}

/** Cues whose absence nobody would notice; one of them is a fault. */
export function printNeedless(cues: readonly string[], all: number): void {
  console.log(`removal: ${all - cues.length} of ${all} cues change something when taken away`);
  for (const cue of cues) console.log(`  needless: ${cue}`);
  if (cues.length > 0) process.exitCode = 1;
}

/** Prompts that stand in the ratings and here; one that would feed a cue is a fault. */
export function printOverlap(found: readonly Overlap[]): void {
  for (const { place, dataset, isAllowed, prompt } of found)
    console.log(`${isAllowed ? 'example' : 'NOT ALLOWED'}  ${place} (${dataset}): ${prompt}`);
  const wrong = found.filter(({ isAllowed }) => !isAllowed).length;
  console.log(`overlap: ${found.length - wrong} examples with their source, ${wrong} where none may be`);
  if (wrong > 0) process.exitCode = 1;
}
