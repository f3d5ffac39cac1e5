/** Where prompts and descriptions come from: standard input, or a sheet that is read as it comes. */
import { createReadStream, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { quoted } from '../core/shown.ts';
import type { Console } from './console.ts';
import { UsageError } from './usage.ts';

/** @throws {UsageError} where standard input is no text */
export async function readAll(console: Console): Promise<string> {
  return (await textOf(console.stdin(), 'Standard input')).replace(/\r?\n$/, '');
}

/**
 * @param name what the bytes came from, as a sentence begins with it
 * @throws {UsageError} where they are no text
 */
export async function textOf(bytes: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UsageError(`${name} is not valid UTF-8.`);
  }
}

/** @throws {UsageError} where the file cannot be read */
export function openSheet(file: string, console: Console): AsyncIterable<Uint8Array> {
  if (file === '-') return console.stdin();
  const path = resolve(console.cwd, file);
  try {
    if (statSync(path).isDirectory()) throw new UsageError(`${quoted(file)} is a folder, not a sheet.`);
    return createReadStream(path, { fd: openSync(path, 'r') });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(
      code === 'ENOENT' ? `There is no file ${quoted(file)}.` : `${quoted(file)} cannot be read (${code}).`,
    );
  }
}
