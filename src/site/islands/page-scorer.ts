/** The scorer of a page: it fetches the words of a script when a prompt is first written in it, and learns them without holding the page up. */
import type { Advise } from '../../scorer/advice.ts';
import type { Explainer } from '../../scorer/build.ts';
import type { CueSet } from '../../scorer/cue-set.ts';
import type { Report, ScoreRequest } from '../../scorer/report.ts';
import type { Script, Words } from '../../scorer/scripts.ts';
import type { Help } from './otherwise.tsx';
import { fetchJson } from './wake.ts';

const SLICE_MS = 12;

export interface PageScorer {
  /** For names; its words are not all there. */
  cueSet: CueSet;
  /** The report without rewrites and routes, fast enough to run between two letters. Only for prompts that it knows the words of. */
  explain(request: ScoreRequest): Report;
  /** In words that the model asked for makes no clip of that length; null where that is not known. */
  tooLong(request: ScoreRequest): string | null;
  /** What makes whole reports, fetched when first asked for. @throws as below */
  advised(): Promise<(request: ScoreRequest) => Report>;
  knows(text: string): boolean;
  /** Afterwards it knows the words of this text. @throws where they cannot be fetched; asked again, it tries again */
  learn(text: string): Promise<void>;
  /** What helps besides other words, by mode; the same for all prompts. @throws as above */
  help(): Promise<Record<string, Help[]>>;
}

let advice: Promise<Advise> | undefined;

/** Fetches what looks for rewrites and routes. @throws where it cannot be fetched */
export function fetchAdvice(): Promise<Advise> {
  advice ??= import('./advice.ts').then(({ advise }) => advise);
  advice.catch(() => (advice = undefined));
  return advice;
}

/**
 * Fetches the engine, the cue set, and the words for a text; where it has none, those of the browser's language.
 * @param files address of the folder of the parts of the cue set
 * @throws where one of them cannot be fetched
 */
export async function openScorer(files: string, text: string): Promise<PageScorer> {
  const fetching = new Map<Script, Promise<Words>>();
  const wordsOf = (script: Script) => {
    const words = fetching.get(script) ?? fetchJson<Words>(`${files}${script}.json`);
    fetching.set(script, words);
    words.catch(() => fetching.delete(script));
    return words;
  };
  const [{ buildScorer, scriptsIn, tooLong, withWords }, cueSet, ...first] = await Promise.all([
    import('./engine.ts'),
    fetchJson<CueSet>(`${files}cues.json`),
    ...likelyScripts(text).map(async (script) => [script, await wordsOf(script)] as const),
  ]);
  const fetched = new Map<Script, Words>(first);
  let known = new Set<Script>();
  let scorer: Explainer;
  let help: Promise<Record<string, Help[]>> | undefined;
  const missing = (text: string, from: ReadonlySet<Script>) => scriptsIn(text).filter((script) => !from.has(script));
  const build = async () => {
    const scripts = new Set(fetched.keys());
    scorer = await inSlices(buildScorer([...fetched.values()].reduce(withWords, cueSet)));
    known = scripts;
  };
  await build();
  let building: Promise<unknown> = Promise.resolve();
  return {
    cueSet,
    explain: (request) => scorer.explain(request),
    tooLong({ model, seconds }) {
      const asked = cueSet.models.find(({ id }) => id === model);
      return asked ? tooLong(asked, seconds) : null;
    },
    async advised() {
      const advise = await fetchAdvice();
      return (request) => scorer.score(request, advise);
    },
    knows: (text) => missing(text, known).length === 0,
    async learn(text) {
      const wanted = missing(text, new Set(fetched.keys()));
      await Promise.all(wanted.map(async (script) => fetched.set(script, await wordsOf(script))));
      // One after another, so that the last one built knows most.
      building = building.then(async () => {
        if (missing(text, known).length > 0) await build();
      });
      await building;
    },
    help() {
      help ??= fetchJson<Record<string, Help[]>>(`${files}help.json`);
      help.catch(() => (help = undefined));
      return help;
    },
  };
}

/** The scripts of a text as they are told before the engine is there, which tells them for certain. */
function likelyScripts(text: string): Script[] {
  const likely: Script[] = [];
  if (/[a-z]/i.test(text)) likely.push('latin');
  if (/[\u4e00-\u9fff]/.test(text)) likely.push('han');
  if (likely.length === 0) likely.push(navigator.language.startsWith('zh') ? 'han' : 'latin');
  return likely;
}

/** Lets the browser draw and listen between slices. */
async function inSlices(building: Generator<undefined, Explainer, undefined>): Promise<Explainer> {
  let since = performance.now();
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await rest();
    since = performance.now();
  }
}

/** Where the browser can be asked to go on at once, it is; a timer makes it wait some milliseconds. */
function rest(): Promise<void> {
  return 'scheduler' in window && 'yield' in window.scheduler
    ? window.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
