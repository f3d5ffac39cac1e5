/** A claim that nobody can be held to: a strong or protecting cue, an example, or a whole failure without its evidence. */
import type { CatalogRecord } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import { modelAndMode } from '../references.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import type { RecordCheck } from './check.ts';

export const missingSource: RecordCheck = {
  slug: 'missing-source',
  scope: 'record',
  severity: 'error',
  why: 'Everything the guide says carries a source that can be looked up, or says that it does not know.',
  *check(record, known) {
    if (record.kind === 'modes') yield* cueLinks(record, known);
    if (record.kind !== 'failures') return;
    yield* examples(record);
    yield* evidence(record, known);
  },
};

function* cueLinks({ data, locate }: CatalogRecord<'modes'>, known: Known): Generator<Fault> {
  for (const [i, { cue, effect, strength, sources = [] }] of data.cues.entries()) {
    const wanted = effect === 'protects' ? ['measured'] : strength === 'strong' ? ['measured', 'documented'] : null;
    if (!wanted || hasGrade(sources, wanted, known)) continue;
    const link =
      effect === 'protects' ? `says that ${quoted(cue)} protects` : `ties ${quoted(cue)} strongly to this mode`;
    const key = sources.length > 0 ? ['cues', i, 'sources'] : ['cues', i];
    yield {
      ...locate(key),
      what: `This link ${link} without a ${wanted.join(' or ')} source.`,
      fix:
        effect === 'protects'
          ? 'Cite a measurement, or take the link away.'
          : 'Cite such a source under "sources", or write "strength: moderate".',
      expected: wanted,
    };
  }
}

/** Whether one of the sources is of such a grade. One that is missing or broken is told of elsewhere. */
function hasGrade(sources: readonly string[], grades: readonly string[], known: Known): boolean {
  return sources.some((id) => {
    const source = known.find('sources', id);
    return !source || grades.includes(source.data.grade);
  });
}

function* examples({ data, locate }: CatalogRecord<'failures'>): Generator<Fault> {
  for (const [i, { kind, source }] of data.examples.entries()) {
    if (kind === 'illustrative' || source !== undefined) continue;
    yield {
      ...locate(['examples', i]),
      what: `An example of kind "${kind}" has no source.`,
      fix: 'Add "source: <id>". If the example is ours and only explains, write "kind: illustrative".',
    };
  }
}

/** A failure is more than an opinion: a statement, an example, an admission or a figure stands behind it. */
function* evidence({ data, file, locate }: CatalogRecord<'failures'>, known: Known): Generator<Fault> {
  if (data.statements.length > 0 || data.examples.some(({ kind }) => kind !== 'illustrative')) return;
  if (!known.isWhole('models', 'benchmarks')) return;
  const { model, mode } = modelAndMode(file);
  const admits = known.find('models', model)?.data.admits ?? [];
  if (admits.some(({ modes }) => modes.includes(mode))) return;
  const measures = known.all('benchmarks').flatMap((benchmark) => benchmark.data.measures);
  if (measures.some(({ modes, figures }) => modes.includes(mode) && figures.some((figure) => figure.model === model)))
    return;
  yield {
    ...locate(['statements'], 'key'),
    what: `Nothing shows ${quoted(mode)} on ${quoted(model)}: no statement, no example but our own, no admission of the maker, no figure.`,
    fix: 'Add a sourced statement or example, or delete the file: without it the page says that no evidence is recorded.',
  };
}
