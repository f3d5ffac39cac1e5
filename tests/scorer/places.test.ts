/** The places of a cue: how many are kept, where exceptions are looked for, and what a pattern marks. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import type { ScoreRequest } from '../../src/scorer/report.ts';
import { marked } from './marked.ts';
import { buildCueSet } from './small.ts';

describe('how many places', () => {
  const people: Matcher = { terms: { of: ['people'] } };
  const text: Matcher = { terms: { of: ['text'] } };

  test.each([
    ['seven', 'sign, '.repeat(7), 7],
    ['eight', 'sign, '.repeat(8), 8],
    ['nine', 'sign, '.repeat(9), 8],
  ])('%s', (_, prompt, places) => expect(marked(text, prompt).split(' | ')).toHaveLength(places));

  test('of several matchers together eight', () => {
    const scorer = createScorer(buildCueSet({ any: { match: { any: [text, people] } }, own: { match: people } }, {}));
    const found = scorer.findings({ prompt: `${'sign, '.repeat(8)}a man, a woman, a boy` });
    expect(found.map(({ cue, text: words }) => `${cue} ${words}`)).toEqual([
      ...Array.from({ length: 8 }, () => 'any sign'),
      'own man',
      'own woman',
      'own boy',
    ]);
  });

  test('one where two matchers find the same words', () =>
    expect(
      marked({ any: [people, { relation: { action: ['people'], between: ['people'], parties: 2 } }] }, 'two men'),
    ).toBe('men'));

  test.each<[string, Matcher[], string]>([
    ['once', [{ length: { unit: 'words', at_least: 1 } }, { length: { unit: 'clauses', at_least: 1 } }], 'whole'],
    ['not beside another place', [people, { length: { unit: 'words', at_least: 1 } }], 'man'],
  ])('the whole prompt %s', (_, any, expected) => expect(marked({ any } as Matcher, 'A man waves')).toBe(expected));
});

describe('a report says which cues fire in more places than eight', () => {
  const people: Matcher = { terms: { of: ['people'] } };
  const counted = (places: number): Matcher => ({ number: { of: ['people'], at_least: 2, places } });
  const moreOf = (match: Matcher, prompt: string, more: Partial<ScoreRequest> = {}, unless: Matcher[] = []) => {
    const cues = buildCueSet({ it: { match, unless } }, { mode: [['it', 20]], other: [] });
    const report = createScorer(cues).score({ prompt, ...more });
    const told = report.modes.find(({ mode }) => mode === 'mode')?.findings.length;
    return [told, report.more, 'more' in report];
  };
  const none = (told: number) => [told, undefined, false];

  test.each<[string, Matcher, string, number, boolean]>([
    ['eight', people, 'man, '.repeat(8), 8, false],
    ['nine', people, 'man, '.repeat(9), 8, true],
    ['ninety', people, 'man, '.repeat(90), 8, true],
    ['eight, found a second time', { any: [people, people] }, 'man, '.repeat(8), 8, false],
    ['nine by two matchers', { any: [{ terms: { of: ['text'] } }, people] }, `${'sign, '.repeat(8)} man`, 8, true],
    ['eight numbers', counted(2), 'two men, '.repeat(8), 8, false],
    ['nine numbers', counted(2), 'two men, '.repeat(9), 8, true],
    ['one number of two', counted(2), 'two men', 0, false],
  ])('%s', (_, match, prompt, told, hasMore) =>
    expect(moreOf(match, prompt)).toEqual(hasMore ? [told, ['it'], true] : none(told)),
  );

  test('the ninth past the exceptions of the cue', () => {
    const slow: Matcher[] = [{ terms: { of: ['slow'] } }];
    expect(moreOf(people, `${'A man waves. '.repeat(8)}A man walks slowly.`, {}, slow)).toEqual(none(8));
    expect(moreOf(people, `${'A man walks slowly. A man waves. '.repeat(9)}`, {}, slow)).toEqual([8, ['it'], true]);
  });

  test('the ninth that is not ignored', () => {
    const prompt = `${'man, '.repeat(8)}boy`;
    expect(moreOf(people, prompt)).toEqual([8, ['it'], true]);
    expect(moreOf(people, prompt, { ignore: ['it=boy'] })).toEqual(none(8));
    expect(moreOf(people, `${prompt}, woman`, { ignore: ['it=man'] })).toEqual(none(2));
  });

  test('not of cues that no mode of the report speaks of', () =>
    expect(moreOf(people, 'man, '.repeat(9), { mode: 'other' })).toEqual([undefined, undefined, false]));
});

describe('an exception holds in its own sentence only', () => {
  const runs: Matcher = { terms: { of: ['motion'] } };
  test.each<[Matcher, string]>([
    [{ terms: { of: ['slow'] } }, 'she waves slowly'],
    [{ terms: { of: ['slow', 'photo'] } }, 'she waves slowly'],
    [{ count: { of: ['parts'], at_least: 2, within: 'sentence' } }, 'a hand on a face'],
    [{ count: { of: ['parts'], at_least: 2, within: 'prompt', distinct: true } }, 'a hand on a face'],
    [{ near: { terms: [['framing'], ['parts']], within: 'clause' } }, 'a close-up of a hand'],
    [{ near: { terms: [['framing'], ['parts']], within: 'prompt', mark: 2 } }, 'a close-up of a hand'],
    [{ order: { terms: [['glass'], ['falls']], within: 'prompt' } }, 'a glass falls'],
    [{ number: { of: ['people'], at_least: 3 } }, 'five dancers wave'],
    [{ number: { at_least: 2 } }, 'two cups stand there'],
    [{ number: { at_least: 2, places: 2 } }, 'two cups stand by three pears'],
    [{ relation: { action: ['contact'], between: ['people'], parties: 2 } }, 'two men hug'],
    [{ quoted: { at_least: 2 } }, 'a sign reads "open"'],
    [{ quoted: { at_least: 2, near: ['text'] } }, 'a sign reads "open"'],
    [{ negated: { of: ['text'] } }, 'a lake and no text'],
    [{ negated: { of: ['parts'] } }, 'the hands are out of frame'],
    [{ length: { unit: 'words', at_least: 7 } }, 'by the sea a small boat waits'],
    [{ pattern: { source: 'b\\w' } }, 'by the sea'],
    [{ pattern: { source: 'b\\w', at_least: 2 } }, 'by the bay'],
    [{ all: [{ terms: { of: ['slow'] } }, { terms: { of: ['parts'] } }] }, 'her hands wave slowly'],
    [{ any: [{ terms: { of: ['slow'] } }, { terms: { of: ['parts'] } }] }, 'her hands wave'],
  ])('%j', (exception, words) => {
    expect(marked(runs, `He runs and ${words}.`, [exception])).toBe('');
    expect(marked(runs, `He runs. Then ${words}.`, [exception])).toBe('runs');
    expect(marked(runs, `There ${words}. He runs.`, [exception])).toBe('runs');
    expect(marked(runs, `He runs and ${words}. He sprints. It spins, and ${words}.`, [exception])).toBe('sprints');
  });

  test.each<[Matcher, string]>([
    [{ near: { terms: [['framing'], ['parts']], within: 'prompt' } }, 'He runs in a close-up. A hand waves.'],
    [{ near: { terms: [['framing'], ['parts']], within: 'prompt' } }, 'A hand waves. He runs in a close-up.'],
    [{ order: { terms: [['glass'], ['falls']], within: 'prompt' } }, 'A glass. He runs and falls.'],
    [{ order: { terms: [['glass'], ['falls']], within: 'prompt' } }, 'He runs to a glass. It falls.'],
    [{ count: { of: ['parts'], at_least: 2, within: 'prompt' } }, 'His hand runs. A face.'],
    [{ count: { of: ['parts'], at_least: 2, within: 'prompt' } }, 'A face. His hand runs.'],
    [{ number: { at_least: 2, places: 2 } }, 'He runs by two cups. Two pears fall.'],
    [{ pattern: { source: 'b\\w', at_least: 2 } }, 'He runs by. A bay.'],
    [{ all: [{ terms: { of: ['slow'] } }, { terms: { of: ['parts'] } }] }, 'He runs slowly. A hand waves.'],
  ])('%j: half of it does not: %s', (exception, prompt) => expect(marked(runs, prompt, [exception])).toBe('runs'));

  test('that of the first word, too', () => {
    const slow: Matcher[] = [{ terms: { of: ['slow'] } }];
    expect(marked(runs, 'Running, he goes. She waves slowly.', slow)).toBe('Running');
    expect(marked(runs, 'Running, he goes slowly. She waves.', slow)).toBe('');
  });

  test('what is missing is missing from the sentence', () => {
    const missing = [{ missing: { of: ['camera'] } }] as Matcher[];
    expect(marked(runs, 'He runs. It pans.', missing)).toBe('');
    expect(marked(runs, 'It pans. He runs.', missing)).toBe('');
    expect(marked(runs, 'It pans as he runs. He spins.', missing)).toBe('runs');
  });

  test('for the whole prompt it is looked for anywhere', () => {
    const long: Matcher = { any: [{ length: { unit: 'words', at_least: 2 } }, runs] } as Matcher;
    const slow: Matcher[] = [{ terms: { of: ['slow'] } }];
    expect(marked(long, 'A lake. A dog.', slow)).toBe('whole');
    expect(marked(long, 'A lake. A dog waits slowly.', slow)).toBe('');
    expect(marked(long, 'He runs. A dog waits slowly.', slow)).toBe('runs');
    expect(marked(long, 'A dog waits slowly. He runs.', slow)).toBe('runs');
  });

  test('any one of several does', () => {
    const either: Matcher[] = [{ terms: { of: ['slow'] } }, { terms: { of: ['parts'] } }];
    expect(marked(runs, 'He runs slowly. A hand spins. She sprints.', either)).toBe('sprints');
  });

  test('in a long prompt too, the first time as ever after', () => {
    const unless: Matcher[] = [{ terms: { of: ['parts'] } }];
    const scorer = createScorer(buildCueSet({ it: { match: { terms: { of: ['people'] } }, unless } }, {}));
    const prompt = `${'man '.repeat(900)}. ${'hand '.repeat(200)}`;
    for (let time = 0; time < 2; time++) expect(scorer.findings({ prompt })).toHaveLength(8);
  });
});

describe('the place of a pattern', () => {
  const time: Matcher = { pattern: { source: '\\d:\\d\\d' } };
  const slow: Matcher[] = [{ terms: { of: ['slow'] } }];
  test.each([
    ['He waves slowly at 0:05.', ''],
    ['He waves slowly. He runs at 0:05.', '0:05'],
    ['He runs at 0:05. He waves slowly.', '0:05'],
    ['He runs at 0:05. He waves slowly at 0:07. He spins at 0:09.', '0:05 | 0:09'],
    ['0:05', '0:05'],
  ])('%s', (prompt, expected) => expect(marked(time, prompt, slow)).toBe(expected));

  test.each<[string, string, number | undefined, string]>([
    ['a?', 'a man', undefined, 'a | a'],
    ['…|!', '!', undefined, ''],
    ['!', 'Go!', undefined, '!'],
    ['b\\w', 'by the bay', 3, ''],
    ['b\\w', 'by the bay, be', 3, 'by | ba | be'],
    ['b\\w', 'by', 1, 'by'],
    ['^a man', 'A man waves', undefined, 'A man'],
    ['man$', 'It is a man', undefined, 'man'],
  ])('/%s/ in %s', (source, prompt, at_least, expected) =>
    expect(marked({ pattern: { source, ...(at_least ? { at_least } : {}) } }, prompt)).toBe(expected),
  );
});
