/** The facts of a release that pages set side by side, in words; null is unknown. */
import { type ReleaseView, words } from '../core/catalog/view.ts';

const ABILITY = { yes: 'Yes', no: 'No', unknown: null } as const;
const capabilities = Object.keys(words.CAPABILITY_WORDS) as (keyof typeof words.CAPABILITY_WORDS)[];

type Row = [label: string, value: (release: ReleaseView) => string | null];

/** The name of a fact, and what a release has for it. */
export const RELEASE_ROWS: readonly Row[] = [
  ['Released', ({ released }) => released],
  ['One clip', ({ seconds }) => seconds && words.rangeInWords(seconds)],
  ['Sizes', ({ sizes }) => sizes?.join(', ') ?? null],
  ['Longest prompt', promptLimit],
  ...capabilities.map((key): Row => [words.CAPABILITY_WORDS[key], (release) => ABILITY[release.capabilities[key]]]),
  ['Status', ({ lifecycle }) => (lifecycle === null ? 'As the model' : words.LIFECYCLE_WORDS[lifecycle.status])],
  ['Checked', ({ checked }) => checked],
];

function promptLimit({ promptCharacters, promptTokens }: ReleaseView): string | null {
  if (promptCharacters !== null) return `${promptCharacters} characters`;
  return promptTokens === null ? null : `${promptTokens} tokens`;
}
