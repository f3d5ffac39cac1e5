/** The page of a mode: what goes wrong, whatever the model. */
import type { Mode } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { type Cite, type Cited, createBibliography, type SourceNote } from './cite.ts';
import {
  type CueLinkView,
  cueLinksOf,
  type LookalikeView,
  lookalikesOf,
  type MitigationView,
  mechanismOf,
  mitigationsOf,
  otherNames,
  type SeverityView,
} from './mode-parts.ts';
import { failureTitle, type Ref, refsByName, refTo } from './ref.ts';
import { type MeasureTable, tablesFor } from './standing.ts';

export interface ModeView {
  id: string;
  name: string;
  group: Ref;
  broader: Ref | null;
  narrower: Ref[];
  severity: SeverityView;
  term: string;
  names: { en: string[]; zh: string[] };
  summary: string;
  symptoms: { en: string[]; zh: string[] };
  lookalikes: LookalikeView[];
  still: boolean;
  timed: boolean;
  appears: Mode['appears'];
  needs: NonNullable<Mode['needs']>;
  mechanism: Cited[];
  cues: CueLinkView[];
  mitigations: MitigationView[];
  failures: { failure: Ref; model: Ref }[];
  /** Models with a record and without a failure of this mode: nothing is recorded, which is not "none". */
  unrecorded: Ref[];
  measuredBy: { name: string; how: string | null; cites: Cite[] }[];
  tables: MeasureTable[];
  defined: Cite[];
  notes: SourceNote[];
  file: string;
}

export function modeView(catalog: Catalog, record: CatalogRecord<'modes'>): ModeView {
  const notes = createBibliography(catalog);
  const mode = record.data;
  const defined = notes.cite(mode.sources);
  const mechanism = mechanismOf(mode, notes);
  const cues = cueLinksOf(catalog, mode, notes);
  const mitigations = mitigationsOf(mode, notes);
  const measuredBy = mode.measured_by.map(({ name, how, sources }) => ({
    name,
    how: how ?? null,
    cites: notes.cite(sources),
  }));
  const tables = tablesFor(catalog, record.id, notes);
  const failures = catalog.failures
    .filter((failure) => failure.mode === record.id)
    .map((failure) => ({
      failure: { kind: 'failures' as const, id: failure.id, name: failureTitle(catalog, failure.model, failure.mode) },
      model: refTo(catalog, 'models', failure.model),
    }));
  const recorded = new Set(failures.map(({ model }) => model.id));
  return {
    id: record.id,
    name: mode.name,
    group: refTo(catalog, 'groups', mode.group),
    broader: mode.broader === undefined ? null : refTo(catalog, 'modes', mode.broader),
    narrower: refsByName(
      catalog
        .all('modes')
        .filter(({ data }) => data.broader === record.id)
        .map(({ id }) => refTo(catalog, 'modes', id)),
    ),
    severity: mode.severity,
    term: mode.term,
    names: otherNames(mode),
    summary: mode.summary,
    symptoms: { en: mode.symptoms.en, zh: mode.symptoms.zh ?? [] },
    lookalikes: lookalikesOf(catalog, record.id, null),
    still: mode.still,
    timed: mode.timed,
    appears: mode.appears,
    needs: mode.needs ?? [],
    mechanism,
    cues,
    mitigations,
    failures,
    unrecorded: refsByName(
      catalog
        .all('models')
        .filter(({ id }) => !recorded.has(id))
        .map(({ id }) => refTo(catalog, 'models', id)),
    ),
    measuredBy,
    tables,
    defined,
    notes: notes.notes(),
    file: record.file,
  };
}
