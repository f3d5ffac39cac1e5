/** `score`: what in a prompt goes with failures, the sum of it, and what to write instead; for one prompt or a whole sheet. */
import type { Catalog } from '../core/catalog/catalog.ts';
import { compileCueSet } from '../core/catalog/compile.ts';
import { quoted } from '../core/shown.ts';
import type { CueSet } from '../scorer/cue-set.ts';
import { createScorer, type Scorer } from '../scorer/index.ts';
import type { Report, ScoreRequest } from '../scorer/report.ts';
import { isTold, openAcross } from './across.ts';
import { type AskedLine, type BatchLine, linesOf, readLine } from './batch.ts';
import type { Console } from './console.ts';
import { openSheet, readAll, textOf } from './input.ts';
import { openSound } from './open.ts';
import { type Asked, RequestError, requestOf } from './request.ts';
import { EXIT } from './run.ts';
import { choice, readArguments, UsageError } from './usage.ts';
import { type Answer, FORMATS, voiceFor } from './voices/index.ts';
import { scoreList } from './whole-list.ts';

export const help = `PROMPT is put in quotation marks; - reads it from standard input.

  --model ID                  as "misrender list models" lists them, or a name that means one of them
  --release ID                a release of that model; left out, its newest
  --mode ID                   only this mode
  --seconds N                 length of the clip
  --input text|image|video    what it begins from; left out, text
  --audio on|off              whether sound is made with it
  --ignore CUE,CUE=WORDS      cues that are not to count, everywhere or on certain words; CUE#2=WORDS is their second place
  --batch FILE|-              a line each: a prompt, or {"prompt": "...", "id": ..., "model": ...}
  --list FILE|-               a list of shots as on the page: CSV, TSV, a table of Markdown, JSON, numbered, with times or a
                              line each; unless --format is given it comes back in its own format with the results
  --across on|off             of a sheet or list, what is said in two ways from line to line: unless asked, text and
                              sarif tell it and the others do not; in those it is a last entry
  --fail-on yellow|red        exit code 1 where a score reaches this band
  --format ${FORMATS.join('|')}
`;

const SETTINGS = ['model', 'release', 'mode', 'seconds', 'input', 'audio', 'ignore'] as const;

export async function command(args: string[], console: Console): Promise<number> {
  const { values, positionals } = readArguments(args, [...SETTINGS, 'batch', 'list', 'across', 'fail-on', 'format'], 1);
  const format = choice('format', values.format, FORMATS);
  const failOn = choice('fail-on', values['fail-on'], ['yellow', 'red']);
  const across = choice('across', values.across, ['on', 'off']);
  const [prompt] = positionals;
  const file = values.batch ?? values.list;
  checkSources([prompt, values.batch, values.list]);
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, values[name]]));
  const chunks = file === undefined ? null : openSheet(file, console);
  const opened = openScorer(console);
  const { catalog } = opened;
  const standing = checkSettings(settings, catalog);
  const list =
    chunks && values.list !== undefined ? scoreList(await textOf(chunks, quoted(values.list)), standing, opened) : null;
  const givenBack = format === undefined ? list : null;
  const voice = voiceFor(format ?? 'text', { isBatch: chunks !== null, uri: file ?? 'prompt', catalog });
  const sheet = chunks !== null && isTold(format ?? 'text', across) ? openAcross() : null;
  const tally = { hasReached: false, hasBadLine: false };
  if (!givenBack) console.out(voice.begin());
  const alone = async () => [await scoreOne(prompt ?? '', settings, console, opened)];
  for await (const given of list?.answers ?? (chunks ? answersTo(chunks, settings, opened) : await alone())) {
    tally.hasBadLine ||= 'error' in given;
    tally.hasReached ||= 'band' in given && reaches(given, failOn);
    if (givenBack) continue;
    sheet?.add(given);
    await console.out(voice.answer(given));
  }
  console.out(givenBack ? givenBack.write() : voice.end(sheet?.across()));
  return tally.hasBadLine ? EXIT.wrongUse : tally.hasReached ? EXIT.found : EXIT.fine;
}

/** @throws {UsageError} unless exactly one of them is given */
function checkSources(sources: readonly (string | undefined)[]): void {
  const given = sources.filter((source) => source !== undefined).length;
  if (given === 0)
    throw new UsageError('score wants a prompt in quotation marks, - for standard input, --batch FILE or --list FILE.');
  if (given > 1) throw new UsageError('score takes a prompt, --batch or --list, but not both.');
}

function reaches({ band }: Pick<Report, 'band'>, failOn: 'yellow' | 'red' | undefined): boolean {
  return failOn !== undefined && (band === 'red' || (band === 'yellow' && failOn === 'yellow'));
}

/** A slip on the command line is told once, not at every line of a sheet. @throws {UsageError} */
function checkSettings({ release, ...settings }: Partial<Asked>, catalog: Catalog): ScoreRequest {
  const named = settings.model === undefined ? settings : { ...settings, release };
  return requestOf({ ...named, prompt: 'any' }, catalog, (name) => `--${name}`);
}

async function scoreOne(
  prompt: string,
  settings: Partial<Asked>,
  console: Console,
  { catalog, scorer }: Opened,
): Promise<Report> {
  const text = prompt === '-' ? await readAll(console) : prompt;
  return scorer.score(requestOf({ ...settings, prompt: text }, catalog, (name) => `--${name}`));
}

async function* answersTo(
  chunks: AsyncIterable<Uint8Array>,
  settings: Partial<Asked>,
  opened: Opened,
): AsyncGenerator<Answer> {
  for await (const line of linesOf(chunks)) yield answerLine(line, settings, opened);
}

/** The answer to one line of a sheet; what the line does not say, the command line does. */
function answerLine(line: BatchLine, settings: Partial<Asked>, { catalog, scorer }: Opened): Answer {
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

/** What scoring needs, read once. */
export interface Opened {
  catalog: Catalog;
  cueSet: CueSet;
  scorer: Scorer;
}

function openScorer(console: Console): Opened {
  const catalog = openSound(console, 'scored');
  const cueSet = compileCueSet(catalog);
  return { catalog, cueSet, scorer: createScorer(cueSet) };
}
