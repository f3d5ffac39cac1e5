/** The name of a model, maker or platform with one letter wrong. */
import type { Known } from '../known.ts';
import { quoted } from '../shown.ts';
import { slipsBetween } from '../suggest.ts';
import type { CatalogCheck } from './check.ts';
import { proseOf } from './prose.ts';

/** Shorter words are too near to other words. */
const SHORTEST = 6;
/** Words with a capital, long enough: names, and the first words of sentences. */
const WORD = /(?<![\p{L}\p{N}@./-])\p{Lu}[\p{L}\p{N}]{5,}(?![\p{L}\p{N}@/])/gu;
/** Words of the language that lie one letter from a name. */
const INNOCENT = new Set(['runaway', 'runways']);

export const misspelledName: CatalogCheck = {
  slug: 'misspelled-name',
  scope: 'catalog',
  severity: 'warning',
  finds: 'The name of a model, maker or platform with one letter wrong. A warning: it may be a word of its own.',
  why: 'Search does not find it, and a ticket that copies it is hard to follow.',
  mend: 'Spell it as the record of the model or platform does. A word that is right as it stands may stay.',
  *check(known) {
    const names = namesOf(known);
    const near = nearness(names);
    for (const record of known.records) {
      for (const { path, text } of proseOf(record)) {
        for (const [word] of text.matchAll(WORD)) {
          const name = near(word);
          if (name === null) continue;
          yield {
            ...record.locate(path),
            what: `${quoted(word)} is one letter away from ${quoted(name)}.`,
            fix: `Write ${quoted(name)}.`,
            value: word,
            suggestion: name,
          };
        }
      }
    }
  },
};

function namesOf(known: Known): Map<string, string> {
  const names = [
    ...known.all('models').flatMap(({ data }) => [data.name, data.maker]),
    ...known.all('platforms').flatMap(({ data }) => [data.name, data.owner]),
  ];
  const words = names.flatMap((name) => name.match(WORD) ?? []);
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

/** Names by what is left of them when one letter is taken out: words one slip apart share such a rest. */
function nearness(names: ReadonlyMap<string, string>): (word: string) => string | null {
  const byRest = new Map<string, string[]>();
  for (const name of names.keys())
    for (const rest of restsOf(name)) byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
  const answers = new Map<string, string | null>();
  return (word) => {
    const wanted = word.toLowerCase();
    const before = answers.get(wanted);
    if (before !== undefined) return before;
    const isFine = names.has(wanted) || names.has(wanted.replace(/s$/, '')) || INNOCENT.has(wanted);
    const found = isFine
      ? undefined
      : restsOf(wanted)
          .flatMap((rest) => byRest.get(rest) ?? [])
          .find((name) => slipsBetween(wanted, name) === 1 && `${wanted}s` !== name);
    const answer = found === undefined ? null : (names.get(found) ?? null);
    answers.set(wanted, answer);
    return answer;
  };
}

function restsOf(word: string): string[] {
  if (word.length < SHORTEST - 1) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
