/** Answers as JSON: one object, one array, or one object a line; what contradicts itself across a sheet is a last entry. */
import type { Across } from '../across.ts';
import type { VoiceOf } from './index.ts';

/** What JSON is made of; `line` is told of errors only. */
type Told = { line?: number };

export function jsonVoice<A extends Told>(isBatch: boolean, isLines: boolean): VoiceOf<A> {
  const last = (across: readonly Across[]) => JSON.stringify({ across });
  if (isLines) {
    const end = (across?: readonly Across[]) => (across ? `${last(across)}\n` : '');
    return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer))}\n`, end };
  }
  if (!isBatch)
    return { begin: () => '', answer: (answer) => `${JSON.stringify(plain(answer), null, 2)}\n`, end: () => '' };
  let separator = '\n';
  const answer = (given: A) => {
    const text = `${separator}${JSON.stringify(plain(given))}`;
    separator = ',\n';
    return text;
  };
  return { begin: () => '[', answer, end: (across) => `${across ? separator + last(across) : ''}\n]\n` };
}

/** A report does not carry the number of its line; an error does. */
function plain(answer: Told): unknown {
  if ('error' in answer) return answer;
  const { line: _, model: _model, ...rest } = answer as Told & { model?: unknown };
  return rest;
}
