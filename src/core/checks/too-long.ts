/** A text or a list beyond its limit. */
import { counted } from '../shown.ts';
import { nodeAt } from '../tree.ts';
import type { FileCheck } from './check.ts';
import { nameOf, valueShown } from './wording.ts';

export const tooLong: FileCheck = {
  slug: 'too-long',
  scope: 'file',
  severity: 'error',
  finds: 'A text or a list that is longer than its place allows.',
  why: 'Cards, search results and tickets are laid out for this length.',
  mend: 'Shorten it. A page shows it in a space of that size; what does not fit may be a second statement.',
  *check({ source, issues, locate }) {
    for (const issue of issues) {
      if (issue.code !== 'too-long' || !source.tree) continue;
      const node = nodeAt(source.tree, issue.path);
      const value = valueShown(node);
      const length =
        node?.type === 'list' ? node.items.length : node?.type === 'scalar' ? String(node.value).length : 0;
      const limit = counted(issue.limit, issue.unit);
      yield {
        ...locate(issue.path),
        what: `${nameOf(issue.path)} has ${counted(length, issue.unit)}; at most ${limit} fit.`,
        fix: `Take out ${counted(length - issue.limit, issue.unit)}.`,
        ...(value !== undefined && { value }),
        expected: [`at most ${limit}`],
      };
    }
  },
};
