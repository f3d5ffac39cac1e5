/** Turns what a person asked for into a request: ids that exist, numbers in range, or a sentence that says what is wrong. */
import { plainName } from '../batch/list.ts';
import type { Catalog } from '../core/catalog/catalog.ts';
import { anyOf, quoted } from '../core/shown.ts';
import { nearest } from '../core/suggest.ts';
import { IGNORED } from '../scorer/ignore.ts';
import { LONGEST_CLIP, type ScoreRequest } from '../scorer/report.ts';
import { UsageError } from './usage.ts';

const INPUTS = ['text', 'image', 'video'] as const;
const AUDIO = ['on', 'off'] as const;

/** What was asked for, unchecked; a value of the wrong type counts as wrong. */
export type Asked = Partial<
  Record<'model' | 'release' | 'mode' | 'seconds' | 'input' | 'audio' | 'ignore', unknown>
> & {
  prompt: string;
};

/** Wrong use with a word that programs can tell it by. */
export class RequestError extends UsageError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * @param given how a setting is called where it was given: "--model" on a command line, "model" in a line of JSON
 * @throws {RequestError} for an id that does not exist, or a value that cannot be
 */
export function requestOf(asked: Asked, catalog: Catalog, given: (name: string) => string): ScoreRequest {
  const { prompt } = asked;
  if (prompt.trim() === '') throw new RequestError('empty-prompt', 'The prompt is empty.');
  const model = optional(asked.model, (value) => modelId(value, catalog));
  return {
    prompt,
    model,
    release: optional(asked.release, (value) => releaseId(value, model, catalog, given)),
    mode: optional(asked.mode, (value) => modeId(value, catalog)),
    input: optional(asked.input, (value) => oneOf(value, INPUTS, given('input'))),
    seconds: optional(asked.seconds, (value) => secondsOf(value, given('seconds'))),
    audio: optional(asked.audio, (value) => oneOf(value, AUDIO, given('audio'))),
    ...(asked.ignore == null ? {} : { ignore: ignoreOf(asked.ignore, catalog, given('ignore')) }),
  };
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

/** An id; or a name or alias, where it means one model only. */
export function modelId(value: unknown, catalog: Catalog): string {
  const asked = String(value);
  const models = catalog.all('models');
  if (models.some(({ id }) => id === asked)) return asked;
  const called = models.filter(({ id, data }) =>
    [id, data.name, ...data.aliases].some((name) => plainName(name) === plainName(asked)),
  );
  if (called.length === 1 && called[0]) return called[0].id;
  if (called.length > 1)
    throw new RequestError(
      'unknown-model',
      `${quoted(asked)} may be ${anyOf(called.map(({ id }) => id))}. Write the id.`,
    );
  const names = models.flatMap(({ id, data }) => [id, data.name, ...data.aliases]);
  throw new RequestError(
    'unknown-model',
    `There is no model called ${quoted(asked)}. ${advice(
      asked,
      names,
      models.map(({ id }) => id),
    )}`,
  );
}

function releaseId(value: unknown, model: string | null, catalog: Catalog, given: (name: string) => string): string {
  if (model === null)
    throw new RequestError(
      'release-without-model',
      `${given('release')} needs ${given('model')}: releases belong to a model.`,
    );
  const ids = catalog.get('models', model).data.releases.map(({ id }) => id);
  const asked = String(value);
  const found = ids.find((id) => id.toLowerCase() === asked.toLowerCase());
  if (found !== undefined) return found;
  throw new RequestError('unknown-release', `${model} has no release ${quoted(asked)}. ${advice(asked, ids, ids)}`);
}

function modeId(value: unknown, catalog: Catalog): string {
  const asked = String(value);
  const ids = catalog.all('modes').map(({ id }) => id);
  if (ids.includes(asked)) return asked;
  throw new RequestError('unknown-mode', `There is no mode called ${quoted(asked)}. ${advice(asked, ids, ids)}`);
}

/** Cues parted by commas, or in a line of JSON a list; each as in the scorer's `ignore.ts`. */
function ignoreOf(value: unknown, catalog: Catalog, name: string): string[] {
  const list = typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;
  if (!Array.isArray(list) || list.some((one) => typeof one !== 'string'))
    throw new RequestError('bad-value', `${name} is a list of cues, and ${quoted(value)} is not.`);
  const ids = catalog.all('cues').map(({ id }) => id);
  for (const one of list as string[]) {
    const [, id = one] = IGNORED.exec(one) ?? [];
    if (!ids.includes(id))
      throw new RequestError('unknown-cue', `There is no cue called ${quoted(id)}. ${advice(id, ids, [])}`);
  }
  return list as string[];
}

function advice(asked: string, near: readonly string[], all: readonly string[]): string {
  const suggestion = nearest(asked, near);
  if (suggestion) return `Did you mean "${suggestion}"?`;
  return all.length === 0 ? 'The command "list" names what there is.' : `There is ${anyOf(all)}.`;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((word) => word === value);
  if (found) return found;
  throw new RequestError('bad-value', `${name} is ${anyOf(allowed)}, and ${quoted(value)} is neither.`);
}

function secondsOf(value: unknown, name: string): number {
  const seconds = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof seconds === 'number' && seconds > 0 && seconds <= LONGEST_CLIP) return seconds;
  throw new RequestError(
    'bad-value',
    `${name} is a number of seconds above 0 and up to ${LONGEST_CLIP}, and ${quoted(value)} is not.`,
  );
}
