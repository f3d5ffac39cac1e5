/** Arguments read strictly; what is wrong with them is told in a line, with the nearest thing that would be right. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { anyOf, quoted } from '../core/shown.ts';
import { nearest } from '../core/suggest.ts';

/** Wrong use, or input that cannot be read: told in one line, exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  values: Record<string, string | undefined>;
  positionals: string[];
}

/**
 * Reads options that each take a value, and positionals.
 * @throws {UsageError} for an unknown option, one without its value, or too many positionals
 */
export function readArguments(args: string[], names: readonly string[], mostPositionals: number): Arguments {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const extra = positionals[mostPositionals];
    if (extra !== undefined) throw new UsageError(tooMany(extra, mostPositionals));
    return { values: values as Arguments['values'], positionals };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UsageError(explain(String(error.code), error.message, names));
    throw error;
  }
}

function tooMany(extra: string, most: number): string {
  if (most === 0) return `${quoted(extra)} is one argument too many.`;
  return `${quoted(extra)} is one argument too many. A text of several words is put in quotation marks.`;
}

function explain(code: string, message: string, names: readonly string[]): string {
  const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const suggestion = nearest(option.replace(/^-+/, ''), names);
    return `There is no option ${quoted(option)}. ${suggestion ? `Did you mean "--${suggestion}"?` : listOf(names)}`;
  }
  return `${quoted(option)} needs a value, as in ${option} VALUE or ${option}=VALUE.`;
}

function listOf(names: readonly string[]): string {
  return names.length === 0
    ? 'This command takes none.'
    : `The options are ${anyOf(names.map((name) => `--${name}`))}.`;
}

/**
 * One of a few words.
 * @throws {UsageError} for any other
 */
export function choice<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found) return found;
  const suggestion = nearest(value, allowed);
  throw new UsageError(
    `--${option} cannot be ${quoted(value)}. ${suggestion ? `Did you mean "${suggestion}"?` : `It is ${anyOf(allowed)}.`}`,
  );
}

/**
 * The day given with --today, or today.
 * @throws {UsageError} where it is no day of the calendar
 */
export function dayOf(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    throw new UsageError(`--today is a day, YYYY-MM-DD, and ${quoted(value)} is none.`);
  return value;
}
