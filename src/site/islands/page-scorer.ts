/** The scorer of a page: it fetches the words of a script when a prompt is first written in it, and learns them without holding the page up. */
import type { CueSet } from '../../scorer/cue-set.ts';
import type { Scorer } from '../../scorer/index.ts';
import type { Report, ScoreRequest } from '../../scorer/report.ts';
import type { Script, Words } from '../../scorer/scripts.ts';
import type { Help } from './otherwise.tsx';
import { fetchJson } from './wake.ts';

const SLICE_MS = 12;

export interface PageScorer {
  /** For names; its words are not all there. */
  cueSet: CueSet;
  /** The whole report. Only for prompts that it knows the words of. */
  score(request: ScoreRequest): Report;
  /** The same without rewrites and routes, fast enough to run between two letters. */
  explain(request: ScoreRequest): Report;
  /** In words that the model asked for makes no clip of that length; null where that is not known. */
  tooLong(request: ScoreRequest): string | null;
  knows(text: string): boolean;
  /** Afterwards it knows the words of this text. @throws where they cannot be fetched; asked again, it tries again */
  learn(text: string): Promise<void>;
  /** What helps besides other words, by mode; the same for all prompts. @throws as above */
  help(): Promise<Record<string, Help[]>>;
}

/**
 * Fetches the engine, the cue set, and the words of the browser's language.
 * @param files address of the folder of the parts of the cue set
 * @throws where one of them cannot be fetched
 */
export async function openScorer(files: string): Promise<PageScorer> {
  const usual: Script = navigator.language.startsWith('zh') ? 'han' : 'latin';
  const fetching = new Map<Script, Promise<Words>>();
  const wordsOf = (script: Script) => {
    const words = fetching.get(script) ?? fetchJson<Words>(`${files}${script}.json`);
    fetching.set(script, words);
    words.catch(() => fetching.delete(script));
    return words;
  };
  const [{ buildScorer, scriptsIn, tooLong, withWords }, cueSet, first] = await Promise.all([
    import('./engine.ts'),
    fetchJson<CueSet>(`${files}cues.json`),
    wordsOf(usual),
  ]);
  const fetched = new Map([[usual, first]]);
  let known = new Set<Script>();
  let scorer: Scorer;
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
    score: (request) => scorer.score(request),
    explain: (request) => scorer.explain(request),
    tooLong({ model, seconds }) {
      const asked = cueSet.models.find(({ id }) => id === model);
      return asked ? tooLong(asked, seconds) : null;
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

/** Lets the browser draw and listen between slices. */
async function inSlices(building: Generator<undefined, Scorer, undefined>): Promise<Scorer> {
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
