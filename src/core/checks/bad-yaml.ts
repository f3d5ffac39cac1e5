/** The file is not YAML, or holds a key twice. The reader finds it while it reads. */
import type { FileCheck } from './check.ts';
import { hasControl } from './unsafe-character.ts';

export const badYaml: FileCheck = {
  slug: 'bad-yaml',
  scope: 'file',
  severity: 'error',
  finds: 'YAML that cannot be read.',
  why: 'A file that is read differently from how it was meant says something nobody wrote.',
  mend: 'Look at the place that is named: most often a quotation mark or bracket is open, a tab stands for spaces, or a value with a colon wants quotation marks.',
  check({ source }) {
    const lines = source.text.split('\n');
    // An invisible character in the line is the likelier cause, and has a check of its own.
    const isExplained = ({ line }: { line: number }) => !source.tree && hasControl(lines[line - 1] ?? '');
    return source.faults.filter((fault) => fault.slug === 'bad-yaml' && !isExplained(fault));
  },
};
