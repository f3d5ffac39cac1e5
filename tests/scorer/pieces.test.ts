/** What a pattern needs is found in it, and looked for in a prompt: it may be there in vain, and is never missed. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../../scripts/evaluate/lines.ts';
import { compileCueSet } from '../../src/core/catalog/compile.ts';
import { neededPieces } from '../../src/core/catalog/pattern-needs.ts';
import type { CompiledMatcher } from '../../src/scorer/cue-set.ts';
import { Pieces, pieceOf } from '../../src/scorer/pieces.ts';
import { Reading } from '../../src/text/reading.ts';
import { normalize, textBetween } from '../../src/text/units.ts';
import { catalog } from '../real-catalog.ts';
import { ROOT } from '../sources.ts';

describe('what a pattern needs', () => {
  it.each([
    ['the rarest of what stands in a row', '\\bred (?:balloons?|kites?) fly', ['ballo', 'kite']],
    ['a part of a long word, not its optional end', 'seconds?', ['secon']],
    ['one of each alternative', 'kilomet(?:er|re)s|km\\b|kph', ['kilom', 'km', 'kph']],
    ['a shorter one in place of a longer that holds it', 'seconds|secs?', ['sec']],
    ['signs before letters', 'a ?[°℃]', ['°', '℃']],
    ['what is repeated at least once', '(?:[一-龥])+(?:变成)+', ['变成']],
    ['nothing where an alternative needs nothing', 'word|[a-z]*', []],
    ['nothing of what may be missing, or must not stand', '(?:foo)?[^x]', []],
    ['nothing of what is only looked at', '(?=abc)[^x]', []],
  ])('%s: %s', (_, source, pieces) => expect(neededPieces(source)).toEqual(pieces));
});

const readingOf = (text: string) => {
  const reading = new Reading();
  normalize(text, reading.units);
  return reading;
};

describe('a prompt', () => {
  const pieces = new Pieces();
  const holds = (text: string, ...wanted: string[]) => {
    pieces.begin();
    return pieces.mayHold(readingOf(text), wanted.map(pieceOf));
  };

  it('holds one of the pieces or none', () => {
    expect(holds('A balloon', 'kite', 'balloon')).toBe(true);
    expect(holds('A balloon', 'kite', 'balcony')).toBe(false);
    expect([holds('变成', '变'), holds('变成', '变成'), holds('成变', '变成'), holds('', 'a')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not hold one whose parts stand apart', () =>
    expect([holds('ab bcd', 'abcd'), holds('abc cd', 'abcd'), holds('ab bc', 'abc')]).toEqual([false, false, false]));

  it('forgets the one before', () => {
    expect([holds('kite', 'kite'), holds('balloon', 'kite'), holds('kite', 'kite')]).toEqual([true, false, true]);
  });

  it('is read once, in steps as many as it has units', () => {
    pieces.begin();
    const reading = readingOf('two kites');
    expect([pieces.mayHold(reading, [pieceOf('kite')]), pieces.mayHold(reading, [pieceOf('two')])]).toEqual([
      true,
      true,
    ]);
    expect(reading.steps).toBe(9);
  });
});

it('no match of a pattern of the catalog is passed over', () => {
  const patterns: Extract<CompiledMatcher, { kind: 'pattern' }>[] = [];
  const collect = (matcher: CompiledMatcher): void => {
    if (matcher.kind === 'pattern') patterns.push(matcher);
    if (matcher.kind === 'all' || matcher.kind === 'any') matcher.of.forEach(collect);
  };
  for (const { match, unless } of compileCueSet(catalog).cues) [match, ...unless].forEach(collect);
  const prompts = jsonLines<{ prompt: string }>(join(ROOT, 'tests', 'evaluation', 'provoked.jsonl'));
  const pieces = new Pieces();
  let [matched, passedOver] = [0, 0];
  for (const { prompt } of prompts.filter((_, at) => at % 4 === 0)) {
    const reading = readingOf(prompt);
    const text = textBetween(reading.units, 0, reading.units.length);
    pieces.begin();
    for (const { source, needs } of patterns) {
      const mayMatch = needs.length === 0 || pieces.mayHold(reading, needs.map(pieceOf));
      const isMatch = new RegExp(source, 'u').test(text);
      if (isMatch) matched++;
      if (!mayMatch) passedOver++;
      expect(isMatch && !mayMatch, `${source} in ${text}`).toBe(false);
    }
  }
  expect(matched).toBeGreaterThan(100);
  // Otherwise it saves nothing.
  expect(passedOver).toBeGreaterThan(matched * 10);
});
