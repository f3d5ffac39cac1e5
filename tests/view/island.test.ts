/** The pure parts of what runs in the browser: cutting a prompt at its marks, diffs, the fragment, merged results. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/scorer/report.ts';
import { verdictInWords } from '../../src/site/islands/announce.ts';
import { placesOf } from '../../src/site/islands/findings.tsx';
import { fragmentOf, readFragment, requestOf } from '../../src/site/islands/form.ts';
import { favorPhrase, merge, type SearchResult } from '../../src/site/islands/search-index.ts';
import { diffOf, segmentsOf } from '../../src/site/islands/segments.ts';
import { sumInWords } from '../../src/site/islands/words.ts';

const names = {
  mode: (id: string) => id,
  model: (id: string) => id,
  cue: (id: string) => id.replaceAll('-', ' '),
  isRetired: () => false,
};

describe('segmentsOf', () => {
  it('is the prompt again when joined, whatever the findings', () => {
    const findings = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), findings, (prompt, wanted) => {
        const inside = wanted.filter(({ end }) => end <= prompt.length);
        const segments = segmentsOf(prompt, inside);
        expect(segments.map(({ text }) => text).join('')).toBe(prompt);
        for (const [n, { start, end }] of inside.entries()) {
          const covered = segments.filter((segment) => segment.findings.includes(n)).map(({ text }) => text);
          expect(covered.join('')).toBe(prompt.slice(start, end));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('marks an overlap for both', () => {
    const segments = segmentsOf('abcdef', [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]);
    expect(segments).toEqual([
      { text: 'ab', findings: [0] },
      { text: 'cd', findings: [0, 1] },
      { text: 'ef', findings: [1] },
    ]);
  });
});

describe('diffOf', () => {
  const prompt = 'Close-up of a face, she spins.';
  const edits = [
    { start: 0, end: 8, to: 'Medium shot' },
    { start: 24, end: 29, to: '' },
    { start: 30, end: 30, to: ' Slowly.' },
  ];

  it('keeps, takes out and puts in, in order', () => {
    expect(diffOf(prompt, edits)).toEqual([
      { kind: 'out', text: 'Close-up' },
      { kind: 'in', text: 'Medium shot' },
      { kind: 'keep', text: ' of a face, she ' },
      { kind: 'out', text: 'spins' },
      { kind: 'keep', text: '.' },
      { kind: 'in', text: ' Slowly.' },
    ]);
  });

  it('holds the old prompt without what comes in', () => {
    const old = diffOf(prompt, edits).filter(({ kind }) => kind !== 'in');
    expect(old.map(({ text }) => text).join('')).toBe(prompt);
  });
});

describe('the fragment of an address', () => {
  const fields = { prompt: 'A face & "50%" #1\n脸', model: 'seedance', seconds: '8', input: '', audio: 'off' };

  it('brings back what went in, and leaves out what says nothing', () => {
    expect(fragmentOf(fields)).not.toContain('input');
    expect({ ...fields, ...readFragment(`#${fragmentOf(fields)}`) }).toEqual(fields);
  });

  it('ignores a fragment that is too long, and keys it does not know', () => {
    expect(readFragment(`#prompt=${'a'.repeat(40_000)}`)).toEqual({});
    expect(readFragment('#prompt=a&__proto__=b&other=c')).toEqual({ prompt: 'a' });
  });

  it('asks nothing that nobody said', () => {
    expect(requestOf({ prompt: 'a', model: '', seconds: '', input: '', audio: '' }, null)).toEqual({
      prompt: 'a',
      model: null,
      mode: null,
      seconds: null,
      input: null,
      audio: null,
    });
    expect(requestOf({ ...fields, seconds: '-3' }, 'warp')).toMatchObject({
      seconds: null,
      mode: 'warp',
      audio: 'off',
    });
  });
});

describe('favorPhrase', () => {
  const result = (id: string, score: number): SearchResult => ({ id, score, data: () => Promise.reject() });
  const ids = (results: SearchResult[]) => results.map(({ id }) => id);

  it('puts a page with the words side by side before one with a higher score', () => {
    const whole = [result('warp', 3), result('face', 2), result('lake', 1)];
    expect(ids(favorPhrase([result('face', 2)], whole))).toEqual(['face', 'warp', 'lake']);
  });

  it('keeps the order by score where all or none have them so', () => {
    const whole = [result('text', 5), result('ltx', 1)];
    expect(ids(favorPhrase([result('ltx', 4), result('text', 1)], whole))).toEqual(['text', 'ltx']);
    expect(ids(favorPhrase([], whole))).toEqual(['text', 'ltx']);
  });
});

describe('merge', () => {
  const result = (id: string, score: number): SearchResult => ({
    id,
    score,
    data: () => Promise.reject(new Error('not asked')),
  });

  it('puts pages with more of the words first and drops those with less than half as many', () => {
    const lists = [[result('a', 9), result('b', 1)], [result('b', 1), result('c', 5)], [result('b', 1)]];
    expect(merge(lists).map(({ id }) => id)).toEqual(['b']);
    expect(merge(lists.slice(0, 2)).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('a report in words', () => {
  const finding = (cue: string, start: number, points: number) => ({
    cue,
    start,
    end: start + 4,
    text: 'face',
    points,
    says: '',
  });
  const mode = (id: string, findings: ReturnType<typeof finding>[]) => ({
    mode: id,
    findings,
    score: 40,
    band: 'yellow',
  });
  const report = {
    band: 'yellow',
    score: 40,
    modes: [mode('warp', [finding('b', 9, 20), finding('a', 2, 12)]), mode('drift', [finding('a', 2, 7)])],
  };

  it('lists a place once, in the order of the prompt, with what it adds to each mode', () => {
    const places = placesOf(report as unknown as Report);
    expect(places.map(({ cue, counts }) => [cue, counts])).toEqual([
      [
        'a',
        [
          { mode: 'warp', points: 12 },
          { mode: 'drift', points: 7 },
        ],
      ],
      ['b', [{ mode: 'warp', points: 20 }]],
    ]);
  });

  it('announces band, score and mode, and never green where nothing is covered', () => {
    expect(verdictInWords(report as unknown as Report, names)).toBe('Yellow, 40 of 100, warp.');
    const coverage = { warnings: ['There are no words in the prompt.'] };
    expect(verdictInWords({ ...report, band: null, score: null, coverage } as unknown as Report, names)).toBe(
      'Not scored. There are no words in the prompt.',
    );
  });

  it('prints a sum that reads as one', () => {
    const lines = [
      { what: 'base', points: 8 },
      { what: 'close-up-face', points: 38 },
      { what: 'profile', points: -6 },
    ];
    expect(sumInWords(lines, names)).toBe('base 8 + close up face 38 − profile 6');
  });
});
