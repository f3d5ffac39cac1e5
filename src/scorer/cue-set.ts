/** The compiled catalog as the scorer reads it: plain JSON, small on the wire, ids resolved to indexes. */

/**
 * Forms of a lexicon, lower case, words parted by one space; words joined by "|" so that the JSON stays small. The
 * inflections of one word follow it with "/" between: "hand/hands|foot/feet". What follows counts as the same word, and
 * in a noun as its plural.
 */
export interface CompiledLexicon {
  id: string;
  /** English forms with all inflections, and Chinese phrases. */
  forms: string;
  /** Longer forms that mean something else; they use up their words and count for nothing. */
  not: string;
}

/**
 * Lexicons are indexes into `CueSet.lexicons`. `needs` of a pattern: characters of which one stands in every match, so that
 * prompts without them are passed over; empty where that cannot be said.
 */
export type CompiledMatcher =
  | { kind: 'terms'; of: number[] }
  | { kind: 'count'; of: number[]; atLeast: number; within: Scope; distinct: boolean }
  | { kind: 'near' | 'order'; terms: number[][]; within: Scope; gap: number | null; mark: number | null }
  | {
      kind: 'number';
      /** Null counts whatever a number stands before. */
      of: number[] | null;
      atLeast: number;
      atMost: number | null;
      gap: number | null;
      places: number;
    }
  | { kind: 'relation'; action: number[]; between: number[]; parties: number }
  | { kind: 'quoted'; atLeast: number; near: number[] | null }
  | { kind: 'negated'; of: number[] }
  | { kind: 'length'; unit: 'characters' | 'words' | 'clauses' | 'sentences'; atLeast: number }
  | { kind: 'missing'; of: number[] }
  | {
      kind: 'setting';
      secondsAtLeast: number | null;
      secondsAtMost: number | null;
      input: Input[] | null;
      audio: Audio | null;
      negativePrompt: Ability[] | null;
    }
  | { kind: 'pattern'; source: string; atLeast: number; needs: string }
  | { kind: 'all' | 'any'; of: CompiledMatcher[] };

export type Scope = 'clause' | 'sentence' | 'prompt';
export type Input = 'text' | 'image' | 'video';
export type Audio = 'on' | 'off';
export type Ability = 'yes' | 'no' | 'unknown';
export type Language = 'en' | 'zh';

export type Strategy = 'calm' | 'reframe' | 'simplify' | 'post' | 'split' | 'restate' | 'settings';

/** One way a cue may change a prompt; exactly one of the optional members is there. */
export interface CompiledFix {
  strategy: Strategy;
  replace?: { en?: string; zh?: string; words?: Record<string, string> };
  remove?: 'span' | 'clause' | 'sentence';
  move?: 'span' | 'clause' | 'sentence';
  add?: { en: string; zh: string };
  split?: 'sentence' | 'clause' | 'place';
  set?: Settings;
}

export interface Settings {
  seconds?: number;
  audio?: Audio;
  input?: Input;
}

export interface CompiledCue {
  id: string;
  says: string;
  match: CompiledMatcher;
  unless: CompiledMatcher[];
  fixes: CompiledFix[];
}

/** Points are signed whole numbers: a protecting cue subtracts. `cue` is an index into `CueSet.cues`. */
export interface CompiledLink {
  cue: number;
  points: number;
  sources: string[];
}

export interface CompiledMode {
  id: string;
  name: string;
  /** It applies only where the model has one of these, or may have (unknown). */
  needs: ('native-audio' | 'supplied-audio' | 'image-input')[];
  /** False for modes of a platform's service: they are explained, never rewritten around. */
  rewritable: boolean;
  links: CompiledLink[];
}

/** What a model adds to a mode by itself. `points` is 0 to 15; `because` prints the arithmetic. */
export interface CompiledBase {
  points: number;
  basis: 'measured' | 'none';
  because: string;
  sources: string[];
}

export interface CompiledRelease {
  id: string;
  seconds: { min: number; max: number } | null;
  promptCharacters: number | null;
  nativeAudio: Ability;
  suppliedAudio: Ability;
  imageInput: Ability;
  textInput: Ability;
  negativePrompt: Ability;
}

export interface CompiledModel {
  id: string;
  name: string;
  retired: boolean;
  /** Newest first; the first stands for the model where no release is named. */
  releases: CompiledRelease[];
  /** By mode id; a mode that is not here has the middle of the pool. `release` null: for the newest. */
  bases: { mode: string; release: string | null; base: CompiledBase }[];
  /** Mode ids that have a failure record on this model. */
  failures: string[];
}

export interface CueSet {
  /** The shape of this JSON; raised when it changes. */
  format: 1;
  /** Hash of the catalog it was compiled from. */
  catalog: string;
  lexicons: CompiledLexicon[];
  cues: CompiledCue[];
  modes: CompiledMode[];
  models: CompiledModel[];
}
