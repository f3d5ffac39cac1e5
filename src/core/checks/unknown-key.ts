/** A key that records of this kind do not have. */
import type { Path } from '../catalog/record.ts';
import { allowedKeys } from '../schema-at.ts';
import { anyOf, quoted, shown } from '../shown.ts';
import { nearest } from '../suggest.ts';
import type { FileCheck } from './check.ts';

export const unknownKey: FileCheck = {
  slug: 'unknown-key',
  scope: 'file',
  severity: 'error',
  finds: 'A key that records of this kind do not have.',
  why: 'Nothing reads an unknown key; what it says would be lost in silence.',
  mend: 'Correct the spelling, or move the value to the key that is meant. The message lists the keys there are.',
  *check({ source, issues, locate }) {
    if (!source.tree) return;
    for (const { code, path } of issues) {
      if (code !== 'unknown-key') continue;
      const key = String(path.at(-1));
      const expected = allowedKeys(source.kind, source.tree, path.slice(0, -1));
      const suggestion = nearest(key, expected);
      yield {
        ...locate(path, 'key'),
        what: `There is no key ${quoted(key)} here.`,
        fix: remedy(path, expected, suggestion),
        value: shown(key),
        expected,
        ...(suggestion && { suggestion }),
      };
    }
  },
};

function remedy(path: Path, allowed: readonly string[], suggestion: string | undefined): string {
  if (path.length === 1 && path[0] === 'id') return 'Take it away: the name of the file is the id.';
  return `${suggestion ? `Did you mean "${suggestion}"? ` : ''}Write one of these keys: ${anyOf(allowed)}.`;
}
