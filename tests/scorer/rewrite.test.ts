/** Which rewrites are offered, in what order, and what of them is left out as needless: by cues of its own, so that each score can be checked by hand. */
import { describe, expect, test } from 'vitest';
import type { Cue, Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { buildCueSet } from './small.ts';

type Own = { match: Matcher; fixes?: Cue['fixes'] };
type Links = Record<string, [cue: string, points: number][]>;

/** Each rewrite as its strategy, its score, and the prompt or the settings. */
function offered(cues: Record<string, Own>, links: Links, prompt: string, more: Partial<ScoreRequest> = {}) {
  const { rewrites } = createScorer(buildCueSet(cues, links)).score({ prompt, ...more });
  return rewrites.map(({ strategy, score, shots, settings }) => [
    strategy,
    score,
    Object.keys(settings).length > 0 ? settings : shots.map((shot) => shot.prompt).join(' | '),
  ]);
}

const words = (list: string, strategy: string, replace: Record<string, string>): Own => ({
  match: { terms: { of: [list] } },
  fixes: [{ strategy, replace: { words: replace } }] as Cue['fixes'],
});
const one = (...links: [cue: string, points: number][]): Links => ({ it: links });
const runs = words('motion', 'calm', { runs: 'walks' });
const sign = words('text', 'simplify', { sign: 'wall' });
const hand = words('parts', 'reframe', { hand: 'sleeve' });
const still = (list: string): Own => ({ match: { terms: { of: [list] } } });

describe('a rewrite', () => {
  test('is offered from yellow on', () => {
    expect(offered({ runs }, one(['runs', 26]), 'A man runs.')).toEqual([]);
    expect(offered({ runs }, one(['runs', 27]), 'A man runs.')).toEqual([['calm', 0, 'A man walks.']]);
  });

  test('mends only what raises a mode above green', () =>
    expect(
      offered(
        { runs, sign: words('text', 'calm', { sign: 'wall' }) },
        { ...one(['runs', 38]), other: [['sign', 10]] },
        'A man runs to a sign.',
      ),
    ).toEqual([['calm', 18, 'A man walks to a sign.']]));

  test('never writes around what a platform forbids', () => {
    const forbids = (points: number): Links => ({
      ...one(['runs', 38]),
      'moderation-false-positive': [['runs', points]],
    });
    expect(offered({ runs }, forbids(21), 'A man runs.')).toEqual([]);
    expect(offered({ runs }, forbids(-21), 'A man runs.')).toEqual([['calm', 0, 'A man walks.']]);
  });

  test('that stays red lowers the score by more than a weak cue', () => {
    const cues = { runs, sign: still('text'), hand: still('parts') };
    const links = (points: number) => one(['runs', points], ['sign', 38], ['hand', 38]);
    const prompt = 'A man runs to a sign with a hand.';
    expect(offered(cues, links(7), prompt)).toEqual([]);
    expect(offered(cues, links(8), prompt)).toEqual([['calm', 84, 'A man walks to a sign with a hand.']]);
  });

  test('leaves no mere label of a long prompt', () => {
    const logo: Own = { match: { terms: { of: ['text'] } }, fixes: [{ strategy: 'post', remove: 'clause' }] };
    const prompt =
      'Slow opening shot, a big logo that slowly fades in over the wide and empty old stage in the evening of a summer day';
    expect(offered({ logo }, one(['logo', 38]), `${prompt} now`)).toEqual([]);
    expect(offered({ logo }, one(['logo', 38]), prompt)).toEqual([['post', 0, 'Slow opening shot']]);
  });
});

describe('of several rewrites', () => {
  test('three at most are offered, the lowest first, of those alike that with fewer shots, then the milder', () => {
    const any: Own = {
      match: { terms: { of: ['motion'] } },
      fixes: [
        { strategy: 'post', move: 'clause' },
        { strategy: 'reframe', replace: { words: { runs: 'moves' } } },
        { strategy: 'simplify', remove: 'span' },
        { strategy: 'calm', replace: { words: { runs: 'walks' } } },
      ],
    };
    expect(offered({ any }, one(['any', 38]), 'A man waves by the sea, a dog runs.')).toEqual([
      ['calm', 0, 'A man waves by the sea, a dog walks.'],
      ['reframe', 0, 'A man waves by the sea, a dog moves.'],
      ['simplify', 0, 'A man waves by the sea, a dog.'],
    ]);
    const moves: Own = {
      match: { count: { of: ['camera'], at_least: 2, within: 'prompt' } },
      fixes: [
        { strategy: 'simplify', split: 'clause' },
        { strategy: 'post', remove: 'clause' },
      ],
    };
    expect(
      offered({ moves }, one(['moves', 38]), 'The camera pans over the town, the camera zooms to a tower.'),
    ).toEqual([
      ['post', 0, 'The camera pans over the town.'],
      ['simplify', 0, 'The camera pans over the town. | The camera zooms to a tower.'],
    ]);
    const both = { runs, sign: words('text', 'simplify', { sign: 'wall' }) };
    expect(offered(both, one(['runs', 20], ['sign', 30]), 'A man runs to a sign.')).toEqual([
      ['simplify', 28, 'A man runs to a wall.'],
      ['calm', 38, 'A man walks to a sign.'],
    ]);
  });

  test('of those alike the one with fewer edits comes first', () => {
    const acts: Own = {
      match: { terms: { of: ['motion'] } },
      fixes: [
        { strategy: 'calm', replace: { words: { runs: 'walks', spins: 'turns' } } },
        { strategy: 'simplify', remove: 'clause' },
      ],
    };
    expect(offered({ acts }, one(['acts', 38]), 'A man waves by the sea, a dog runs and spins.')).toEqual([
      ['simplify', 0, 'A man waves by the sea.'],
      ['calm', 0, 'A man waves by the sea, a dog walks and turns.'],
    ]);
  });

  test('where two cues want the same words, the one of more points has them', () => {
    const part = words('parts', 'simplify', { hand: 'sleeve' });
    const close: Own = {
      match: { near: { terms: [['framing'], ['parts']], within: 'clause' } },
      fixes: [{ strategy: 'simplify', replace: { en: 'wide shot of a man' } }],
    };
    for (const cues of [
      { part, close },
      { close, part },
    ]) {
      expect(offered(cues, one(['part', 21], ['close', 38]), 'A close-up of a hand.')[0]?.[2]).toBe(
        'A wide shot of a man.',
      );
      expect(offered(cues, one(['part', 38], ['close', 21]), 'A close-up of a hand.')[0]?.[2]).toBe(
        'A close-up of a sleeve.',
      );
    }
  });

  const all = { runs, sign, hand };
  const prompt = 'A man runs to a sign with a hand.';

  test('that all stay red one is made of all together, under the name most of it goes by', () =>
    expect(offered(all, one(['runs', 38], ['sign', 38], ['hand', 38]), prompt)).toEqual([
      ['calm', 0, 'A man walks to a wall with a sleeve.'],
      ['reframe', 84, 'A man runs to a sign with a sleeve.'],
      ['simplify', 84, 'A man runs to a wall with a hand.'],
    ]));

  test('and that as well where the best is just red', () =>
    expect(offered(all, one(['runs', 30], ['sign', 29], ['hand', 28]), prompt)[0]).toEqual([
      'calm',
      0,
      'A man walks to a wall with a sleeve.',
    ]));

  test.each([
    [
      64,
      8,
      [
        ['calm', 72],
        ['simplify', 92],
      ],
    ],
    [66, 7, [['calm', 81]]],
  ])('one that stays red itself must lower the score by a weak tie more: %i and %i', (rest, signs, expected) => {
    const cues = { runs, sign, glass: still('glass') };
    const found = offered(cues, one(['runs', 20], ['sign', signs], ['glass', rest]), 'A man runs to a sign of glass.');
    expect(found.map(([strategy, score]) => [strategy, score])).toEqual(expected);
  });

  test('none is made of all where one alone is yellow', () =>
    expect(offered(all, one(['runs', 21], ['sign', 21], ['hand', 21]), prompt)).toEqual([
      ['calm', 50, 'A man walks to a sign with a hand.'],
      ['reframe', 50, 'A man runs to a sign with a sleeve.'],
      ['simplify', 50, 'A man runs to a wall with a hand.'],
    ]));
});

describe('settings', () => {
  const long = (seconds: number, ...fixes: object[]): Own => ({
    match: { setting: { seconds_at_least: seconds } },
    fixes: fixes as Cue['fixes'],
  });
  const short = { strategy: 'settings', set: { seconds: 5, audio: 'off' } };
  const loud: Own = { match: { setting: { audio: 'on' } }, fixes: [{ strategy: 'settings', set: { audio: 'off' } }] };

  test('are changed no more than is needed', () => {
    expect(offered({ long: long(8, short) }, one(['long', 38]), 'A man waves.', { seconds: 10 })).toEqual([
      ['settings', 0, { seconds: 5 }],
    ]);
    expect(
      offered({ long: long(8, short), loud }, one(['long', 38], ['loud', 21]), 'A man waves.', {
        seconds: 10,
        audio: 'on',
      }),
    ).toEqual([['settings', 0, { seconds: 5, audio: 'off' }]]);
  });

  test('leave the prompt as it is', () => {
    const cues = buildCueSet({ long: long(8, short) }, one(['long', 38]));
    const prompt = 'A man waves.';
    expect(createScorer(cues).score({ prompt, seconds: 10, audio: 'off' }).rewrites).toEqual([
      {
        strategy: 'settings',
        shots: [{ prompt, score: 0, band: 'green', edits: [] }],
        settings: { seconds: 5 },
        moved: [],
        score: 0,
        band: 'green',
      },
    ]);
  });

  test('may be such that a fault can no longer occur, and all else is scored as before', () => {
    const frame = words('motion', 'calm', {});
    const cues = { frame: { ...frame, fixes: [{ strategy: 'calm', set: { input: 'text' } }] as Cue['fixes'] }, hand };
    const links: Links = {
      'start-frame-deviation': [
        ['frame', 20],
        ['hand', 30],
      ],
    };
    expect(offered(cues, links, 'A man runs with a hand.', { input: 'image' })).toEqual([
      ['calm', 0, { input: 'text' }],
      ['reframe', 28, 'A man runs with a sleeve.'],
    ]);
  });

  test('are those of the cue of most points', () => {
    const more = long(6, { strategy: 'settings', set: { seconds: 3 } });
    expect(
      offered({ long: long(8, short), more }, one(['long', 38], ['more', 21]), 'A man waves.', { seconds: 10 }),
    ).toEqual([['settings', 0, { seconds: 5 }]]);
  });

  test('are not changed to what they are, nor where that helps nothing', () => {
    const cues = { long: long(4, short) };
    expect(offered(cues, one(['long', 38]), 'A man waves.', { seconds: 5, audio: 'off' })).toEqual([]);
    expect(offered(cues, one(['long', 38]), 'A man waves.', { seconds: 10 })).toEqual([]);
    expect(offered(cues, one(['long', 38]), 'A man waves.')).toEqual([]);
  });

  test('that were tried are as before for what comes after', () => {
    const cues = { long: long(8, { strategy: 'calm', set: { seconds: 5 } }), hand };
    expect(offered(cues, one(['long', 20], ['hand', 30]), 'A man waves a hand.', { seconds: 10 })).toEqual([
      ['reframe', 28, 'A man waves a sleeve.'],
      ['calm', 38, { seconds: 5 }],
    ]);
  });
});

describe('no edit is made that another makes needless', () => {
  const close: Own = {
    match: { near: { terms: [['framing'], ['parts']], within: 'prompt', mark: 1 } },
    fixes: [{ strategy: 'calm', replace: { en: 'wide shot' } }],
  };
  const parts = words('parts', 'calm', { hand: 'sleeve', face: 'hat', finger: 'coat' });
  const links = one(['close', 38], ['parts', 38]);

  test.each([
    ['A close-up of a hand.', 'A close-up of a sleeve.'],
    ['A close-up of a hand and a face.', 'A close-up of a sleeve and a hat.'],
    [
      'A close-up of a hand, a face, a finger, a hand and a face.',
      'A close-up of a sleeve, a hat, a coat, a sleeve and a hat.',
    ],
  ])('%s', (prompt, expected) => expect(offered({ close, parts }, links, prompt)).toEqual([['calm', 0, expected]]));

  test('nor more than bring a count below what is too many', () => {
    const moves: Own = {
      match: { count: { of: ['camera'], at_least: 3, within: 'prompt' } },
      fixes: [{ strategy: 'simplify', remove: 'clause' }],
    };
    const zooms = ['the camera zooms', 'the camera orbits', 'the camera pans'];
    expect(offered({ moves }, one(['moves', 38]), `A camera pans there, ${zooms.slice(0, 2).join(', ')}.`)).toEqual([
      ['simplify', 0, 'A camera pans there, the camera orbits.'],
    ]);
  });

  test('none where nothing would fall', () => {
    const some = words('text', 'calm', { sign: 'wall' });
    expect(offered({ some }, one(['some', 38]), 'A sign by a logo.')).toEqual([]);
  });
});
