// Holds the diagnosis against complaints written by other hands, beside plain word search over the same pages.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/core/catalog/catalog.ts';
import type { Diagnoser } from '../../src/diagnose/index.ts';
import { jsonLines } from './lines.ts';

export interface Complaint {
  text: string;
  mode: string;
  lang: string;
  part: 'open' | 'locked';
}
export interface Recall {
  part: string;
  lang: string;
  count: number;
  first: number;
  firstThree: number;
  /** The same by word search. */
  searchFirst: number;
  searchFirstThree: number;
  /** Descriptions whose mode is not the first, with what stands there. */
  missed: string[];
}

/** The usual settings of BM25. */
const K1 = 1.2;
const B = 0.75;

/** None where the file is not there. */
export function readComplaints(folder: string): Complaint[] {
  const file = join(folder, 'complaints.jsonl');
  if (!existsSync(file)) return [];
  return jsonLines(file);
}

/** Recall by part and language, and of each part as a whole. */
export function judgeComplaints(
  complaints: readonly Complaint[],
  { diagnose }: Diagnoser,
  search: (text: string) => string[],
): Recall[] {
  const judged = complaints.map((complaint) => {
    const named = diagnose(complaint.text).map(({ mode }) => mode);
    return {
      ...complaint,
      named,
      ours: named.indexOf(complaint.mode),
      theirs: search(complaint.text).indexOf(complaint.mode),
    };
  });
  const recall = (part: string, lang: string, own: typeof judged): Recall => {
    const within = (of: 'ours' | 'theirs', most: number) => own.filter((one) => one[of] >= 0 && one[of] < most).length;
    return {
      part,
      lang,
      count: own.length,
      first: within('ours', 1),
      firstThree: within('ours', 3),
      searchFirst: within('theirs', 1),
      searchFirstThree: within('theirs', 3),
      missed: own.flatMap(({ ours, mode, named, text }) =>
        ours === 0 ? [] : [`${mode} not ${named.slice(0, 3).join(', ')}: ${text}`],
      ),
    };
  };
  return [...Map.groupBy(judged, ({ part }) => part)].flatMap(([part, own]) => [
    ...[...Map.groupBy(own, ({ lang }) => lang)].map(([lang, some]) => recall(part, lang, some)),
    recall(part, 'all', own),
  ]);
}

/** Word search over what the page of each mode says: names, summary, symptoms and tells. */
export function wordSearch(catalog: Catalog): (text: string) => string[] {
  const pages = catalog.all('modes').map(({ id, data }) => {
    const lists = [data.names, data.symptoms].flatMap(({ en, zh }) => [...en, ...(zh ?? [])]);
    const words = wordsOf(
      [data.name, data.term, data.summary, ...lists, ...data.lookalikes.map(({ tell }) => tell)].join('\n'),
    );
    return {
      id,
      size: words.length,
      counts: new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length])),
    };
  });
  const mean = pages.reduce((sum, { size }) => sum + size, 0) / pages.length;
  const rarity = (word: string) => {
    const holding = pages.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (pages.length - holding + 0.5) / (holding + 0.5));
  };
  return (text) => {
    const asked = [...new Set(wordsOf(text))].map((word) => ({ word, weight: rarity(word) }));
    return pages
      .map(({ id, size, counts }) => {
        const score = asked.reduce((sum, { word, weight }) => {
          const count = counts.get(word) ?? 0;
          return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * size) / mean));
        }, 0);
        return { id, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}

/** Words in lower case; Chinese in pairs of characters. */
function wordsOf(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}']+/gu) ?? [];
  return runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [run],
  );
}
