/** What makes one text better than another, and what is kept while texts are tried. */
import { describe, expect, test } from 'vitest';
import type { CueSet } from '../../src/scorer/cue-set.ts';
import { Cues } from '../../src/scorer/cues.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { Models } from '../../src/scorer/models.ts';
import { addUp, forget, isBetter, markModes, type Scan, scan, scanAt, type Work } from '../../src/scorer/scan.ts';
import { fill } from '../../src/scorer/sheet.ts';
import { Adder } from '../../src/scorer/sums.ts';
import { createReader } from '../../src/text/reader.ts';
import { cueSet } from './small.ts';

describe('a scan is better', () => {
  const made = (score: number, fired: number[], modes: number[], tokens = 9) =>
    ({
      sheet: { reading: { tokens } },
      fired: { fired: Uint8Array.from(fired) },
      sums: { score, modes: Int16Array.from(modes) },
    }) as unknown as Scan;
  const before = made(46, [1, 0, 3], [46, 0, -1, 21]);

  test.each([
    ['by one point', made(45, [1, 0, 3], [45, 0, -1, 21]), true],
    ['without any cue', made(0, [0, 0, 0], [0, 0, 0, 0]), true],
    ['not by as many points', made(46, [0, 0, 0], [46, 0, -1, 21]), false],
    ['not by more', made(47, [0, 0, 0], [0, 0, 0, 0]), false],
    ['whatever fires less', made(8, [0, 0, 1], [0, 0, -1, 8]), true],
    ['not where something new fires', made(8, [0, 1, 0], [8, 0, -1, 0]), false],
    ['where the last cue fires less', made(8, [1, 0, 1], [8, 0, -1, 0]), true],
    ['not where another mode is higher', made(22, [1, 0, 0], [0, 0, -1, 22]), false],
    ['not where the second is', made(10, [1, 0, 0], [0, 1, -1, 0]), false],
    ['where another mode is as high', made(21, [1, 0, 0], [0, 0, -1, 21]), true],
    ['not where one that could not occur scores', made(10, [1, 0, 0], [0, 0, 1, 0]), false],
    ['where one that could not occur scores nothing', made(10, [1, 0, 0], [10, 0, 0, 0]), true],
    ['where one can no longer occur', made(10, [1, 0, 0], [10, -1, -1, -1]), true],
    ['of three words', made(0, [0, 0, 0], [0, 0, 0, 0], 3), true],
    ['not of two', made(0, [0, 0, 0], [0, 0, 0, 0], 2), false],
    ['not of none', made(0, [0, 0, 0], [0, 0, 0, 0], 0), false],
  ])('%s', (_, after, expected) => expect(isBetter(after, before)).toBe(expected));

  test('not where the last cue fires that did not', () =>
    expect(isBetter(made(0, [0, 0, 1], [0]), made(46, [1, 0, 0], [46]))).toBe(false));
});

describe('a text that is tried', () => {
  const patterns = {
    ...cueSet,
    cues: [
      {
        id: 'weather',
        says: '',
        match: { kind: 'pattern', source: 'rain|snow', atLeast: 1, needs: [] },
        unless: [],
        fixes: [],
      },
    ],
    modes: [{ id: 'wet', name: 'wet', needs: [], rewritable: true, links: [{ cue: 0, points: 38, sources: [] }] }],
    models: [],
    measures: [],
  } as CueSet;

  function createWork(): Work {
    const reader = createReader();
    const registry = new Registry(patterns.lexicons.ids.length);
    const facts = { input: null, seconds: 6, audio: null, negativePrompt: null };
    const work: Work = {
      cueSet: patterns,
      reader,
      registry,
      cues: new Cues(patterns, registry),
      adder: new Adder(patterns),
      target: new Models(patterns).resolve({ prompt: '' }, []),
      facts,
      assumed: facts,
      mode: null,
      applies: new Uint8Array(1),
      scans: [],
      used: 0,
      byText: new Map(),
    };
    markModes(work);
    fill(scanAt(work, 0).sheet, reader, 'rain and rain');
    addUp(work, scanAt(work, 0), true);
    return work;
  }

  test('is read once, its places found when they are asked for', () => {
    const work = createWork();
    const quick = scan(work, 'snow on snow', false);
    expect([quick.whole, quick.fired.fired[0], quick.sums.score]).toEqual([false, 1, 46]);
    expect(scan(work, 'snow on snow', false)).toBe(quick);
    expect(quick.whole).toBe(false);
    expect(scan(work, 'snow on snow', true)).toBe(quick);
    expect([quick.whole, quick.fired.fired[0], [...quick.fired.from.slice(0, 2)]]).toEqual([true, 2, [0, 8]]);
    expect(scan(work, 'snow on snow', false).whole).toBe(true);
    const whole = scan(work, 'a lake', true);
    expect([whole.whole, whole.fired.fired[0], whole.sums.score]).toEqual([true, 0, 0]);
    expect([work.used, work.scans.length, work.byText.size]).toEqual([2, 3, 2]);
    expect(quick.sheet.facts).toEqual(work.facts);
  });

  test('is not the scan of the prompt, and is given back', () => {
    const work = createWork();
    const main = scanAt(work, 0);
    const tried = scan(work, 'rain and rain', true);
    expect([main.whole, main.fired.fired[0]]).toEqual([true, 2]);
    expect(tried).not.toBe(main);
    tried.sheet.kept = [];
    main.sheet.folded = 'rain';
    forget(work);
    expect([work.used, work.byText.size, tried.sheet.kept, main.sheet.folded]).toEqual([0, 0, null, null]);
    const again = scan(work, 'snow', false);
    expect([again === tried, again.sums.score, again.whole]).toEqual([true, 46, false]);
  });
});

test('work on a prompt is counted: the same each time, twice as much at most for twice as long', () => {
  const scorer = createScorer(cueSet);
  const stepsFor = (prompt: string) => {
    scorer.sums({ prompt });
    return scorer.steps();
  };
  const once = stepsFor('A man runs to a sign. '.repeat(20));
  const twice = stepsFor('A man runs to a sign. '.repeat(40));
  expect(stepsFor('A man runs to a sign. '.repeat(20))).toBe(once);
  expect(once).toBeGreaterThan(20 * 6);
  expect(twice).toBeGreaterThan(once * 1.5);
  expect(twice).toBeLessThan(once * 2 + 1);
});
