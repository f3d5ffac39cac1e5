/** Compiles what the catalog says of modes into the index that the diagnosis reads. */
import { ANSWERS, type DiagnosisSet, signOf, signOfWeight } from '../../diagnose/diagnosis-set.ts';
import { createTermReader, KNOWN_CONCEPTS, phraseKey } from '../../diagnose/terms.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import type { Lexicon, Mode } from '../schema/index.ts';
import type { Catalog } from './catalog.ts';
import { fitWeights, type Phrase } from './fit.ts';
import type { CatalogRecord } from './record.ts';

/** How much a phrase counts, by where it stands. */
const FIELD_WEIGHTS = { name: 2, names: 1.5, says: 1, symptoms: 1, summary: 0.5 };
/** A fitted weight in steps of this is a digit; what is nearer to nothing is left out. */
const DIGIT = 0.22;
const LEAST = 0.72;
const MOST_DIGIT = 9;
/** A pair that stands in fewer phrases is chance. */
const LEAST_PAIR = 3;
/** One more that no phrase means, so that words speak for a mode even where it is the only one. */
const NONE = 1;
/** An answer speaks fully for a mode where so many of its phrases give it: one in 1.5. */
const SPOKEN_SHARE = 1.5;
const APPEARS_WEIGHT = 3;

/** Pure: the same catalog gives the same JSON, byte for byte. */
export function compileDiagnosis(catalog: Catalog): DiagnosisSet {
  const modes = [...catalog.all('modes')].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lexicons = catalog
    .all('lexicons')
    .filter(({ data }) => data.diagnosis)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const idOf = shortIds(lexicons);
  const concepts = lexicons.flatMap(({ id, data }) => conceptsOf(idOf(id), data));
  const read = createTermReader(concepts);
  const phrases = modes.flatMap(({ data }, mode) => phrasesOf(data, mode, read));
  const postings = postingsOf(phrases, modes.length);
  return {
    format: 1,
    catalog: catalog.hash,
    concepts,
    modes: modes.map(({ id }) => id),
    terms: [...postings.keys()].join(' '),
    weights: [...postings.values()].join(' '),
    answers: answersOf(modes, phrases, lexicons, idOf),
  };
}

/** A concept by one sign; by its name where the reader must know it. */
function shortIds(lexicons: readonly CatalogRecord<'lexicons'>[]): (lexicon: string) => string {
  const ids = new Map(lexicons.map(({ id }, at) => [id, signOf(at)]));
  for (const name of KNOWN_CONCEPTS) ids.set(`lay-${name}`, name);
  return (lexicon) => ids.get(lexicon) as string;
}

/** Without those that hold another one: the reader finds the shorter where the longer stands. */
function shortest(keys: readonly string[]): string[] {
  const all = [...new Set(keys)].filter((key) => key !== '');
  return all.filter((key) => !all.some((other) => other !== key && ` ${key} `.includes(` ${other} `)));
}

/** The words of a lexicon as one concept, and those that mean something else as another without a name. */
function conceptsOf(id: string, { en, zh, not }: Lexicon): string[] {
  const forms = [
    ...(en?.words ?? []),
    ...(en?.nouns ?? []).flatMap(nounForms),
    ...(en?.verbs ?? []).flatMap(verbForms),
    ...(zh ?? []),
  ];
  const keys = (words: readonly string[]) => shortest(words.map(phraseKey)).join('|');
  return [`${id}|${keys(forms)}`, ...(not ? [`|${keys(not)}`] : [])];
}

/** What is said of a mode, each phrase as the terms the reader finds in it. */
function phrasesOf(mode: Mode, at: number, read: (text: string) => { key: string }[]): Phrase[] {
  const both = (list: Mode['symptoms'] | undefined) => [...(list?.en ?? []), ...(list?.zh ?? [])];
  const phrases: [weight: number, texts: string[]][] = [
    [FIELD_WEIGHTS.name, [mode.name]],
    [FIELD_WEIGHTS.names, both(mode.names)],
    [FIELD_WEIGHTS.says, both(mode.says)],
    [FIELD_WEIGHTS.symptoms, both(mode.symptoms)],
    [FIELD_WEIGHTS.summary, [mode.summary]],
  ];
  return phrases.flatMap(([weight, texts]) =>
    texts.map((text) => ({ mode: at, weight, terms: read(text).map(({ key }) => key) })),
  );
}

/** Terms in order, each with the modes it speaks for or against. */
function postingsOf(phrases: readonly Phrase[], modes: number): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { terms } of phrases) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const isKept = (term: string) =>
    term.includes('+')
      ? /^#.*\+#/.test(term) && (counts.get(term) as number) >= LEAST_PAIR
      : term.startsWith('#') || (counts.get(term) as number) >= 2;
  const fitted = fitWeights(
    phrases.map((phrase) => ({ ...phrase, terms: phrase.terms.filter(isKept) })),
    modes + NONE,
  );
  const packed = [...fitted]
    .map(([term, weights]): [string, string] => [term, [...weights.subarray(0, modes)].map(packedWeight).join('')])
    .filter(([, pieces]) => pieces !== '');
  return new Map(packed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function packedWeight(weight: number, mode: number): string {
  if (Math.abs(weight) < LEAST) return '';
  return signOf(mode) + signOfWeight(Math.max(-MOST_DIGIT, Math.min(MOST_DIGIT, Math.round(weight / DIGIT))));
}

/** For each answer the modes it speaks for: by the words that give the same answer, and by when a mode appears. */
function answersOf(
  modes: readonly CatalogRecord<'modes'>[],
  phrases: readonly Phrase[],
  lexicons: readonly CatalogRecord<'lexicons'>[],
  idOf: (lexicon: string) => string,
): Record<string, string> {
  const pack = (weights: readonly number[]) =>
    weights
      .map((weight, mode) => [signOf(mode), Math.min(MOST_DIGIT, Math.round(weight))] as const)
      .map(([sign, weight]) => (weight === 0 ? '' : sign + signOfWeight(weight)))
      .join('');
  const heard = (key: 'what' | 'made_from', answer: string) => {
    const concepts = lexicons.filter(({ data }) => data.diagnosis?.[key] === answer).map(({ id }) => `#${idOf(id)}`);
    return modes.map((_, at) => {
      const own = phrases.filter(({ mode }) => mode === at);
      const speaking = own.filter(({ terms }) => concepts.some((concept) => terms.includes(concept)));
      return MOST_DIGIT * Math.min(1, (SPOKEN_SHARE * speaking.length) / own.length);
    });
  };
  return Object.fromEntries([
    ...ANSWERS.what.map((answer) => [`what:${answer}`, pack(heard('what', answer))]),
    ...ANSWERS.when.map((answer) => [
      `when:${answer}`,
      pack(modes.map(({ data }) => (data.appears.includes(answer) ? APPEARS_WEIGHT : 0))),
    ]),
    ...ANSWERS.madeFrom.map((answer) => [`madeFrom:${answer}`, pack(heard('made_from', answer))]),
  ]);
}
