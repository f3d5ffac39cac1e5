/** A ranking that somebody typed: "the best model". Rankings are computed from figures, or absent. */
import { quoted } from '../shown.ts';
import type { RecordCheck } from './check.ts';
import { proseOf } from './prose.ts';

const RANKED =
  '(?:models?|generators?|tools?|platforms?|products?|systems?|apps?|choices?|options?|on the market|in the (?:world|market|industry|field))';
const HIGHEST =
  '(?:best|worst|finest|greatest|leading|top|strongest|weakest|safest|riskiest|fastest|slowest|cheapest|smartest|most (?:reliable|powerful|advanced|capable|realistic|accurate|stable|consistent|popular|impressive))';
const SUPERLATIVE = new RegExp(
  [
    `\\b${HIGHEST}(?:[- ](?!(?:of|to|than|is|are|in|on|when|where)\\b)[\\p{L}-]+){0,3}? ${RANKED}\\b`,
    '\\b(?:best[- ]in[- ]class|state[- ]of[- ]the[- ]art|industry[- ]leading|market[- ]leading|top[- ]rated|second to none|unrivall?ed|unmatched|unbeatable|number one|world[- ]class)\\b',
    '#1\\b|最好的|最强|第一名|业界领先',
  ].join('|'),
  'iu',
);

export const typedSuperlative: RecordCheck = {
  slug: 'typed-superlative',
  scope: 'record',
  severity: 'error',
  finds: 'A ranking that somebody typed, such as "the best model".',
  why: 'Who stands best is computed from published figures, or not said; a typed ranking goes stale and nobody can check it.',
  mend: 'Leave the ranking out and say what was seen. A published ranking is a record of its own: write its figures into a benchmark, and the pages work out who stands where.',
  *check(record) {
    if (record.kind === 'sources') return;
    for (const { path, text } of proseOf(record)) {
      const [found] = SUPERLATIVE.exec(text) ?? [];
      if (!found) continue;
      yield {
        ...record.locate(path),
        what: `${quoted(found)} ranks, and nothing here computes that rank.`,
        fix: 'Say what was seen instead. Published figures go into a benchmark: npm run -s misrender -- new benchmark ID',
        value: found,
      };
    }
  },
};
