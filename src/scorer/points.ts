/** The weights of the sums, in one place, so that a sum can be checked by hand. */

/**
 * Points of a cue by how many modes it speaks of and how firmly it is tied to the one at hand; a protecting cue subtracts as
 * many. A cue of few modes says more of each than a cue of many, and a weak tie only tips what others say. Which sums are
 * green, yellow and red does not hang on how many modes it is: with the middle base one moderate cue is green, moderate and weak
 * are yellow, four weak are, and three moderate are red.
 */
export const POINTS = {
  few: { weak: 9, moderate: 24, strong: 40 },
  some: { weak: 8, moderate: 22, strong: 40 },
  many: { weak: 7, moderate: 20, strong: 38 },
} as const;
/** The most modes that are few, and the least that are many. */
export const MOST_FEW = 3;
export const LEAST_MANY = 8;

/** The points of a tie, of a cue that is tied to so many modes. */
export function pointsOf(strength: keyof (typeof POINTS)['some'], modes: number): number {
  return POINTS[modes <= MOST_FEW ? 'few' : modes >= LEAST_MANY ? 'many' : 'some'][strength];
}

/** What a model adds by itself lies between 0 and this. */
export const BASE_MOST = 15;
/** The middle of the pool: half of BASE_MOST, rounded. With it one strong cue is yellow, strong and moderate red. */
export const BASE_MIDDLE = 8;
export const NOT_MEASURED = 'Not measured for this release: the middle of the pool.';
