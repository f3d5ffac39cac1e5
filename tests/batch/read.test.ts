/** Lists of shots: every format is told apart, read, and given back as it was with the results in it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Result } from '../../src/batch/list.ts';
import { readShots, whyUnread } from '../../src/batch/read.ts';

const result = (prompt: string): Result => ({
  prompt,
  score: 46,
  band: 'yellow',
  mode: 'text-garbling',
  words: '“OPEN”',
  note: '',
});
const CASES: [format: string, text: string, shots: object[]][] = [
  [
    'csv',
    'shot,prompt,duration\n1,"A dog, running",5\n2,A cat sleeps,8s\n',
    [
      { label: '1', prompt: 'A dog, running', seconds: 5 },
      { label: '2', prompt: 'A cat sleeps', seconds: 8 },
    ],
  ],
  [
    'csv',
    '镜号,画面描述,时长\n1,女孩走进雨里,5秒\n2,她回头,3\n',
    [
      { label: '1', prompt: '女孩走进雨里', seconds: 5 },
      { label: '2', prompt: '她回头', seconds: 3 },
    ],
  ],
  [
    'semicolons',
    'shot;prompt;duration\n1;"A dog; running";2,5\n2;A cat sleeps, then wakes;8\n',
    [
      { label: '1', prompt: 'A dog; running', seconds: 2.5 },
      { label: '2', prompt: 'A cat sleeps, then wakes', seconds: 8 },
    ],
  ],
  [
    'lines',
    'A man waves; he leaves\nA fox runs; it stops\n',
    [
      { label: '1', prompt: 'A man waves; he leaves' },
      { label: '2', prompt: 'A fox runs; it stops' },
    ],
  ],
  [
    'lines',
    '- A man waves\nShots for client:\n- A fox runs\nA man says:\n',
    [
      { label: '1', prompt: 'A man waves' },
      { label: '2', prompt: 'A fox runs' },
      { label: '3', prompt: 'A man says:' },
    ],
  ],
  [
    'numbered',
    '1. A man waves\n第二幕：\n2. He leaves\nand says:\n',
    [
      { label: '1', prompt: 'A man waves' },
      { label: '2', prompt: 'He leaves\nand says:' },
    ],
  ],
  [
    'tsv',
    'A\tWide shot of a bay at dawn\nB\tA gull lands on a post\n',
    [
      { label: '1', prompt: 'Wide shot of a bay at dawn' },
      { label: '2', prompt: 'A gull lands on a post' },
    ],
  ],
  [
    'markdown',
    '| Shot | Prompt | Model |\n|---|:--|---|\n| 1a | A man waves | Kling |\n| 1b | He leaves \\| cut | |\n',
    [
      { label: '1a', prompt: 'A man waves', model: 'Kling' },
      { label: '1b', prompt: 'He leaves | cut' },
    ],
  ],
  [
    'json',
    '["A lake at dawn", "A fox runs"]',
    [
      { label: '1', prompt: 'A lake at dawn' },
      { label: '2', prompt: 'A fox runs' },
    ],
  ],
  [
    'json',
    '{"title":"x","shots":[{"id":"s1","prompt":"A lake","seconds":4}]}',
    [{ label: 's1', prompt: 'A lake', seconds: 4 }],
  ],
  [
    'json',
    '{"prompt":"A lake"}\n{"prompt":"A fox"}\n',
    [
      { label: '1', prompt: 'A lake' },
      { label: '2', prompt: 'A fox' },
    ],
  ],
  [
    'numbered',
    'Storyboard\n1. A man waves,\nthen smiles\n2) He leaves\n',
    [
      { label: '1', prompt: 'A man waves,\nthen smiles' },
      { label: '2', prompt: 'He leaves' },
    ],
  ],
  [
    'numbered',
    '镜头1：女孩走进雨里\n镜头2：她回头\n',
    [
      { label: '1', prompt: '女孩走进雨里' },
      { label: '2', prompt: '她回头' },
    ],
  ],
  [
    'timed',
    '0:00-0:04 A man waves\n[0:04 - 0:09] He leaves\n',
    [
      { label: '0:00–0:04', prompt: 'A man waves', seconds: 4 },
      { label: '0:04–0:09', prompt: 'He leaves', seconds: 5 },
    ],
  ],
  [
    'timed',
    '0-2秒：女孩走进雨里\n2-5秒：她回头\n',
    [
      { label: '0–2秒', prompt: '女孩走进雨里', seconds: 2 },
      { label: '2–5秒', prompt: '她回头', seconds: 3 },
    ],
  ],
  [
    'lines',
    'A man waves, then leaves\n\n- A fox runs, fast\n',
    [
      { label: '1', prompt: 'A man waves, then leaves' },
      { label: '2', prompt: 'A fox runs, fast' },
    ],
  ],
];

describe('a list of shots', () => {
  test.each(CASES)('%s: %j', (format, text, shots) => {
    const list = readShots(text);
    expect(list?.format).toBe(format);
    expect(list?.shots).toEqual(shots);
  });

  test.each(CASES)('%s is given back in its own format, with every prompt and result in it', (format, text) => {
    const list = readShots(text);
    const written = list?.write(list.shots.map(({ prompt }) => result(prompt))) ?? '';
    expect(written).toContain('yellow');
    for (const { prompt } of list?.shots ?? [])
      for (const line of prompt.split('\n')) expect(written.replaceAll('\\|', '|')).toContain(line.trim());
    if (format === 'lines' || format === 'numbered' || format === 'timed') return;
    expect(readShots(written)?.shots.map(({ prompt }) => prompt)).toEqual(list?.shots.map(({ prompt }) => prompt));
    expect(readShots(written)?.format).toBe(format);
  });

  it('that says nothing is none', () => {
    for (const text of ['', ' \n ', '[]', '{"a":1}\n']) expect(readShots(text)?.format === 'json').toBe(false);
  });

  it('never throws, and gives one result place to each shot', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '1. ',
        '"',
        ',',
        '\n',
        '|',
        '---',
        '\t',
        '{"prompt":',
        '}',
        '0:01-0:02 ',
        'a dog',
        '女孩',
        ']',
        '[',
      ),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const list = readShots(text);
          if (list) expect(list.write(list.shots.map(({ prompt }) => result(prompt)))).toEqual(expect.any(String));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a cell that a spreadsheet would run is made harmless', () => {
    const list = readShots('prompt,model\n=1+1,x\nA fox,y\n');
    expect(list?.write(list.shots.map(({ prompt }) => result(prompt)))).toContain("'=1+1");
  });
});

test('semicolons stay semicolons, and a heading stays where it stood', () => {
  const given = (text: string) => {
    const list = readShots(text);
    return list?.write(list.shots.map(({ prompt }) => result(prompt)));
  };
  const cells = '46;yellow;text-garbling;“OPEN”;';
  expect(given('prompt;model\nA girl, laughing;kling\nA man;veo\n')).toBe(
    `prompt;model;misrender_score;misrender_band;misrender_mode;misrender_words;misrender_note\r\nA girl, laughing;kling;${cells}\r\nA man;veo;${cells}`,
  );
  expect(given('- A man\nAct two:\n- A fox')).toMatch(/^- A man \[.*\]\nAct two:\n- A fox \[.*\]\n$/);
  expect(given('1. A man\nAct two:\n2. A fox')).toMatch(/^1\. A man \[.*\]\nAct two:\n2\. A fox \[.*\]\n$/);
});

describe('JSON that is broken', () => {
  test.each([
    ['["A lake", "A fox"', 'Line 1, column 19: JSON wants a comma or ] there, and the text ends.'],
    [
      '[\n  "A lake",\n]',
      'Line 3, column 1: JSON wants a text in straight quotation marks ("), or another value there',
    ],
    ['[{"prompt": "A lake" "model": "veo"}]', 'Line 1, column 22: JSON wants a comma or } there'],
    ['{"shots": [{"prompt": "A lake"}}', 'Line 1, column 32: JSON wants a comma or ] there, and finds “}”.'],
    ["['A lake']", 'Line 1, column 2: JSON wants a text in straight quotation marks'],
    ['[“A lake”]', 'Line 1, column 2: JSON wants a text in straight quotation marks'],
    [
      '["A lake\nat dawn"]',
      'Line 1, column 2: the text that begins with this quotation mark does not end on its line.',
    ],
    ['["She says "hi""]', 'Line 1, column 13: JSON wants a comma or ] there, and finds “hi""]”.'],
    ['[{"prompt" "A lake"}]', 'Line 1, column 12: JSON wants a colon there'],
    ['[{"prompt": "A lake",}]', 'Line 1, column 22: JSON wants a key in straight quotation marks'],
    ['["A lake"] and so on', 'Line 1, column 12: JSON wants nothing more there'],
    [
      '["\\ud83d\\n", -1.5e3, true, {}, [], nul]',
      'JSON wants a text in straight quotation marks ("), or another value there',
    ],
    [
      '\n{"prompt": "A lake"}\n\n{"prompt": "A fox"\n',
      'Line 4, column 19: JSON wants a comma or } there, and the text ends.',
    ],
  ])('%j is no list, and it is told why', (text, says) => {
    expect(readShots(text)).toBeNull();
    expect(whyUnread(`\ufeff${text}`)).toContain(`This begins like JSON and is none. `);
    expect(whyUnread(text)).toContain(says);
  });

  test.each([
    '[0-3s] A girl\n[3-6s] A boy',
    '{{subject}} walks\n{{subject}} runs',
    '{"scene": "a lake"}\nA man walks',
    '{"scene": "a lake"}\n{"scene": "a fox"}',
    'A "girl" [laughing',
  ])('%j is a list, and no JSON that broke', (text) =>
    expect(readShots(text)?.shots).toHaveLength(text.split('\n').length),
  );

  test('any part of JSON that is not all of it is told, with a place in it', () => {
    const whole = JSON.stringify([{ prompt: 'A "lake"\n at dawn', seconds: -1.5e-7, tags: [null, true, {}] }], null, 1);
    for (let end = 3; end < whole.length; end++) {
      const part = whole.slice(0, end);
      if (!/^\[\s*[{"]/.test(part)) continue;
      const [, line, column] =
        /^This begins like JSON and is none\. Line (\d+), column (\d+):/.exec(whyUnread(part)) ?? [];
      const length = part.split('\n')[Number(line) - 1]?.length ?? -1;
      expect([part, Number(column) >= 1 && Number(column) <= length + 1]).toEqual([part, true]);
    }
  });

  test('an empty text is not called broken', () => expect(whyUnread(' ')).toBe('There is no shot in this list.'));
});

test.each([
  ['0:00-0:03 A girl\n0:03-0:06 She cries', '0:03–0:06', 'She cries'],
  ['0:00-0:03: A girl\n0:03-0:06: Sam laughs', '0:03–0:06', 'Sam laughs'],
  ['0-3 A girl\n3-6 slow pan', '3–6', 'slow pan'],
  ['0-3s A girl\n3-6s Seagulls', '3–6s', 'Seagulls'],
  ['0-3 sec A girl\n3-6 seconds: sea', '3–6 seconds', 'sea'],
])('a unit of time is no first letter of a shot: %j', (text, label, prompt) =>
  expect(readShots(text)?.shots[1]).toMatchObject({ label, prompt, seconds: 3 }),
);
