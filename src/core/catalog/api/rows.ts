/** The facts by which the list of each kind lets one compare its records. */
import type { RowOf } from '../../schema/api-rows.ts';
import { type Kind, UNKNOWN } from '../../schema/index.ts';
import type { AnyRecord, CatalogRecord } from '../record.ts';
import { strengthOf } from '../strength.ts';
import type { Book } from './book.ts';

type Rows = { [K in Kind]: (book: Book, record: CatalogRecord<K>) => RowOf<K> };

const ROW: Rows = {
  failures: ofFailure,
  modes: (book, { id, data }) => ({
    term: data.term,
    summary: data.summary,
    group: data.group,
    broader: data.broader ?? null,
    severity: data.severity.level,
    cues: data.cues.length,
    failures: of('failures', book.catalog.referrers('modes', id)).length,
  }),
  models: (book, { id, data }) => ({
    maker: data.maker,
    status: data.lifecycle.status,
    newest: data.releases[0]?.id ?? '',
    failures: of('failures', book.catalog.referrers('models', id)).length,
    platforms: of('platforms', book.catalog.referrers('models', id)).length,
    checked: data.checked,
  }),
  platforms: (_book, { data }) => ({
    owner: data.owner,
    role: data.role,
    models: sorted(data.serves.map(({ model }) => model)),
    desks: data.desks === UNKNOWN ? UNKNOWN : data.desks.length,
    checked: data.checked,
  }),
  cues: ofCue,
  lexicons: (book, { id }) => ({
    cues: sorted(of('cues', book.catalog.referrers('lexicons', id)).map((cue) => cue.id)),
  }),
  benchmarks: (_book, { data }) => ({
    by: data.by,
    when: data.when,
    judge: data.judge,
    modes: sorted(data.measures.flatMap(({ modes }) => modes)),
    models: sorted(data.measures.flatMap(({ figures }) => figures.flatMap(({ model }) => model ?? []))),
  }),
  evaluations: (_book, { data }) => ({ when: data.when, what: data.what }),
  groups: (book, { id, data }) => ({
    order: data.order,
    modes: of('modes', book.catalog.referrers('groups', id)).length,
  }),
  sources: (book, { id, data }) => ({
    work: data.url,
    speaks: data.speaks,
    speaker: data.speaker,
    grade: data.grade,
    published: data.published,
    read: data.read,
    cited: book.catalog.referrers('sources', id).length,
  }),
  redirects: (_book, { data }) => ({ of: data.kind, to: data.to, since: data.since }),
};

/** The row of a record in the list of its kind. */
export function rowOf<K extends Kind>(book: Book, record: CatalogRecord<K>): RowOf<K> {
  return ROW[record.kind](book, record);
}

function ofFailure(book: Book, { id, data }: CatalogRecord<'failures'>): RowOf<'failures'> {
  const failure = book.failure(id);
  const mode = book.catalog.get('modes', failure.mode).data;
  return {
    mode: failure.mode,
    model: failure.model,
    group: mode.group,
    severity: data.severity?.level ?? mode.severity.level,
    strength: strengthOf(book.catalog, failure).level,
    examples: data.examples.filter(({ kind }) => kind !== 'illustrative').length,
    releases: data.releases,
    retired: book.catalog.get('models', failure.model).data.lifecycle.status === 'retired',
    checked: data.checked,
  };
}

function ofCue(book: Book, { id, data }: CatalogRecord<'cues'>): RowOf<'cues'> {
  const modes = of('modes', book.catalog.referrers('cues', id));
  const having = (effect: 'raises' | 'protects') =>
    sorted(
      modes
        .filter((mode) => mode.data.cues.some((link) => link.cue === id && (link.effect ?? 'raises') === effect))
        .map((mode) => mode.id),
    );
  return { says: data.says, raises: having('raises'), protects: having('protects') };
}

/** Those of one kind. */
function of<K extends Kind>(kind: K, records: readonly AnyRecord[]): CatalogRecord<K>[] {
  return records.filter((record) => record.kind === kind) as unknown as CatalogRecord<K>[];
}

/** Each once, by code units. */
function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
