// `diagnose`: formats, sheets and exit codes, on the real catalog, since a small one knows too few words.

import { describe, expect, it } from 'vitest';
import { BASE, misrender as onAny, REAL } from './fake.ts';

const misrender = (args: string[], stdin = '') => onAny(args, stdin, BASE, REAL);

const TEXT = 'the face is distorted, a melting face';

describe('diagnose', () => {
  it('gives the candidates as JSON', async () => {
    const { out, code } = await misrender(['diagnose', TEXT, '--format', 'json']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(['text', 'candidates']);
    expect(answer.text).toBe(TEXT);
    expect(answer.candidates[0].mode).toBe('face-distortion');
    expect(Object.keys(answer.candidates[0])).toEqual(['mode', 'fit', 'because']);
  });

  it('reads standard input, and says in text what it may be and why', async () => {
    const { out, code } = await misrender(['diagnose', '-', '--model', 'seedance'], `${TEXT}\n`);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d\.\d\d {2}Face distortion \(seedance-face-distortion\)\n/);
    expect(out).toMatch(/because: "/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says that another language is not read, and guesses nothing', async () => {
    const spanish = 'los dedos están mal';
    const { out, code } = await misrender(['diagnose', spanish, '--format', 'json']);
    const said = 'This looks like another language: only descriptions in English or Chinese are read here.';
    expect(JSON.parse(out)).toEqual({ text: spanish, candidates: [], warnings: [said] });
    expect(code).toBe(0);
    expect((await misrender(['diagnose', spanish])).out).toBe(`${said}\n`);
  });

  it('says so where no word is known, which is no error', async () => {
    const { out, code } = await misrender(['diagnose', 'zzz']);
    expect({ out, code }).toEqual({ out: expect.stringMatching(/^No word of this is known/), code: 0 });
  });

  it.each([
    [['diagnose'], /diagnose wants what went wrong/],
    [['diagnose', ' '], /The description is empty/],
    [['diagnose', TEXT, '--batch', '-'], /not both/],
    [['diagnose', TEXT, '--model', 'klingg'], /Did you mean "[kK]ling"\?/],
    [['diagnose', TEXT, '--format', 'csv'], /--format cannot be "csv"/],
    [['diagnose', '--batch', 'nowhere.txt'], /There is no file "nowhere.txt"/],
  ])('%j is wrong use', async (args, says) => {
    const { code, out, err } = await misrender(args as string[]);
    expect(err).toMatch(says as RegExp);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('diagnose --batch', () => {
  const sheet = [
    TEXT,
    '{"id":7,"text":"a melting face","what":"face"}',
    '{"seen":"face"}',
    '',
    '{bad',
    '{"id":"x","text":"face","model":"nope"}',
    '{"text":"face","when":"never"}',
  ].join('\n');

  it('answers line by line, bad lines in their place, and exits 2 at the end', async () => {
    const { out, code } = await misrender(['diagnose', '--batch', '-', '--format', 'jsonl'], `${sheet}\n`);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(answers.map(({ id, line, text, error }) => ({ id, line, text, code: error?.code }))).toEqual([
      { text: TEXT },
      { id: 7, text: 'a melting face' },
      { text: '{"seen":"face"}' },
      { line: 4, code: 'empty-text' },
      { line: 5, code: 'bad-json' },
      { id: 'x', line: 6, code: 'unknown-model' },
      { line: 7, code: 'bad-value' },
    ]);
    expect(Object.keys(answers[1])[0]).toBe('id');
  });

  it('is one array as JSON, and numbered lines as text', async () => {
    expect(JSON.parse((await misrender(['diagnose', '--batch', '-', '--format', 'json'], sheet)).out)).toHaveLength(7);
    expect((await misrender(['diagnose', '--batch', '-'], sheet)).out).toMatch(
      /^line 1\n[\s\S]*\n\nline 5\nnot read: /,
    );
  });
});
