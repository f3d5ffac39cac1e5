/** Where help is when a clip went wrong: what a platform says of itself, and what nobody says. */
import { type Platform, UNKNOWN } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { type Bibliography, type Cite, type Cited, citeStatement } from './cite.ts';
import { compareNames, type Ref, refTo } from './ref.ts';

export interface Dated extends Cited {
  checked: string;
}

export interface DeskView {
  name: string;
  channel: Exclude<Platform['desks'], 'unknown'>[number]['channel'];
  address: string;
  /** What to open, where the address is one a browser opens. */
  href: string | null;
  serves: string | null;
  checked: string;
  cites: Cite[];
}

export type Outcome = 'failed' | 'blocked' | 'finished';
export type Charged = 'yes' | 'no' | 'discretion' | 'unknown';

export interface PolicyView {
  outcome: Outcome;
  /** Null: no source was found. */
  statements: (Dated & { charged: Charged })[] | null;
}

/** Null always means that no source was found. */
export interface PlatformHelp {
  ref: Ref;
  owner: string;
  role: Platform['role'];
  url: string;
  desks: DeskView[] | null;
  jobId: Dated[] | null;
  ticket: Dated[] | null;
  policy: PolicyView[];
  /** On its own page only; elsewhere their number says that there are some. */
  warnings: Cited[];
  warned: number;
  checked: string;
  file: string;
}

export interface ServedModel {
  model: Ref;
  releases: string[] | null;
  checked: string;
  cites: Cite[];
}

/** What is known of help on a platform, with its sources; its warnings where the page is its own. */
export function helpOf(
  catalog: Catalog,
  record: CatalogRecord<'platforms'>,
  notes: Bibliography,
  isOwnPage: boolean,
): PlatformHelp {
  const { data } = record;
  const warnings = data.warnings ?? [];
  const dated = (list: { says: string; sources: string[]; checked: string }[]) =>
    list.map((statement) => ({ ...citeStatement(notes, statement), checked: statement.checked }));
  return {
    ref: refTo(catalog, 'platforms', record.id),
    owner: data.owner,
    role: data.role,
    url: data.url,
    desks: known(data.desks, (desks) =>
      desks.map(({ sources, serves, ...desk }) => ({
        ...desk,
        href: openable(desk.address),
        serves: serves ?? null,
        cites: notes.cite(sources),
      })),
    ),
    jobId: known(data.job_id, dated),
    ticket: known(data.ticket, dated),
    policy: (['failed', 'blocked', 'finished'] as const).map((outcome) => ({
      outcome,
      statements: known(data.policy[outcome], (list) =>
        list.map((statement) => ({
          ...citeStatement(notes, statement),
          checked: statement.checked,
          charged: statement.charged,
        })),
      ),
    })),
    warnings: isOwnPage ? warnings.map((warning) => citeStatement(notes, warning)) : [],
    warned: warnings.length,
    checked: data.checked,
    file: record.file,
  };
}

/** The platforms that serve a model, makers' own first. */
export function platformsServing(catalog: Catalog, model: string): CatalogRecord<'platforms'>[] {
  return catalog
    .all('platforms')
    .filter(({ data }) => data.serves.some((served) => served.model === model))
    .sort((a, b) => compareNames(a.data.role, b.data.role) || compareNames(a.data.name, b.data.name));
}

/** The models a platform serves. */
export function servedModels(catalog: Catalog, record: CatalogRecord<'platforms'>, notes: Bibliography): ServedModel[] {
  return record.data.serves.map(({ model, releases, sources, checked }) => ({
    model: refTo(catalog, 'models', model),
    releases: known(releases, (list) => list),
    checked,
    cites: notes.cite(sources),
  }));
}

/** An address as something to open: web and mail addresses, but not a way through menus. */
export function openable(address: string): string | null {
  if (/^https:\/\/\S+$/.test(address)) return address;
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(address) ? `mailto:${address}` : null;
}

/** Null for "unknown", else what `shape` makes of the value. */
export function known<T, R>(value: T | typeof UNKNOWN, shape: (value: T) => R): R | null {
  return value === UNKNOWN ? null : shape(value as T);
}
