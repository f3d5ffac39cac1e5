/** A sheet of prompts or descriptions, read line by line: each line is one, a request in JSON, or something to be answered with an error. */
import { RequestError } from './request.ts';

export interface BatchLine {
  /** Counted from 1. */
  line: number;
  /** Null where the bytes are no UTF-8. */
  text: string | null;
}

/** What a line asks for; `id` is given back with the answer as it came. */
export interface AskedLine<A> {
  id?: string | number;
  asked: A;
}

/** Lines end in "\n" or "\r\n"; nothing after the last one is a line. A byte-order mark is dropped. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BatchLine> {
  let rest: Buffer[] = [];
  let line = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      yield decoded(Buffer.concat([...rest, chunk.subarray(from, at)]), ++line);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(Buffer.from(chunk.subarray(from)));
  }
  if (rest.length > 0) yield decoded(Buffer.concat(rest), ++line);
}

function decoded(bytes: Buffer, line: number): BatchLine {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
    return { line, text: text.replace(/\r$/, '') };
  } catch {
    return { line, text: null };
  }
}

/**
 * A JSON object that holds the main thing (`prompt`, `text`) as a string is a request; any other JSON object is itself the
 * main thing; so is every other line.
 * @throws {RequestError} where the line is no text, or begins as an object and is none
 */
export function readLine<K extends string>({ text }: BatchLine, main: K): AskedLine<Record<K, string>> {
  if (text === null) throw new RequestError('bad-encoding', 'This line is not valid UTF-8.');
  const whole = { asked: { [main]: text } as Record<K, string> };
  if (!text.trimStart().startsWith('{')) return whole;
  const { id, ...asked } = objectIn(text);
  if (typeof asked[main] !== 'string') return whole;
  const isId = typeof id === 'string' || typeof id === 'number';
  return { ...(isId && { id }), asked: asked as Record<K, string> };
}

function objectIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new RequestError('bad-json', 'This line begins like a JSON object and is none.');
  }
}
