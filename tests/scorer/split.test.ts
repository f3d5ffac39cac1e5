/** Into which shots a prompt is split: where a shot begins, how few there are, and what each must say to stand by itself. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { Shot } from '../../src/scorer/report.ts';
import { buildCueSet } from './small.ts';

const MOVES: Matcher = { count: { of: ['camera'], at_least: 2, within: 'prompt' } };

/** The shots that are offered by cues that split, all of one mode. */
function splitBy(split: 'clause' | 'sentence' | 'place', ...matches: Matcher[]): (prompt: string) => Shot[] {
  const cueOf = (match: Matcher) => ({ match, fixes: [{ strategy: 'split' as const, split }] });
  const cues = matches.map((match, at): [string, ReturnType<typeof cueOf>] => [`cue-${at}`, cueOf(match)]);
  const links = cues.map(([id], at): [string, number] => [id, 38 - at]);
  const scorer = createScorer(buildCueSet(Object.fromEntries(cues), { it: links }));
  return (prompt) => scorer.score({ prompt }).rewrites.flatMap(({ shots }) => shots);
}

function shotsOf(split: 'clause' | 'sentence' | 'place', match: Matcher = MOVES): (prompt: string) => string[] {
  const shots = splitBy(split, match);
  return (prompt) => shots(prompt).map((shot) => shot.prompt);
}

const PANS = 'The camera pans over the town';

describe('a clause is a shot of its own', () => {
  const shots = shotsOf('clause');

  test.each([
    ['the camera zooms to a tower.', 'The camera zooms to a tower.'],
    ['then the camera zooms to a tower.', 'The camera zooms to a tower.'],
    ['and a drone zooms to a tower', 'A drone zooms to a tower.'],
    ['and then, then, an eagle zooms to a tower', 'An eagle zooms to a tower.'],
    ['two drones zoom to a tower.', 'Two drones zoom to a tower.'],
    ['Tom zooms to a tower.', 'Tom zooms to a tower.'],
    ['3 drones zoom to a tower.', '3 drones zoom to a tower.'],
    ['camera zooms to a tower.', 'Camera zooms to a tower.'],
  ])('where it says whom it is about: %s', (second, expected) =>
    expect(shots(`${PANS}, ${second}`)).toEqual([`${PANS}.`, expected]),
  );

  test('or where that stood before', () => {
    expect(shots(`${PANS}, zooms to a tower.`)).toEqual([`${PANS}.`, 'The camera zooms to a tower.']);
    expect(shots('It rains. A drone pans over the town, zooms to a tower.')).toEqual([
      'It rains. A drone pans over the town.',
      'The drone zooms to a tower.',
    ]);
    expect(shots('Tom pans over the town, opens a door, then zooms to the tower.')).toEqual([
      'Tom pans over the town and opens a door.',
      'Tom zooms to the tower.',
    ]);
  });

  test.each([
    ['镜头推进城门，镜头环绕高塔', ['镜头推进城门。', '镜头环绕高塔。']],
    ['镜头推进城门，然后镜头环绕高塔。', ['镜头推进城门。', '镜头环绕高塔。']],
    ['镜头推进城门，随后又女孩环绕高塔。', ['镜头推进城门。', '女孩环绕高塔。']],
    ['镜头推进城门，小狗推进高塔。', ['镜头推进城门。', '小狗推进高塔。']],
    ['镜头推进城门，老人推进高塔。', ['镜头推进城门。', '老人推进高塔。']],
  ])('in Chinese, too: %s', (prompt, expected) => expect(shots(prompt)).toEqual(expected));

  test.each([
    [`${PANS}, one zooms to a tower.`],
    [`${PANS}, one of them zooms to a tower.`],
    [`${PANS}, this one zooms to a tower.`],
    [`${PANS}, a white flash.`],
    [`${PANS}, the camera shows the tower.`],
    [`${PANS}, the other zooms to a tower.`],
    [`${PANS}, his drone zooms to a tower.`],
    [`${PANS}, it zooms.`],
    [`${PANS}, a zoom in.`],
    [`${PANS}. It pans on, then the camera zooms to a tower.`],
    [`${PANS}: the camera zooms to a tower.`],
    [`【A】${PANS} 【B】the camera zooms to a tower.`],
    [`${PANS}, a man says "it zooms, a drone zooms there" and it zooms to a tower.`],
    [`${PANS}, "then" the camera zooms to a tower.`],
    [`«${PANS}, the camera zooms to a tower», says a man.`],
    [`${PANS} at 00:02, the camera zooms to a tower at 00:04.`],
    [`${PANS} in one shot, the camera zooms to a tower.`],
    [`Shot 1: ${PANS}. Shot 2: ${PANS}, the camera zooms to a tower.`],
    [`Shot 1: ${PANS}. Shot 2: The camera zooms to one.`],
    ['镜头推进城门，女孩看她环绕高塔。'],
    ['镜头推进城门，环绕高塔。'],
    ['镜头推进城门，小心环绕高塔。'],
    ['镜头推进城门，女孩，她环绕高塔。'],
    ['镜头推进城门，镜头环绕'],
  ])('not where it cannot stand by itself: %s', (prompt) => expect(shots(prompt)).toEqual([]));

  test.each([
    [`${PANS} at 10:30am, `, 'The camera zooms to a tower at 11:00pm.'],
    [`${PANS} in 4:3, `, 'The camera zooms to a tower.'],
    ['Shot 1: The camera pans over one. Shot 2: ', 'The camera zooms to a tower.'],
  ])('where times, a format or another shot stand before it: %s', (before, second) =>
    expect(shots(before + second)[1]).toBe(second),
  );

  test('what joins it to something before the prompt stays', () =>
    expect(shots(`Then the camera pans over the town, the camera zooms to a tower.`)).toEqual([
      'Then the camera pans over the town.',
      'The camera zooms to a tower.',
    ]));

  test('the end mark of each stays, and a full stop is set where none stands', () => {
    expect(shots(`${PANS}! The camera zooms to a tower!`)).toEqual([`${PANS}!`, 'The camera zooms to a tower!']);
    expect(shots(`"${PANS}." The camera zooms to a tower`)).toEqual([`"${PANS}."`, 'The camera zooms to a tower.']);
    expect(shots('镜头推进城门！镜头环绕高塔')).toEqual(['镜头推进城门！', '镜头环绕高塔。']);
  });
});

describe('there are as few shots as will do', () => {
  const zooms = ['the camera zooms to a tower', 'the camera orbits a boat', 'the camera zooms to the sea'];
  const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

  test.each([1, 2, 3])('each with one move: %i more', (more) =>
    expect(shotsOf('clause')(`${[PANS, ...zooms.slice(0, more)].join(', ')}.`)).toEqual(
      [PANS, ...zooms.slice(0, more)].map(upper),
    ),
  );

  test('four at most', () =>
    expect(shotsOf('clause')(`${[PANS, ...zooms, 'the camera pans to a hill'].join(', ')}.`)).toEqual([]));

  test('of two moves each where three are too many', () => {
    const three: Matcher = { count: { of: ['camera'], at_least: 3, within: 'prompt' } };
    expect(shotsOf('clause', three)(`${[PANS, ...zooms].join(', ')}.`)).toEqual([
      `${PANS}, the camera zooms to a tower.`,
      'The camera orbits a boat, the camera zooms to the sea.',
    ]);
  });
});

describe('what asks for shots', () => {
  test('is named in the edits of each', () => {
    const prompt = `${PANS}, then the camera zooms to a tower.`;
    expect(splitBy('clause', MOVES)(prompt).map(({ edits }) => edits)).toEqual([
      [{ start: 29, end: 64, from: ', then the camera zooms to a tower.', to: '.', cue: 'cue-0' }],
      [{ start: 0, end: 37, from: `${PANS}, then t`, to: 'T', cue: 'cue-0' }],
    ]);
    const [, open] = splitBy('clause', MOVES)(prompt.slice(0, -1));
    expect(open?.edits.at(-1)).toEqual({ start: 63, end: 63, from: '', to: '.', cue: 'cue-0' });
  });

  test('may ask for others under another strategy, and nothing is taken out', () => {
    const fixes = [
      { strategy: 'simplify' as const, split: 'sentence' as const },
      { strategy: 'split' as const, split: 'clause' as const },
    ];
    const scorer = createScorer(buildCueSet({ many: { match: MOVES, fixes } }, { it: [['many', 38]] }));
    const { rewrites } = scorer.score({ prompt: `${PANS}. A man waves, the camera zooms to a tower.` });
    expect(rewrites.map(({ strategy, shots: [, second], moved }) => [strategy, second?.prompt, moved])).toEqual([
      ['simplify', 'A man waves, the camera zooms to a tower.', []],
      ['split', 'The camera zooms to a tower.', []],
    ]);
  });

  test('may be several cues, in the order of the prompt', () => {
    const shots = splitBy(
      'clause',
      ...['weapon', 'breaks', 'glass'].map((list): Matcher => ({ terms: { of: [list] } })),
    );
    expect(
      shots('The glass stands in the town, the vase shatters on the floor, the man has a sword in the hall.').map(
        (shot) => [shot.prompt, shot.score],
      ),
    ).toEqual([
      ['The glass stands in the town.', 44],
      ['The vase shatters on the floor.', 45],
      ['The man has a sword in the hall.', 46],
    ]);
  });

  test('is the place itself', () => {
    const match = { all: [{ pattern: { source: 'the camera zooms' } }, { terms: { of: ['parts'] } }] } as Matcher;
    expect(shotsOf('place', match)('A hand waves over the town while the camera zooms to a tower.')).toEqual([
      'A hand waves over the town.',
      'The camera zooms to a tower.',
    ]);
  });

  test.each([
    'A hand waves over the town 2) the camera zooms to a tower.',
    'A hand waves "over the town, the camera zooms to a tower" there.',
  ])('is no place within a list or a quotation: %s', (prompt) => {
    const match = { all: [{ pattern: { source: 'the camera zooms' } }, { terms: { of: ['parts'] } }] } as Matcher;
    expect(shotsOf('place', match)(prompt)).toEqual([]);
  });

  test('is the place itself within its clause', () => {
    const match = { all: [{ pattern: { source: '镜头推进' } }, { terms: { of: ['parts'] } }] } as Matcher;
    const prompt = '手在挥舞镜头推进城门高处';
    expect(shotsOf('place', match)(prompt)).toEqual(['手在挥舞。', '镜头推进城门高处。']);
    expect(shotsOf('clause', match)(prompt)).toEqual([]);
  });

  test('is passed over where no shot can begin', () =>
    expect(
      shotsOf('clause', { count: { of: ['camera'], at_least: 3, within: 'prompt' } })(
        `${PANS}, his drone zooms to a tower, the camera orbits a boat.`,
      ),
    ).toEqual([`${PANS}, his drone zooms to a tower.`, 'The camera orbits a boat.']));

  test('must not ask for more of a shot', () => {
    const shots = splitBy('clause', MOVES, { count: { of: ['camera'], at_least: 3, within: 'prompt' } });
    const prompt = (moves: number) =>
      `${Array.from({ length: moves }, () => 'the camera pans over the town').join(', ')}.`;
    expect(shots(prompt(4))).toHaveLength(4);
    expect(shots(prompt(5))).toEqual([]);
  });
});

describe('a shot begins with its sentence', () => {
  const shots = shotsOf('sentence');
  test.each([
    [`${PANS}. A man waves, the camera zooms to a tower.`, [`${PANS}.`, 'A man waves, the camera zooms to a tower.']],
    [`${PANS}. Drones zoom to a tower.`, [`${PANS}.`, 'Drones zoom to a tower.']],
    [`${PANS}! Drones zoom to a tower! Rain.`, [`${PANS}!`, 'Drones zoom to a tower! Rain.']],
    [`${PANS}. "Go." The camera zooms to a tower.`, [`${PANS}. "Go."`, 'The camera zooms to a tower.']],
    ['镜头推进城门。高塔环绕。', []],
    ['镜头推进城门。高塔被它环绕。', ['镜头推进城门。', '高塔被它环绕。']],
    ['镜头推进城门。然后高塔被它环绕。', []],
    [
      `${PANS}. Signs past the sea say “Open” and the camera zooms.`,
      [`${PANS}.`, 'Signs past the sea say “Open” and the camera zooms.'],
    ],
    [`${PANS} (slowly). The camera zooms to a tower.`, [`${PANS} (slowly).`, 'The camera zooms to a tower.']],
    [`${PANS}... The camera zooms to a tower.`, [`${PANS}...`, 'The camera zooms to a tower.']],
    ['镜头推进“城门”。镜头环绕高塔。', ['镜头推进“城门”。', '镜头环绕高塔。']],
    [`${PANS}. Zooms to a tower.`, []],
    [`${PANS}. It zooms to a tower.`, []],
    [`${PANS}. A zoom in.`, []],
  ])('%s', (prompt, expected) => expect(shots(prompt)).toEqual(expected));

  test('and in a lone sentence with its clause', () =>
    expect(shots(`${PANS}, the camera zooms to a tower.`)).toEqual([`${PANS}.`, 'The camera zooms to a tower.']));
});

describe('a prompt that is too long is split nearest its middle', () => {
  const shots = shotsOf('sentence', { length: { unit: 'words', at_least: 14 } });
  const [man, dog, cat] = ['A man walks by the sea.', 'A dog runs in the snow.', 'A cat sleeps by the fire.'];
  test.each([
    [`A man walks in the rain. ${dog} ${cat}`, ['A man walks in the rain.', `${dog} ${cat}`]],
    [`A man walks. ${dog} ${cat}`, [`A man walks. ${dog}`, cat]],
    [`${man} ${dog} ${cat}`, [man, `${dog} ${cat}`]],
    [
      'A man walks by the sea, a dog runs in the snow far away.',
      ['A man walks by the sea.', 'A dog runs in the snow far away.'],
    ],
    [
      'A man walks by the sea, a dog runs far. A cat sleeps by the fire.',
      ['A man walks by the sea, a dog runs far.', cat],
    ],
  ])('%s', (prompt, expected) => expect(shots(prompt)).toEqual(expected));
});
