// The small helpers behind the sentences: the nearest word, values shown safely, marks, references, and names of records.

import { describe, expect, it } from 'vitest';
import { putMarks, takeMarks } from '../../src/core/marks.ts';
import { referencesOf } from '../../src/core/references.ts';
import { counted, quoted, shown } from '../../src/core/shown.ts';
import { nearest, slipsBetween } from '../../src/core/suggest.ts';
import { recordFileOf } from '../../src/io/folder.ts';
import { topLevelText } from '../../src/io/head.ts';
import { loadFiles } from '../../src/io/load.ts';
import { baseFiles } from '../checks/fixture.ts';

describe('the nearest word', () => {
  it.each([
    ['severty', ['severity', 'summary'], 'severity'],
    ['High', ['low', 'high'], 'high'],
    ['hgih', ['low', 'high'], 'high'],
    ['bodies-in-contcat', ['bodies-apart', 'bodies-in-contact'], 'bodies-in-contact'],
    ['model', ['modes', 'models'], 'models'],
    ['2.O', ['1.0', '2.0'], '2.0'],
    ['x', ['a', 'b'], undefined],
    ['elephant', ['severity', 'summary'], undefined],
    ['', ['a'], undefined],
    ['a'.repeat(100_000), ['a'], undefined],
  ])('to %.20s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('counts a swap of two letters as one slip', () => {
    expect(slipsBetween('form', 'from')).toBe(1);
    expect(slipsBetween('kitten', 'sitting')).toBe(3);
    expect(slipsBetween('', 'abc')).toBe(3);
  });
});

describe('a value that is shown', () => {
  it('is one line of what can be seen', () => {
    expect(quoted('a\nb\tc\u0000\u202e\u00a0')).toBe('"a\\nb\\tc<U+0000><U+202E><U+00A0>"');
    expect(shown('👩‍👧 ok')).toBe('👩‍👧 ok');
    expect(shown('\ud800')).toBe('<U+D800>');
  });

  it('is cut between characters where it is long', () => {
    expect(shown('😀'.repeat(100))).toBe(`${'😀'.repeat(60)}…`);
    expect(shown('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('is counted in words', () => {
    expect([counted(1, 'item'), counted(1200, 'item')]).toEqual(['1 item', '1,200 items']);
  });
});

describe('marks', () => {
  it('are taken out and leave their places', () => {
    expect(takeMarks('A <<face>> 😀 <<>>x')).toEqual({
      prompt: 'A face 😀 x',
      spans: [
        { start: 2, end: 6 },
        { start: 10, end: 10 },
      ],
      isBalanced: true,
    });
  });

  it.each(['<<a', 'a>>', '<<a <<b>> c>>', '>>a<<'])('that do not pair up are told: %s', (written) => {
    expect(takeMarks(written).isBalanced).toBe(false);
  });

  it('are put back where they were', () => {
    const written = 'A <<face>> and <<two>>.';
    const { prompt, spans } = takeMarks(written);
    expect(putMarks(prompt, spans)).toBe(written);
  });
});

describe('references', () => {
  const { catalog } = loadFiles(baseFiles());
  const all = (kind: 'modes' | 'cues' | 'platforms' | 'failures' | 'benchmarks', id: string) => {
    const record = catalog?.find(kind, id);
    return record ? referencesOf(record as never).map((to) => `${to.path.join('.')} ${to.kind}/${to.id}`) : [];
  };

  it('of a mode are all found', () => {
    expect(all('modes', 'face-distortion').sort()).toEqual([
      'cues.0.cue cues/face',
      'cues.0.sources.0 sources/lab',
      'group groups/anatomy',
      'mechanism.0.sources.0 sources/lab',
      'sources.0 sources/lab',
    ]);
  });

  it('within unions are found, and the word unknown is none', () => {
    expect(all('platforms', 'acme-studio').sort()).toEqual([
      'desks.0.sources.0 sources/acme-guide',
      'policy.failed.0.sources.0 sources/acme-guide',
      'serves.0.model models/acme',
      'serves.0.sources.0 sources/acme-guide',
    ]);
  });

  it('of a matcher are lexicons', () => {
    expect(all('cues', 'face')).toEqual(['match.terms.of.0 lexicons/faces']);
  });
});

describe('the file of a record', () => {
  it.each([
    ['modes/face-distortion.yml', { kind: 'modes', id: 'face-distortion' }],
    ['failures/seedance/face-distortion.yml', { kind: 'failures', id: 'seedance-face-distortion' }],
    ['failures/face-distortion.yml', null],
    ['modes/a/b.yml', null],
    ['modes/a.yaml', null],
    ['things/a.yml', null],
  ])('%s', (file, expected) => {
    expect(recordFileOf(file)).toEqual(expected && { ...expected, file });
  });
});

describe('the name of a record, read from its head', () => {
  it.each([
    ['name: Faces\nx: 1', 'Faces'],
    ['name: "A \\"b\\""\n', 'A "b"'],
    ["name: 'It''s'\n", "It's"],
    ['x: 1\r\nname: Faces\r\n', 'Faces'],
    ['name: 面孔', '面孔'],
    ['name: Faces # a comment', null],
    ['name: Faces\n  and hands', null],
    ['name: >-\n  Faces', null],
    ['name: 12', null],
    ['name: "a\\u0041"', null],
    ['  name: Faces', null],
  ])('%j', (text, expected) => {
    expect(topLevelText(text, 'name')).toBe(expected);
  });
});
