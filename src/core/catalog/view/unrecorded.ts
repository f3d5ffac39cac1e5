/** The page of a pair without a record: what mode, model and platforms say, and no word of evidence that is not there. */
import type { Benchmark, Mode } from '../../schema/index.ts';
import { type Catalog, SERVICE_GROUP } from '../catalog.ts';
import { admissionsOf, measuresOf } from '../evidence.ts';
import { failureId } from '../record.ts';
import { type AppliesView, appliesOf } from './applies.ts';
import {
  type Bibliography,
  type Cite,
  type Cited,
  citeStatement,
  createBibliography,
  type SourceNote,
} from './cite.ts';
import { platformsServing } from './help.ts';
import { type LifecycleView, lifecycleOf } from './lifecycle.ts';
import { type LookalikeView, lookalikesOf, type SeverityView } from './mode-parts.ts';
import { compareNames, failureTitle, type Ref, refTo } from './ref.ts';
import { measureTable } from './standing.ts';

export interface UnrecordedView {
  evidence: 'none';
  id: string;
  title: string;
  mode: Ref;
  model: Ref;
  maker: string;
  group: Ref;
  /** What the mode itself is rated; nobody has rated it on this model. */
  severity: SeverityView;
  term: string;
  summary: string;
  symptoms: string[];
  lookalikes: LookalikeView[];
  still: boolean;
  timed: boolean;
  appears: Mode['appears'];
  lifecycle: LifecycleView;
  applies: AppliesView;
  /** The fault would be the platform's, whatever the model. */
  isService: boolean;
  /** What other records hold that touches on the pair. */
  admits: (Cited & { release: string | null })[];
  figures: FigureHere[];
  /** Models on which the mode has a record. */
  others: { failure: Ref; model: Ref }[];
  platforms: { platform: Ref; owner: string; role: 'maker' | 'reseller' }[];
  notes: SourceNote[];
  /** Where the record would lie. */
  file: string;
}

/** The best figure of the model on one measure, with its place in the table; ties share a place. */
export interface FigureHere {
  benchmark: Ref;
  measure: string;
  what: string;
  value: number;
  unit: Benchmark['measures'][number]['unit'];
  release: string | null;
  place: number;
  of: number;
  cites: Cite[];
}

export function unrecordedView(catalog: Catalog, model: string, mode: string): UnrecordedView {
  const notes = createBibliography(catalog);
  const { data } = catalog.get('modes', mode);
  const family = catalog.get('models', model).data;
  const lifecycle = lifecycleOf(family.lifecycle, family.lifecycle.status === 'active' ? null : notes);
  return {
    evidence: 'none',
    id: failureId(model, mode),
    title: failureTitle(catalog, model, mode),
    mode: refTo(catalog, 'modes', mode),
    model: refTo(catalog, 'models', model),
    maker: family.maker,
    group: refTo(catalog, 'groups', data.group),
    severity: data.severity,
    term: data.term,
    summary: data.summary,
    symptoms: data.symptoms.en,
    lookalikes: lookalikesOf(catalog, mode, model),
    still: data.still,
    timed: data.timed,
    appears: data.appears,
    lifecycle,
    applies: appliesOf(catalog, model, mode, notes),
    isService: data.group === SERVICE_GROUP,
    admits: admissionsOf(catalog, model, mode).map((statement) => ({
      ...citeStatement(notes, statement),
      release: statement.release ?? null,
    })),
    figures: figuresHere(catalog, model, mode, notes),
    others: catalog.failures
      .filter((failure) => failure.mode === mode)
      .map((failure) => ({
        failure: { kind: 'failures' as const, id: failure.id, name: failureTitle(catalog, failure.model, mode) },
        model: refTo(catalog, 'models', failure.model),
      }))
      .sort((a, b) => compareNames(a.model.name, b.model.name)),
    platforms: platformsServing(catalog, model).map((platform) => ({
      platform: refTo(catalog, 'platforms', platform.id),
      owner: platform.data.owner,
      role: platform.data.role,
    })),
    notes: notes.notes(),
    file: `failures/${model}/${mode}.yml`,
  };
}

function figuresHere(catalog: Catalog, model: string, mode: string, notes: Bibliography): FigureHere[] {
  return measuresOf(catalog, model, mode).flatMap(({ benchmark, measure }) => {
    const table = measureTable(catalog, benchmark, measure, notes, model);
    const own = table.rows.find((row) => row.own);
    if (!own) return [];
    return {
      benchmark: table.benchmark,
      measure: table.name,
      what: table.what,
      value: own.value,
      unit: table.unit,
      release: own.release,
      place: table.rows.filter(({ stands }) => stands?.word === 'better').length + 1,
      of: table.rows.length,
      cites: table.cites,
    };
  });
}
