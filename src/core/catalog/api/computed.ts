/** What follows from other records for a record of each kind: the part `computed` of its data file. */
import type { ComputedOf } from '../../schema/api-computed.ts';
import type { Kind } from '../../schema/index.ts';
import type { CatalogRecord } from '../record.ts';
import { strengthOf } from '../strength.ts';
import { pointsOfTie, tiesOf } from '../ties.ts';
import { spreadOf } from '../view/benchmark.ts';
import { createBibliography } from '../view/cite.ts';
import { platformsServing } from '../view/help.ts';
import { lookalikesOf, severityOf } from '../view/mode-parts.ts';
import { standingOf } from '../view/standing.ts';
import type { Book } from './book.ts';

type Compute = { [K in Kind]: (book: Book, record: CatalogRecord<K>) => ComputedOf<K> };

const COMPUTE: Compute = {
  failures: ofFailure,
  modes: ofMode,
  models: (_book, { data }) => ({
    retired: data.lifecycle.status === 'retired',
    newest: data.releases[0]?.id ?? '',
  }),
  cues: ofCue,
  benchmarks: (_book, { data }) => ({
    measures: data.measures.map(({ name, figures, better }) => ({
      name,
      ...spreadOf(
        sortedBest(
          figures.map(({ value }) => value),
          better,
        ),
      ),
    })),
  }),
  redirects: (book, { data }) => ({ to: book.refs(data.to.map((id) => ({ kind: data.kind, id }))) }),
  sources: () => ({}),
  groups: () => ({}),
  lexicons: () => ({}),
  platforms: () => ({}),
  evaluations: () => ({}),
};

/** What is computed for a record. Pure: the same catalog gives the same values. */
export function computedOf<K extends Kind>(book: Book, record: CatalogRecord<K>): ComputedOf<K> {
  return COMPUTE[record.kind](book, record);
}

function ofFailure(book: Book, { id, data }: CatalogRecord<'failures'>): ComputedOf<'failures'> {
  const { catalog } = book;
  const failure = book.failure(id);
  const mode = catalog.get('modes', failure.mode);
  const model = catalog.get('models', failure.model).data;
  const serving = platformsServing(catalog, failure.model).map((platform) => platform.id);
  const atFault = data.on ? serving.filter((platform) => data.on?.includes(platform)) : serving;
  const others = catalog
    .referrers('modes', failure.mode)
    .filter((other) => other.kind === 'failures' && other.id !== id && book.failure(other.id).mode === failure.mode);
  return {
    mode: book.ref('modes', failure.mode),
    model: book.ref('models', failure.model),
    group: book.ref('groups', mode.data.group),
    maker: model.maker,
    retired: model.lifecycle.status === 'retired',
    severity: severityOf(mode, data.severity),
    strength: strengthOf(catalog, failure),
    lookalikes: lookalikesOf(catalog, failure.mode, failure.model).map((lookalike) => ({
      mode: book.ref('modes', lookalike.mode.id),
      tell: lookalike.tell,
      failure: lookalike.failure && book.ref('failures', lookalike.failure.id),
    })),
    other_models: book.refs(others),
    platforms: book.refs(atFault.map((platform) => ({ kind: 'platforms' as const, id: platform }))),
    stands_better: book.refs(standingOf(catalog, failure.mode, failure.model, createBibliography(catalog)).better),
  };
}

function ofMode(book: Book, { id }: CatalogRecord<'modes'>): ComputedOf<'modes'> {
  const { catalog } = book;
  const referring = catalog.referrers('modes', id);
  const narrower = referring.filter((record) => record.kind === 'modes' && record.data.broader === id);
  return {
    narrower: book.refs(narrower),
    lookalikes: lookalikesOf(catalog, id, null).map(({ mode, tell }) => ({ mode: book.ref('modes', mode.id), tell })),
    unrecorded: book.refs(catalog.all('models').filter((model) => !catalog.failure(model.id, id))),
  };
}

function ofCue(book: Book, { id }: CatalogRecord<'cues'>): ComputedOf<'cues'> {
  const ties = tiesOf(book.catalog, id);
  return {
    modes: ties.map(({ mode, link }) => ({
      mode: book.ref('modes', mode.id),
      effect: link.effect ?? 'raises',
      strength: link.strength,
      points: pointsOfTie(link, ties.length),
    })),
  };
}

function sortedBest(values: readonly number[], better: 'higher' | 'lower'): number[] {
  return [...values].sort((a, b) => (better === 'higher' ? b - a : a - b));
}
