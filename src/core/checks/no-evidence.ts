/** A failure that nothing stands behind: no sourced statement or example, no admission, no figure. */
import { modelAndMode } from '../references.ts';
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';

export const noEvidence: RecordCheck = {
  slug: 'no-evidence',
  scope: 'record',
  severity: 'error',
  finds: 'A failure that nothing stands behind: no sourced statement or example, no admission, no figure.',
  why: 'A failure is more than an opinion; without evidence its page would say more than anybody knows.',
  mend: 'Add a statement with its source, or an example that somebody can be held to. Where there is none, delete the file: the page of the pair then says that no evidence is recorded.',
  *check(record, known) {
    if (record.kind !== 'failures') return;
    const { data, file, locate } = record;
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
      fix: 'Add a sourced statement or example, or delete the file: without it the page says that no evidence is recorded. A source is written by: npm run -s misrender -- new source ID',
    };
  },
};
