/** Documentation strength: how well a ticket about a failure can be evidenced, computed from four yes-or-no criteria. */
import type { Catalog, FailureRecord } from './catalog.ts';
import { admissionsOf, observersOf } from './evidence.ts';

export const STRENGTH_LEVELS = ['low', 'medium', 'high', 'very-high'] as const;
export type StrengthLevel = (typeof STRENGTH_LEVELS)[number];

export interface Criterion {
  key: 'still' | 'timed' | 'admitted' | 'observed';
  /** The question, as a statement that is met or not. */
  asks: string;
  met: boolean;
  because: string;
  sources: string[];
}

export interface Strength {
  level: StrengthLevel;
  met: number;
  criteria: Criterion[];
}

/** The strength of a failure that has a record. It says nothing about what a platform will answer. */
export function strengthOf(catalog: Catalog, failure: FailureRecord): Strength {
  const criteria = [
    still(catalog, failure),
    timed(catalog, failure),
    admitted(catalog, failure),
    observed(catalog, failure),
  ];
  const met = criteria.filter((criterion) => criterion.met).length;
  return { level: levelOf(met), met, criteria };
}

/** Four criteria met are very high, three high, two medium, fewer low. */
export function levelOf(met: number): StrengthLevel {
  return STRENGTH_LEVELS[Math.max(0, Math.min(3, met - 1))] as StrengthLevel;
}

function still(catalog: Catalog, { mode }: FailureRecord): Criterion {
  const met = catalog.get('modes', mode).data.still;
  return {
    key: 'still',
    asks: 'One still shows it',
    met,
    because: met ? 'A single frame is enough to see it.' : 'It shows only when frames are compared or played.',
    sources: [],
  };
}

function timed(catalog: Catalog, { mode }: FailureRecord): Criterion {
  const met = catalog.get('modes', mode).data.timed;
  return {
    key: 'timed',
    asks: 'It can be timed to a frame',
    met,
    because: met ? 'There is a first frame in which it shows.' : 'There is no one frame at which it begins.',
    sources: [],
  };
}

function admitted(catalog: Catalog, failure: FailureRecord): Criterion {
  const model = catalog.get('models', failure.model).data;
  const cited = [...admissionsOf(catalog, failure.model, failure.mode), ...failure.data.statements].flatMap(
    (statement) => statement.sources,
  );
  const sources = unique(cited).filter((id) => {
    const source = catalog.get('sources', id).data;
    return source.speaks === 'maker' && source.speaker === model.maker;
  });
  return {
    key: 'admitted',
    asks: 'The maker admits it',
    met: sources.length > 0,
    because: sources.length > 0 ? `${model.maker} says so itself.` : `We found no place where ${model.maker} says so.`,
    sources,
  };
}

function observed(catalog: Catalog, failure: FailureRecord): Criterion {
  const sources = observersOf(catalog, failure);
  const count = sources.length;
  return {
    key: 'observed',
    asks: 'Two independent sources observed it',
    met: count >= 2,
    because:
      count === 0
        ? 'No observed example is recorded here.'
        : count === 1
          ? 'Only one source with an observed example.'
          : `${count} sources by different people or bodies.`,
    sources,
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
