// Writes what was measured as records of the catalog, so that the page on method shows the figures with their command.

import { stringify } from 'yaml';
import type { Evaluation } from '../../src/core/schema/index.ts';
import type { Recall } from './complaints.ts';
import type { Confusion } from './confusions.ts';
import type { Ratings } from './ratings.ts';
import type { Ranking } from './search.ts';
import type { Sets } from './sets.ts';

type Figure = Evaluation['figures'][number];

/** A record with its place among the evaluations of the catalog and the sentence it begins with. */
export interface Kept {
  file: string;
  comment: string;
  record: Evaluation;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The record of the ratings: an area for each dimension, and the means with what they are held against. */
export function ratingsRecord({ rows, macro, againstCarried, againstInside }: Ratings, when: string): Kept {
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
  const record = {
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
  return {
    file: 'human-ratings.yml',
    comment: 'How scores go with human ratings; written by npm run evaluate.',
    record,
  };
}

/** The record of our own sets: calm prompts, pairs in two languages, prompts that provoke a mode. */
export function setsRecord({ calm, pairs, provoked }: Sets, when: string): Kept {
  const share = (name: string, part: number, n: number): Figure => ({ name, value: round(part / n), n });
  const record = {
    name: 'Scores on prompts written for it',
    when,
    what: 'Whether calm prompts stay green, the same shot gets the same band in English and Chinese, and a prompt that provokes a mode leads to that mode.',
    on: `${calm.count} calm prompts, ${pairs.count} pairs and ${provoked.count} provoking prompts, written by other hands than the cues`,
    command: 'npm run evaluate',
    figures: [
      share('calm prompts that are not green', calm.notGreen.length, calm.count),
      share('pairs in the same band', pairs.count - pairs.unlike.length, pairs.count),
      share('right mode first', provoked.first, provoked.count),
      share('right mode first or level with it', provoked.level, provoked.count),
      share('right mode among the first three', provoked.firstThree, provoked.count),
      share(
        'calm prompts that are not green, of those nobody read',
        calm.unread.count - calm.unread.right,
        calm.unread.count,
      ),
      share('pairs in the same band, of those nobody read', pairs.unread.right, pairs.unread.count),
      share('right mode first, of those nobody read', provoked.unread.right, provoked.unread.count),
      share('right mode among the first three, of those nobody read', provoked.unread.inThree, provoked.unread.count),
      ...provoked.byMode.map(({ mode, count, firstThree }) =>
        share(`${mode}: among the first three`, firstThree, count),
      ),
    ],
    not_shown:
      'The cues were mended with most of these prompts in view, so others will do worse; those that nobody read stand by themselves. Which mode a prompt provokes is what its writer expected; no clip was made.',
  };
  return {
    file: 'own-prompts.yml',
    comment: 'How scores fare on prompts written for it; written by npm run evaluate.',
    record,
  };
}

/** The record of the diagnosis: recall on the locked part, which nobody read while tuning, and on the open part. */
export function complaintsRecord(recalls: readonly Recall[], confusions: readonly Confusion[], when: string): Kept {
  const parts = [...recalls].sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0));
  const total = (part: string) => recalls.find((one) => one.part === part && one.lang === 'all')?.count ?? 0;
  const figures = parts.flatMap(({ part, lang, count, ...found }): Figure[] => {
    const share = (name: string, hits: number): Figure => ({
      name: `${part}, ${LANG_WORDS[lang] ?? lang}: ${name}`,
      value: round(hits / count),
      n: count,
    });
    return [
      share('right mode first', found.first),
      share('right mode among the first three', found.firstThree),
      share('first by word search', found.searchFirst),
      share('among the first three by word search', found.searchFirstThree),
    ];
  });
  return {
    file: 'complaints.yml',
    comment: 'How the diagnosis fares on complaints that other hands wrote; written by npm run evaluate.',
    record: {
      name: 'Diagnosis of complaints',
      when,
      what: 'Whether what a person says of a bad clip leads to the mode its writer had in mind, beside plain word search over the same pages.',
      on: `${total('open')} complaints open to those who tuned it and ${total('locked')} that were locked away; written by other hands, who saw one line on each mode and no list of words`,
      command: 'npm run evaluate',
      figures: [...figures, ...partedOf(confusions)],
      not_shown:
        'The complaints were written to order, so people with a real clip will say other things, and some will mean no mode of ours at all. Another reader would put some of them under another mode.',
    },
  };
}

function partedOf(confusions: readonly Confusion[]): Figure[] {
  const parted = confusions.filter(({ isParted }) => isParted).length;
  const name = 'pairs of modes taken for each other, parted by a tell';
  return confusions.length === 0 ? [] : [{ name, value: round(parted / confusions.length), n: confusions.length }];
}

const LANG_WORDS: Record<string, string> = { en: 'English', zh: 'Chinese', mixed: 'mixed', all: 'all' };

/** The record of the search: how high the page stands that a query means. */
export function searchRecord(rankings: readonly Ranking[], when: string): Kept {
  return {
    file: 'search.yml',
    comment: 'How the search ranks what people type; written by npm run evaluate.',
    record: {
      name: 'Ranking of the search',
      when,
      what: 'How high the page that a query means stands among the results, with and without what people call things, beside another library on the same documents.',
      on: `${rankings[0]?.queries ?? 0} queries in English and Chinese, written by another hand, each with the page that should come first`,
      command: 'npm run build && npm run evaluate -- --search',
      figures: rankings.flatMap(({ name, queries, reciprocal, first, firstThree }) => [
        { name: `${name}: mean reciprocal rank`, value: round(reciprocal), n: queries },
        { name: `${name}: first`, value: round(first), n: queries },
        { name: `${name}: among the first three`, value: round(firstThree), n: queries },
      ]),
      not_shown:
        'Which page a query means is what its writer thought; nobody clicked. Queries of real visitors are not known to us, since nothing they type leaves their browser.',
    },
  };
}

/** A record as the text of its file. */
export function recordText(comment: string, record: Evaluation): string {
  return `# ${comment}\n${stringify(record, { lineWidth: 110 })}`;
}
