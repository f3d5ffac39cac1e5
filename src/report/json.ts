/** Problems for programs: one array, stable keys, nothing shortened. */
import type { Place } from '../core/problem.ts';
import type { Told } from './told.ts';

/** `[{ file, line, column, code, severity, message, value?, expected?, suggestion?, related? }]` and a line end. */
export function toJson({ problems, pathOf }: Told): string {
  const at = ({ file, line, column, endColumn }: Place) => ({
    file: pathOf(file),
    line,
    column,
    ...(endColumn !== undefined && { endColumn }),
  });
  const rows = problems.map((problem) => ({
    ...at(problem),
    code: problem.slug,
    severity: problem.severity,
    message: `${problem.what} ${problem.fix}`,
    ...(problem.value !== undefined && { value: problem.value }),
    ...(problem.expected && { expected: problem.expected }),
    ...(problem.suggestion !== undefined && { suggestion: problem.suggestion }),
    ...(problem.related && { related: problem.related.map(({ note, ...place }) => ({ ...at(place), note })) }),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
