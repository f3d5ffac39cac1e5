/** Compiles what the catalog says of modes into the index that the diagnosis reads. */
import { addCount, type Counts, type WrittenCounts, writeCounts } from '../../diagnose/counts.ts';
import { ANSWERS, type DiagnosisSet, type Field, PHRASE_WEIGHTS, type SaidOf } from '../../diagnose/diagnosis-set.ts';
import { charactersOf, writeHan } from '../../diagnose/han.ts';
import { createTermReader, KNOWN_CONCEPTS, phraseKey, type TermReader } from '../../diagnose/terms.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import type { Lexicon, Mode } from '../schema/index.ts';
import type { Catalog } from './catalog.ts';
import type { CatalogRecord } from './record.ts';
import { traditionalFor } from './traditional.ts';

const MOST_DIGIT = 9;
/** An answer speaks fully for a mode where so many of its phrases give it: one in 1.5. */
const SPOKEN_SHARE = 1.5;
const APPEARS_WEIGHT = 3;
const HAN = /\p{Script=Han}/u;
const HAN_RUNS = /\p{Script=Han}+/gu;
const OTHER = /[^\p{Script=Han} ]/u;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Pure: the same catalog gives the same JSON, byte for byte. */
export function compileDiagnosis(catalog: Catalog): DiagnosisSet {
  const modes = [...catalog.all('modes')].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lexicons = catalog
    .all('lexicons')
    .filter(({ data }) => data.diagnosis)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const concepts = lexicons.flatMap(({ id, data }, at) => conceptsOf(nameOf(id, at), data));
  const phrases = modes.map(({ data }) => phrasesOf(data));
  const cases = casesByMode(catalog);
  const said = withoutRare(modes.map(({ id }, at) => saidOf(id, cases.get(id) ?? 0, phrases[at] as Phrases)));
  const hanConcepts = concepts.flatMap(ofHan).join('\n');
  const han = said.map(({ names, says }) => names + says).join('') + hanConcepts;
  const characters = charactersOf(han, traditionalFor(han));
  const write = (text: string) => writeHan(text, characters);
  return {
    format: 5,
    catalog: catalog.hash,
    // In this order what is alike stands together, and packs better.
    ...wordsOf(phrases, createTermReader(concepts)),
    concepts: concepts.flatMap(ofWords),
    answers: answersOf(modes, lexicons),
    hanConcepts: write(hanConcepts),
    modes: said.map((mode) => ({ ...mode, names: write(mode.names), says: write(mode.says) })),
    characters,
  };
}

function isKnown(lexicon: string): boolean {
  return KNOWN_CONCEPTS.some((name) => lexicon === `lay-${name}`);
}

/** A concept goes by a sign or two; by its name where the reader must know it. */
function nameOf(lexicon: string, at: number): string {
  if (isKnown(lexicon)) return lexicon.slice('lay-'.length);
  return `${at < SIGNS.length ? '' : SIGNS[Math.floor(at / SIGNS.length) - 1]}${SIGNS[at % SIGNS.length]}`;
}

/** Without those that hold another one: the reader finds the shorter where the longer stands. */
function shortest(keys: readonly string[]): string[] {
  const all = [...new Set(keys)].filter((key) => key !== '');
  return all.filter((key) => !all.some((other) => other !== key && ` ${key} `.includes(` ${other} `)));
}

/** Words of a lexicon as one concept, and those that mean something else as another without a name. */
function conceptsOf(name: string, { en, zh, not }: Lexicon): string[] {
  const forms = [
    ...(en?.words ?? []),
    ...(en?.nouns ?? []).flatMap(nounForms),
    ...(en?.verbs ?? []).flatMap(verbForms),
    ...(zh ?? []),
  ];
  const keys = (words: readonly string[]) => shortest(words.map(phraseKey)).join('|');
  const other = keys(not ?? []);
  return [`${name}|${keys(forms)}`, ...(other ? [`|${other}`] : [])];
}

/** A concept with its words of Chinese characters alone, as a line; none where there are none. */
function ofHan(concept: string): string[] {
  const [id, ...words] = concept.split('|');
  const han = words.filter((word) => !OTHER.test(word)).map((word) => word.replaceAll(' ', ''));
  return han.length > 0 ? [[id, ...han].join(' ')] : [];
}

/** And with all others. */
function ofWords(concept: string): string[] {
  const [id, ...words] = concept.split('|');
  const others = words.filter((word) => OTHER.test(word));
  return others.length > 0 ? [[id, ...others].join('|')] : [];
}

/** What is said of a mode in both languages, by where it stands. */
type Phrases = Record<Field, string[]>;

function phrasesOf(mode: Mode): Phrases {
  const both = (list: Mode['symptoms'] | undefined) => [...(list?.en ?? []), ...(list?.zh ?? [])];
  return {
    names: [mode.name, ...both(mode.names)],
    says: [...both(mode.says), ...both(mode.symptoms)],
    summary: [mode.summary],
  };
}

/** By mode, how many examples of it are of clips that somebody made, not of our own to explain it. */
function casesByMode(catalog: Catalog): Map<string, number> {
  const cases = new Map<string, number>();
  for (const { mode, data } of catalog.failures) {
    const made = data.examples.filter(({ kind }) => kind !== 'illustrative').length;
    cases.set(mode, (cases.get(mode) ?? 0) + made);
  }
  return cases;
}

/** Chinese stays as pieces of phrases: turned round, its pairs of characters would take twice the room. */
function saidOf(id: string, cases: number, { names, says }: Phrases): SaidOf {
  const pieces = (texts: readonly string[]) =>
    [...new Set(texts)].flatMap((text) => text.match(HAN_RUNS) ?? []).join(' ');
  return { id, cases, names: pieces(names), says: pieces(says) };
}

/** Without characters that are said only once of all modes: few people would say just those. */
function withoutRare(modes: readonly SaidOf[]): SaidOf[] {
  const all = modes.map(({ names, says }) => names + says).join('');
  const isRare = (character: string) => all.indexOf(character) === all.lastIndexOf(character);
  const without = (text: string) =>
    [...text]
      .map((character) => (isRare(character) ? ' ' : character))
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim();
  return modes.map((mode) => ({ ...mode, names: without(mode.names), says: without(mode.says) }));
}

/** Words of all phrases with the modes they are said of; concepts of English phrases alone, which are many more. */
function wordsOf(modes: readonly Phrases[], { read }: TermReader): WrittenCounts {
  const counts: Counts = new Map();
  for (const [mode, phrases] of modes.entries())
    for (const [field, weight] of Object.entries(PHRASE_WEIGHTS) as [Field, number][])
      for (const phrase of new Set(phrases[field]))
        for (const { key } of read(phrase))
          if (!HAN.test(key) && !(HAN.test(phrase) && key.startsWith('#'))) addCount(counts, key, mode, weight);
  return writeCounts(counts, modes.length);
}

/** For each answer the modes it speaks for: by the words that give the same answer, and by when a mode appears. */
function answersOf(
  modes: readonly CatalogRecord<'modes'>[],
  lexicons: readonly CatalogRecord<'lexicons'>[],
): Record<string, string> {
  const digits = (weights: readonly number[]) =>
    weights.map((weight) => Math.min(MOST_DIGIT, Math.round(weight))).join('');
  const heard = (key: 'what' | 'made_from', answer: string) => {
    const speaking = lexicons.filter(({ data }) => data.diagnosis?.[key] === answer);
    const { read } = createTermReader(speaking.flatMap(({ data }) => conceptsOf(answer, data)));
    return modes.map(({ data }) => {
      const lists = [data.names, data.says, data.symptoms].flatMap((list) => [
        ...(list?.en ?? []),
        ...(list?.zh ?? []),
      ]);
      const own = lists.filter((text) => read(text).some((term) => term.key === `#${answer}`));
      return MOST_DIGIT * Math.min(1, (SPOKEN_SHARE * own.length) / lists.length);
    });
  };
  return Object.fromEntries([
    ...ANSWERS.what.map((answer) => [`what:${answer}`, digits(heard('what', answer))]),
    ...ANSWERS.when.map((answer) => [
      `when:${answer}`,
      digits(modes.map(({ data }) => (data.appears.includes(answer) ? APPEARS_WEIGHT : 0))),
    ]),
    ...ANSWERS.madeFrom.map((answer) => [`madeFrom:${answer}`, digits(heard('made_from', answer))]),
  ]);
}
