/** The scoring engine as its own file, so that it is fetched once, beside the code that shows its reports. */
export { buildScorer, createScorer } from '../../scorer/index.ts';
export { tooLong } from '../../scorer/route.ts';
export { scriptsIn, withWords } from '../../scorer/scripts.ts';
