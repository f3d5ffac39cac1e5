/** The README shows real output: what it prints is what the command prints today. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources.ts';

it('shows the report that its own command gives', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, line = '', shown = ''] =
    /\n```\n\$ npm run -s misrender -- (score [^\n]+)\n\n([\s\S]*?)\n```\n/.exec(readme) ?? [];
  const [, options = '', prompt = ''] = /^(.*) "(.*)"$/.exec(line) ?? [];
  const printed = execFileSync(process.execPath, ['src/cli/main.ts', ...options.split(' '), prompt], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(shown.length).toBeGreaterThan(200);
  expect(printed.startsWith(`${shown}\n`)).toBe(true);
});
