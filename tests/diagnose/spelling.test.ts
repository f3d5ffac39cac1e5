// What counts as a misspelling of a known word, and what is left as it is.

import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../src/diagnose/spelling.ts';
import { stem } from '../../src/diagnose/stem.ts';

const correct = createSpelling(['hand', 'finger', 'flicker', 'light', 'teeth', 'blurr', 'mouth', 'arm']);

describe('a slip is mended', () => {
  it.each([
    ['two letters in the wrong order, in a short word too', 'hnad', 'hand'],
    ['the same', 'lihgt', 'light'],
    ['a letter twice', 'handd', 'hand'],
    ['a letter once that stands twice', 'teth', 'teeth'],
    ['an s too many', 'fingerss', 'finger'],
    ['a letter missing from a long word', 'fliker', 'flicker'],
    ['a wrong letter in a long word', 'flocker', 'flicker'],
  ])('%s: %s', (_, written, meant) => expect(correct(written)).toBe(meant));

  it('a letter that is held down is one', () => {
    expect(['meltinggg', 'fingerrrrs', 'sooooo'].map(stem)).toEqual(['melt', 'finger', 'so']);
  });
});

describe('a word is left as it is', () => {
  it.each([
    ['a known one', 'hand'],
    ['a very short one', 'amr'],
    ['a short one that differs by more than a swap', 'land'],
    ['one of the same letters in quite another order', 'thgil'],
    ['two slips', 'flokker'],
  ])('%s: %s', (_, written) => expect(correct(written)).toBe(written));
});
