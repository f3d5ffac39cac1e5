/** The closed lists of the schemas as words for people, in one place so that every page says the same. */

export const SEVERITY_WORDS = { critical: 'Critical', major: 'Major', minor: 'Minor' } as const;
/** The worse, the higher: what a list sorts by. */
export const SEVERITY_RANK = { critical: 3, major: 2, minor: 1 } as const;
export const SEVERITY_MEANS = {
  critical: 'the shot cannot be used',
  major: 'a viewer notices',
  minor: 'a close look finds it',
} as const;

export const STRENGTH_WORDS = { low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' } as const;

export const APPEARS_WORDS = {
  'first-frame': 'in the first frame',
  'after-seconds': 'after some seconds',
  'in-motion': 'while something moves',
  'at-cut': 'at a cut',
  throughout: 'all the way through',
} as const;

export const NEEDS_WORDS = {
  'native-audio': 'a model that makes its own sound',
  'supplied-audio': 'a sound track that is handed in',
  'image-input': 'a picture that is handed in',
} as const;

export const KIND_WORDS = {
  observed: 'Observed',
  judged: 'Judged',
  claimed: 'Claimed',
  illustrative: 'Illustrative',
} as const;
export const KIND_MEANS = {
  observed: 'Someone can be held to it: there is a clip, an issue, a note made by people, or a sample of the maker.',
  judged: 'A model or a metric judged it, from clips that others made.',
  claimed: 'Somebody states it and shows nothing that could be inspected.',
  illustrative: 'Written by us to explain. Nobody saw it happen.',
} as const;

export const SPEAKS_WORDS = {
  maker: 'the maker speaks',
  researcher: 'researchers',
  user: 'users',
  press: 'press',
  rival: 'a rival',
} as const;
export const GRADE_MEANS = {
  measured: 'counted or measured, with a method',
  documented: 'written down by those responsible for it',
  reported: 'told at second hand',
  anecdotal: 'one person’s account',
} as const;

export const BASIS_MEANS = {
  tested: 'tested by us',
  measured: 'measured',
  documented: 'documented by a maker',
  reported: 'reported by users',
} as const;

export const CHANNEL_WORDS = {
  email: 'Mail',
  form: 'Form',
  'in-app': 'Inside the product',
  'help-center': 'Help center',
  forum: 'Forum',
  account: 'Account page',
} as const;

export const OUTCOME_WORDS = {
  failed: 'The job failed',
  blocked: 'The job was blocked',
  finished: 'It finished and looks poor',
} as const;

export const CHARGED_WORDS = {
  yes: 'Charged',
  no: 'Not charged',
  discretion: 'At their discretion',
  unknown: 'Not stated',
} as const;

export const LIFECYCLE_WORDS = {
  active: 'Active',
  closing: 'Closing',
  retired: 'Retired',
  unknown: 'Unknown',
} as const;

export const CAPABILITY_WORDS = {
  text_input: 'Text to video',
  image_input: 'Image to video',
  video_input: 'Video to video',
  native_audio: 'Makes sound',
  supplied_audio: 'Takes a sound track',
  negative_prompt: 'Negative prompt',
  end_frame: 'End frame',
  reference_images: 'Reference images',
} as const;

export const JUDGE_WORDS = {
  human: 'people',
  model: 'a model',
  metric: 'a metric',
  mixed: 'people and machines',
} as const;

/** Whole seconds as they are, others with one digit: "2 s", "1.2 s". */
export function secondsInWords(seconds: number): string {
  return `${Number(seconds.toFixed(1))} s`;
}

/** A shortest and a longest, or one number where they are the same: "4 to 15 s". */
export function rangeInWords({ min, max }: { min: number; max: number }): string {
  return min === max ? secondsInWords(min) : `${Number(min.toFixed(1))} to ${secondsInWords(max)}`;
}

/** A count and its noun: "1 cue", "12 cues". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A list in a sentence: "a, b and c". */
export function listInWords(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Whether a kind of job is charged, by all that its owner states: "Not charged or at their discretion". Null is unknown. */
export function chargedInWords(stated: readonly (keyof typeof CHARGED_WORDS)[] | null): string {
  if (stated === null) return 'Unknown';
  const all = stated.map((charged) => CHARGED_WORDS[charged]);
  return listInWords([...all.slice(0, 1), ...all.slice(1).map(lowerFirst)], 'or');
}

/** The first letter as it is inside a sentence; names in capitals ("AI") stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A text cut where Chinese begins and ends; joined, the runs are the text. */
export function runsOf(text: string): { text: string; isChinese: boolean }[] {
  return text
    .split(/([\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*[\u3400-\u9fff][\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*)/)
    .map((run, i) => ({ text: run, isChinese: i % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The language of a text as far as a page must mark it up; null is the page's own. */
export function languageOf(text: string): 'zh' | null {
  return /[\u3400-\u9fff]/.test(text) ? 'zh' : null;
}
