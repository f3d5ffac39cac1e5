/** Compiles the catalog to the cue set that the scorer reads: plain JSON with ids resolved to indexes. */
import type {
  CompiledCue,
  CompiledFix,
  CompiledLexicons,
  CompiledLink,
  CompiledMatcher,
  CompiledMeasure,
  CompiledMode,
  CompiledModel,
  CompiledRelease,
  CueSet,
} from '../../scorer/cue-set.ts';
import { OWN_WORDS } from '../../text/closed.ts';
import type { Benchmark, Cue, Lexicon, Matcher, Mode, Model, Release } from '../schema/index.ts';
import { type Catalog, SERVICE_GROUP } from './catalog.ts';
import { neededPieces } from './pattern-needs.ts';
import { pointsOfTie, tiesOf } from './ties.ts';
import { simplified, traditionalFor } from './traditional.ts';

/** The cue set of a catalog. Pure: the same catalog gives the same JSON, byte for byte. */
export function compileCueSet(catalog: Catalog): CueSet {
  const lexicons = sorted(catalog.all('lexicons')).filter(({ data }) => !data.diagnosis);
  const cues = sorted(catalog.all('cues'));
  const lexiconIndex = new Map(lexicons.map(({ id }, index) => [id, index]));
  const cueIndex = new Map(cues.map(({ id }, index) => [id, index]));
  const modes = sorted(catalog.all('modes'));
  const models = sorted(catalog.all('models'));
  const ties = new Map(cues.map(({ id }) => [id, tiesOf(catalog, id).length]));
  const words = compileLexicons(lexicons);
  return {
    format: 4,
    catalog: catalog.hash,
    traditional: compileTraditional(words, cues.map(({ data }) => wordingsOf(data).join('') + looksFor(data)).join('')),
    lexicons: words,
    cues: cues.map(({ id, data }) => compileCue(id, data, (lexicon) => indexOf(lexiconIndex, lexicon))),
    modes: modes.map(({ id, data }) => compileMode(id, data, (cue) => indexOf(cueIndex, cue), ties)),
    models: models.map(({ id, data }) => compileModel(id, data, failuresOn(catalog, id))),
    measures: sorted(catalog.all('benchmarks')).flatMap(({ data }) => compileMeasures(data, modes, models)),
  };
}

const HAN = /\p{Script=Han}/u;

/** The words of all lexicons, by column; in the order of their letters, since what begins alike packs better side by side. */
export function compileLexicons(lexicons: readonly { id: string; data: Lexicon }[]): CompiledLexicons {
  const plainly = (wordsOf: (lexicon: Lexicon) => readonly string[] | undefined) =>
    lexicons.map(({ data }) => (wordsOf(data) ?? []).map(plain).sort().join('|'));
  // The slash of an irregular word stays, and its forms are made when they are read.
  const inflected = (wordsOf: (lexicon: Lexicon) => readonly string[] | undefined) =>
    lexicons.map(({ data }) => (wordsOf(data) ?? []).toSorted().join('|').toLowerCase());
  return {
    ids: lexicons.map(({ id }) => id),
    words: plainly(({ en }) => en?.words),
    not: plainly(({ not }) => not?.filter((form) => !HAN.test(form))),
    nouns: inflected(({ en }) => en?.nouns),
    verbs: inflected(({ en }) => en?.verbs),
    zh: plainly(({ zh }) => [...new Set(zh?.map(simplified))]),
    zhNot: plainly(({ not }) => [...new Set(not?.filter((form) => HAN.test(form)).map(simplified))]),
    several: lexicons.flatMap(({ data }, index) => (data.several ? [index] : [])),
    who: lexicons.flatMap(({ data }, index) => (data.role === 'who' ? [index] : [])),
    does: lexicons.flatMap(({ data }, index) => (data.role === 'does' ? [index] : [])),
  };
}

/** Traditional characters that a prompt may have for those of the words; the reader's own words are among them, and those of fixes. */
export function compileTraditional({ zh, zhNot }: CompiledLexicons, wordings = ''): string {
  return traditionalFor([...zh, ...zhNot, OWN_WORDS, simplified(wordings)].join(''));
}

/** Whatever a cue looks for, its patterns among it. */
function looksFor({ match, unless }: Pick<Cue, 'match' | 'unless'>): string {
  return JSON.stringify([match, unless]);
}

/** Every wording that a cue may put into a prompt. */
export function wordingsOf({ fixes = [] }: Pick<Cue, 'fixes'>): string[] {
  return fixes.flatMap(({ replace, add }) =>
    [...Object.values(replace?.words ?? {}), replace?.zh, add?.zh].filter((wording) => wording !== undefined),
  );
}

/** Lower case, and without the two signs that part forms. */
function plain(form: string): string {
  return form.toLowerCase().replaceAll(/[|/]/g, ' ');
}

type Index = (id: string) => number;

/** A cue with its lexicons as indexes. */
export function compileCue(id: string, cue: Cue, lexicon: Index): CompiledCue {
  return {
    id,
    says: cue.says,
    match: compileMatcher(cue.match, lexicon),
    unless: (cue.unless ?? []).map((matcher) => compileMatcher(matcher, lexicon)),
    ...(cue.assumes ? { assumes: cue.assumes } : {}),
    fixes: (cue.fixes ?? []).map(
      ({ unless, after, ...fix }) =>
        ({
          ...structuredClone(fix),
          ...(unless && { unless: unless.map(lexicon) }),
          ...(after && { after: after.map(lexicon) }),
        }) as CompiledFix,
    ),
  };
}

function compileMatcher(matcher: Matcher, lexicon: Index): CompiledMatcher {
  const each = (ids: readonly string[]) => ids.map(lexicon);
  const { terms, count, deeds, number, relation, quoted, negated, length, missing, setting, pattern, all, any } =
    matcher;
  const distance = matcher.near ?? matcher.order;
  if (terms) return { kind: 'terms', of: each(terms.of) };
  if (count)
    return {
      kind: 'count',
      of: each(count.of),
      atLeast: count.at_least,
      within: count.within,
      distinct: count.distinct ?? false,
    };
  if (deeds) return { kind: 'deeds', of: each(deeds.of), atLeast: deeds.at_least, aside: each(deeds.aside ?? []) };
  if (distance) {
    const mark = distance.mark === undefined ? null : distance.mark - 1;
    return {
      kind: matcher.near ? 'near' : 'order',
      terms: distance.terms.map(each),
      within: distance.within,
      gap: distance.gap ?? null,
      mark,
    };
  }
  if (number) return compileNumber(number, each);
  if (relation)
    return {
      kind: 'relation',
      action: each(relation.action),
      between: each(relation.between),
      parties: relation.parties,
    };
  if (quoted) {
    const { at_least: atLeast, quotes = 1, near, spoken = false } = quoted;
    return { kind: 'quoted', atLeast, quotes, near: near ? each(near) : null, spoken };
  }
  if (negated) return { kind: 'negated', of: each(negated.of) };
  if (length) return { kind: 'length', unit: length.unit, atLeast: length.at_least };
  if (missing) return { kind: 'missing', of: each(missing.of) };
  if (setting) return compileSetting(setting);
  if (pattern)
    return {
      kind: 'pattern',
      source: pattern.source,
      atLeast: pattern.at_least ?? 1,
      needs: neededPieces(pattern.source),
    };
  return {
    kind: all ? 'all' : 'any',
    of: (all ?? any ?? []).map((member) => compileMatcher(member as Matcher, lexicon)),
  };
}

function compileNumber(
  number: NonNullable<Matcher['number']>,
  each: (ids: readonly string[]) => number[],
): CompiledMatcher {
  return {
    kind: 'number',
    of: number.of ? each(number.of) : null,
    atLeast: number.at_least,
    atMost: number.at_most ?? null,
    gap: number.gap ?? null,
    places: number.places ?? 1,
  };
}

function compileSetting(setting: NonNullable<Matcher['setting']>): CompiledMatcher {
  return {
    kind: 'setting',
    secondsAtLeast: setting.seconds_at_least ?? null,
    secondsAtMost: setting.seconds_at_most ?? null,
    input: setting.input ?? null,
    audio: setting.audio ?? null,
    negativePrompt: setting.negative_prompt ?? null,
  };
}

/** @param ties by cue, how many it has */
function compileMode(id: string, mode: Mode, cue: Index, ties: ReadonlyMap<string, number>): CompiledMode {
  const links = mode.cues.map((link): CompiledLink => {
    const points = pointsOfTie(link, ties.get(link.cue) ?? 0);
    return { cue: cue(link.cue), points, sources: [...(link.sources ?? [])] };
  });
  return { id, name: mode.name, needs: [...(mode.needs ?? [])], rewritable: mode.group !== SERVICE_GROUP, links };
}

function compileModel(id: string, model: Model, failures: string[]): CompiledModel {
  return {
    id,
    name: model.name,
    retired: model.lifecycle.status === 'retired',
    releases: model.releases.map(compileRelease),
    failures,
  };
}

/** The measures that rank two or more and speak to a mode. */
function compileMeasures(
  benchmark: Benchmark,
  modes: readonly { id: string }[],
  models: readonly { id: string; data: Model }[],
): CompiledMeasure[] {
  const ranking = benchmark.measures.filter(({ figures, modes: about }) => figures.length > 1 && about.length > 0);
  return ranking.map(({ name, figures, better, modes: about, sources }) => ({
    name,
    pool: figures.length,
    sources: [...(sources ?? benchmark.sources)],
    modes: about.map((mode) => modes.findIndex(({ id }) => id === mode)),
    standings: figures.flatMap(({ model, release, value }): CompiledMeasure['standings'] => {
      if (model === undefined) return [];
      const of = models.findIndex(({ id }) => id === model);
      const sign = better === 'higher' ? 1 : -1;
      const ahead = figures.filter((other) => sign * (other.value - value) > 0).length;
      const equal = figures.filter((other) => other.value === value).length - 1;
      return [[of, models[of]?.data.releases.findIndex(({ id }) => id === release) ?? -1, ahead, equal]];
    }),
  }));
}

function compileRelease(release: Release): CompiledRelease {
  const { capabilities } = release;
  return {
    id: release.id,
    seconds: release.seconds === 'unknown' ? null : { ...release.seconds },
    promptCharacters: release.prompt_characters === 'unknown' ? null : release.prompt_characters,
    nativeAudio: capabilities.native_audio,
    suppliedAudio: capabilities.supplied_audio,
    imageInput: capabilities.image_input,
    textInput: capabilities.text_input,
    negativePrompt: capabilities.negative_prompt,
  };
}

function failuresOn(catalog: Catalog, model: string): string[] {
  return catalog.failures
    .filter((failure) => failure.model === model)
    .map(({ mode }) => mode)
    .sort();
}

function sorted<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function indexOf(indexes: Map<string, number>, id: string): number {
  const index = indexes.get(id);
  if (index === undefined) throw new Error(`No record ${id}: this catalog was compiled without being checked.`);
  return index;
}
