// Reads human ratings of generated clips: a row for each prompt and dimension, and which prompts count as failed.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A prompt as raters judged it on one dimension. */
export interface Rated {
  prompt: string;
  /** Modes whose score should be high where it failed. */
  modes: string[];
  /** Share of the rated outputs that failed, 0 to 1. */
  share: number;
  positive: boolean;
}

export interface Dimension {
  dataset: string;
  name: string;
  rows: Rated[];
}

interface Line {
  dataset: string;
  prompt: string;
  dimension: string;
  modes: string[];
  n: number;
  failed: number;
}

/** Where fewer prompts than this lie above the median, those at the median count as failed too. */
const LEAST_POSITIVE = 0.1;
/** A dimension of fewer prompts says nothing. */
const LEAST_ROWS = 40;

/** Every dimension of every `.jsonl` file of a folder, by data set and name. Throws with the place where a line is no rating. */
export function readEvidence(folder: string): Dimension[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const lines = files.sort().flatMap((file) => readLines(join(folder, file)));
  const byDimension = Map.groupBy(lines, ({ dataset, dimension }) => `${dataset} ${dimension}`);
  return [...byDimension.values()]
    .map((own) => ({ dataset: own[0]?.dataset ?? '', name: own[0]?.dimension ?? '', rows: rated(own) }))
    .filter(({ rows }) => rows.length >= LEAST_ROWS && new Set(rows.map(({ positive }) => positive)).size === 2);
}

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const line: Partial<Line> = JSON.parse(text);
      const isRating = typeof line.prompt === 'string' && Array.isArray(line.modes) && Number(line.n) > 0;
      if (!isRating || typeof line.failed !== 'number')
        throw new Error(`${basename(path)}:${index + 1}: a rating needs prompt, modes, n and failed.`);
      return [line as Line];
    });
}

function rated(lines: readonly Line[]): Rated[] {
  const shares = lines.map(({ n, failed }) => failed / n);
  const middle = median(shares);
  const above = shares.filter((share) => share > middle).length;
  const isPositive = (share: number) => (above < LEAST_POSITIVE * lines.length ? share >= middle : share > middle);
  return lines.map(({ prompt, modes, n, failed }) => {
    const share = failed / n;
    return { prompt, modes, share, positive: isPositive(share) };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
