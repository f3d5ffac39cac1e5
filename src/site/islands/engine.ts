/** The scoring engine as its own file, so that it is fetched once, beside the code that shows its reports. */
export { buildScorer } from '../../scorer/build.ts';
export { tooLong } from '../../scorer/limits.ts';
export { scriptsIn, withWords } from '../../scorer/scripts.ts';
