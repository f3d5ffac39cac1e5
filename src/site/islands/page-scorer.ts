/** The scorer of a page: it fetches the words of a script when a prompt is first written in it. */
import type { CueSet } from '../../scorer/cue-set.ts';
import type { Report, ScoreRequest } from '../../scorer/report.ts';
import type { Script, Words } from '../../scorer/scripts.ts';
import type { Help } from './otherwise.tsx';
import { fetchJson } from './wake.ts';

export interface PageScorer {
  /** For names; its words are not all there. */
  cueSet: CueSet;
  /** The whole report. Only for prompts that it knows the words of. */
  score(request: ScoreRequest): Report;
  /** The same without rewrites and routes, fast enough to run between two letters. */
  explain(request: ScoreRequest): Report;
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
  const [{ createScorer, scriptsIn, withWords }, cueSet, first] = await Promise.all([
    import('./engine.ts'),
    fetchJson<CueSet>(`${files}cues.json`),
    wordsOf(usual),
  ]);
  const known = new Map([[usual, first]]);
  const missing = (text: string) => scriptsIn(text).filter((script) => !known.has(script));
  const build = () => createScorer([...known.values()].reduce(withWords, cueSet));
  let scorer = build();
  let help: Promise<Record<string, Help[]>> | undefined;
  return {
    cueSet,
    score: (request) => scorer.score(request),
    explain: (request) => scorer.explain(request),
    knows: (text) => missing(text).length === 0,
    async learn(text) {
      await Promise.all(missing(text).map(async (script) => known.set(script, await wordsOf(script))));
      scorer = build();
    },
    help() {
      help ??= fetchJson<Record<string, Help[]>>(`${files}help.json`);
      help.catch(() => (help = undefined));
      return help;
    },
  };
}
