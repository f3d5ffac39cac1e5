/** What a report says of the prompt itself and of its settings, word for word. */
import { describe, expect, test } from 'vitest';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import type { CueSet } from '../../src/scorer/cue-set.ts';
import { countHidden } from '../../src/scorer/hidden.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { Report, ScoreRequest } from '../../src/scorer/report.ts';
import { catalog } from '../real-catalog.ts';
import { cueSet } from './small.ts';

const scorer = createScorer(cueSet);
const warned = (prompt: string, more: Partial<ScoreRequest> = {}) =>
  scorer.explain({ prompt, ...more }).coverage.warnings;

describe('how many characters are hidden', () => {
  test.each([
    ['none', 'A calm lake', 0],
    ['a zero-width space', 'a\u200blake', 1],
    ['two', '\u200ba lake\u00ad', 2],
    ['a byte order mark at the front is none', '\ufeffa lake', 0],
    ['a byte order mark further on', 'a\ufeff lake', 1],
    ['a second one behind the first', '\ufeff\ufeffa', 1],
    ['something else at the front', '\u200ba', 1],
    ['a direction mark in English', 'a \u202elake\u2069', 2],
    ['the first and the last of the direction marks', 'a \u202aand \u2066b', 2],
    ['a direction mark beside Hebrew', 'a \u202bשלום\u202c here', 0],
    ['a direction mark beside Arabic in old forms', '\u2067\ufe8d\u2069', 0],
    ['a zero-width space beside Hebrew is none', 'ש\u200bלום', 0],
    ['a zero-width space far from it', 'שלום and a\u200blake', 1],
    ['a joiner in a family', 'a 👩\u200d👧 waves', 0],
    ['a joiner in Hindi', 'क्\u200dष', 0],
    ['a joiner before Hindi, two characters on', 'a\u200d कx', 0],
    ['a joiner before Hindi, three characters on', 'a\u200d  क', 1],
    ['a joiner behind Hindi, two characters back', 'क \u200da', 0],
    ['a joiner behind Hindi, three characters back', 'क  \u200da', 1],
    ['a joiner between Latin letters', 'a\u200db', 1],
    ['a skin tone and its joiner', '👍🏽\u200d', 0],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', 0],
    ['tags behind another picture', '🏁\u{e0067}\u{e0062}', 2],
    ['tags without a flag', 'a\u{e0067}\u{e0062}', 2],
    ['tags that go on behind a gap', '🏴\u{e0067} \u{e0062}', 1],
    ['a Korean filler', 'a\u3164b', 1],
    ['a selector of variants', 'a\u{e0100}b', 1],
  ])('%s', (_, prompt, hidden) => expect(countHidden(prompt)).toBe(hidden));
});

describe('of the prompt', () => {
  const OTHER = 'This language is not covered: only English and Chinese prompts are scored.';
  test.each([
    ['A man waves.', []],
    ['一个男人在挥手。', []],
    ['', ['There are no words in the prompt.']],
    [' … ', ['There are no words in the prompt.']],
    ['Una mujer camina por la playa con su perro.', [OTHER]],
    ['A m\u200ban waves.', ['The prompt holds 1 hidden character; it was ignored.']],
    ['\u200bA m\u200ban waves.', ['The prompt holds 2 hidden characters; they were ignored.']],
    ['\ufeffA man waves.', []],
    ['A mаn waves.', ['1 word holds letters of another alphabet that look like Latin ones; read as Latin.']],
    ['A mаn wаves.', ['2 words hold letters of another alphabet that look like Latin ones; read as Latin.']],
  ])('%j', (prompt, expected) => {
    expect(warned(prompt)).toEqual(expected);
    const { coverage, score, band } = scorer.explain({ prompt });
    expect(coverage.covered).toBe(expected.length === 0 || !/language|no words/.test(expected.join()));
    expect([score === null, band === null, coverage.truncated]).toEqual([!coverage.covered, !coverage.covered, false]);
  });

  test('where a model would cut it', () => {
    const fits = `${'A man waves. '.repeat(7)}A man wav`;
    expect([fits.length, warned(fits, { model: 'beta' })]).toEqual([100, []]);
    expect(warned(`${fits}es`, { model: 'alpha' })).toEqual([]);
    const cut = 'Beta 1 takes 100 characters; from here on the prompt would be cut:';
    expect(warned(`${fits}e`, { model: 'beta' })).toEqual([`${cut} "e"`]);
    expect(warned(fits + 'es'.repeat(30), { model: 'beta' })).toEqual([`${cut} "${'es'.repeat(30)}"`]);
    expect(warned(`${fits + 'es'.repeat(30)}.`, { model: 'beta' })).toEqual([`${cut} "${'es'.repeat(30)}…"`]);
  });
});

test('of a prompt too long to be rewritten, where rewrites are asked for', () => {
  const prompt = (size: number) => `A sign reads "go now". ${'A lake. '.repeat(3000)}`.slice(0, size);
  const shown = ({ coverage, rewrites, score }: Report) => [coverage.warnings, rewrites.length > 0, score];
  expect(shown(scorer.score({ prompt: prompt(20_000) }))).toEqual([[], true, 84]);
  const said = 'No rewrite is looked for in prompts of more than 20000 characters.';
  expect(shown(scorer.score({ prompt: prompt(20_001) }))).toEqual([[said], false, 84]);
  expect(shown(scorer.explain({ prompt: prompt(20_001) }))).toEqual([[], false, 84]);
});

describe('of generated sound that is off', () => {
  const SPOKEN = 'A man runs to a sign that reads "go now".';
  const OWN =
    'Generated sound is off, but the shot may be made to a sound track of your own, so this still counts: lip sync error.';
  test.each<[string, Partial<ScoreRequest>, string[]]>([
    [SPOKEN, {}, []],
    [SPOKEN, { audio: 'on' }, []],
    [SPOKEN, { audio: 'off' }, [OWN]],
    [SPOKEN, { audio: 'off', mode: 'lip-sync-error' }, [OWN]],
    [SPOKEN, { audio: 'off', mode: 'start-frame-deviation', input: 'image' }, []],
    ['A lake.', { audio: 'off' }, []],
  ])('%s %j', (prompt, more, expected) => expect(warned(prompt, more)).toEqual(expected));
});

describe('of the request', () => {
  const IMAGE = 'Assumed that the shot begins from an image, since this fault occurs only there.';
  const NEVER = 'This fault cannot occur under these settings on this release.';
  test.each<[Partial<ScoreRequest>, string[], string]>([
    [{}, [], 'text'],
    [{ mode: 'face-distortion' }, [], 'text'],
    [{ mode: 'start-frame-deviation' }, [IMAGE], 'image'],
    [{ mode: 'start-frame-deviation', input: 'video' }, [], 'video'],
    [{ mode: 'start-frame-deviation', input: 'text' }, [NEVER], 'text'],
    [{ mode: 'start-frame-deviation', model: 'beta' }, [IMAGE, NEVER], 'image'],
    [{ mode: 'lip-sync-error' }, [], 'text'],
    [{ mode: 'melting' }, ['There is no failure mode called "melting" in the catalog.'], 'text'],
    [{ ignore: ['melting', 'denied'] }, ['There is no cue called "melting" to ignore.'], 'text'],
    [
      { model: 'delta', ignore: ['melting=a man'] },
      [
        'There is no model called "delta" in the catalog; scored without one.',
        'There is no cue called "melting" to ignore.',
      ],
      'text',
    ],
  ])('%j', (more, expected, input) => {
    expect(warned('A man waves.', more)).toEqual(expected);
    expect(scorer.explain({ prompt: 'A man waves.', ...more }).request.input).toBe(input);
  });

  test('of a fault that there is not, there is no score', () => {
    const { score, band, modes } = scorer.score({ prompt: 'A man runs.', mode: 'melting' });
    expect([score, band, modes]).toEqual([null, null, []]);
  });

  test('an image is not assumed where sound would do as well', () => {
    const needs = (...of: CueSet['modes'][number]['needs']) => {
      const modes = cueSet.modes.map((mode) => (mode.id === 'lip-sync-error' ? { ...mode, needs: of } : mode));
      const { coverage, request } = createScorer({ ...cueSet, modes }).explain({
        prompt: 'A man.',
        mode: 'lip-sync-error',
      });
      return [coverage.warnings, request.input];
    };
    expect(needs('image-input')).toEqual([[IMAGE], 'image']);
    expect(needs('image-input', 'native-audio')).toEqual([[], 'text']);
    expect(needs('native-audio', 'image-input')).toEqual([[], 'text']);
    expect(needs()).toEqual([[], 'text']);
  });

  describe('an image that the prompt speaks of', () => {
    const NAMED = 'Assumed that the shot begins from an image, since the prompt speaks of one.';
    const full = createScorer(compileCueSet(catalog));
    const asked = (prompt: string, more: Partial<ScoreRequest> = {}) => full.explain({ prompt, ...more });

    test.each([
      'Use @image1 for her face.',
      'The lamp of image 1 on a desk.',
      '图一的盔甲，图二的马。',
      '参考视频1的运镜。',
    ])('%s', (prompt) => {
      const { request, coverage, modes } = asked(prompt);
      expect(request.input).toBe('image');
      expect(coverage.warnings).toContain(NAMED);
      expect(modes.find(({ mode }) => mode === 'reference-ignored')?.score).toBeGreaterThan(0);
    });

    test('is not assumed where the settings say, or none is spoken of', () => {
      const said = asked('Use @image1 for her face.', { input: 'text' });
      expect(said.request.input).toBe('text');
      expect(said.coverage.warnings).not.toContain(NAMED);
      expect(said.modes.some(({ mode }) => mode === 'reference-ignored')).toBe(false);
      expect(asked('A reference book on a desk.').request.input).toBe('text');
    });

    test('rules out a model that begins from text alone', () => {
      const blocked = (prompt: string) =>
        full
          .score({ prompt })
          .routes.flatMap(({ model, blocked }) => (blocked?.includes('from an image') ? [model] : []));
      expect(blocked('Use @image1 for the man who runs.')).toEqual(['mochi']);
      expect(blocked('A man runs.')).toEqual([]);
    });
  });

  test('a report echoes what was asked and what it says of', () => {
    const { request, modes } = scorer.explain({ prompt: 'A man runs.', mode: 'start-frame-deviation', seconds: 4 });
    expect(request).toEqual({
      model: null,
      release: null,
      mode: 'start-frame-deviation',
      input: 'image',
      seconds: 4,
      audio: null,
    });
    expect(modes.map(({ mode, score }) => [mode, score])).toEqual([['start-frame-deviation', 29]]);
  });
});
