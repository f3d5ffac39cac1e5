/** Answers as JSON: one object, one array, or one object a line. */
import type { VoiceOf } from './index.ts';

/** What JSON is made of; `line` is told of errors only. */
type Told = { line?: number };

export function jsonVoice<A extends Told>(isBatch: boolean, isLines: boolean): VoiceOf<A> {
  if (isLines) return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer))}\n`, end: () => '' };
  if (!isBatch)
    return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer), null, 2)}\n`, end: () => '' };
  let separator = '\n';
  const answer = (given: A) => {
    const text = `${separator}${JSON.stringify(plain(given))}`;
    separator = ',\n';
    return text;
  };
  return { begin: () => '[', answer, end: () => '\n]\n' };
}

/** A report does not carry the number of its line; an error does. */
function plain(answer: Told): unknown {
  if ('error' in answer) return answer;
  const { line: _, model: _model, ...rest } = answer as Told & { model?: unknown };
  return rest;
}
