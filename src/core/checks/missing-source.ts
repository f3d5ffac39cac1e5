/** A claim that nobody can be held to: a strong or protecting cue, or an example, without its evidence. */
import type { CatalogRecord } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import type { RecordCheck } from './check.ts';

export const missingSource: RecordCheck = {
  slug: 'missing-source',
  scope: 'record',
  severity: 'error',
  finds:
    'A strong claim without the source that would carry it: a strong or protecting cue, or an example that is not ours.',
  why: 'Everything the guide says carries a source that can be looked up, or says that it does not know.',
  mend: 'Cite a source of that grade, or claim less. A source is written by: npm run -s misrender -- new source ID',
  *check(record, known) {
    if (record.kind === 'modes') yield* cueLinks(record, known);
    if (record.kind !== 'failures') return;
    yield* examples(record);
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
