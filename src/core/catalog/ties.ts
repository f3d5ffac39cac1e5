/** Which modes a cue is tied to, and what a tie counts for: the one place where both are worked out. */
import { pointsOf } from '../../scorer/points.ts';
import type { Mode } from '../schema/index.ts';
import type { Catalog } from './catalog.ts';
import type { CatalogRecord } from './record.ts';

type Link = Mode['cues'][number];

/** A cue as a mode names it. */
export interface Tie {
  mode: CatalogRecord<'modes'>;
  link: Link;
}

/** The ties of a cue, by the id of the mode. */
export function tiesOf(catalog: Catalog, cue: string): Tie[] {
  return catalog
    .all('modes')
    .flatMap((mode) => mode.data.cues.filter((link) => link.cue === cue).map((link) => ({ mode, link })))
    .sort((a, b) => (a.mode.id < b.mode.id ? -1 : 1));
}

/** The signed points of a tie of a cue that has so many. */
export function pointsOfTie({ strength, effect }: Link, ties: number): number {
  return pointsOf(strength, ties) * (effect === 'protects' ? -1 : 1);
}
