/** Where a pattern matches the folded text, and what it marks. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { marked } from './marked.ts';

describe('pattern', () => {
  const timecode: Matcher = { pattern: { source: '\\d:\\d\\d', at_least: 2 } };
  test.each([
    ['0:05 wave 0:10 bow', '0:05 | 0:10'],
    ['0:05 wave', ''],
    ['０：０５ wave 0:10', '０：０５ | 0:10'],
  ])('%s', (prompt, expected) => expect(marked(timecode, prompt)).toBe(expected));

  test.each([
    ['[a-z]+ing', 'a boy running', 'running'],
    ['\\(', '(wide) a lake', '('],
    ['!', 'a lake!', '!'],
    ['!', '!!', ''],
    ['q*', 'a quay', 'q'],
  ])('%s in %s', (source, prompt, expected) => expect(marked({ pattern: { source } }, prompt)).toBe(expected));

  test('keeps to the sentence in an exception', () => {
    const unless: Matcher[] = [{ pattern: { source: 'b\\w' } }];
    expect(marked({ terms: { of: ['motion'] } }, 'He runs by. She runs.', unless)).toBe('runs');
  });
});
