/** The page of a model: its releases, the rules of its maker, what its maker admits, and its failures. */
import { type Model, type Release, UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import {
  type Bibliography,
  type Cite,
  type Cited,
  citeStatement,
  createBibliography,
  type SourceNote,
} from './cite.ts';
import { known, platformsServing } from './help.ts';
import { type LifecycleView, lifecycleOf } from './lifecycle.ts';
import { type FailureRow, failureRows } from './lists.ts';
import { type Ref, refsTo, refTo } from './ref.ts';
import { type FigureRow, type MeasureTable, measureTable } from './standing.ts';

/** Null always means that no source was found. */
export interface ReleaseView {
  id: string;
  released: string | null;
  seconds: { min: number; max: number } | null;
  sizes: string[] | null;
  promptCharacters: number | null;
  promptTokens: number | null;
  capabilities: Release['capabilities'];
  lifecycle: LifecycleView | null;
  checked: string;
  cites: Cite[];
}

export interface ModelView {
  id: string;
  name: string;
  maker: string;
  aliases: string[];
  summary: string;
  lifecycle: LifecycleView;
  releases: ReleaseView[];
  rules: (Cited & { about: Model['rules'][number]['about']; release: string | null })[];
  admits: (Cited & { modes: Ref[]; release: string | null })[];
  failures: FailureRow[];
  platforms: {
    platform: Ref;
    owner: string;
    role: 'maker' | 'reseller';
    releases: string[] | null;
    checked: string;
    cites: Cite[];
  }[];
  figures: { table: MeasureTable; own: FigureRow[]; place: number; of: number }[];
  checked: string;
  notes: SourceNote[];
  file: string;
}

export function modelView(catalog: Catalog, record: CatalogRecord<'models'>): ModelView {
  const notes = createBibliography(catalog);
  const { data } = record;
  const lifecycle = lifecycleOf(data.lifecycle, notes);
  const releases = data.releases.map((release) => releaseView(release, notes));
  const rules = data.rules.map((rule) => ({
    ...citeStatement(notes, rule),
    about: rule.about,
    release: rule.release ?? null,
  }));
  const admits = data.admits.map((statement) => ({
    ...citeStatement(notes, statement),
    modes: refsTo(catalog, 'modes', statement.modes),
    release: statement.release ?? null,
  }));
  return {
    id: record.id,
    name: data.name,
    maker: data.maker,
    aliases: data.aliases,
    summary: data.summary,
    lifecycle,
    releases,
    rules,
    admits,
    failures: failureRows(catalog).filter(({ model }) => model.id === record.id),
    platforms: platformsOf(catalog, record.id, notes),
    figures: figuresOf(catalog, record.id, notes),
    checked: data.checked,
    notes: notes.notes(),
    file: record.file,
  };
}

/** One release with its limits; null always means that no source was found. */
export function releaseView(release: Release, notes: Bibliography): ReleaseView {
  return {
    id: release.id,
    released: known(release.released, (released) => released),
    seconds: release.seconds === UNKNOWN ? null : release.seconds,
    sizes: release.sizes === UNKNOWN ? null : release.sizes,
    promptCharacters: release.prompt_characters === UNKNOWN ? null : release.prompt_characters,
    promptTokens: release.prompt_tokens ?? null,
    capabilities: release.capabilities,
    lifecycle: release.lifecycle === undefined ? null : lifecycleOf(release.lifecycle, notes),
    checked: release.checked,
    cites: notes.cite(release.sources),
  };
}

function platformsOf(catalog: Catalog, model: string, notes: Bibliography): ModelView['platforms'] {
  return platformsServing(catalog, model).flatMap((platform) =>
    platform.data.serves
      .filter((served) => served.model === model)
      .map(({ releases, sources, checked }) => ({
        platform: refTo(catalog, 'platforms', platform.id),
        owner: platform.data.owner,
        role: platform.data.role,
        releases: releases === UNKNOWN ? null : releases,
        checked,
        cites: notes.cite(sources),
      })),
  );
}

/** The model's own figures in every table, with its place among the figures of that table; ties share a place. */
function figuresOf(catalog: Catalog, model: string, notes: Bibliography): ModelView['figures'] {
  return catalog.all('benchmarks').flatMap((benchmark) =>
    benchmark.data.measures
      .filter(({ figures }) => figures.some((figure) => figure.model === model))
      .map((measure) => {
        const table = measureTable(catalog, benchmark, measure, notes, model);
        const place = table.rows.filter(({ stands }) => stands?.word === 'better').length + 1;
        return { table, own: table.rows.filter(({ own }) => own), place, of: table.rows.length };
      }),
  );
}
