/** A cue's page says in words what its matcher looks for, and takes the marks out of its examples. */
import { describe, expect, it } from 'vitest';
import { unmark } from '../../src/core/catalog/view/cue.ts';
import { type MatcherWords, matcherInWords } from '../../src/core/catalog/view/matcher-words.ts';
import { cueView } from '../../src/core/catalog/view.ts';
import { type Matcher, SCHEMAS } from '../../src/core/schema/index.ts';
import { MATCHER_KINDS } from '../../src/core/schema/matcher.ts';
import { catalogWith, make } from './catalog.ts';

const CASES: [Matcher, string][] = [
  [{ terms: { of: ['faces'] } }, 'A word of [faces].'],
  [{ terms: { of: ['faces', 'hands', 'feet'] } }, 'A word of [faces], [hands] or [feet].'],
  [
    { count: { of: ['moves'], at_least: 3, within: 'sentence', distinct: true } },
    'At least 3 different words of [moves] in the same sentence.',
  ],
  [
    { deeds: { of: ['moves', 'work'], at_least: 3, aside: ['camera'] } },
    'At least 3 different deeds: words of [moves] or [work], or what is formed like a verb, but in no clause with a word of [camera].',
  ],
  [
    { near: { terms: [['close'], ['faces']], within: 'clause', gap: 4 } },
    'A word of [close] near a word of [faces] in the same clause, with at most 4 words between.',
  ],
  [
    { order: { terms: [['first'], ['then']], within: 'prompt' } },
    'A word of [first], then a word of [then] anywhere in the prompt.',
  ],
  [{ number: { of: ['people'], at_least: 3 } }, 'A number of 3 or more, counting [people].'],
  [{ number: { of: ['people'], at_least: 3, at_most: 9 } }, 'A number from 3 to 9, counting [people].'],
  [
    { relation: { action: ['hug'], between: ['people'], parties: 2 } },
    'A word of [hug], with at least 2 of [people] taking part, in one clause.',
  ],
  [
    { quoted: { at_least: 8, near: ['signs'] } },
    'At least 8 characters in quotation marks, with a word of [signs] in the same sentence.',
  ],
  [{ negated: { of: ['text'] } }, 'A word of [text] that the prompt asks not to have.'],
  [{ length: { unit: 'words', at_least: 120 } }, 'The prompt has at least 120 words.'],
  [{ missing: { of: ['camera'] } }, 'No word of [camera] anywhere in the prompt.'],
  [{ setting: { seconds_at_least: 8, audio: 'on' } }, 'The shot is 8 s or longer and audio is on.'],
  [{ setting: { negative_prompt: ['no', 'unknown'] } }, 'The model does not have or may have a negative prompt.'],
  [{ pattern: { source: '\\d', at_least: 2 } }, 'The shape \\d, at least 2 times.'],
  [
    { all: [{ terms: { of: ['a'] } }, { missing: { of: ['b'] } }] },
    'All of these: (A word of [a].) (No word of [b] anywhere in the prompt.)',
  ],
  [
    { any: [{ terms: { of: ['a'] } }, { terms: { of: ['b'] } }] },
    'At least one of these: (A word of [a].) (A word of [b].)',
  ],
];

function plain({ pieces, parts }: MatcherWords): string {
  const said = pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.lexicon}]`)).join('');
  return [said, ...parts.map((part) => `(${plain(part)})`)].join(' ');
}

describe('matcherInWords', () => {
  it.each(CASES)('says %j', (matcher, words) => {
    expect(plain(matcherInWords(matcher))).toBe(words);
  });

  it('has a sentence for every kind there is', () => {
    expect(new Set(CASES.flatMap(([matcher]) => Object.keys(matcher)))).toEqual(new Set(MATCHER_KINDS));
  });
});

describe('unmark', () => {
  it('keeps the places of the marks in the plain prompt', () => {
    const { prompt, marks } = unmark('A <<close-up>> of two <<faces>>.');
    expect(prompt).toBe('A close-up of two faces.');
    expect(marks.map(({ start, end }) => prompt.slice(start, end))).toEqual(['close-up', 'faces']);
  });

  it('leaves an unmarked prompt alone', () => {
    expect(unmark('A lake at dawn.')).toEqual({ prompt: 'A lake at dawn.', marks: [] });
  });
});

describe('cueView', () => {
  const cue = SCHEMAS.cues.parse({
    name: 'Close faces',
    says: 'This asks for a face up close.',
    why: 'Every error shows.',
    match: { near: { terms: [['close'], ['faces']], within: 'clause' } },
    unless: [{ terms: { of: ['statues', 'close'] } }],
    fixes: [{ strategy: 'reframe', replace: { en: 'Medium shot', zh: '中景', words: { macro: 'wide' } } }],
    examples: {
      fires: ['A <<close-up>> of a face', { prompt: '<<脸部特写>>', seconds: 8 }],
      quiet: ['A lake', { prompt: 'A clock face', because: 'No face of a person.' }],
    },
  });
  const lexicon = (name: string) => ({ name, en: { words: ['b', 'a'] } });
  const catalog = catalogWith({
    cues: { 'close-faces': cue },
    lexicons: { close: lexicon('Close shots'), faces: lexicon('Faces'), statues: lexicon('Statues') },
    modes: {
      warp: make.mode('Warp', { cues: [{ cue: 'close-faces', strength: 'moderate', sources: ['paper'] }] }),
      drift: make.mode('Drift', { cues: [{ cue: 'close-faces', effect: 'protects', strength: 'weak' }] }),
    },
  });
  const view = cueView(catalog, catalog.get('cues', 'close-faces'));

  it('lists each lexicon once, with its words in order', () => {
    expect(view.lexicons.map(({ id, en }) => [id, en])).toEqual([
      ['close', ['a', 'b']],
      ['faces', ['a', 'b']],
      ['statues', ['a', 'b']],
    ]);
  });

  it('turns examples into requests', () => {
    expect(view.fires).toMatchObject([
      { prompt: 'A close-up of a face' },
      { prompt: '脸部特写', seconds: 8, model: null },
    ]);
    expect(view.quiet.map(({ because }) => because)).toEqual([null, 'No face of a person.']);
  });

  it('finds the modes from their side', () => {
    expect(view.modes).toMatchObject([
      { mode: { id: 'drift' }, effect: 'protects', cites: [] },
      { mode: { id: 'warp' }, effect: 'raises', strength: 'moderate', cites: [{ n: 1 }] },
    ]);
  });

  it('says what a fix does', () => {
    expect(view.fixes).toEqual([
      {
        strategy: 'reframe',
        does: 'Puts other words in their place.',
        en: 'Medium shot',
        zh: '中景',
        words: [{ from: 'macro', to: 'wide' }],
      },
    ]);
  });
});
