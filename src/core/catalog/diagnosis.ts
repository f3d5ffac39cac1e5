/** Compiles what the catalog says of modes into the index that the diagnosis reads. */
import { ANSWERS, type DiagnosisSet, signOf } from '../../diagnose/diagnosis-set.ts';
import { createTermReader, KNOWN_CONCEPTS, phraseKey } from '../../diagnose/terms.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import type { Lexicon, Mode } from '../schema/index.ts';
import type { Catalog } from './catalog.ts';
import type { CatalogRecord } from './record.ts';

/** How much a phrase counts, by where it stands. */
const FIELD_WEIGHTS = { name: 2, names: 1.5, says: 1, symptoms: 1, summary: 0.5 };
/** Phrases' worth of doubt: a term seen so seldom says little of its mode. */
const DOUBT = 1.2;
/** The weight of a term that is so many times as frequent in a mode as in all is the logarithm of that, in these steps. */
const STEP = 2;
const LEAST_WEIGHT = 2;
const LEAST_PAIR_WEIGHT = 3;
/** A pair that stands in fewer phrases of a mode (by weight) is chance. */
const LEAST_PAIR = 2;

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
  const counted = modes.map(({ data }) => termsOf(data, read));
  const postings = postingsOf(counted);
  return {
    format: 1,
    catalog: catalog.hash,
    concepts,
    modes: modes.map(({ id }) => id),
    terms: [...postings.keys()].join(' '),
    weights: [...postings.values()].join(' '),
    answers: answersOf(modes, counted, lexicons, idOf),
  };
}

/** A concept by one sign; by its name where the reader must know it. */
function shortIds(lexicons: readonly CatalogRecord<'lexicons'>[]): (lexicon: string) => string {
  const ids = new Map(lexicons.map(({ id }, at) => [id, signOf(at)]));
  for (const name of KNOWN_CONCEPTS) ids.set(`lay-${name}`, name);
  return (lexicon) => ids.get(lexicon) as string;
}

/** The words of a lexicon as one concept, and those that mean something else as another without a name. */
function conceptsOf(id: string, { en, zh, not }: Lexicon): string[] {
  const forms = [
    ...(en?.words ?? []),
    ...(en?.nouns ?? []).flatMap(nounForms),
    ...(en?.verbs ?? []).flatMap(verbForms),
    ...(zh ?? []),
  ];
  const keys = (words: readonly string[]) => [...new Set(words.map(phraseKey))].filter((key) => key !== '').join('|');
  return [`${id}|${keys(forms)}`, ...(not ? [`|${keys(not)}`] : [])];
}

interface Counted {
  phrases: number;
  terms: Map<string, number>;
}

/** In how many phrases of a mode each term stands, by weight. */
function termsOf(mode: Mode, read: (text: string) => { key: string }[]): Counted {
  const both = (list: Mode['symptoms'] | undefined) => [...(list?.en ?? []), ...(list?.zh ?? [])];
  const phrases: [weight: number, text: string][] = [
    [FIELD_WEIGHTS.name, mode.name],
    ...both(mode.names).map((text): [number, string] => [FIELD_WEIGHTS.names, text]),
    ...both(mode.says).map((text): [number, string] => [FIELD_WEIGHTS.says, text]),
    ...both(mode.symptoms).map((text): [number, string] => [FIELD_WEIGHTS.symptoms, text]),
    [FIELD_WEIGHTS.summary, mode.summary],
  ];
  const terms = new Map<string, number>();
  for (const [weight, text] of phrases)
    for (const { key } of read(text)) terms.set(key, (terms.get(key) ?? 0) + weight);
  return { phrases: phrases.reduce((sum, [weight]) => sum + weight, 0), terms };
}

/** Terms in order, each with the modes it speaks for: the logarithm of how much more often it stands there than elsewhere. */
function postingsOf(counted: readonly Counted[]): Map<string, string> {
  const shares = new Map<string, number>();
  for (const { terms, phrases } of counted)
    for (const [term, count] of terms) shares.set(term, (shares.get(term) ?? 0) + count / phrases / counted.length);
  const postings = new Map<string, string>();
  for (const term of [...shares.keys()].sort()) {
    const background = shares.get(term) as number;
    const packed = counted.map(({ terms, phrases }, mode) => {
      const weight = weightOf(term, terms.get(term) ?? 0, phrases, background);
      return weight > 0 ? signOf(mode) + weight : '';
    });
    if (packed.some((piece) => piece !== '')) postings.set(term, packed.join(''));
  }
  return postings;
}

function weightOf(term: string, count: number, phrases: number, background: number): number {
  const isPair = term.includes('+');
  if (count === 0 || (isPair && (count < LEAST_PAIR || !/^#.*\+#/.test(term)))) return 0;
  const ratio = count / phrases / background;
  const weight = Math.round(STEP * Math.log2(1 + ratio) * (count / (count + DOUBT)));
  return weight < (isPair ? LEAST_PAIR_WEIGHT : LEAST_WEIGHT) ? 0 : Math.min(9, weight);
}

/** For each answer the modes it speaks for. */
function answersOf(
  modes: readonly CatalogRecord<'modes'>[],
  counted: readonly Counted[],
  lexicons: readonly CatalogRecord<'lexicons'>[],
  idOf: (lexicon: string) => string,
): Record<string, string> {
  const pack = (weightOf: (mode: CatalogRecord<'modes'>, at: number) => number) =>
    modes
      .map((mode, at) => [signOf(at), Math.min(9, Math.round(weightOf(mode, at)))])
      .flatMap(([sign, weight]) => (weight ? `${sign}${weight}` : ''));
  const spoken = (at: number, concepts: readonly string[]) => {
    const { terms, phrases } = counted[at] as Counted;
    return concepts.reduce((sum, concept) => sum + (terms.get(`#${concept}`) ?? 0), 0) / phrases;
  };
  const heard = (key: 'what' | 'made_from', answer: string) =>
    lexicons.filter(({ data }) => data.diagnosis?.[key] === answer).map(({ id }) => idOf(id));
  const what = ANSWERS.what.map((answer) => [
    `what:${answer}`,
    pack((_, at) => 9 * Math.min(1, 1.5 * spoken(at, heard('what', answer)))),
  ]);
  const when = ANSWERS.when.map((answer) => [
    `when:${answer}`,
    pack(({ data }) => (data.appears.includes(answer) ? 3 : 0)),
  ]);
  const madeFrom = ANSWERS.madeFrom.map((answer) => [
    `madeFrom:${answer}`,
    pack((_, at) => 9 * Math.min(1, 2 * spoken(at, heard('made_from', answer)))),
  ]);
  return Object.fromEntries(
    [...what, ...when, ...madeFrom].map(([name, packed]) => [name, (packed as string[]).join('')]),
  );
}
