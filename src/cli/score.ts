/** `score`: what in a prompt goes with failures, the sum of it, and what to write instead; for one prompt or a whole sheet. */
import type { Catalog } from '../core/catalog/catalog.ts';
import { compileCueSet } from '../core/catalog/compile.ts';
import { counted } from '../core/shown.ts';
import { loadCatalog } from '../io/load.ts';
import { createScorer, type Scorer } from '../scorer/index.ts';
import type { Report } from '../scorer/report.ts';
import { isTold, openAcross } from './across.ts';
import { type AskedLine, type BatchLine, linesOf, readLine } from './batch.ts';
import type { Console } from './console.ts';
import { openSheet, readAll } from './input.ts';
import { type Asked, RequestError, requestOf } from './request.ts';
import { EXIT } from './run.ts';
import { choice, readArguments, UsageError } from './usage.ts';
import { type Answer, FORMATS, voiceFor } from './voices/index.ts';

export const help = `PROMPT is put in quotation marks; - reads it from standard input.

  --model ID                  as "misrender list models" lists them, or a name that means one of them
  --release ID                a release of that model; left out, its newest
  --mode ID                   only this mode
  --seconds N                 length of the clip
  --input text|image|video    what it begins from; left out, text
  --audio on|off              whether sound is made with it
  --ignore CUE,CUE=WORDS      cues that are not to count, everywhere or on certain words
  --batch FILE|-              a line each: a prompt, or {"prompt": "...", "id": ..., "model": ...}
  --across on|off             of a sheet, what is said in two ways from line to line: unless asked, text and sarif tell it
                              and the others do not; in those it is a last entry
  --fail-on yellow|red        exit code 1 where a score reaches this band
  --format ${FORMATS.join('|')}
`;

const SETTINGS = ['model', 'release', 'mode', 'seconds', 'input', 'audio', 'ignore'] as const;

export async function command(args: string[], console: Console): Promise<number> {
  const { values, positionals } = readArguments(args, [...SETTINGS, 'batch', 'across', 'fail-on', 'format'], 1);
  const format = choice('format', values.format, FORMATS) ?? 'text';
  const failOn = choice('fail-on', values['fail-on'], ['yellow', 'red']);
  const across = choice('across', values.across, ['on', 'off']);
  const [prompt] = positionals;
  if ((prompt === undefined) === (values.batch === undefined)) {
    throw new UsageError(
      prompt === undefined
        ? 'score wants a prompt in quotation marks, - for standard input, or --batch FILE.'
        : 'score takes a prompt or --batch, not both.',
    );
  }
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, values[name]]));
  const chunks = values.batch === undefined ? null : openSheet(values.batch, console);
  const { catalog, scorer } = openScorer(console);
  checkSettings(settings, catalog);
  const voice = voiceFor(format, { isBatch: chunks !== null, uri: values.batch ?? 'prompt', catalog });
  const sheet = chunks !== null && isTold(format, across) ? openAcross() : null;
  const tally = { hasReached: false, hasBadLine: false };
  const answer = (given: Answer) => {
    sheet?.add(given);
    tally.hasBadLine ||= 'error' in given;
    tally.hasReached ||= 'band' in given && reaches(given, failOn);
    return console.out(voice.answer(given));
  };
  console.out(voice.begin());
  if (chunks === null) await answer(await scoreOne(prompt ?? '', settings, console, catalog, scorer));
  else for await (const line of linesOf(chunks)) await answer(answerLine(line, settings, catalog, scorer));
  console.out(voice.end(sheet?.across()));
  return tally.hasBadLine ? EXIT.wrongUse : tally.hasReached ? EXIT.found : EXIT.fine;
}

function reaches({ band }: Pick<Report, 'band'>, failOn: 'yellow' | 'red' | undefined): boolean {
  return failOn !== undefined && (band === 'red' || (band === 'yellow' && failOn === 'yellow'));
}

/** A slip on the command line is told once, not at every line of a sheet. @throws {UsageError} */
function checkSettings({ release, ...settings }: Partial<Asked>, catalog: Catalog): void {
  const named = settings.model === undefined ? settings : { ...settings, release };
  requestOf({ ...named, prompt: 'any' }, catalog, (name) => `--${name}`);
}

async function scoreOne(
  prompt: string,
  settings: Partial<Asked>,
  console: Console,
  catalog: Catalog,
  scorer: Scorer,
): Promise<Report> {
  const text = prompt === '-' ? await readAll(console) : prompt;
  return scorer.score(requestOf({ ...settings, prompt: text }, catalog, (name) => `--${name}`));
}

/** The answer to one line of a sheet; what the line does not say, the command line does. */
function answerLine(line: BatchLine, settings: Partial<Asked>, catalog: Catalog, scorer: Scorer): Answer {
  let read: AskedLine<Asked> | undefined;
  try {
    read = readLine(line, 'prompt');
    const request = requestOf({ ...settings, ...read.asked }, catalog, (name) => `"${name}"`);
    return { ...(read.id !== undefined && { id: read.id }), ...scorer.score(request), line: line.line };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { code, message } = error;
    return { ...(read?.id !== undefined && { id: read.id }), line: line.line, error: { code, message } };
  }
}

function openScorer(console: Console): { catalog: Catalog; scorer: Scorer } {
  const { catalog, problems } = loadCatalog(console.catalog, { hasTrials: false });
  if (catalog) return { catalog, scorer: createScorer(compileCueSet(catalog)) };
  throw new UsageError(
    `The catalog has ${counted(problems.length, 'problem')}, so nothing can be scored; "misrender check" tells them.`,
  );
}
