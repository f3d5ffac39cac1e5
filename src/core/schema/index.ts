/** Every kind of record and its schema, in one table; types are inferred from it. */
import { z } from 'zod';
import { benchmark } from './benchmark.ts';
import type { Kind } from './common.ts';
import { cue } from './cue.ts';
import { evaluation } from './evaluation.ts';
import { failure } from './failure.ts';
import { group } from './group.ts';
import { lexicon } from './lexicon.ts';
import { mode } from './mode.ts';
import { model } from './model.ts';
import { platform } from './platform.ts';
import { redirect } from './redirect.ts';
import { source } from './source.ts';

export const SCHEMAS = {
  sources: source,
  groups: group,
  lexicons: lexicon,
  cues: cue,
  modes: mode,
  models: model,
  platforms: platform,
  failures: failure,
  benchmarks: benchmark,
  evaluations: evaluation,
  redirects: redirect,
} as const satisfies Record<Kind, z.ZodType>;

export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

/** The JSON Schema of a kind, as editors and other programs use it; authored form, draft 2020-12. */
export function jsonSchema(kind: Kind): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[kind], { io: 'input', reused: 'inline' }) as Record<string, unknown>;
}

export type { Benchmark } from './benchmark.ts';
export { KINDS, type Kind, UNKNOWN } from './common.ts';
export type { Cue, Fix } from './cue.ts';
export type { Evaluation } from './evaluation.ts';
export type { Example, Failure } from './failure.ts';
export type { Group } from './group.ts';
export type { Lexicon } from './lexicon.ts';
export type { Matcher } from './matcher.ts';
export type { Mode } from './mode.ts';
export type { Model, Release } from './model.ts';
export type { Platform } from './platform.ts';
export type { Redirect } from './redirect.ts';
export type { Source } from './source.ts';
