/** A list of shots as it was pasted: what each asks, and how to give the list back in its own format. */

export const FORMATS = ['csv', 'semicolons', 'tsv', 'markdown', 'json', 'numbered', 'timed', 'lines'] as const;
export type Format = (typeof FORMATS)[number];

/** What one row asks; only what the list says. */
export interface Shot {
  prompt: string;
  /** What the list calls it: a number, an id, a stretch of time. */
  label: string;
  seconds?: number;
  /** As it was written; whether there is such a model is for the reader of it to say. */
  model?: string;
}

/** What stands beside a shot in the list that is given back. */
export interface Result {
  /** The prompt as it is now, with rewrites taken. */
  prompt: string;
  score: number | null;
  band: string | null;
  /** The mode that decides, and the words that raise it. */
  mode: string;
  words: string;
  /** What parts this shot from others. */
  note: string;
}

export interface ShotList {
  format: Format;
  shots: Shot[];
  /** The list in its own format, with the results; one result for each shot, in order. */
  write(results: readonly Result[]): string;
}

/** Columns and keys of results, in the order in which they stand. */
export const RESULT_KEYS = ['score', 'band', 'mode', 'words', 'note'] as const;
export const RESULT_PREFIX = 'misrender_';

/** The cells of a result, in the order of the keys. */
export function cellsOf(result: Result): string[] {
  return RESULT_KEYS.map((key) => String(result[key] ?? ''));
}

/** A result in a few words, for a list that has no columns: "[yellow 46, text-garbling: reads “OPEN”]". */
export function remarkOf({ score, band, mode, words, note }: Result): string {
  if (score === null) return '[not scored]';
  const why = band === 'green' || mode === '' ? '' : `, ${mode}${words === '' ? '' : `: ${words}`}`;
  return `[${band} ${score}${why}${note === '' ? '' : `; ${note}`}]`;
}

const COLUMN_NAMES: Record<'prompt' | 'label' | 'seconds' | 'model', RegExp> = {
  prompt:
    /^(?:prompt|prompts|text|description|shot description|visual|visuals|video prompt|提示词|提示|描述|画面|画面描述|画面内容|镜头描述|内容)$/i,
  label: /^(?:id|#|no\.?|nr\.?|shot|shot no\.?|shot number|scene|number|name|镜号|镜头|编号|序号|场次)$/i,
  seconds: /^(?:seconds|sec|secs|duration|duration \(s\)|length|时长|秒数|秒)$/i,
  model: /^(?:model|engine|模型)$/i,
};

/** What a column or key is called, as one of those we read; null for any other. */
export function columnOf(name: string): keyof typeof COLUMN_NAMES | null {
  const plain = name.trim();
  const found = Object.entries(COLUMN_NAMES).find(([, pattern]) => pattern.test(plain));
  return found ? (found[0] as keyof typeof COLUMN_NAMES) : null;
}

/** The name of a model without what people write one way or another: case, spaces, dots, dashes. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

/** Seconds out of "8", "8s", "8 秒", "2,5"; none out of what says no number. */
export function secondsIn(text: string): number | undefined {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:s|sec|secs|seconds|秒)?\s*$/i.exec(text);
  const seconds = Number(found?.[1]?.replace(',', '.') ?? 0);
  return seconds > 0 ? seconds : undefined;
}
