/** An exception of each matcher kind is judged in the sentence of the place: not in the one before it, and not in the one behind. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { marked } from './marked.ts';

const runs: Matcher = { terms: { of: ['motion'] } };

/** What stands behind "He runs", and as a sentence of its own. */
test.each([
  ['number', { number: { of: ['people'], at_least: 3 } }, 'past five dancers'],
  ['number of anything', { number: { at_least: 4 } }, 'past five pears'],
  ['relation', { relation: { action: ['contact'], between: ['people'], parties: 2 } }, 'as two men hug'],
  ['quoted', { quoted: { at_least: 2 } }, 'past "open" doors'],
  ['quoted near a term', { quoted: { at_least: 2, near: ['text'] } }, 'past "open" on a sign'],
  ['pattern', { pattern: { source: '\\d:\\d\\d' } }, 'until 5:30 sharp'],
  ['negated', { negated: { of: ['text'] } }, 'past a wall with no text'],
  ['count', { count: { of: ['camera'], at_least: 2, within: 'prompt' } }, 'as it pans and zooms'],
  ['deeds', { deeds: { of: ['motion'], at_least: 2 } }, 'as she kneels'],
  ['near', { near: { terms: [['framing'], ['parts']], within: 'prompt' } }, 'in a close-up of a hand'],
  ['order', { order: { terms: [['glass'], ['falls']], within: 'prompt' } }, 'as a glass falls'],
  ['length in words', { length: { unit: 'words', at_least: 5 } }, 'along a lake at dawn'],
] as [string, Matcher, string][])('%s', (_, unless, words) => {
  expect(marked(runs, `He runs ${words}.`, [unless])).toBe('');
  expect(marked(runs, `He runs. It goes ${words}.`, [unless])).toBe('runs');
  expect(marked(runs, `It goes ${words}. He runs.`, [unless])).toBe('runs');
  expect(marked(runs, `It goes ${words}. He runs. It goes ${words}.`, [unless])).toBe('runs');
});

test.each([
  ['He runs.', ''],
  ['He runs as it pans.', 'runs'],
  ['It pans. He runs.', ''],
  ['He runs. It pans.', ''],
])('missing: %s', (prompt, expected) => expect(marked(runs, prompt, [{ missing: { of: ['camera'] } }])).toBe(expected));

test('words of two sentences are not counted together', () => {
  const unless: Matcher[] = [{ count: { of: ['camera'], at_least: 2, within: 'prompt' } }];
  expect(marked(runs, 'He runs as it pans. It zooms.', unless)).toBe('runs');
  expect(marked(runs, 'It zooms. He runs as it pans.', unless)).toBe('runs');
});

describe('of a place that a pattern finds', () => {
  test.each([
    ['At 0:05 he runs. At 0:10 she waves slowly.', '0:05'],
    ['Slowly at 0:05 he runs. At 0:10 she waves.', '0:10'],
    ['He waits. At 0:05 he runs slowly. At 0:10 he waves. He bows slowly.', '0:10'],
    ['He waits slowly. He bows. At 0:10 he waves. He bows. He waits slowly.', '0:10'],
  ])('%s', (prompt, expected) =>
    expect(marked({ pattern: { source: '\\d:\\d\\d' } }, prompt, [{ terms: { of: ['slow'] } }])).toBe(expected),
  );
});
