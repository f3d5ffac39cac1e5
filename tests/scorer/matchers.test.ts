/** Each matcher kind by itself: where it fires, what it marks, where it stays quiet. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { marked } from './marked.ts';

describe('terms', () => {
  const hands: Matcher = { terms: { of: ['parts'] } };
  test.each([
    ['Her hands and her face', 'hands | face'],
    ['HANDS', 'HANDS'],
    ['a handsome surface', ''],
    ['a watch face and a hand', 'hand'],
    ['watch faces, second hands and a hand', 'hand'],
    ['no hands', ''],
    ['the sign says "hands"', ''],
    ['她的手和手机', '手'],
    ['手指', '手指'],
    ['her ha\u200bnds', 'ha\u200bnds'],
    ['her ｈａｎｄs', 'ｈａｎｄs'],
    ['the woman’s hand’s shadow', 'hand'],
  ])('%s', (prompt, expected) => expect(marked(hands, prompt)).toBe(expected));

  test('at most eight places', () => expect(marked(hands, 'hand, '.repeat(20)).split(' | ')).toHaveLength(8));

  test('a plural counts as the same word', () =>
    expect(marked({ terms: { of: ['framing'] } }, 'close ups, a close-up lens')).toBe('close ups'));
});

describe('unless', () => {
  const match: Matcher = { terms: { of: ['motion'] } };
  const unless: Matcher[] = [{ terms: { of: ['slow'] } }];
  test.each([
    ['He runs slowly.', ''],
    ['He runs. She waves slowly.', 'runs'],
    ['She waves slowly. He runs.', 'runs'],
    ['He runs slowly. He sprints.', 'sprints'],
    ['他缓慢奔跑。他旋转。', '旋转'],
  ])('%s', (prompt, expected) => expect(marked(match, prompt, unless)).toBe(expected));
});

describe('count', () => {
  const moves = (within: 'clause' | 'sentence' | 'prompt', distinct = false): Matcher => ({
    count: { of: ['camera'], at_least: 2, within, distinct },
  });
  test.each([
    ['It pans and zooms', 'clause', false, 'pans | zooms'],
    ['It pans, it zooms', 'clause', false, ''],
    ['It pans, it zooms', 'sentence', false, 'pans | zooms'],
    ['It pans. It zooms', 'sentence', false, ''],
    ['It pans. It zooms', 'prompt', false, 'pans | zooms'],
    ['It pans, panning', 'sentence', false, 'pans | panning'],
    ['It pans, panning', 'sentence', true, ''],
    ['It pans, panning, zooming', 'sentence', true, 'pans | panning | zooming'],
    ['It pans. It zooms, it orbits. It pans', 'sentence', false, 'zooms | orbits'],
    ['推进然后环绕', 'sentence', true, '推进 | 环绕'],
    ['It pans, panning. It zooms', 'sentence', true, ''],
  ] as const)('%s within a %s', (prompt, within, distinct, expected) =>
    expect(marked(moves(within, distinct), prompt)).toBe(expected),
  );

  test.each([
    ['It pans, orbits, zooms', 'pans | orbits | zooms'],
    ['It pans, orbits, orbits', ''],
    ['It pans, orbits, panning', ''],
    ['It pans, zooms, he runs', 'pans | zooms | runs'],
    ['It orbits, zooms, he runs', 'orbits | zooms | runs'],
    ['It pans, zooms, he sprints', 'pans | zooms | sprints'],
    ['It pans, he runs, running', ''],
  ])('three different ones of two lists: %s', (prompt, expected) => {
    const of = ['camera', 'motion'];
    expect(marked({ count: { of, at_least: 3, within: 'sentence', distinct: true } }, prompt)).toBe(expected);
  });
});

describe('near', () => {
  const near = (gap?: number, mark?: number, within: 'clause' | 'sentence' = 'clause'): Matcher => ({
    near: {
      terms: [['framing'], ['parts']],
      within,
      ...(gap === undefined ? {} : { gap }),
      ...(mark === undefined ? {} : { mark }),
    },
  });
  test.each([
    ['close-up of a hand', near(), 'close-up of a hand'],
    ['hand in close-up', near(), 'hand in close-up'],
    ['close-up of a hand', near(1), ''],
    ['close-up of a hand', near(2), 'close-up of a hand'],
    ['close-up, a hand', near(), ''],
    ['close-up, a hand', near(undefined, undefined, 'sentence'), 'close-up, a hand'],
    ['close-up of a hand', near(undefined, 2), 'hand'],
    ['close-up of a hand and a face', near(undefined, 2), 'hand | face'],
    ['a hand and a face in close-up', near(undefined, 1), 'close-up'],
    ['close-up of a hand, close-up of a face', near(), 'close-up of a hand | close-up of a face'],
    ['脸部特写', near(), '脸部特写'],
    ['close-up of no hand', near(), ''],
    ['close-up of a hand and a face', near(), 'close-up of a hand'],
    ['close-up of a hand and a face', near(undefined, 1), 'close-up'],
    ['close-up of a hand, a close-up of a face', near(undefined, 1), 'close-up | close-up'],
    ['a close-up. A hand', near(undefined, undefined, 'sentence'), ''],
    ['a close-up, a hand, a close-up and a face', near(), 'close-up and a face'],
    ['手部特写，手和脸', near(), '手部特写'],
    [`close-up of ${'a hand and '.repeat(9)}a face. Close-up of a hand`, near(undefined, 1), 'close-up | Close-up'],
    ['close-up of the hand, a face', near(3, undefined, 'sentence'), 'close-up of the hand'],
    ['a hand in the close-up', near(2), 'hand in the close-up'],
    ['a hand in the close-up', near(1), ''],
  ])('%s', (prompt, match, expected) => expect(marked(match, prompt)).toBe(expected));

  test('one word is not two', () => {
    const twice: Matcher = { near: { terms: [['parts'], ['parts', 'people']], within: 'clause' } };
    expect(marked(twice, 'a hand')).toBe('');
    expect(marked(twice, 'a hand of a man')).toBe('hand of a man');
    expect(marked(twice, 'hand face')).toBe('hand face');
    const three: Matcher = { near: { terms: [['people'], ['people'], ['contact']], within: 'clause' } };
    expect(marked(three, 'a man hugs')).toBe('');
    expect(marked(three, 'a man and a woman hug')).toBe('man and a woman hug');
    expect(marked(three, 'a man hugs a woman')).toBe('man hugs a woman');
  });

  test.each([
    ['A glass falls and shatters', undefined, 'glass falls and shatters'],
    ['It falls, the glass shatters', undefined, 'falls, the glass shatters'],
    ['It shatters, the glass falls', undefined, 'shatters, the glass falls'],
    // Each must be as close to its neighbor as the gap says, whatever stands behind it.
    ['A glass very slowly falls and shatters', 1, ''],
    ['A glass slowly falls and then shatters', 1, ''],
    ['A glass slowly falls and shatters', 1, 'glass slowly falls and shatters'],
  ])('three lists: %s', (prompt, gap, expected) => {
    const terms = [['glass'], ['falls'], ['breaks']];
    const match: Matcher = { near: { terms, within: 'sentence', ...(gap === undefined ? {} : { gap }) } };
    expect(marked(match, prompt)).toBe(expected);
  });
});

describe('order', () => {
  const order: Matcher = { order: { terms: [['glass'], ['falls'], ['breaks']], within: 'prompt' } };
  test.each([
    ['A glass falls and shatters', 'glass falls and shatters'],
    ['A glass shatters and falls', ''],
    ['It falls. A glass falls, then it shatters.', 'glass falls, then it shatters'],
    ['A glass falls. A glass falls and shatters', 'glass falls and shatters'],
    ['玻璃掉落，破碎', '玻璃掉落，破碎'],
  ])('%s', (prompt, expected) => expect(marked(order, prompt)).toBe(expected));

  test('one word is not two', () => {
    const twice: Matcher = { order: { terms: [['people'], ['people']], within: 'clause' } };
    expect(marked(twice, 'a man')).toBe('');
    expect(marked(twice, 'a man and a woman')).toBe('man and a woman');
    const inside: Matcher = { order: { terms: [['contact'], ['parts']], within: 'clause' } };
    expect(marked(inside, 'they shake hands')).toBe('');
    expect(marked(inside, 'they shake hands, then hug with one hand')).toBe('hug with one hand');
  });

  test('again and again, each marked word once', () => {
    const marking = (mark: number): Matcher => ({
      order: { terms: [['glass'], ['falls'], ['breaks']], within: 'prompt', mark },
    });
    const prompt = 'A glass falls, shatters and shatters. A glass falls and shatters.';
    expect(marked(order, prompt)).toBe('glass falls, shatters | glass falls and shatters');
    expect(marked(marking(1), prompt)).toBe('glass | glass');
    expect(marked(marking(2), prompt)).toBe('falls | falls');
    expect(marked(marking(3), prompt)).toBe('shatters | shatters | shatters');
  });

  test('within a clause, with a gap', () => {
    const close: Matcher = { order: { terms: [['glass'], ['falls']], within: 'clause', gap: 1 } };
    expect(marked(close, 'the glass slowly falls')).toBe('glass slowly falls');
    expect(marked(close, 'the glass very slowly falls')).toBe('');
    expect(marked(close, 'the glass, falls')).toBe('');
  });
});

describe('quoted', () => {
  test.each([
    ['A sign says "open"', 4, undefined, '"open"'],
    ['A sign says "open"', 5, undefined, ''],
    ['A door says "open"', 4, ['text'], ''],
    ['A sign says “open”', 4, ['text'], '“open”'],
    ['招牌写着“开业”', 2, ['text'], '“开业”'],
    ['Beside the sign, Anna: "open"', 4, ['text'], ''],
    ['老人站在招牌旁，对她说：“开业”', 2, ['text'], ''],
    ['A sign says "o   n"', 3, undefined, '"o   n"'],
    ['A sign says "o   n"', 4, undefined, ''],
    ['A sign says "  on "', 2, undefined, '"  on "'],
    ['A sign says "  on "', 3, undefined, ''],
    ['A door says "open". A sign.', 4, ['text'], ''],
    ['A sign. A door says "open"', 4, ['text'], ''],
    ['"open" it says on a sign', 4, ['text'], '"open"'],
    ['"open" and "shut" on a door', 4, undefined, '"open" | "shut"'],
  ])('%s', (prompt, at_least, near, expected) =>
    expect(marked({ quoted: { at_least, near: near as string[] | undefined } } as Matcher, prompt)).toBe(expected),
  );

  test.each([
    ['A door says "open" here', ''],
    ['A door says "open", another "x"', ''],
    ['A door says "open", another "shut"', '"open" | "shut"'],
  ])('two of them: %s', (prompt, expected) =>
    expect(marked({ quoted: { at_least: 2, quotes: 2 } }, prompt)).toBe(expected),
  );

  test.each([
    ['A man says "hello there"', '"hello there"'],
    ['Beside a man, Anna: "hello there"', '"hello there"'],
    ['A man by a board that reads "hello there"', ''],
    ['A dog by a board that says "hello there"', ''],
  ])('what is said: %s', (prompt, expected) =>
    expect(marked({ quoted: { at_least: 2, near: ['people'], spoken: true } }, prompt)).toBe(expected),
  );
});

describe('negated', () => {
  const noText: Matcher = { negated: { of: ['text', 'parts'] } };
  test.each([
    ['A street, no text', 'no text'],
    ['Now no text', 'no text'],
    ['no text, logos or watermarks', 'no text | logos | watermarks'],
    ['no visible text', 'no visible text'],
    ['hands out of frame', 'hands out of frame'],
    ['a sign', ''],
    ['没有文字、水印', '没有文字 | 水印'],
    ['手不入镜', '手不入镜'],
    ['a logo-free wall', 'logo-free'],
    ['a logo-free and text-free wall', 'logo-free | text-free'],
    ['no text. No logo', 'no text | No logo'],
    ['the hands are not visible', 'hands are not visible'],
    ['a face, no hands, a sign', 'no hands'],
    ['a lake', ''],
  ])('%s', (prompt, expected) => expect(marked(noText, prompt)).toBe(expected));
});

describe('the whole prompt', () => {
  test.each([
    [{ length: { unit: 'characters', at_least: 5 } }, '  ab   cd ', 'whole'],
    [{ length: { unit: 'characters', at_least: 6 } }, '  ab   cd ', ''],
    [{ length: { unit: 'words', at_least: 3 } }, 'one two three', 'whole'],
    [{ length: { unit: 'words', at_least: 4 } }, '一二三四', 'whole'],
    [{ length: { unit: 'words', at_least: 4 } }, 'one two three', ''],
    [{ length: { unit: 'clauses', at_least: 2 } }, 'one, two', 'whole'],
    [{ length: { unit: 'clauses', at_least: 1 } }, '...', ''],
    [{ length: { unit: 'clauses', at_least: 3 } }, 'one, two', ''],
    [{ length: { unit: 'sentences', at_least: 2 } }, 'one, two', ''],
    [{ length: { unit: 'characters', at_least: 1 } }, '  ', ''],
    [{ length: { unit: 'sentences', at_least: 2 } }, 'one. two', 'whole'],
    [{ all: [{ missing: { of: ['camera'] } }, { length: { unit: 'words', at_least: 1 } }] }, 'a man', 'whole'],
    [{ all: [{ missing: { of: ['camera'] } }, { length: { unit: 'words', at_least: 1 } }] }, 'it pans', ''],
    [{ all: [{ missing: { of: ['camera'] } }, { terms: { of: ['people'] } }] }, 'a man', 'man'],
  ] as [Matcher, string, string][])('%j: %s', (match, prompt, expected) =>
    expect(marked(match, prompt)).toBe(expected),
  );
});

describe('setting', () => {
  const long = (setting: Matcher['setting']): Matcher =>
    ({ all: [{ setting }, { terms: { of: ['people'] } }] }) as Matcher;
  test.each([
    [{ seconds_at_least: 8 }, {}, ''],
    [{ seconds_at_least: 8 }, { seconds: 8 }, 'man'],
    [{ seconds_at_least: 8 }, { seconds: 7.9 }, ''],
    [{ seconds_at_least: 8 }, { seconds: 8, audio: 'on' }, 'man'],
    [{ seconds_at_most: 4 }, { seconds: 4 }, 'man'],
    [{ input: ['image', 'video'] }, {}, ''],
    [{ input: ['image', 'video'] }, { input: 'image' }, 'man'],
    [{ audio: 'on' }, { audio: 'off' }, ''],
    [{ audio: 'on', seconds_at_least: 2 }, { audio: 'on' }, ''],
    [{ audio: 'on', seconds_at_least: 2 }, { audio: 'on', seconds: 2 }, 'man'],
    [{ seconds_at_most: 4 }, { seconds: 4.1 }, ''],
    [{ seconds_at_most: 4 }, {}, ''],
    [{ seconds_at_least: 4, seconds_at_most: 6 }, { seconds: 5 }, 'man'],
    [{ input: ['image', 'video'] }, { input: 'video' }, 'man'],
    [{ input: ['image', 'video'] }, { input: 'text' }, ''],
    [{ audio: 'on' }, {}, ''],
    [{ audio: 'off' }, { audio: 'off' }, 'man'],
    [{ negative_prompt: ['yes'] }, {}, ''],
    [{ negative_prompt: ['unknown', 'no'] }, {}, ''],
  ] as [Matcher['setting'], Partial<ScoreRequest>, string][])('%j with %j', (setting, settings, expected) => {
    expect(marked(long(setting), 'a man', undefined, settings)).toBe(expected);
  });
});

describe('all and any', () => {
  test('all marks the first that has places', () => {
    const all: Matcher = {
      all: [{ length: { unit: 'words', at_least: 2 } }, { terms: { of: ['text'] } }, { terms: { of: ['people'] } }],
    };
    expect(marked(all, 'a man with a sign')).toBe('sign');
    expect(marked(all, 'a sign')).toBe('');
  });
  test('any marks all', () => {
    const any: Matcher = { any: [{ terms: { of: ['text'] } }, { terms: { of: ['people'] } }] };
    expect(marked(any, 'a man with a sign')).toBe('man | sign');
    expect(marked(any, 'a dog')).toBe('');
    expect(marked(any, 'a sign')).toBe('sign');
  });
});
