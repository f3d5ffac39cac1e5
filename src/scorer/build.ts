/** Builds what reads prompts, explains and adds up; what it advises is given to it, since a page loads that later (see advice.ts). */
import { languageOf } from '../text/language.ts';
import { createReader, type Reader } from '../text/reader.ts';
import type { Advise } from './advice.ts';
import type { CueSet, Input } from './cue-set.ts';
import { Cues, type Fired } from './cues.ts';
import { cuesWithMore, explain, FindingCache } from './explain.ts';
import { ignoredOf } from './ignore.ts';
import { learnLexicons, roomFor } from './learn.ts';
import { Registry } from './lists.ts';
import { Models } from './models.ts';
import { bandOf, type Finding, type Report, type ScoreRequest } from './report.ts';
import { addUp, forget, markModes, type Scan, scanAt, type Work } from './scan.ts';
import { fill, type Sheet } from './sheet.ts';
import { Adder, type Sums } from './sums.ts';
import { coverageOf, ownTrackWarning } from './warnings.ts';

/** Raised when the same prompt and cue set may give another report. */
export const ENGINE = '1';

export interface Explainer {
  engine: string;
  /** The full report, with the rewrites and routes that `advise` finds. Never throws on any prompt. */
  score(request: ScoreRequest, advise: Advise): Report;
  /** The report without rewrites and routes. */
  explain(request: ScoreRequest): Report;
  /** Every place where a cue fires, whatever its modes; points are the most it gives to any of them. */
  findings(request: ScoreRequest): Finding[];
  /** The sums alone, by mode in the order of the cue set; the same arrays are filled again at the next call. */
  sums(request: ScoreRequest): Sums;
  /** Work done by the last call on its own prompt, in counted steps: the same on every machine. */
  steps(): number;
}

/** Learns some ten thousand words, in steps of less than a millisecond, since a page must stay alive meanwhile. */
export function* buildScorer(cueSet: CueSet): Generator<undefined, Explainer, undefined> {
  const reader = createReader(cueSet.traditional, roomFor(cueSet.lexicons));
  yield* learnLexicons(reader, cueSet);
  const registry = new Registry(cueSet.lexicons.ids.length);
  const cues = new Cues(cueSet, registry);
  const models = new Models(cueSet);
  const work = workOn(cueSet, reader, registry, cues, models);
  const main = scanAt(work, 0);

  const finish = <T>(answer: T): T => {
    forget(work);
    return answer;
  };

  const report = (request: ScoreRequest, advise: Advise | null): Report => {
    const warnings: string[] = [];
    begin(work, models, request, warnings);
    const language = languageOf(main.sheet.reading, reader.vocabulary);
    const coverage = coverageOf(main.sheet, language, work.target, warnings);
    const shown = blankReport(request, work, coverage);
    if (!coverage.covered || isUnknownMode(work, warnings)) return shown;
    addUp(work, main, true);
    shown.modes = explain(cueSet, main.fired, work.target, main.sums, new FindingCache(cueSet, main.sheet, main.fired));
    const more = cuesWithMore(cueSet, main.fired, shown.modes);
    if (more.length > 0) shown.more = more;
    const ownTrack = request.audio === 'off' ? ownTrackWarning(cueSet.modes, shown.modes) : null;
    if (ownTrack !== null) warnings.push(ownTrack);
    shown.score = main.sums.score;
    shown.band = bandOf(main.sums.score);
    if (advise !== null) Object.assign(shown, advise(work, models, request, warnings));
    return shown;
  };

  return {
    engine: ENGINE,
    score: (request, advise) => finish(report(request, advise)),
    explain: (request) => finish(report(request, null)),
    findings: (request) => {
      begin(work, models, request, []);
      addUp(work, main, true);
      return finish(allFindings(cueSet, main.sheet, main.fired));
    },
    sums: (request) => {
      begin(work, models, request, []);
      addUp(work, main, false);
      return finish(main.sums);
    },
    steps: () => main.sheet.reading.steps,
  };
}

/** What one scorer fills anew at every call. */
function workOn(cueSet: CueSet, reader: Reader, registry: Registry, cues: Cues, models: Models): Work {
  return {
    cueSet,
    reader,
    registry,
    cues,
    adder: new Adder(cueSet),
    target: models.resolve({ prompt: '' }, []),
    facts: { input: null, seconds: null, audio: null, negativePrompt: null },
    assumed: { input: null, seconds: null, audio: null, negativePrompt: null },
    mode: null,
    applies: new Uint8Array(cueSet.modes.length),
    scans: [],
    used: 0,
    byText: new Map(),
  };
}

/** Looks up what the request names and reads its prompt into scan 0. */
function begin(work: Work, models: Models, request: ScoreRequest, warnings: string[]): void {
  work.target = models.resolve(request, warnings);
  work.cues.ignored = ignoredOf(work, request.ignore ?? [], warnings);
  work.mode = request.mode ?? null;
  work.facts = {
    input: request.input ?? null,
    seconds: request.seconds ?? null,
    audio: request.audio ?? null,
    negativePrompt: work.target.release?.negativePrompt ?? null,
  };
  const { sheet } = work.scans[0] as Scan;
  fill(sheet, work.reader, request.prompt);
  work.assumed = { ...work.facts, input: request.input ?? inputOf(work, sheet, warnings) };
  markModes(work);
}

/** What a prompt most likely begins from where the settings do not say. */
function inputOf(work: Work, sheet: Sheet, warnings: string[]): Input {
  const because =
    work.mode !== null && needsImage(work.cueSet, work.mode)
      ? 'this fault occurs only there'
      : work.cues.speakOfImage(sheet)
        ? 'the prompt speaks of one'
        : null;
  if (because === null) return 'text';
  warnings.push(`Assumed that the shot begins from an image, since ${because}.`);
  return 'image';
}

function needsImage(cueSet: CueSet, mode: string): boolean {
  return cueSet.modes.some(
    ({ id, needs }) => id === mode && needs.length > 0 && needs.every((need) => need === 'image-input'),
  );
}

function isUnknownMode({ cueSet, mode, applies }: Work, warnings: string[]): boolean {
  if (mode === null) return false;
  const known = cueSet.modes.findIndex(({ id }) => id === mode);
  if (known < 0) warnings.push(`There is no failure mode called "${mode}" in the catalog.`);
  else if (applies[known] === 0) warnings.push('This fault cannot occur under these settings on this release.');
  return known < 0;
}

function blankReport(request: ScoreRequest, work: Work, coverage: Report['coverage']): Report {
  return {
    prompt: request.prompt,
    request: {
      model: request.model ?? null,
      release: request.release ?? null,
      ...(request.mode == null ? {} : { mode: request.mode }),
      input: work.assumed.input ?? 'text',
      seconds: request.seconds ?? null,
      audio: request.audio ?? null,
      ...(request.ignore?.length ? { ignore: [...request.ignore] } : {}),
    },
    score: null,
    band: null,
    modes: [],
    rewrites: [],
    routes: [],
    coverage,
    engine: ENGINE,
    catalog: work.cueSet.catalog,
  };
}

function allFindings(cueSet: CueSet, sheet: Sheet, fired: Fired): Finding[] {
  const cache = new FindingCache(cueSet, sheet, fired);
  const most = new Int32Array(cueSet.cues.length);
  for (const { links } of cueSet.modes) {
    for (const { cue, points } of links) if (Math.abs(points) > Math.abs(most[cue] as number)) most[cue] = points;
  }
  return cueSet.cues
    .flatMap((_, cue) => (fired.fired[cue] === 0 ? [] : cache.of(cue, most[cue] as number)))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.cue < b.cue ? -1 : 1));
}
