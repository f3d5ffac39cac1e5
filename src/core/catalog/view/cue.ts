/** The page of a cue: what it looks for in words, the words themselves, its examples as requests, its fixes and its modes. */
import type { Cue, Fix, Lexicon } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { tiesOf } from '../ties.ts';
import { type Cite, createBibliography, type SourceNote } from './cite.ts';
import { type MatcherWords, matcherInWords } from './matcher-words.ts';
import { compareNames, type Ref, refTo } from './ref.ts';
import { secondsInWords } from './words.ts';

/** One example as the scorer takes it, with the places that must be found. */
export interface CueExample {
  prompt: string;
  marks: { start: number; end: number }[];
  model: string | null;
  seconds: number | null;
  input: 'text' | 'image' | 'video' | null;
  audio: 'on' | 'off' | null;
  /** Why a near miss stays quiet. */
  because: string | null;
}

export interface LexiconView {
  id: string;
  name: string;
  note: string | null;
  en: string[];
  zh: string[];
  not: string[];
}

export interface FixView {
  strategy: Fix['strategy'];
  does: string;
  /** What comes into the prompt, by language. */
  en: string | null;
  zh: string | null;
  words: { from: string; to: string }[];
}

export interface CueView {
  id: string;
  name: string;
  says: string;
  why: string;
  match: MatcherWords;
  unless: MatcherWords[];
  lexicons: LexiconView[];
  fires: CueExample[];
  quiet: CueExample[];
  fixes: FixView[];
  modes: { mode: Ref; effect: 'raises' | 'protects'; strength: 'weak' | 'moderate' | 'strong'; cites: Cite[] }[];
  notes: SourceNote[];
  file: string;
}

export function cueView(catalog: Catalog, record: CatalogRecord<'cues'>): CueView {
  const notes = createBibliography(catalog);
  const { data } = record;
  const modes = tiesOf(catalog, record.id)
    .sort((a, b) => compareNames(a.mode.data.name, b.mode.data.name))
    .map(({ mode, link }) => ({
      mode: refTo(catalog, 'modes', mode.id),
      effect: link.effect ?? ('raises' as const),
      strength: link.strength,
      cites: notes.cite(link.sources),
    }));
  const match = matcherInWords(data.match);
  const unless = (data.unless ?? []).map((matcher) => matcherInWords(matcher));
  const fixLexicons = (data.fixes ?? []).flatMap(({ unless: without = [], after = [] }) => [...without, ...after]);
  return {
    id: record.id,
    name: data.name,
    says: data.says,
    why: data.why,
    match,
    unless,
    lexicons: [...new Set([...lexiconsIn([match, ...unless]), ...fixLexicons])].map((id) =>
      lexiconView(catalog.get('lexicons', id)),
    ),
    fires: data.examples.fires.map(exampleOf),
    quiet: data.examples.quiet.map(exampleOf),
    fixes: (data.fixes ?? []).map(fixView),
    modes,
    notes: notes.notes(),
    file: record.file,
  };
}

/** The lexicons that matchers name, each once, in order. */
export function lexiconsIn(matchers: readonly MatcherWords[]): string[] {
  const ids = matchers.flatMap(({ pieces, parts }) => [
    ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.lexicon])),
    ...lexiconsIn(parts),
  ]);
  return [...new Set(ids)];
}

function lexiconView({ id, data }: CatalogRecord<'lexicons'>): LexiconView {
  const { words = [], nouns = [], verbs = [] } = data.en ?? {};
  return {
    id,
    name: data.name,
    note: data.note ?? null,
    en: [...words, ...nouns, ...verbs].sort(compareNames),
    zh: (data as Lexicon).zh ?? [],
    not: data.not ?? [],
  };
}

type Given = Exclude<Cue['examples']['quiet'][number], string>;
type Written = Cue['examples']['fires'][number] | Cue['examples']['quiet'][number];

function exampleOf(written: Written): CueExample {
  const given: Given = typeof written === 'string' ? { prompt: written } : written;
  return {
    ...unmark(given.prompt),
    model: given.model ?? null,
    seconds: given.seconds ?? null,
    input: given.input ?? null,
    audio: given.audio ?? null,
    because: given.because ?? null,
  };
}

/** Takes the <<…>> out of an example and keeps where they stood. */
export function unmark(marked: string): { prompt: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let prompt = '';
  let start = 0;
  for (const part of marked.split(/(<<|>>)/)) {
    if (part === '<<') start = prompt.length;
    else if (part === '>>') marks.push({ start, end: prompt.length });
    else prompt += part;
  }
  return { prompt, marks };
}

const PLACE = {
  span: 'these words',
  clause: 'the clause they stand in',
  sentence: 'the sentence they stand in',
} as const;
/** How much may hang on the place. */
const ROOM = {
  alone: ' where nothing follows in the clause but where it happens',
  open: ' where nothing or a preposition follows',
  object: ' where a short object follows',
  whole: ' where they begin the clause and nothing or a preposition follows',
  head: ' where they begin the clause and a Chinese object follows',
  aside: ' where they are beside the point',
  noun: ' where a noun follows that they describe',
} as const;
const SPLIT = { sentence: 'the sentence', clause: 'the clause', place: 'the place' } as const;

function fixView(fix: Fix): FixView {
  return {
    strategy: fix.strategy,
    does: fixInWords(fix),
    en: fix.replace?.en ?? fix.add?.en ?? null,
    zh: fix.replace?.zh ?? fix.add?.zh ?? null,
    words: Object.entries(fix.replace?.words ?? {}).map(([from, to]) => ({ from, to })),
  };
}

function fixInWords(fix: Fix): string {
  if (fix.replace)
    return `Puts other words in their place${fix.where ? ROOM[fix.where] : ''}${fix.after ? ', behind words of the lists below' : ''}${fix.sole ? ', in a sentence that tells of no other act' : ''}${fix.unless ? ', and nothing in the sentence contradicts them' : ''}.`;
  if (fix.remove) return `Takes ${PLACE[fix.remove]} away.`;
  if (fix.move) return `Takes ${PLACE[fix.move]} out of the prompt, to be done in the edit.`;
  if (fix.add) return 'Adds a sentence at the end.';
  if (fix.split) return `Begins a new shot at ${SPLIT[fix.split]}.`;
  const { seconds, audio, input } = fix.set ?? {};
  const parts = [
    seconds === undefined ? null : `length to ${secondsInWords(seconds)}`,
    audio === undefined ? null : `audio to ${audio}`,
    input === undefined ? null : `input to ${input}`,
  ].filter((part) => part !== null);
  return `Sets the ${parts.join(' and the ')}.`;
}
