/** The days that a catalog speaks of, and how far they lie apart; no clock is asked. */
import type { Catalog } from './catalog.ts';

/** What was checked longer ago than this is old. */
export const DAYS_BEFORE_OLD = 365;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Days from one YYYY-MM-DD to another; below zero where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_A_DAY;
}

/** The oldest and the newest day on which a record was checked or a source read, from the records alone. */
export function datesOf(catalog: Catalog): { oldest: string | null; newest: string | null } {
  const dates = [
    ...(['failures', 'models', 'platforms'] as const).flatMap((kind) =>
      catalog.all(kind).map(({ data }) => data.checked),
    ),
    ...catalog.all('sources').map(({ data }) => data.read),
  ].sort();
  return { oldest: dates[0] ?? null, newest: dates.at(-1) ?? null };
}
