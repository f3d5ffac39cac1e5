/** The sums by hand: points of cues, the base of a model, the limits of a score, and which modes can occur. */
import { describe, expect, test } from 'vitest';
import type { CompiledMode, CueSet } from '../../src/scorer/cue-set.ts';
import type { Target } from '../../src/scorer/models.ts';
import { bandOf } from '../../src/scorer/report.ts';
import type { Facts } from '../../src/scorer/sheet.ts';
import { Adder, markApplicable } from '../../src/scorer/sums.ts';

type Needs = CompiledMode['needs'];

const mode = (id: string, links: [cue: number, points: number][], needs: Needs = []): CompiledMode => ({
  id,
  name: id,
  needs,
  rewritable: true,
  links: links.map(([cue, points]) => ({ cue, points, sources: [] })),
});

const modes = [
  mode('blur', [
    [0, 38],
    [1, -21],
    [2, 0],
  ]),
  mode('flicker', [
    [1, 21],
    [0, 10],
  ]),
  mode('morphing', [
    [3, 60],
    [2, 10],
    [1, 60],
  ]),
  mode('never', []),
];
const adder = new Adder({ modes, cues: [0, 1, 2, 3].map(() => ({})) } as unknown as CueSet);
const target = (...points: number[]) => ({ points: Uint8Array.from(points) }) as unknown as Target;
const ALL = [1, 1, 1, 1];

function added(fired: number[], bases: number[], applies: number[] = ALL) {
  const sums = adder.createSums();
  adder.add(Uint8Array.from(fired), target(...bases), Uint8Array.from(applies), sums);
  return [sums.score, ...sums.modes];
}

describe('a sum', () => {
  test.each([
    ['nothing fires: no base', [0, 0, 0, 0], [8, 8, 8, 8], [0, 0, 0, 0, 0]],
    ['a cue and the base of each mode it raises', [1, 0, 0, 0], [8, 3, 8, 8], [46, 46, 13, 0, 0]],
    ['a cue counts once, however often it fires', [8, 0, 0, 0], [8, 3, 8, 8], [46, 46, 13, 0, 0]],
    ['one that protects has no base and is not below 0', [0, 1, 0, 0], [15, 8, 8, 8], [68, 0, 29, 68, 0]],
    ['one that raises and one that protects', [1, 1, 0, 0], [8, 0, 0, 0], [60, 25, 31, 60, 0]],
    ['no points raise nothing', [0, 0, 1, 0], [15, 15, 8, 15], [18, 0, 0, 18, 0]],
    ['at most 100', [0, 1, 0, 1], [0, 0, 1, 0], [100, 0, 21, 100, 0]],
  ])('%s', (_, fired, bases, expected) => expect(added(fired, bases)).toEqual(expected));

  test('leaves out modes that cannot occur', () => {
    expect(added([1, 1, 0, 1], [8, 8, 8, 8], [1, 1, 0, 0])).toEqual([39, 25, 39, -1, -1]);
    expect(added([1, 1, 0, 1], [8, 8, 8, 8], [0, 0, 0, 0])).toEqual([0, -1, -1, -1, -1]);
  });

  test('begins anew each time, and counts the same cues for another model', () => {
    const sums = adder.createSums();
    expect([sums.score, ...sums.modes]).toEqual([0, 0, 0, 0, 0]);
    adder.add(Uint8Array.of(1, 1, 1, 1), target(8, 8, 8, 8), Uint8Array.from(ALL), sums);
    adder.addPoints(Uint8Array.of(0, 0, 1, 0));
    for (const base of [0, 15]) {
      adder.addBases(target(base, base, base, base), Uint8Array.from(ALL), sums);
      expect([sums.score, ...sums.modes]).toEqual([10 + base, 0, 0, 10 + base, 0]);
    }
  });
});

test.each([
  [0, 'green'],
  [34, 'green'],
  [35, 'yellow'],
  [64, 'yellow'],
  [65, 'red'],
  [100, 'red'],
])('%i is %s', (score, band) => expect(bandOf(score)).toBe(band));

describe('a mode can occur', () => {
  const UNKNOWN: Facts = { input: null, seconds: null, audio: null, negativePrompt: null };
  const applies = (needs: Needs, release: object | null, facts: Partial<Facts>, asked: string | null = null) => {
    const into = Uint8Array.of(7);
    markApplicable([mode('it', [], needs)], { release } as Target, { ...UNKNOWN, ...facts }, asked, into);
    return into[0] === 1;
  };

  test.each<[Needs, object | null, Partial<Facts>, boolean]>([
    [[], null, {}, true],
    [['image-input'], null, {}, true],
    [['image-input'], null, { input: 'image' }, true],
    [['image-input'], null, { input: 'video' }, true],
    [['image-input'], null, { input: 'text' }, false],
    [['image-input'], { imageInput: 'yes' }, { input: 'text' }, false],
    [['image-input'], { imageInput: 'unknown' }, { input: 'image' }, true],
    [['image-input'], { imageInput: 'no', nativeAudio: 'yes', suppliedAudio: 'yes' }, { input: 'image' }, false],
    [['native-audio'], null, { input: 'text' }, true],
    [['native-audio'], null, { audio: 'on' }, true],
    [['native-audio'], null, { audio: 'off' }, false],
    [['native-audio'], { nativeAudio: 'unknown' }, {}, true],
    [['native-audio'], { imageInput: 'yes', nativeAudio: 'no', suppliedAudio: 'yes' }, { audio: 'on' }, false],
    [['supplied-audio'], null, { input: 'text', audio: 'off' }, true],
    [['supplied-audio'], { suppliedAudio: 'yes' }, {}, true],
    [['supplied-audio'], { suppliedAudio: 'unknown' }, {}, true],
    [['supplied-audio'], { imageInput: 'yes', nativeAudio: 'yes', suppliedAudio: 'no' }, {}, false],
    [['native-audio', 'supplied-audio'], { nativeAudio: 'no', suppliedAudio: 'yes' }, {}, true],
    [['native-audio', 'supplied-audio'], { nativeAudio: 'no', suppliedAudio: 'no' }, {}, false],
  ])('needing %j on %j with %j: %s', (needs, release, facts, expected) => {
    expect(applies(needs, release, facts)).toBe(expected);
    expect(applies(needs, release, facts, 'it')).toBe(expected);
    expect(applies(needs, release, facts, 'another')).toBe(false);
  });
});
