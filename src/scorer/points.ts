/** The weights of the sums, in one place, so that a sum can be checked by hand. */

/** Points of a cue by how firmly it is tied to a mode; a protecting cue subtracts as many. */
export const POINTS = { weak: 10, moderate: 21, strong: 38 } as const;

/** What a model adds by itself lies between 0 and this. */
export const BASE_MOST = 15;
/** The middle of the pool: half of BASE_MOST, rounded. With it one strong cue is yellow, strong and moderate red. */
export const BASE_MIDDLE = 8;
export const NOT_MEASURED = 'Not measured for this release: the middle of the pool.';
