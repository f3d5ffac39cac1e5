/** What becomes of the fixes of cues that fire together: which of them are made, what is shown as taken out, and what a sentence at the end looks like. */
import { describe, expect, test } from 'vitest';
import type { Cue, Matcher } from '../../src/core/schema/index.ts';
import { type Draft, settle } from '../../src/scorer/drafts.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { buildCueSet, cueSet } from './small.ts';

type Fix = NonNullable<Cue['fixes']>[number];
type Own = Record<string, { match: Matcher; fixes: Fix[] }>;
type Words = Record<string, string>;

/** What is offered first, by cues of its own that all raise one mode: the prompt, then what was taken out. */
function offered(cues: Own, prompt: string): string[] {
  const links = Object.keys(cues).map((id, at): [string, number] => [id, 38 - at]);
  const [rewrite] = createScorer(buildCueSet(cues, { it: links })).score({ prompt }).rewrites;
  return rewrite ? [...rewrite.shots.map((shot) => shot.prompt), ...rewrite.moved] : [];
}

const on = (of: string, ...fixes: object[]): Own => ({
  [of]: { match: { terms: { of: [of] } }, fixes: fixes as Fix[] },
});
const says = (id: string, source: string, strategy: string, en: string): Own => ({
  [id]: { match: { pattern: { source } }, fixes: [{ strategy, replace: { en } } as Fix] },
});
const calmed = (words: Words, more: object = {}) => on('motion', { strategy: 'calm', replace: { words }, ...more });
const without = (id: string, of: string, en: string, zh: string): Own => ({
  [id]: { match: { missing: { of: [of] } }, fixes: [{ strategy: 'calm', add: { en, zh } } as Fix] },
});

describe('what leaves with the words of a cue is shown', () => {
  const clause = on('text', { strategy: 'post', remove: 'clause' });
  test.each([
    ['A man waves, a big logo on the wall, a dog barks.', ['A man waves, a dog barks.', 'a big logo on the wall']],
    ['A man waves, my logo, a dog barks.', ['A man waves, a dog barks.', 'my logo']],
    ['A man waves, a logo, a dog barks.', ['A man waves, a dog barks.']],
    ['A man waves, logo, a dog barks.', ['A man waves, a dog barks.']],
    ['男人挥手，还又有水印，狗叫。', ['男人挥手，狗叫。', '还又有水印']],
    ['男人挥手，又有水印，狗叫。', ['男人挥手，狗叫。']],
    ['男人挥手，水印，狗叫。', ['男人挥手，狗叫。']],
    ['A man waves, 5 logos, a dog barks.', ['A man waves, a dog barks.', '5 logos']],
    ['A man waves, Anna holds a logo, a dog barks.', ['A man waves, a dog barks.', 'Anna holds a logo']],
  ])('%s', (prompt, expected) => expect(offered(clause, prompt)).toEqual(expected));

  test('wherever it is moved, even alone', () =>
    expect(offered(on('text', { strategy: 'post', move: 'clause' }), 'A man waves, logo, a dog barks.')).toEqual([
      'A man waves, a dog barks.',
      'logo',
    ]));

  test('unless other words keep what must be kept', () => {
    const people: Own = {
      many: {
        match: { number: { of: ['people'], at_least: 3 } },
        fixes: [
          { strategy: 'simplify', replace: { en: 'one person', zh: '一个人', words: { 'six men': 'six lamps' } } },
        ],
      },
    };
    expect(offered(people, 'In the hall five men wave.')).toEqual(['In the hall one person wave.', 'five men']);
    expect(offered(people, '五个男人挥手。')).toEqual(['一个人挥手。', '五个男人']);
    expect(offered(people, 'Six men wave, a dog barks.')).toEqual(['Six lamps wave, a dog barks.']);
  });

  test('no reference is cut into', () =>
    expect(offered(on('text', { strategy: 'post', remove: 'span' }), 'A man holds @logo and waves.')).toEqual([]));
});

describe('of edits that meet', () => {
  test.each<[string, Own, string, string[]]>([
    [
      'in the same words the one of more points is made',
      {
        close: {
          match: { near: { terms: [['framing'], ['parts']], within: 'clause', gap: 5 } },
          fixes: [{ strategy: 'simplify', replace: { en: 'medium shot of a person' } }] as Fix[],
        },
        ...on('parts', { strategy: 'simplify', replace: { words: { hand: 'sleeve' } } }),
      },
      'Close-up of a hand in the rain, a hand waves.',
      ['Medium shot of a person in the rain, a sleeve waves.'],
    ],
    ['in neighbors both are made', calmed({ 奔跑: '行走', 旋转: '转身' }), '男人奔跑旋转。', ['男人行走转身。']],
    [
      'with one word alike both are made',
      calmed({ runs: 'walks' }),
      'A man runs, then runs.',
      ['A man walks, then walks.'],
    ],
    ['with words alike one is not enough', calmed({ runs: 'walks by' }), 'A man runs, then runs.', []],
    [
      'with three characters both are made',
      calmed({ 旋转: '转个身' }),
      '男人旋转，狗旋转。',
      ['男人转个身，狗转个身。'],
    ],
    ['with four characters one is not enough', calmed({ 奔跑: '慢慢地走' }), '男人奔跑，狗奔跑。', []],
    [
      'with one framing alike one is not enough',
      on('motion', { strategy: 'reframe', replace: { words: { runs: 'walks' } } }),
      'A man runs, then runs.',
      [],
    ],
    [
      'however capitals stand',
      on('framing', { strategy: 'calm', replace: { en: 'medium shot' } }),
      'A close-up. Close-up of a man.',
      [],
    ],
    [
      'the calmer wording for all of a part is made',
      { ...says('part', 'fast', 'calm', 'slowly'), ...says('all', 'runs fast', 'calm', 'strolls') },
      'A man runs fast, a dog fast.',
      ['A man strolls, a dog slowly.'],
    ],
    [
      'told first, too',
      { ...says('all', 'runs fast', 'calm', 'strolls'), ...says('part', 'fast', 'calm', 'slowly') },
      'A man runs fast, a dog fast.',
      ['A man strolls, a dog slowly.'],
    ],
    [
      'of another strategy the first is made',
      { ...says('part', 'fast', 'simplify', 'slowly'), ...says('all', 'runs fast', 'simplify', 'strolls') },
      'A man runs fast.',
      ['A man runs slowly.'],
    ],
    [
      'a sentence at the end is made beside a calmer last word',
      { ...without('still', 'locked', 'Static camera.', '固定镜头。'), ...calmed({ runs: 'walks' }) },
      'A man runs',
      ['A man walks. Static camera.'],
    ],
  ])('%s', (_, cues, prompt, expected) => expect(offered(cues, prompt)).toEqual(expected));

  test.each([
    ['A man runs.', ['A man walks.']],
    ['A man runs at dawn.', ['A man moves at dawn.']],
    ['A man runs a shop.', []],
  ])('the first that has room is made: %s', (prompt, expected) => {
    const alone = { strategy: 'calm', where: 'alone', replace: { words: { runs: 'walks' } } };
    const open = { strategy: 'calm', where: 'open', replace: { words: { runs: 'moves' } } };
    expect(offered(on('motion', alone, open), prompt)).toEqual(expected);
  });
});

describe('a sentence is put behind the prompt', () => {
  test.each([
    ['A man waves', 'A man waves. Static camera.'],
    ['A man waves.', 'A man waves. Static camera.'],
    ['A man waves. ', 'A man waves. Static camera.'],
    ['A man waves ', 'A man waves. Static camera.'],
    ['男人挥手', '男人挥手。固定镜头。'],
    ['男人挥手。', '男人挥手。固定镜头。'],
  ])('%j', (prompt, expected) => {
    expect(offered(without('it', 'locked', 'Static camera.', '固定镜头。'), prompt)).toEqual([expected]);
  });

  test.each([
    ['A man waves', 'A man waves. Static camera. Go gently.'],
    ['A man waves. ', 'A man waves. Static camera. Go gently.'],
    ['A man waves ', 'A man waves. Static camera. Go gently.'],
    ['男人挥手', '男人挥手。固定镜头。缓慢。'],
  ])('and another behind it, the same one once: %j', (prompt, expected) => {
    const cues = {
      ...without('first', 'locked', 'Static camera.', '固定镜头。'),
      ...without('second', 'slow', 'Go gently.', '缓慢。'),
      ...without('again', 'slow', 'Go gently.', '缓慢。'),
    };
    expect(offered(cues, prompt)).toEqual([expected]);
  });
});

describe('an edit as it is shown', () => {
  const draft = (start: number, end: number, to: string, more: Partial<Draft> = {}): Draft => ({
    ...{ start, end, to, capital: false, cue: 1, strategy: 'calm', moved: null, added: false, beside: [] },
    ...more,
  });
  const shown = (prompt: string, ...drafts: Draft[]) =>
    settle(cueSet, prompt, drafts).map(({ start, from, to }) => [start, from, to]);

  test('names its cue', () => expect(settle(cueSet, 'a', [draft(0, 1, 'b')])[0]?.cue).toBe(cueSet.cues[1]?.id));

  test('leaves the space before it', () => {
    expect(shown('A man sits there.', draft(5, 10, ' '))).toEqual([[6, 'sits', '']]);
    expect(shown('A,man', draft(2, 2, ' '))).toEqual([[2, '', ' ']]);
    expect(shown('A man', draft(1, 2, ''))).toEqual([[1, ' ', '']]);
  });

  test('takes along the letter that then begins the sentence, unless another edit does', () => {
    const cut = draft(0, 7, '', { capital: true });
    const prompt = 'Slowly, a man runs';
    expect(shown(prompt, cut)).toEqual([[0, 'Slowly, a', ' A']]);
    expect(shown(prompt, cut, draft(14, 18, 'walks'))).toEqual([
      [0, 'Slowly, a', ' A'],
      [14, 'runs', 'walks'],
    ]);
    expect(shown(prompt, cut, draft(8, 9, 'one'))).toEqual([
      [0, 'Slowly,', ''],
      [8, 'a', 'one'],
    ]);
    expect(shown('Slowly,', cut)).toEqual([[0, 'Slowly,', '']]);
    const last = draft(18, 18, 'Rain.', { added: true });
    expect(shown(prompt, cut, last)).toEqual([
      [0, 'Slowly, a', ' A'],
      [18, '', '. Rain.'],
    ]);
  });
});
