// A record that is renamed, merged or split: every reference follows, a redirect stays, and all else is as it was written.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KINDS, one } from '../../src/core/schema/kinds.ts';
import { TODAY } from '../checks/fixture.ts';
import { Shelf } from './shelf.ts';

let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});
afterEach(() => shelf.remove());

const move = (...args: string[]) => shelf.run('move', ...args, '--today', TODAY);
const EXISTING: Partial<Record<(typeof KINDS)[number], string>> = {
  sources: 'lab',
  groups: 'anatomy',
  lexicons: 'faces',
  cues: 'face',
  modes: 'face-distortion',
  models: 'acme',
  platforms: 'acme-studio',
  benchmarks: 'lab-bench',
};

describe.each(Object.entries(EXISTING))('move %s %s', (kind, id) => {
  it('leaves a catalog without problems, and a redirect', async () => {
    const { code, out, err } = await move(one(kind as 'modes'), id, 'new-name');
    expect(code).toBe(0);
    expect(err).toMatch(/\d+ references? rewritten\. The catalog has no problems\./);
    expect(shelf.problems()).toEqual([]);
    expect(shelf.has(`${kind}/${id}.yml`)).toBe(false);
    expect(shelf.read(`redirects/${id}.yml`)).toContain(`kind: ${kind}\nto:\n  - new-name\nsince: ${TODAY}\n`);
    expect(out).toContain(`took away ${kind}/${id}.yml\n`);
  });

  it('and back, and no redirect is left but the one to it', async () => {
    const before = shelf.read(`${kind}/${id}.yml`);
    await move(one(kind as 'modes'), id, 'new-name');
    await move(one(kind as 'modes'), 'new-name', id);
    expect(shelf.problems()).toEqual([]);
    expect(shelf.read(`${kind}/${id}.yml`)).toBe(before);
    expect(shelf.has(`redirects/${id}.yml`)).toBe(false);
    expect(shelf.read('redirects/new-name.yml')).toContain(`- ${id}\n`);
  });
});

describe('a move', () => {
  it('takes the failures of a mode or a model along', async () => {
    await move('mode', 'face-distortion', 'bent-face');
    await move('model', 'acme', 'bmce');
    expect(shelf.has('failures/bmce/bent-face.yml')).toBe(true);
    expect(shelf.has('failures/acme')).toBe(false);
  });

  it('changes the id and nothing else, comments and order kept', async () => {
    const before = shelf.read('modes/face-distortion.yml');
    await move('source', 'lab', 'lab-2026');
    expect(shelf.read('modes/face-distortion.yml')).toBe(before.replaceAll('[lab]', '[lab-2026]'));
  });

  it('puts two together: no list holds the same id twice, in any style', async () => {
    shelf.edit(
      'modes/face-distortion.yml',
      'measured_by: []\nsources: [lab]',
      'measured_by: []\nsources: [lab, acme-guide] # both',
    );
    shelf.edit(
      'failures/acme/face-distortion.yml',
      '    sources: [lab]',
      '    sources:\n      - acme-guide\n      - lab # a study',
    );
    const { code } = await move('source', 'lab', 'acme-guide');
    expect(code).toBe(0);
    expect(shelf.read('modes/face-distortion.yml')).toContain('sources: [acme-guide] # both');
    expect(shelf.read('failures/acme/face-distortion.yml')).toContain('    sources:\n      - acme-guide\nexamples:');
    expect(shelf.problems()).toEqual([]);
  });

  it('says how many problems it leaves', async () => {
    const { err } = await move('mode', 'face-distortion', 'bent-face', 'bent-jaw');
    expect(err).toMatch(/There are 2 problems \(2 more than before\); "npm run -s check" names each/);
    expect(err).toMatch(/failures\/acme\/bent-face\.yml holds all that was known/);
  });

  it('splits: lists and entries get each of the parts, single values the first, and a person is told', async () => {
    await move('lexicon', 'faces', 'faces', 'portraits').then(({ code, err }) => {
      expect(code).toBe(2);
      expect(err).toMatch(/is where the record is now/);
    });
    const { code } = await move('cue', 'face', 'face-near', 'face-far');
    expect(code).toBe(0);
    expect(shelf.read('cues/face-far.yml')).toBe(shelf.read('cues/face-near.yml'));
    expect(shelf.read('modes/face-distortion.yml')).toContain(
      '  - cue: face-near\n    strength: strong\n    sources: [lab]\n  - cue: face-far\n    strength: strong\n    sources: [lab]\n',
    );
    expect(shelf.problems()).toEqual([]);
    const split = await move('group', 'anatomy', 'bodies', 'heads');
    expect(split.err).toMatch(/look at this: modes\/face-distortion\.yml:3 takes one id, and now has "bodies"/);
  });

  it('leads redirects straight to the new place', async () => {
    await move('group', 'anatomy', 'bodies');
    await move('group', 'bodies', 'people');
    expect(shelf.read('redirects/anatomy.yml')).toContain('- people\n');
    expect(shelf.problems()).toEqual([]);
  });

  it('says why in the redirect', async () => {
    await move('source', 'lab', 'lab-2', '--why', 'Two labs: one name.');
    expect(shelf.read('redirects/lab.yml')).toContain('why: "Two labs: one name."');
  });
});

describe('a move that cannot be', () => {
  it.each([
    [['move'], /move wants a kind, an id and a new id/],
    [['move', 'mode', 'face-distortion'], /move wants/],
    [['move', 'mode', 'nope', 'x'], /There is no mode called "nope": .*list modes/],
    [['move', 'mode', 'face-distortion', 'Face'], /Try "face"/],
    [['move', 'failure', 'acme-face-distortion', 'acme-x'], /There is no mode called "x"/],
  ])('%j is told in a line, and nothing is written', async (args, says) => {
    const { code, out, err } = await shelf.run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(shelf.problems()).toEqual([]);
  });

  it('waits until every record can be read', async () => {
    shelf.edit('groups/anatomy.yml', 'order: 1', 'ordr: 1');
    const { code, err } = await shelf.run('move', 'source', 'lab', 'lab-2');
    expect(code).toBe(2);
    expect(err).toMatch(/groups\/anatomy\.yml; a reference may hide there\. Run "npm run -s check"/);
    expect(shelf.has('sources/lab.yml')).toBe(true);
  });
});
