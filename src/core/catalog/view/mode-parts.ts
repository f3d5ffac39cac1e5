/** The parts of a mode that its own page and the page of a failure share. */
import type { Mode } from '../../schema/index.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogRecord } from '../record.ts';
import { type Bibliography, type Cite, type Cited, citeStatement } from './cite.ts';
import { compareNames, failureRef, type Ref, refTo } from './ref.ts';

export interface SeverityView {
  level: Mode['severity']['level'];
  because: string;
}

export interface LookalikeView {
  mode: Ref;
  summary: string;
  tell: string;
  /** The same lookalike on the model in question, where it has a record. */
  failure: Ref | null;
}

export interface CueLinkView {
  cue: Ref;
  says: string;
  effect: 'raises' | 'protects';
  strength: Mode['cues'][number]['strength'];
  cites: Cite[];
}

export interface MitigationView {
  do: string;
  costs: string;
  basis: Mode['mitigations'][number]['basis'];
  cites: Cite[];
}

const STRENGTH_ORDER = ['strong', 'moderate', 'weak'];

/** The names people use, without those that only repeat the page's own name or term. */
export function otherNames({ name, names, term }: Mode): { en: string[]; zh: string[] } {
  const own = new Set([name, term].map((text) => text.toLowerCase()));
  return { en: names.en.filter((text) => !own.has(text.toLowerCase())), zh: names.zh ?? [] };
}

/** Modes it is taken for, from either side: a tell is written down once. */
export function lookalikesOf(catalog: Catalog, mode: string, model: string | null): LookalikeView[] {
  const own = catalog
    .get('modes', mode)
    .data.lookalikes.map((lookalike) => ({ other: lookalike.mode, tell: lookalike.tell }));
  const theirs = catalog
    .all('modes')
    .flatMap((record) =>
      record.data.lookalikes
        .filter((lookalike) => lookalike.mode === mode)
        .map(({ tell }) => ({ other: record.id, tell })),
    );
  const seen = new Set<string>();
  return [...own, ...theirs]
    .filter(({ other }) => other !== mode && !seen.has(other) && seen.add(other))
    .map(({ other, tell }) => ({
      mode: refTo(catalog, 'modes', other),
      summary: catalog.get('modes', other).data.summary,
      tell,
      failure: model === null ? null : failureRef(catalog, model, other),
    }));
}

/** The lookalike that stands best among others it might be; failing that, the first there is. */
export function lookalikeAmong(catalog: Catalog, mode: string, others: readonly string[]): LookalikeView | undefined {
  const all = lookalikesOf(catalog, mode, null);
  return others.map((other) => all.find((one) => one.mode.id === other)).find((found) => found) ?? all[0];
}

/** The cues of a mode: those that raise before those that protect, the firmest first. */
export function cueLinksOf(catalog: Catalog, mode: Mode, notes: Bibliography): CueLinkView[] {
  return mode.cues
    .map((link) => ({
      cue: refTo(catalog, 'cues', link.cue),
      says: catalog.get('cues', link.cue).data.says,
      effect: link.effect ?? ('raises' as const),
      strength: link.strength,
      sources: link.sources,
    }))
    .sort(
      (a, b) =>
        Number(a.effect === 'protects') - Number(b.effect === 'protects') ||
        STRENGTH_ORDER.indexOf(a.strength) - STRENGTH_ORDER.indexOf(b.strength) ||
        compareNames(a.cue.name, b.cue.name),
    )
    .map(({ sources, ...link }) => ({ ...link, cites: notes.cite(sources) }));
}

/** What helps, with what it costs and how it is known. */
export function mitigationsOf(mode: Mode, notes: Bibliography): MitigationView[] {
  return mode.mitigations.map(({ sources, ...mitigation }) => ({ ...mitigation, cites: notes.cite(sources) }));
}

/** Why models do this, as far as sources say. */
export function mechanismOf(mode: Mode, notes: Bibliography): Cited[] {
  return mode.mechanism.map((statement) => citeStatement(notes, statement));
}

/** The severity of a failure: the mode's, unless the failure overrides it with a reason. */
export function severityOf(
  mode: CatalogRecord<'modes'>,
  override: SeverityView | undefined,
): SeverityView & { overridden: boolean } {
  return { ...(override ?? mode.data.severity), overridden: override !== undefined };
}
