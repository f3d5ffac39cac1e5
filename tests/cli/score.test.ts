// `score`: requests, formats, sheets, exit codes; on a catalog of one cue, so that the sums are known.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misrender } from './fake.ts';

const FACE = 'A face in the rain.';
const parsed = async (args: string[], stdin?: string) => {
  const { out } = await misrender(args, stdin);
  return JSON.parse(out);
};
const lines = async (args: string[], stdin: string | Uint8Array) => {
  const { out, code } = await misrender(args, stdin);
  const answers = out.trimEnd().split('\n');
  return { code, answers: answers.map((line) => JSON.parse(line)) };
};

describe('score', () => {
  it('gives the report as JSON', async () => {
    const report = await parsed([
      'score',
      FACE,
      '--model',
      'acme',
      '--seconds',
      '6',
      '--audio',
      'off',
      '--format',
      'json',
    ]);
    expect(Object.keys(report)).toEqual([
      'prompt',
      'request',
      'score',
      'band',
      'modes',
      'rewrites',
      'routes',
      'coverage',
      'engine',
      'catalog',
    ]);
    expect(report.request).toEqual({ model: 'acme', release: null, input: 'text', seconds: 6, audio: 'off' });
    expect(report.modes[0].failure).toBe('acme-face-distortion');
    expect(report.modes[0].findings[0]).toMatchObject({ cue: 'face', start: 2, end: 6, text: 'face' });
    expect(report.score).toBe(
      report.modes[0].lines.reduce((sum: number, { points }: { points: number }) => sum + points, 0),
    );
  });

  it('reads the prompt from standard input', async () => {
    expect((await parsed(['score', '-', '--format', 'jsonl'], '一张面孔\r\n')).prompt).toBe('一张面孔');
  });

  it('takes a name that means one model, and releases by any case', async () => {
    for (const name of ['acme', 'Acme Video', 'acme-video', 'ACME_V']) {
      expect(
        (await parsed(['score', FACE, '--model', name, '--release', '2.0', '--format', 'json'])).request,
      ).toMatchObject({ model: 'acme', release: '2.0' });
    }
  });

  it('asks for one mode only', async () => {
    const report = await parsed(['score', FACE, '--mode', 'face-distortion', '--format', 'json']);
    expect(report.request.mode).toBe('face-distortion');
    expect(report.modes).toHaveLength(1);
  });

  it.each([
    [['score', FACE, '--model', 'acmee'], /There is no model called "acmee"\. Did you mean "acme"\?/],
    [['score', FACE, '--model', 'acme', '--release', '2'], /acme has no release "2"/],
    [['score', FACE, '--release', '2.0'], /--release needs --model/],
    [['score', FACE, '--mode', 'face-distorsion'], /Did you mean "face-distortion"\?/],
    [['score', FACE, '--seconds', 'six'], /--seconds is a number of seconds/],
    [['score', FACE, '--seconds', '0'], /--seconds is a number of seconds/],
    [['score', FACE, '--seconds=-1'], /--seconds is a number of seconds/],
    [['score', FACE, '--input', 'picture'], /--input is text, image or video/],
    [['score', FACE, '--audio', 'yes'], /--audio is on or off/],
    [['score', FACE, '--fail-on', 'green'], /--fail-on cannot be "green"/],
    [['score', FACE, '--format', 'xml'], /--format cannot be "xml"/],
    [['score', FACE, '--modle', 'acme'], /There is no option "--modle"\. Did you mean "--model"\?/],
    [['score', 'A', 'face'], /"face" is one argument too many.*quotation marks/],
    [['score'], /score wants a prompt/],
    [['score', ' '], /The prompt is empty/],
    [['score', FACE, '--batch', '-'], /not both/],
    [['score', '--list', 'a.csv', '--batch', '-'], /not both/],
    [['score', '--list', '-'], /There is no shot in this list/],
    [['score', '--list', 'nowhere.csv'], /There is no file "nowhere.csv"/],
    [['score', '--list', '-', '--release', '2.0', '--model', 'acme', '--seconds', 'x'], /--seconds is a number/],
    [['score', '--batch', 'nowhere.txt'], /There is no file "nowhere.txt"/],
    [['score', '--batch', '.'], /is a folder/],
    [['score', '--batch', '-', '--model', 'acmee'], /Did you mean "acme"\?/],
    [['score', FACE, '--model'], /"--model" needs a value/],
  ])('%j is wrong use', async (args, says) => {
    const { code, out, err } = await misrender(args as string[]);
    expect(err).toMatch(says as RegExp);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says that a cue fires in more places than are marked, and only then', async () => {
    const of = async (faces: number) => (await misrender(['score', 'A face. '.repeat(faces)])).out;
    expect(await of(9)).toMatch(/^ {2}1, 2, 3, 4, 5, 6, 7, 8 {2}face \(and more places, not\s+marked\): /m);
    expect(await of(8)).toMatch(/^ {2}1, 2, 3, 4, 5, 6, 7, 8 {2}face: /m);
  });

  it('exits 0 whatever it finds, and 1 where --fail-on is reached', async () => {
    const codes = await Promise.all(
      [[], ['--fail-on', 'yellow'], ['--fail-on', 'red']].map((more) => misrender(['score', FACE, ...more])),
    );
    expect(codes.map(({ code }) => code)).toEqual([0, 1, 0]);
    expect((await misrender(['score', 'A tree in the rain.', '--fail-on', 'yellow'])).code).toBe(0);
  });

  it('never calls a language green that it does not read', async () => {
    const report = await parsed(['score', 'Женщина смеётся под дождём на улице города', '--format', 'json']);
    expect([report.score, report.band]).toEqual([null, null]);
    const { out, code } = await misrender([
      'score',
      'Женщина смеётся под дождём на улице города',
      '--fail-on',
      'yellow',
    ]);
    expect(out).toMatch(/^NOT SCORED/);
    expect(code).toBe(0);
  });
});

describe('score --batch', () => {
  it('answers line by line: prompts, requests, other objects, bad lines', async () => {
    const sheet = [
      FACE,
      '{"id":7,"prompt":"A face.","model":"acme","seconds":5}',
      '{"shot":"A face."}',
      '{"prompt":5}',
      '[1]',
      '',
      '{bad',
      '{"id":"x","prompt":"A face.","model":"nope"}',
    ].join('\r\n');
    const { code, answers } = await lines(['score', '--batch', '-', '--format', 'jsonl'], `${sheet}\n`);
    expect(code).toBe(2);
    expect(answers.map(({ id, line, prompt, error }) => ({ id, line, prompt, code: error?.code }))).toEqual([
      { prompt: FACE },
      { id: 7, prompt: 'A face.' },
      { prompt: '{"shot":"A face."}' },
      { prompt: '{"prompt":5}' },
      { prompt: '[1]' },
      { line: 6, code: 'empty-prompt' },
      { line: 7, code: 'bad-json' },
      { id: 'x', line: 8, code: 'unknown-model' },
    ]);
    expect(Object.keys(answers[1])[0]).toBe('id');
    expect(answers[7].error.message).toMatch(/There is no model called "nope"/);
  });

  it('lets a line say what the command line left open, or differs in', async () => {
    const { answers } = await lines(
      ['score', '--batch', '-', '--format', 'jsonl', '--model', 'acme', '--seconds', '8'],
      '{"prompt":"A face.","seconds":4}\nA face.\n',
    );
    expect(answers.map(({ request }) => [request.model, request.seconds])).toEqual([
      ['acme', 4],
      ['acme', 8],
    ]);
  });

  it('refuses values of the wrong type where they stand', async () => {
    const { answers } = await lines(
      ['score', '--batch', '-', '--format', 'jsonl'],
      '{"prompt":"x","seconds":"long"}\n{"prompt":"x","audio":true}\n{"prompt":"x","model":{"a":1}}\n',
    );
    expect(answers.map(({ error }) => error.code)).toEqual(['bad-value', 'bad-value', 'unknown-model']);
  });

  it('has no line after the last line end, and one without it', async () => {
    for (const [sheet, count] of [
      ['A face.\n', 1],
      ['A face.', 1],
      ['A face.\n\n', 2],
      ['\ufeffA face.\nA tree.', 2],
    ] as const) {
      const { answers } = await lines(['score', '--batch', '-', '--format', 'jsonl'], sheet);
      expect(answers).toHaveLength(count);
      expect(answers[0].prompt).toBe('A face.');
    }
    expect(await misrender(['score', '--batch', '-', '--format', 'jsonl'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  it('answers bytes that are no text in their place', async () => {
    const { code, answers } = await lines(
      ['score', '--batch', '-', '--format', 'jsonl'],
      Buffer.concat([Buffer.from('A face.\n'), Buffer.from([0xff, 0x0a]), Buffer.from('A tree.\n')]),
    );
    expect(code).toBe(2);
    expect(answers.map(({ error, prompt }) => error?.code ?? prompt)).toEqual(['A face.', 'bad-encoding', 'A tree.']);
  });

  it('is one array as JSON, empty too', async () => {
    expect(await parsed(['score', '--batch', '-', '--format', 'json'], 'A face.\n{bad\n')).toHaveLength(2);
    expect(await parsed(['score', '--batch', '-', '--format', 'json'], '')).toEqual([]);
  });

  it('reads a file, relative to where the command was run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    writeFileSync(join(folder, 'shots.txt'), 'A face.\nA tree.\n');
    const { out, code } = await misrender(['score', '--batch', 'shots.txt', '--format', 'csv'], '', folder);
    expect(code).toBe(0);
    expect(out.split('\r\n').map((line) => line.split(',').slice(0, 7).join(','))).toEqual([
      'line,id,prompt,model,score,band,mode',
      '1,,A face.,,48,yellow,face-distortion',
      '2,,A tree.,,0,green,face-distortion',
      '',
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('formats', () => {
  it('csv keeps text from becoming a formula, and quotes what it must', async () => {
    const { out } = await misrender(
      ['score', '--batch', '-', '--format', 'csv'],
      '=face\n+face\n-face\n@face\n{"id":"=1","prompt":"a \\"face\\",\\nb"}\n',
    );
    expect(out).toContain("1,,'=face,");
    expect(out).toContain("2,,'+face,");
    expect(out).toContain("3,,'-face,");
    expect(out).toContain("4,,'@face,");
    expect(out).toContain('5,\'=1,"a ""face"",\nb",');
  });

  it('sarif places each finding in its line', async () => {
    const { runs, version } = await parsed(
      ['score', '--batch', '-', '--format', 'sarif'],
      'A tree.\nA face and a portrait.\n{bad\n',
    );
    expect(version).toBe('2.1.0');
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['face']);
    const results = runs[0].results as {
      ruleId: string;
      level: string;
      locations: { physicalLocation: { region: { startLine: number } } }[];
      properties: { start: number };
    }[];
    expect(
      results.map(({ ruleId, level, locations, properties }) => [
        ruleId,
        level,
        locations[0]?.physicalLocation.region.startLine,
        properties.start,
      ]),
    ).toEqual([
      ['face', 'warning', 2, 2],
      ['face', 'warning', 2, 13],
    ]);
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('text says the band in a word, marks the places, and adds up', async () => {
    const { out } = await misrender(['score', 'Two portraits 面孔 near a watch face.', '--model', 'acme']);
    expect(out).toMatch(/^YELLOW 48 of 100: face-distortion on acme/);
    expect(out).toContain(
      '  Two portraits 面孔 near a watch face.\n      1-------- 2---\n  1, 2  face: A face is named.\n',
    );
    expect(out).toMatch(/8 base \(not measured\) \+ 40 face = 48/);
  });

  it('text fits a terminal, whatever the prompt', async () => {
    for (const prompt of [
      `${'A face in the rain and '.repeat(20)}a tree`,
      '雨中的面孔'.repeat(40),
      `A face\n\n\tin\u202e the rain`,
      'face'.padEnd(300, 'x'),
    ]) {
      const { out } = await misrender(['score', prompt]);
      for (const line of out.split('\n').filter((line) => !/x{60}/.test(line)))
        expect(Array.from(line).length).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/\p{Cf}/u);
    }
  });

  it('text numbers the lines of a sheet', async () => {
    const { out } = await misrender(['score', '--batch', '-'], '{"id":"s1","prompt":"A face."}\n{bad\n');
    expect(out).toMatch(/^line 1, s1\nYELLOW 48/);
    expect(out).toMatch(/\n\nline 2\nnot scored: This line begins like a JSON object and is none\.\n$/);
  });
});
