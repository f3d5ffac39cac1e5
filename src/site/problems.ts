/**
 * What the page of a check shows, taken from the check and from its fixtures: a report that a test holds against what
 * the reader says today, and lines of a file that a test holds to be fine. Neither can go stale unnoticed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../core/checks/check.ts';
import { CHECKS } from '../core/checks/index.ts';

export interface ProblemPage extends Pick<Check, 'slug' | 'severity' | 'finds' | 'why' | 'mend' | 'scope'> {
  /** The slug in words. */
  name: string;
  /** A report of the check, as a terminal shows it. */
  bad: string;
  good: GoodExcerpt[];
}

export interface GoodExcerpt {
  file: string;
  /** What the file says of itself in its first line. */
  caption: string | null;
  text: string;
}

const FIXTURES = join(process.cwd(), 'tests', 'checks');
const MOST_REPORTS = 3;
const MOST_FILES = 2;
const MOST_LINES = 16;
/** The mark of a fixture's line, which is for its test and not for readers. */
const MARK = / *# here$/gm;

export function problemPages(): ProblemPage[] {
  return CHECKS.map(({ slug, severity, finds, why, mend, scope }) => ({
    slug,
    severity,
    finds,
    why,
    mend,
    scope,
    name: inWords(slug),
    bad: badReport(slug),
    good: goodExcerpts(slug),
  })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function inWords(slug: string): string {
  const words = slug.replaceAll('-', ' ').replace('yaml', 'YAML');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first few problems of the blessed report, without the line of counts at its end. */
function badReport(slug: string): string {
  const report = readFileSync(join(FIXTURES, slug, 'bad', 'expected.txt'), 'utf8');
  return report.replace(MARK, '').trimEnd().split('\n\n').slice(0, -1).slice(0, MOST_REPORTS).join('\n\n');
}

/** What the good fixture changes: first the files that the bad one spoils. */
function goodExcerpts(slug: string): GoodExcerpt[] {
  const folder = join(FIXTURES, slug, 'good');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const isInBad = (file: string) => (existsSync(join(FIXTURES, slug, 'bad', file)) ? 0 : 1);
  return files
    .filter((file) => file.endsWith('.yml'))
    .sort((a, b) => isInBad(a) - isInBad(b) || (a < b ? -1 : 1))
    .flatMap((file) => excerptOf(folder, file) ?? [])
    .slice(0, MOST_FILES);
}

function excerptOf(folder: string, file: string): GoodExcerpt | null {
  const [first = '', ...rest] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const caption = first.startsWith('# ') ? first.slice(2) : null;
  const lines = caption === null ? [first, ...rest] : rest;
  const base = join(FIXTURES, 'base', file);
  const known = new Set(existsSync(base) ? readFileSync(base, 'utf8').split('\n') : []);
  const isNew = lines.map((line) => !known.has(line));
  if (!isNew.includes(true)) return null;
  const text = known.size === 0 ? head(lines) : around(lines, isNew);
  return { file: `catalog/${file.replaceAll('\\', '/')}`, caption, text };
}

function head(lines: readonly string[]): string {
  return [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n');
}

/** The lines that are new, each with the one before and after it; what is left out between them is an ellipsis. */
function around(lines: readonly string[], isNew: readonly boolean[]): string {
  const isShown = lines.map((_, i) => isNew[i - 1] || isNew[i] || isNew[i + 1]);
  const shown = lines.flatMap((line, i) => (isShown[i] ? [line] : isShown[i - 1] && i > 0 ? ['…'] : []));
  return head(shown.at(-1) === '…' ? shown.slice(0, -1) : shown);
}
