// Writes what was measured as records of the catalog, so that the page on method shows the figures with their command.

import { stringify } from 'yaml';
import type { Evaluation } from '../../src/core/schema/index.ts';
import type { Ratings } from './ratings.ts';
import type { Sets } from './sets.ts';

type Figure = Evaluation['figures'][number];

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The record of the ratings: an area for each dimension, and the means with what they are held against. */
export function ratingsRecord({ rows, macro, againstCarried, againstInside }: Ratings, when: string): Evaluation {
  const counting = rows.filter(({ counts }) => counts).length;
  const area = (name: string, { value, within }: { value: number; within: number }, n: number): Figure => ({
    name,
    value: round(value),
    low: round(Math.max(0, value - within)),
    high: round(Math.min(1, value + within)),
    n,
  });
  const mean = (name: string, value: number): Figure => ({ name, value: round(value), n: counting });
  const less = (name: string, { value, low, high }: Ratings['againstCarried']): Figure => ({
    name,
    value: round(value),
    low: round(low),
    high: round(high),
    n: counting,
  });
  return {
    name: 'Scores against human ratings',
    when,
    what: 'How often a prompt whose clips people rated as failed gets a higher score than one whose clips did well: the area under the ROC curve, 0.5 by chance.',
    on: `${rows.length} dimensions of seven published collections of ratings; means are over the ${counting} in which the words of a prompt tell anything at all.`,
    command: 'npm run evaluate -- --evidence FOLDER',
    figures: [
      mean('mean area, our scores', macro.ours),
      mean('mean area, length of the prompt', macro.length),
      mean('mean area, words learned on the other collections', macro.carried),
      mean('mean area, words learned inside each collection', macro.inside),
      less('ours less words learned on the others', againstCarried),
      less('ours less words learned inside', againstInside),
      ...rows.map((row) =>
        area(
          `${row.dataset}, ${row.dimension.replaceAll('_', ' ')}${row.counts ? '' : ' (not counted)'}`,
          row.ours,
          row.prompts,
        ),
      ),
    ],
    not_shown:
      'The rated models are of 2023 and 2024, and some collections are of pictures. Weights were chosen with an eye on these ratings, so prompts nobody has rated yet may do worse. An area says nothing about single prompts.',
  };
}

/** The record of our own sets: calm prompts, pairs in two languages, prompts that provoke a mode. */
export function setsRecord({ calm, pairs, provoked }: Sets, when: string): Evaluation {
  const share = (name: string, part: number, n: number): Figure => ({ name, value: round(part / n), n });
  return {
    name: 'Scores on prompts written for it',
    when,
    what: 'Whether calm prompts stay green, the same shot gets the same band in English and Chinese, and a prompt that provokes a mode leads to that mode.',
    on: `${calm.count} calm prompts, ${pairs.count} pairs and ${provoked.count} provoking prompts, written by another hand than the cues`,
    command: 'npm run evaluate',
    figures: [
      share('calm prompts that are not green', calm.notGreen.length, calm.count),
      share('pairs in the same band', pairs.count - pairs.unlike.length, pairs.count),
      share('right mode first', provoked.first, provoked.count),
      share('right mode among the first three', provoked.firstThree, provoked.count),
      ...provoked.byMode.map(({ mode, count, firstThree }) =>
        share(`${mode}: among the first three`, firstThree, count),
      ),
    ],
    not_shown:
      'The cues were mended with these prompts in view, so others will do worse. Which mode a prompt provokes is what its writer expected; no clip was made.',
  };
}

/** A record as the text of its file. */
export function recordText(comment: string, record: Evaluation): string {
  return `# ${comment}\n${stringify(record, { lineWidth: 110 })}`;
}
