// A page fetches only the words of the scripts that a prompt holds; its reports must be those of the whole cue set.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import type { CueSet } from '../../src/scorer/cue-set.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { SCRIPTS, type Script, scriptsIn, withoutScripts, withWords, wordsIn } from '../../src/scorer/scripts.ts';
import { readFrontCoded } from '../../src/text/front-coding.ts';
import { catalog } from '../real-catalog.ts';

const linesOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../evaluation/${file}`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('scriptsIn', () => {
  it.each([
    ['', []],
    ['3, 16:9! 🐈', []],
    ['A cat', ['latin']],
    ['一只猫，3秒。', ['han']],
    ['一只 cat', ['latin', 'han']],
    // The Kangxi radical is read as 人, the square sign as "cm", the Cyrillic letter as a Latin one.
    ['⼈', ['han']],
    ['5㎝', ['latin']],
    ['а', ['latin']],
    ['꧁𠀀꧂', []],
  ])('%s', (text, scripts) => {
    expect(scriptsIn(text)).toEqual(scripts);
  });
});

describe('words by script', () => {
  const whole = compileCueSet(catalog);
  const withScripts = (...scripts: Script[]) =>
    scripts.reduce((set, script) => withWords(set, wordsIn(whole, script)), withoutScripts(whole));

  it('are all words, each once', () => {
    const sorted = (entry: unknown) => (typeof entry === 'string' ? readFrontCoded(entry).sort() : entry);
    const listed = ({ lexicons }: CueSet) =>
      Object.entries(lexicons).map(([column, entries]) => [column, ...entries.map(sorted)]);
    const joined = withScripts(...SCRIPTS);
    expect(listed(joined)).toEqual(listed(whole));
    expect({ ...joined, lexicons: null }).toEqual({ ...whole, lexicons: null });
  });

  it('give the reports of the whole cue set', () => {
    const all = createScorer(whole);
    const kinds: Script[][] = [[], ['latin'], ['han'], ['latin', 'han']];
    const scorers = new Map(kinds.map((scripts) => [scripts.join(), createScorer(withScripts(...scripts))]));
    const prompts: string[] = linesOf('pairs.jsonl').flatMap(({ en, zh }) => [en, zh]);
    const some = (step: number) => prompts.filter((_, at) => at % step === 0);
    for (const prompt of ['16:9, 3 🐈', ...some(4)]) {
      const one = scorers.get(scriptsIn(prompt).join());
      expect(one?.explain({ prompt }), prompt).toEqual(all.explain({ prompt }));
    }
    for (const prompt of some(29)) {
      const one = scorers.get(scriptsIn(prompt).join());
      expect(one?.score({ prompt }), prompt).toEqual(all.score({ prompt }));
    }
  });
});
