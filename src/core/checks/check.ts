/** What a check is: a permanent name, a reason, and a function that finds the places where something is wrong. */
import type { AnyRecord, CatalogRecord } from '../catalog/record.ts';
import type { Known } from '../known.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Fault } from '../source-file.ts';

interface About {
  /** Permanent, lower-case words joined by hyphens. */
  slug: string;
  severity: Problem['severity'];
  /** What it finds, in a sentence: the head of its page. */
  finds: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** What to do about it, whatever the case at hand. */
  mend: string;
}

/** What a cue example or a test asks the scorer. */
export interface Shot {
  prompt: string;
  model?: string | undefined;
  seconds?: number | undefined;
  input?: 'text' | 'image' | 'video' | undefined;
  audio?: 'on' | 'off' | undefined;
}

/** Where cues fire in a shot's prompt: UTF-16 offsets; start equals end where it is about the whole prompt. */
export type FindIn = (shot: Shot) => readonly { cue: string; start: number; end: number }[];

/** Sees one file, readable or not. */
export interface FileCheck extends About {
  scope: 'file';
  check(reading: Reading): Iterable<Fault>;
}
/** Sees one record that keeps to its schema, and may ask about others. */
export interface RecordCheck extends About {
  scope: 'record';
  check(record: AnyRecord, known: Known): Iterable<Fault>;
}
/** Sees all records at once. */
export interface CatalogCheck extends About {
  scope: 'catalog';
  check(known: Known): Iterable<Fault>;
}
/** Sees one cue and the scorer; runs only where the cues could be compiled. */
export interface CueSetCheck extends About {
  scope: 'cue-set';
  check(cue: CatalogRecord<'cues'>, findIn: FindIn): Iterable<Fault>;
}
export type Check = FileCheck | RecordCheck | CatalogCheck | CueSetCheck;
