/** The compiled catalog as the scorer reads it: plain JSON, small on the wire, ids resolved to indexes. */

/**
 * All lexicons, by column, since what is alike packs better side by side; each column has an entry for each lexicon. Words are
 * lower case, those of a phrase parted by one space, and joined by "|"; behind them may stand more, as front-coding.ts writes them.
 * Nouns and verbs stand without their inflections, which the scorer makes; irregular ones are written out with "/": "hand|foot/feet".
 */
export interface CompiledLexicons {
  ids: string[];
  words: string[];
  /** Longer forms that mean something else; they use up their words and count for nothing. */
  not: string[];
  nouns: string[];
  verbs: string[];
  zh: string[];
  /** Those of `not` that hold Chinese characters. */
  zhNot: string[];
  /** Indexes of the lexicons whose words each name several: every form of them counts as a plural. */
  several: number[];
  /** Indexes of the lexicons that say who a shot is about, and what is done. */
  who: number[];
  does: number[];
}

/**
 * Lexicons are indexes into the columns of `CueSet.lexicons`. `needs` of a pattern: pieces of text of which one stands in every match, so that
 * prompts without them are passed over; empty where that cannot be said.
 */
export type CompiledMatcher =
  | { kind: 'terms'; of: number[] }
  | { kind: 'count'; of: number[]; atLeast: number; within: Scope; distinct: boolean }
  | { kind: 'deeds'; of: number[]; atLeast: number; aside: number[] }
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
  | { kind: 'quoted'; atLeast: number; quotes: number; near: number[] | null; spoken: boolean }
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
  | { kind: 'pattern'; source: string; atLeast: number; needs: string[] }
  | { kind: 'all' | 'any'; of: CompiledMatcher[] };

export type Scope = 'clause' | 'sentence' | 'prompt';
export type Input = 'text' | 'image' | 'video';
export type Audio = 'on' | 'off';
export type Ability = 'yes' | 'no' | 'unknown';
export type Language = 'en' | 'zh';

export type Strategy = 'calm' | 'reframe' | 'simplify' | 'post' | 'split' | 'restate' | 'settings';

/** How much may hang on a place that other words take; see room.ts. */
export type Room = 'alone' | 'open' | 'object' | 'whole' | 'head' | 'aside' | 'noun';

/** One way a cue may change a prompt; of the members after `after` exactly one is there. */
export interface CompiledFix {
  strategy: Strategy;
  /** Only where the place has this room. */
  where?: Room;
  /** Only in a sentence that tells of no other act. */
  sole?: true;
  /** Lexicons: not where one of their words stands in the same sentence, and no edit changes it. */
  unless?: number[];
  /** Lexicons: only where one of their words stands before the place. */
  after?: number[];
  replace?: { en?: string; zh?: string; first?: true; words?: Record<string, string> };
  remove?: 'span' | 'clause';
  move?: 'span' | 'clause';
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
  /** What a prompt in which it fires begins from, unless the settings say. */
  assumes?: 'image';
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

/** A measure of a benchmark; what a model adds to its modes is worked out from where the model stands in it. */
export interface CompiledMeasure {
  name: string;
  /** How many were measured. */
  pool: number;
  sources: string[];
  /** Indexes into `CueSet.modes`. */
  modes: number[];
  /**
   * Indexes of a model and of its release, -1 where the source does not name it; how many of the pool did better, and how many
   * others as well.
   */
  standings: [model: number, release: number, better: number, equal: number][];
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
  /** Mode ids that have a failure record on this model. */
  failures: string[];
}

export interface CueSet {
  /** The shape of this JSON; raised when it changes. */
  format: 4;
  /** Hash of the catalog it was compiled from. */
  catalog: string;
  /** Pairs of characters, the traditional before its simplified one; prompts are read in the latter. */
  traditional: string;
  lexicons: CompiledLexicons;
  cues: CompiledCue[];
  /** Sorted by id; reports rely on it. */
  modes: CompiledMode[];
  models: CompiledModel[];
  /** In the order in which the arithmetic names them. */
  measures: CompiledMeasure[];
}
