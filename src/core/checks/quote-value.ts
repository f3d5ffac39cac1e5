/** A value that YAML takes for a number or a yes-or-no where text is wanted. */

import { shown } from '../shown.ts';
import { nodeAt } from '../tree.ts';
import type { FileCheck } from './check.ts';
import { nameOf } from './wording.ts';

export const quoteValue: FileCheck = {
  slug: 'quote-value',
  scope: 'file',
  severity: 'error',
  finds: 'A value that YAML takes for a number or a word of its own, where text is wanted.',
  why: 'Without quotation marks 1.10 becomes 1.1 and 010 becomes 10: a version would change in silence.',
  mend: 'Put it in quotation marks, as in "2.0".',
  *check({ source, issues, locate }) {
    for (const issue of issues) {
      if (issue.code !== 'wrong-type' || !issue.wanted.includes('text') || !source.tree) continue;
      const node = nodeAt(source.tree, issue.path);
      if (node?.type !== 'scalar' || typeof node.value === 'string') continue;
      const type =
        typeof node.value === 'number' ? 'a number' : node.value === null ? 'no value at all' : 'a yes or no';
      yield {
        ...locate(issue.path),
        what: `${nameOf(issue.path)} is text, and ${shown(node.written)} without quotation marks is ${type}.`,
        fix: `Quote this value: "${shown(node.written)}"`,
        value: shown(node.written),
        suggestion: `"${shown(node.written)}"`,
      };
    }
  },
};
