/** The page unit of the site: everything known of one mode on one model, in the order in which the page tells it. */
import { type Mode, UNKNOWN } from '../../schema/index.ts';
import type { Catalog, FailureRecord } from '../catalog.ts';
import { admissionsOf } from '../evidence.ts';
import { type Strength, strengthOf } from '../strength.ts';
import {
  type Bibliography,
  type Cite,
  type Cited,
  citeStatement,
  createBibliography,
  type SourceNote,
} from './cite.ts';
import { type ExampleShelf, shelveExamples } from './example.ts';
import { helpOf, known, type PlatformHelp, platformsServing } from './help.ts';
import { type LifecycleView, lifecycleOf } from './lifecycle.ts';
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
  severityOf,
} from './mode-parts.ts';
import { compareNames, failureTitle, type Ref, refTo } from './ref.ts';
import { type Standing, standingOf } from './standing.ts';

export interface StatementView extends Cited {
  release: string | null;
  /** The maker of the model says this of itself. */
  byMaker: boolean;
}

export interface FailureView {
  /** Told apart from a pair without a record: {@link UnrecordedView}. */
  evidence: 'recorded';
  id: string;
  title: string;
  mode: Ref;
  model: Ref;
  maker: string;
  group: Ref;
  broader: Ref | null;
  severity: SeverityView & { overridden: boolean };
  term: string;
  names: { en: string[]; zh: string[] };
  summary: string;
  lifecycle: LifecycleView;
  /** Releases it is evidenced on; null: none is named. */
  releases: string[] | null;
  symptoms: { mode: string[]; zh: string[]; model: string[] };
  lookalikes: LookalikeView[];
  still: boolean;
  timed: boolean;
  appears: Mode['appears'];
  mechanism: Cited[];
  statements: StatementView[];
  cues: CueLinkView[];
  examples: ExampleShelf[];
  strength: Strength & { cites: Record<string, Cite[]> };
  platforms: PlatformHelp[];
  mitigations: MitigationView[];
  questions: { asks: string; answer: string; cites: Cite[] }[];
  others: { failure: Ref; model: Ref; releases: string[] | null; examples: number }[];
  standing: Standing;
  notes: SourceNote[];
  checked: string;
  file: string;
}

/** The view of a failure that has a record. Notes are numbered in the order of the page. */
export function failureView(catalog: Catalog, failure: FailureRecord): FailureView {
  const notes = createBibliography(catalog);
  const record = catalog.get('modes', failure.mode);
  const mode = record.data;
  const model = catalog.get('models', failure.model).data;
  const head = headOf(catalog, failure);
  // A page says nothing of an active model's lifecycle, so it cites nothing for it either.
  const lifecycle = lifecycleOf(model.lifecycle, model.lifecycle.status === 'active' ? null : notes);
  const statements = statementsOf(catalog, failure, notes);
  const mechanism = mechanismOf(mode, notes);
  const cues = cueLinksOf(catalog, mode, notes);
  const examples = shelveExamples(failure.data.examples, notes);
  const strength = strengthOf(catalog, failure);
  const cites = Object.fromEntries(strength.criteria.map(({ key, sources }) => [key, notes.cite(sources)]));
  const platforms = helpFor(catalog, failure).map((platform) => helpOf(catalog, platform, notes, false));
  const mitigations = mitigationsOf(mode, notes);
  const questions = (failure.data.questions ?? []).map(({ sources, ...question }) => ({
    ...question,
    cites: notes.cite(sources),
  }));
  const standing = standingOf(catalog, failure.mode, failure.model, notes);
  return {
    evidence: 'recorded',
    ...head,
    severity: severityOf(record, failure.data.severity),
    lifecycle,
    lookalikes: lookalikesOf(catalog, failure.mode, failure.model),
    mechanism,
    statements,
    cues,
    examples,
    strength: { ...strength, cites },
    platforms,
    mitigations,
    questions,
    others: othersOf(catalog, failure),
    standing,
    notes: notes.notes(),
  };
}

function headOf(catalog: Catalog, failure: FailureRecord) {
  const mode = catalog.get('modes', failure.mode).data;
  const { data } = failure;
  return {
    id: failure.id,
    title: failureTitle(catalog, failure.model, failure.mode),
    mode: refTo(catalog, 'modes', failure.mode),
    model: refTo(catalog, 'models', failure.model),
    maker: catalog.get('models', failure.model).data.maker,
    group: refTo(catalog, 'groups', mode.group),
    broader: mode.broader === undefined ? null : refTo(catalog, 'modes', mode.broader),
    term: mode.term,
    names: otherNames(mode),
    summary: mode.summary,
    releases: known(data.releases, (releases) => releases),
    symptoms: { mode: mode.symptoms.en, zh: mode.symptoms.zh ?? [], model: data.symptoms ?? [] },
    still: mode.still,
    timed: mode.timed,
    appears: mode.appears,
    checked: data.checked,
    file: failure.file,
  };
}

/** What sources say of this mode on this model: the failure's own statements and what the maker admits in the model's record. */
function statementsOf(catalog: Catalog, failure: FailureRecord, notes: Bibliography): StatementView[] {
  const model = catalog.get('models', failure.model).data;
  const admitted = admissionsOf(catalog, failure.model, failure.mode);
  return [...failure.data.statements, ...admitted].map((statement) => ({
    ...citeStatement(notes, statement),
    release: statement.release === undefined ? null : known(statement.release, (release) => release),
    byMaker: statement.sources.some((id) => {
      const source = catalog.get('sources', id).data;
      return source.speaks === 'maker' && source.speaker === model.maker;
    }),
  }));
}

/** Platforms to turn to: those whose fault it is where that is recorded, else all that serve the model. */
function helpFor(catalog: Catalog, { model, data }: FailureRecord) {
  const serving = platformsServing(catalog, model);
  return data.on ? serving.filter(({ id }) => data.on?.includes(id)) : serving;
}

function othersOf(catalog: Catalog, failure: FailureRecord): FailureView['others'] {
  return catalog.failures
    .filter(({ mode, model }) => mode === failure.mode && model !== failure.model)
    .map((other) => ({
      failure: { kind: 'failures' as const, id: other.id, name: failureTitle(catalog, other.model, other.mode) },
      model: refTo(catalog, 'models', other.model),
      releases: other.data.releases === UNKNOWN ? null : other.data.releases,
      examples: other.data.examples.filter(({ kind }) => kind !== 'illustrative').length,
    }))
    .sort((a, b) => compareNames(a.model.name, b.model.name));
}
