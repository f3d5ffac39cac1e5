/** A matcher as a sentence a person can check by eye, with the lexicons it names as references. */
import type { Matcher } from '../../schema/index.ts';
import { listInWords, secondsInWords } from './words.ts';

/** Plain words, or a lexicon by its id. */
export type Piece = string | { lexicon: string };

export interface MatcherWords {
  pieces: Piece[];
  /** Of "all" and "any": what has to fire. */
  parts: MatcherWords[];
}

type Of<K extends keyof Matcher> = NonNullable<Matcher[K]>;

const WITHIN = {
  clause: 'in the same clause',
  sentence: 'in the same sentence',
  prompt: 'anywhere in the prompt',
} as const;

/** The sentence for a matcher; the switch over its one key is complete, or this does not compile. */
export function matcherInWords(matcher: Matcher): MatcherWords {
  if (matcher.all)
    return { pieces: ['All of these:'], parts: matcher.all.map((part) => matcherInWords(part as Matcher)) };
  if (matcher.any)
    return { pieces: ['At least one of these:'], parts: matcher.any.map((part) => matcherInWords(part as Matcher)) };
  return { pieces: simpleInWords(matcher), parts: [] };
}

function simpleInWords(matcher: Matcher): Piece[] {
  if (matcher.terms) return ['A word of ', ...lexicons(matcher.terms.of), '.'];
  if (matcher.count) return countInPieces(matcher.count);
  if (matcher.deeds) return deedsInPieces(matcher.deeds);
  if (matcher.near) return severalInPieces(matcher.near, ' near a word of ');
  if (matcher.order) return severalInPieces(matcher.order, ', then a word of ');
  if (matcher.number) return numberInPieces(matcher.number);
  if (matcher.relation) {
    const { action, between, parties } = matcher.relation;
    return [
      'A word of ',
      ...lexicons(action),
      `, with at least ${parties} of `,
      ...lexicons(between),
      ' taking part, in one clause.',
    ];
  }
  if (matcher.quoted) {
    const near: Piece[] = matcher.quoted.near
      ? [', with a word of ', ...lexicons(matcher.quoted.near), ' in the same sentence']
      : [];
    const { at_least: atLeast, quotes = 1 } = matcher.quoted;
    const times = quotes > 1 ? [`, ${quotes} times or more`] : [];
    return [
      `At least ${atLeast} ${atLeast === 1 ? 'character' : 'characters'} in quotation marks`,
      ...times,
      ...near,
      '.',
    ];
  }
  if (matcher.negated) return ['A word of ', ...lexicons(matcher.negated.of), ' that the prompt asks not to have.'];
  if (matcher.length) return [`The prompt has at least ${matcher.length.at_least} ${matcher.length.unit}.`];
  if (matcher.missing) return ['No word of ', ...lexicons(matcher.missing.of), ' anywhere in the prompt.'];
  if (matcher.setting) return [settingInWords(matcher.setting)];
  if (matcher.pattern) {
    const times = matcher.pattern.at_least ? `, at least ${matcher.pattern.at_least} times` : '';
    return [`The shape ${matcher.pattern.source}${times}.`];
  }
  throw new Error(`A matcher without a known kind: ${Object.keys(matcher).join(', ')}.`);
}

function lexicons(ids: readonly string[]): Piece[] {
  return ids.flatMap((lexicon, i) => (i === 0 ? [{ lexicon }] : [i === ids.length - 1 ? ' or ' : ', ', { lexicon }]));
}

function countInPieces({ of, at_least, within, distinct }: Of<'count'>): Piece[] {
  return [`At least ${at_least} ${distinct ? 'different words' : 'words'} of `, ...lexicons(of), ` ${WITHIN[within]}.`];
}

function deedsInPieces({ of, at_least, aside }: Of<'deeds'>): Piece[] {
  const but: Piece[] = aside ? [', but in no clause with a word of ', ...lexicons(aside)] : [];
  return [
    `At least ${at_least} different deeds: words of `,
    ...lexicons(of),
    ', or what is formed like a verb',
    ...but,
    '.',
  ];
}

function severalInPieces({ terms, within, gap }: Of<'near'>, joint: string): Piece[] {
  const joined = terms.flatMap((ids, i): Piece[] => [i === 0 ? 'A word of ' : joint, ...lexicons(ids)]);
  const between = gap === undefined ? '' : gap === 0 ? ', with nothing between' : `, with at most ${gap} words between`;
  return [...joined, ` ${WITHIN[within]}${between}.`];
}

function numberInPieces({ of, at_least, at_most, places }: Of<'number'>): Piece[] {
  const range = at_most === undefined ? `of ${at_least} or more` : `from ${at_least} to ${at_most}`;
  const times = places === undefined ? '' : `, in at least ${places} places`;
  return [`A number ${range}, counting `, ...(of ? lexicons(of) : ['things of any kind']), `${times}.`];
}

function settingInWords(setting: Of<'setting'>): string {
  const parts = [
    setting.seconds_at_least === undefined ? null : `the shot is ${secondsInWords(setting.seconds_at_least)} or longer`,
    setting.seconds_at_most === undefined ? null : `the shot is ${secondsInWords(setting.seconds_at_most)} or shorter`,
    setting.input === undefined ? null : `the input is ${listInWords(setting.input, 'or')}`,
    setting.audio === undefined ? null : `audio is ${setting.audio}`,
    setting.negative_prompt === undefined ? null : negativeInWords(setting.negative_prompt),
  ].filter((part) => part !== null);
  const sentence = listInWords(parts);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function negativeInWords(abilities: readonly ('yes' | 'no' | 'unknown')[]): string {
  const words = { yes: 'has', no: 'does not have', unknown: 'may have' };
  return `the model ${listInWords(
    abilities.map((ability) => words[ability]),
    'or',
  )} a negative prompt`;
}
