/** Reports as JSON: one object, one array, or one object a line. */
import type { Answer, Voice } from './index.ts';

export function jsonVoice(isBatch: boolean, isLines: boolean): Voice {
  if (isLines) return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer))}\n`, end: () => '' };
  if (!isBatch)
    return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer), null, 2)}\n`, end: () => '' };
  let separator = '\n';
  const answer = (given: Answer) => {
    const text = `${separator}${JSON.stringify(plain(given))}`;
    separator = ',\n';
    return text;
  };
  return { begin: () => '[', answer, end: () => '\n]\n' };
}

/** A report does not carry the number of its line; an error does. */
function plain(answer: Answer): unknown {
  if ('error' in answer) return answer;
  const { line: _, ...report } = answer;
  return report;
}
