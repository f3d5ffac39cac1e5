/** What goes into the scorer and what comes out; the shape of every door (page, command, library). */
import type { Audio, Input, Settings, Strategy } from './cue-set.ts';

/** More seconds are taken for a mistake. */
export const LONGEST_CLIP = 3600;

export interface ScoreRequest {
  prompt: string;
  model?: string | null;
  release?: string | null;
  /** Only this mode. */
  mode?: string | null;
  input?: Input | null;
  seconds?: number | null;
  audio?: Audio | null;
  /** What is not to count: "cue" wherever it fires, "cue=words" on these words, "cue#2=words" on them the second time. */
  ignore?: readonly string[] | null;
}

export type Band = 'green' | 'yellow' | 'red';
export const YELLOW_FROM = 35;
export const RED_FROM = 65;

/** The band of a score from 0 to 100. */
export function bandOf(score: number): Band {
  return score >= RED_FROM ? 'red' : score >= YELLOW_FROM ? 'yellow' : 'green';
}

/** A place where a cue fires. UTF-16 offsets into the prompt as it was given; start equals end where it is about the whole prompt. */
export interface Finding {
  cue: string;
  start: number;
  end: number;
  text: string;
  points: number;
  says: string;
}

/** One addend of a score. `what` is "base", "limit" or a cue's id. */
export interface ScoreLine {
  what: string;
  points: number;
  basis?: 'measured' | 'none';
  because?: string;
}

export interface ModeReport {
  mode: string;
  failure: string | null;
  score: number;
  band: Band;
  lines: ScoreLine[];
  findings: Finding[];
  evidence: string[];
}

export interface Edit {
  start: number;
  end: number;
  from: string;
  to: string;
  cue: string;
}

export interface Shot {
  prompt: string;
  score: number;
  band: Band;
  edits: Edit[];
}

export interface Rewrite {
  strategy: Strategy;
  shots: Shot[];
  settings: Settings;
  /** Words of the prompt that were taken out for the edit, shown whole. */
  moved: string[];
  score: number;
  band: Band;
}

export interface Route {
  model: string;
  score: number;
  band: Band;
  basis: 'measured' | 'none';
  because: string[];
  /** A hard limit that rules the model out, in words; null where nothing does. */
  blocked: string | null;
}

export interface Coverage {
  language: string;
  covered: boolean;
  warnings: string[];
  truncated: boolean;
}

export interface Report {
  id?: string;
  prompt: string;
  request: {
    model: string | null;
    release: string | null;
    mode?: string | null;
    input: Input;
    seconds: number | null;
    audio: Audio | null;
    /** Only where something was ignored. */
    ignore?: string[];
  };
  /** Null where the language is not covered or there are no words: never green by ignorance. */
  score: number | null;
  band: Band | null;
  modes: ModeReport[];
  /** Cues that fire in more places than the eight that are told; only where there are any. */
  more?: string[];
  rewrites: Rewrite[];
  routes: Route[];
  coverage: Coverage;
  engine: string;
  catalog: string;
}
