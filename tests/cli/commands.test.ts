// The command line as a program: exit codes, what goes to which stream, paths from where it was run, and a quiet end.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/cli/console.ts';
import { KINDS } from '../../src/core/schema/kinds.ts';
import { BASE, misrender } from './fake.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'cli', 'main.ts');

function cli(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {}) {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...env, NO_COLOR: '', ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  cpSync(BASE, join(folder, 'good'), { recursive: true });
  cpSync(BASE, join(folder, 'bad'), { recursive: true });
  writeFileSync(join(folder, 'bad', 'groups', 'anatomy.yml'), 'name: Anatomy\nordr: 1\nblurb: Bodies.\n');
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('misrender', () => {
  it('helps on stdout, and names every command it has', () => {
    const { code, out, err } = cli(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['score', 'check', 'show', 'list']) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each(['score', 'check', 'show', 'list'])('helps with %s', async (name) => {
    const { code, out } = await misrender([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^misrender ${name} `));
    expect((await misrender(['help', name])).out).toBe(out);
  });

  it('tells its version', () => {
    expect(cli(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /misrender: how AI video goes wrong/],
    [['scoer'], /There is no command "scoer"\. Did you mean "score"\?/],
    [['--hepl'], /There is no option "--hepl"\. Did you mean "--help"\?/],
    [['constructor'], /There is no command "constructor"/],
    [['check', '--formt', 'json'], /Did you mean "--format"\?/],
    [['check', '--format=jsn'], /Did you mean "json"\?/],
    [['check', '--today', '2026-02-30'], /--today is a day/],
    [['check', 'a', 'b'], /one argument too many/],
    [['list'], /list wants a kind/],
    [['list', 'model'], /Did you mean "models"\?/],
    [['show'], /show wants an id/],
    [['show', 'face-distorsion'], /Did you mean "face-distortion"\?/],
  ])('%j is wrong use: exit 2, told on stderr, nothing on stdout', async (args, says) => {
    const { code, out, err } = await misrender(args as string[]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says as RegExp);
  });

  it('tells a fault of its own in one line, without a stack, and exits 3', async () => {
    const { run } = await import('../../src/cli/run.ts');
    let err = '';
    const broken: Console = {
      out: () => {
        throw new Error('out of order\nand more');
      },
      err: (text) => {
        err += text;
      },
      stdin: () => process.stdin,
      isColored: false,
      cwd: BASE,
      catalog: BASE,
      kept: null,
    };
    expect(await run(['list', 'modes'], broken)).toBe(3);
    expect(err).toBe('misrender: this is our fault, not yours: out of order (MISRENDER_DEBUG=1 shows where)\n');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [MAIN, 'list', 'sources'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('check', () => {
  it('says on stdout that all is well', () => {
    expect(cli(['check', 'good'], { cwd: folder })).toEqual({ code: 0, out: '10 records, no problems.\n', err: '' });
  });

  it('tells problems on stdout, from where it was run, and exits 1', () => {
    const { code, out, err } = cli(['check', 'bad'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^bad\/groups\/anatomy\.yml:2:1 {2}unknown-key\n {2}what /);
    expect(out).toMatch(/\n1 error in 1 file\.\n$/);
    expect(cli(['check', '.'], { cwd: join(folder, 'bad') }).out).toMatch(/^groups\/anatomy\.yml:2:1/);
    expect(cli(['check', '../bad'], { cwd: join(folder, 'good') }).out).toMatch(/^\.\.\/bad\/groups\/anatomy\.yml:2:1/);
  });

  it('gives an array of objects as JSON, empty where all is well', () => {
    const { code, out } = cli(['check', 'bad', '--format', 'json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: 'bad/groups/anatomy.yml',
        line: 2,
        column: 1,
        code: 'unknown-key',
        severity: 'error',
        value: 'ordr',
        suggestion: 'order',
      },
    ]);
    expect(JSON.parse(cli(['check', 'good', '--format', 'json'], { cwd: folder }).out)).toEqual([]);
  });

  it('annotates for GitHub', () => {
    expect(cli(['check', 'bad', '--format', 'github'], { cwd: folder }).out).toMatch(
      /^::error file=bad\/groups\/anatomy\.yml,line=2,col=1,/,
    );
  });

  it('warns of old dates by the day it is given, and exits 0', () => {
    const { code, out } = cli(['check', 'good', '--today', '2030-01-01', '--format', 'json'], { cwd: folder });
    expect(code).toBe(0);
    expect(
      new Set((JSON.parse(out) as { code: string; severity: string }[]).map((row) => `${row.code} ${row.severity}`)),
    ).toEqual(new Set(['old-date warning']));
  });

  it.each([
    ['nowhere', /There is no folder "nowhere"/],
    ['file', /is not a folder/],
    ['empty', /holds no records/],
  ])('cannot read %s: exit 2', (name, says) => {
    const { code, out, err } = cli(['check', name], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('takes its folder from where npm was called', () => {
    const npm = { npm_lifecycle_event: 'misrender', INIT_CWD: folder };
    expect(cli(['check', 'bad'], { cwd: ROOT, env: npm }).out).toMatch(/^bad\/groups\/anatomy\.yml:2:1/);
    // Another script of npm may start it, from a folder it chose.
    expect(cli(['check', 'bad'], { cwd: folder, env: { npm_lifecycle_event: 'test', INIT_CWD: ROOT } }).code).toBe(1);
  });

  it.skipIf(process.platform !== 'linux')('says in a line that its results cannot be written', () => {
    const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${MAIN}" check good > /dev/full`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toBe('misrender: the results cannot be written (ENOSPC).\n');
  });

  it('colors nothing in a pipe', () => {
    expect(cli(['check', 'bad'], { cwd: folder, env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b');
  });
});

describe('list', () => {
  it('has a line for each record, by id', async () => {
    expect((await misrender(['list', 'sources'])).out).toBe(
      'acme-guide  Acme prompt guide\nlab         A study of faces in generated clips\n',
    );
    expect((await misrender(['list', 'failures'])).out).toBe('acme-face-distortion\n');
  });

  it('is an array as JSON', async () => {
    expect(JSON.parse((await misrender(['list', 'cues', '--format', 'json'])).out)).toEqual([
      { id: 'face', kind: 'cues', name: 'Face in view', file: 'catalog/cues/face.yml' },
    ]);
  });

  it('says that a kind is empty, and that is fine', async () => {
    const { code, out, err } = await misrender(['list', 'redirects']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/has no redirect yet/);
  });
});

describe('show', () => {
  it('prints a record in lines that fit, with what it cites', async () => {
    const { code, out } = await misrender(['show', 'acme-face-distortion']);
    expect(code).toBe(0);
    expect(out).toMatch(/^acme-face-distortion {2}\(failure, catalog\/failures\/acme\/face-distortion\.yml\)\n/);
    expect(out).toContain('saw: The jaw bends as the head turns.');
    expect(out).toContain(
      '  lab: A study of faces in generated clips (Lab of Faces, 2026)\n    https://example.org/study\n',
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('takes an id with its kind', async () => {
    expect((await misrender(['show', 'modes/face-distortion'])).out).toMatch(/^face-distortion {2}\(mode, /);
  });

  it('prints every record there is', async () => {
    for (const kind of KINDS) {
      const records = JSON.parse((await misrender(['list', kind, '--format', 'json'])).out) as { id: string }[];
      for (const { id } of records) expect((await misrender(['show', `${kind}/${id}`])).code).toBe(0);
    }
  });
});
