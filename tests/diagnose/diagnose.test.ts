// The diagnosis over the real catalog: what holds for any text, and the right mode for some.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDiagnosis } from '../../src/core/catalog/diagnosis.ts';
import { ANSWERS } from '../../src/diagnose/diagnosis-set.ts';
import { createDiagnoser, MOST_CANDIDATES } from '../../src/diagnose/index.ts';
import { catalog } from '../real-catalog.ts';

const set = compileDiagnosis(catalog);
const { diagnose } = createDiagnoser(set);
const first = (text: string) => diagnose(text)[0]?.mode;

const WORDS = [
  'her face',
  'six fingers',
  'flicker',
  'no sound',
  '腿',
  '换了',
  '字幕',
  'fine',
  'but',
  ', ',
  '. ',
  '的',
  'xyzzy',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' '));
const anything = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const orNone = <T extends string>(list: readonly T[]) => fc.constantFrom(undefined, null, ...list);
const answers = fc.record({
  what: orNone(ANSWERS.what),
  when: orNone(ANSWERS.when),
  madeFrom: orNone(ANSWERS.madeFrom),
});

describe('for any text and answers', () => {
  it('gives at most ten candidates, best first, each once, each with a fit from 0 to 1 and a reason', () => {
    fc.assert(
      fc.property(anything, answers, (text, given) => {
        const found = diagnose(text, given);
        expect(found.length).toBeLessThanOrEqual(MOST_CANDIDATES);
        expect(new Set(found.map(({ mode }) => mode)).size).toBe(found.length);
        for (const [i, { mode, fit, because }] of found.entries()) {
          expect(set.modes.map(({ id }) => id)).toContain(mode);
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(1);
          expect(fit).toBeLessThanOrEqual(found[i - 1]?.fit ?? 1);
          expect(because.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is the same again, in capitals, and with other spacing', () => {
    const plain = (text: string) => diagnose(text).map(({ mode, fit }) => ({ mode, fit }));
    fc.assert(
      fc.property(words, (text) => {
        expect(plain(text)).toEqual(plain(text));
        expect(plain(text.toUpperCase())).toEqual(plain(text));
        expect(plain(`  ${text.replaceAll(' ', '   ')} `)).toEqual(plain(text));
      }),
    );
  });

  it('quotes the words as they were written', () => {
    for (const { because } of diagnose('HER FACE is Melting'))
      for (const reason of because)
        for (const [, quoted] of reason.matchAll(/"([^"]*)"/g)) expect('HER FACE is Melting').toContain(quoted);
  });

  it('reads a long text up to a bound, so that any text takes bounded steps', () => {
    const long = 'the hand melts and the sound is gone. '.repeat(20_000);
    expect(diagnose(long)).toEqual(diagnose(long.slice(0, 4000)));
  });
});

describe('the right mode is first', () => {
  it.each([
    ['her face keeps turning into someone else halfway', 'identity-drift'],
    ['人物走着走着腿就换了', 'limb-anomaly'],
    ['the face is fine but the hand has six fingers', 'hand-deformation'],
    ['脸没问题，但是手指多了一根', 'hand-deformation'],
    ['it keeps FLIKERING', 'flicker'],
    ['臉沒問題，但是手指多了一根', 'hand-deformation'],
    ['there is no sound at all', 'audio-missing'],
    ['一点声音都没有', 'audio-missing'],
    ['stuck at 99% for two hours', 'stuck-generation'],
    ['下载还是有水印，我明明开了会员', 'platform-watermark'],
    ['text on the sign is gibberish', 'text-garbling'],
    ['cup goes through the table', 'interpenetration'],
    ['视频里声音对不上嘴型', 'lip-sync-error'],
    ["camera didn't zoom in like I asked", 'camera-command-ignored'],
    ['it just freezes after 2 seconds and nothing moves', 'frozen-motion'],
  ])('%s', (text, mode) => {
    expect(first(text)).toBe(mode);
  });

  it('finds nothing where no word is known', () => {
    for (const text of ['', '   ', 'qqq zzz', '🙂']) expect(diagnose(text)).toEqual([]);
  });

  it('leaves out what cannot be', () => {
    const found = diagnose('there is no sound at all', {}, (mode) => mode !== 'audio-missing');
    expect(found.map(({ mode }) => mode)).not.toContain('audio-missing');
  });

  it('where words speak for two alike, the one with more cases on record is first', () => {
    const [some, many] = [0, 9];
    const told = { id: 'told', cases: some, names: '', says: '' };
    const small = { ...set, concepts: [], answers: {}, modes: [told, { ...told, id: 'often-told', cases: many }] };
    const { diagnose } = createDiagnoser({ ...small, terms: 'Awobbl', saidOf: '!!' });
    expect(diagnose('it wobbles').map(({ mode }) => mode)).toEqual(['often-told', 'told']);
  });

  it('an answer weighs in', () => {
    const text = 'it drifts';
    const weigh = (what: 'sound' | 'camera') =>
      diagnose(text, { what }).find(({ mode }) => mode === 'camera-drift')?.fit ?? 0;
    expect(weigh('camera')).toBeGreaterThan(weigh('sound'));
  });
});
