// A new record has nothing wrong with it but its blanks; filled in by what the messages say, it passes.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeFor } from '../../src/core/authoring/place.ts';
import type { Problem } from '../../src/core/problem.ts';
import { KINDS, type Kind, one } from '../../src/core/schema/kinds.ts';
import { TODAY } from '../checks/fixture.ts';
import { Shelf } from './shelf.ts';

let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});
afterEach(() => shelf.remove());

const idOf = (kind: Kind) => (kind === 'failures' ? 'acme-bent-jaw' : 'bent-jaw');
const fileOf = (kind: Kind) => (kind === 'failures' ? 'failures/acme/bent-jaw.yml' : `${kind}/bent-jaw.yml`);
/** A lone new record is cited by nobody yet. */
const own = () => shelf.problems().filter(({ slug }) => !slug.startsWith('orphan-'));

/** Where the messages' own example would not fit the miniature catalog. */
const FITTING: [RegExp, string][] = [
  [/catalog\/sources\//, 'lab'],
  [/catalog\/lexicons\//, 'faces'],
  [/catalog\/groups\//, 'anatomy'],
  [/catalog\/models\//, 'acme'],
  [/Where it went/, 'anatomy'],
  [/kind of record that moved/, 'groups'],
  [/https address/, 'https://example.org/jaw'],
  [/Prompts in which it fires/, 'A <<face>> by the sea.'],
  [/organization that runs it/, 'Acme'],
];

/** The value that a blank's message suggests; a number keeps the items of one list apart. */
function suggested({ fix, expected }: Problem, number: number): string {
  const fitting = FITTING.find(([pattern]) => pattern.test(fix))?.[1];
  const example = /For example: (.+)$/.exec(fix)?.[1];
  if (fitting !== undefined) return fitting.startsWith('A <<') ? `${fitting} ${number}` : fitting;
  if (expected?.[0] !== undefined) return expected[0];
  if (/true or false/.test(fix)) return 'true';
  if (example === undefined)
    return (/(\w+) \(|One of: ([\w-]+)|Who speaks: (\w+)|knows: (\w+)/.exec(fix) ?? []).slice(1).find(Boolean) ?? '';
  return /^[A-Za-z].*[a-z]\.?$/.test(example) && !/^\w+$/.test(example)
    ? example.replace(/\.?$/, ` ${number}.`)
    : example;
}

function fillIn(): void {
  for (const [i, problem] of own().entries()) {
    if (problem.slug !== 'missing-key') continue;
    const lines = shelf.read(problem.file).split('\n');
    const line = lines[problem.line - 1] ?? '';
    shelf.write(problem.file, lines.with(problem.line - 1, `${line.trimEnd()} ${suggested(problem, i)}`).join('\n'));
  }
}

describe.each(KINDS.filter((kind) => kind !== 'failures'))('new %s', (kind) => {
  it('writes a record with blanks, and says how many', async () => {
    const { code, out, err } = await shelf.run('new', one(kind), idOf(kind), '--today', TODAY);
    expect({ code, out }).toEqual({ code: 0, out: `${fileOf(kind)}\n` });
    const problems = own();
    expect(new Set(problems.map(({ slug }) => slug))).toEqual(new Set(['missing-key']));
    for (const { file, what, fix } of problems) {
      expect(file).toBe(fileOf(kind));
      expect(what).toMatch(/has no value yet\.$/);
      expect(fix).toMatch(/^Fill it in\. ./);
    }
    expect(err).toContain(`${problems.length} value`);
  });

  it('passes once they are filled in as the messages say, and is tidied then and not before', async () => {
    await shelf.run('new', one(kind), idOf(kind), '--today', TODAY);
    const blank = shelf.read(fileOf(kind));
    expect((await shelf.run('tidy')).err).toContain('1 record with blanks kept its help');
    expect(shelf.read(fileOf(kind))).toBe(blank);
    fillIn();
    expect(own().map(({ slug }) => slug)).toEqual(['left-over-help']);
    expect((await shelf.run('tidy')).out).toBe(`${fileOf(kind)}\n`);
    expect(
      shelf
        .read(fileOf(kind))
        .split('\n')
        .filter((line) => line.includes('#')),
    ).toHaveLength(1);
    expect(own().map(({ file, line, slug, what }) => `${file}:${line} ${slug} ${what}`)).toEqual([]);
  });
});

describe('new failure', () => {
  it('is filed under its model and mode, and takes its source along', async () => {
    await shelf.run('new', 'mode', 'bent-jaw', '--today', TODAY);
    fillIn();
    await shelf.run('tidy');
    const { code, out, err } = await shelf.run(
      ...['new', 'failure', 'acme-bent-jaw', '--source', 'some-blog', '--url', 'https://example.org/jaw'],
      ...['--title', 'Six jaws', '--today', TODAY],
    );
    expect({ code, out }).toEqual({ code: 0, out: 'failures/acme/bent-jaw.yml\nsources/some-blog.yml\n' });
    expect(shelf.read('failures/acme/bent-jaw.yml')).toMatch(/^# What is known of face distortion.* on Acme Video\./i);
    expect(shelf.read('sources/some-blog.yml')).toContain('url: https://example.org/jaw');
    expect(err).toContain(`${own().length} values to fill in`);
    fillIn();
    await shelf.run('tidy');
    expect(shelf.problems()).toEqual([]);
  });
});

describe('wrong use', () => {
  it.each([
    [['new'], /new wants a kind and an id/],
    [['new', 'mod', 'x'], /Did you mean "mode"\?/],
    [['new', 'source', 'Some Blog'], /Try "some-blog"/],
    [['new', 'source', 'lab'], /is there already: sources\/lab\.yml/],
    [['new', 'failure', 'acme-bent-jaw'], /There is no mode called "bent-jaw".*new mode bent-jaw/],
    [['new', 'failure', 'acm-face-distortion'], /There is no model called "acm".*Did you mean "acme"\?/],
    [['new', 'source', 'x', '--colour', 'red'], /There is no option "--colour"/],
    [['new', 'group', 'x', '--url', 'https://example.org/'], /It belongs to a source/],
  ])('%j is told in a line with the remedy, and nothing is written', async (args, says) => {
    const { code, out, err } = await shelf.run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(shelf.problems()).toEqual([]);
  });

  it('names every place it would write to', () => {
    for (const kind of KINDS.filter((kind) => kind !== 'failures'))
      expect(placeFor(kind, 'bent-jaw', () => [])).toMatchObject({ file: fileOf(kind) });
  });
});
