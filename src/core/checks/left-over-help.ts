/** A record that is filled in and still holds the lines that explain how. A warning: they do no harm but clutter. */
import { hasHelp } from '../authoring/tidy.ts';
import type { FileCheck } from './check.ts';

export const leftOverHelp: FileCheck = {
  slug: 'left-over-help',
  scope: 'file',
  severity: 'warning',
  finds: 'A record that is filled in and still holds the lines that explain how. A warning: they only clutter.',
  why: 'Whoever reads the record next looks for facts between lines that are about none.',
  mend: 'Let the command take them out: npm run -s misrender -- tidy. It leaves every other comment as it is.',
  *check({ source, issues }) {
    if (source.faults.length > 0 || issues.length > 0 || !hasHelp(source.text)) return;
    const start = source.text.search(/^[^\S\n]*#:/m);
    const end = source.text.indexOf('\n', start);
    yield {
      ...source.placeOf({ start, end: end < 0 ? source.text.length : end }),
      what: 'The record is filled in, and the help for filling it in still stands here.',
      fix: 'Take it out: npm run -s misrender -- tidy',
    };
  },
};
