// Keys and values that the schema does not allow.

import { FINE } from '../told.ts';
import type { Case } from './case.ts';

const source = (change: Record<string, string>) => {
  const keys = {
    title: 'A study',
    url: 'https://example.org/',
    speaks: 'maker',
    speaker: 'Acme',
    grade: 'measured',
    published: 'unknown',
    read: '2026-01-03',
  };
  return Object.entries({ ...keys, ...change })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};
const sourceFile = 'sources/study.yml';

export const VALUES: Case[] = [
  {
    name: 'Y18 numbers where text is wanted',
    content: source({ title: '1.10', speaker: '010', published: '2026', how: '12345678901234567890' }),
    file: sourceFile,
    places: ['1:8 quote-value', '4:10 quote-value', '6:12 quote-value', '8:6 quote-value'],
    says: [
      /Quote this value: "1\.10"/,
      /Quote this value: "010"/,
      /Quote this value: "2026"/,
      /Quote this value: "12345678901234567890"/,
    ],
  },
  {
    name: 'Y18 not a number',
    content: FINE.replace('1', '.nan').replace('Faces', '.inf'),
    places: ['1:7 quote-value', '2:8 wrong-value'],
    says: [/"\.inf"/, /wants a number; this is \.nan/],
  },
  {
    name: 'Y18 more digits than a number keeps',
    content: FINE.replace('1', '12345678901234567890'),
    places: ['2:8 wrong-value'],
    says: [/more digits than a number keeps: 12345678901234567890/],
  },
  {
    name: 'Y18 a number that reads otherwise',
    content: FINE.replace('1', '010'),
    places: ['2:8 wrong-value'],
    says: [/written 010, which YAML reads as 10/],
  },
  {
    name: 'Y19 days that are in no calendar',
    content: source({ published: '2024-02-30', read: '2023-02-29' }),
    file: sourceFile,
    places: ['6:12 wrong-value', '7:7 wrong-value'],
    says: [/calendar/, /calendar/],
  },
  {
    name: 'Y20 a misspelled key',
    content: FINE.replace('order', 'ordr'),
    places: ['2:1 unknown-key'],
    says: [/Did you mean "order"\? Write one of these keys: name, order or blurb/],
  },
  {
    name: 'Y21 a missing key',
    content: FINE.replace('order: 1\n', ''),
    places: ['1:1 missing-key'],
    says: [/"order" is missing here.*order:/],
  },
  {
    name: 'Y21 a key without a value',
    content: FINE.replace('order: 1', 'order:'),
    places: ['2:7 missing-key'],
    says: [/"order" has no value/],
  },
  {
    name: 'Y21 an example of what is missing',
    content: source({}).replace('read: 2026-01-03\n', ''),
    file: sourceFile,
    places: ['1:1 missing-key'],
    says: [/as in: read: 2026-11-22/],
  },
  {
    name: 'Y22 a choice by another case',
    content: source({ speaks: 'Maker' }),
    file: sourceFile,
    places: ['3:9 wrong-value'],
    says: [/Did you mean "maker"\? Write one of these: maker, researcher, user, press or rival/],
  },
  {
    name: 'Y22 unknown, misspelled',
    content: source({ published: 'unkown' }),
    file: sourceFile,
    places: ['6:12 wrong-value'],
    says: [/Did you mean "unknown"\?/],
  },
  {
    name: 'Y23 a number in quotation marks',
    content: FINE.replace('1', '"3"'),
    places: ['2:8 wrong-value'],
    says: [/wants a number; this is the text "3"/],
  },
  {
    name: 'Y23 below the range',
    content: FINE.replace('1', '-3'),
    places: ['2:8 wrong-value'],
    says: [/the number -3; it must be at least 1 and at most 99/],
  },
  {
    name: 'Y23 far above the range',
    content: FINE.replace('1', '1e9'),
    places: ['2:8 wrong-value'],
    says: [/the number 1e9; it must be at least 1 and at most 99/],
  },
  {
    name: 'Y27 texts of nothing',
    content: FINE.replace('Faces', '""').replace(/blurb: .*/, 'blurb: "   "'),
    places: ['1:7 wrong-value', '3:8 wrong-value'],
    says: [/is empty; at least 1 character/, /not blank/],
  },
  {
    name: 'Y27 a hundred kilobytes',
    content: FINE.replace('Things', 'Things '.repeat(15_000)),
    places: ['3:8 too-long'],
    says: [/has 105,026 characters; at most 200 characters fit/],
  },
  {
    name: 'Y27 a space at the end',
    content: FINE.replace('Faces', '"Faces "'),
    places: ['1:7 wrong-value'],
    says: [/ends with a space/],
  },
  ...['javascript:alert(1)', 'http://example.org/', 'https://me:secret@example.org/', 'example'].map((url) => ({
    name: `Y28 the address ${url}`,
    content: source({ url }),
    file: sourceFile,
    places: ['2:6 wrong-value'],
    says: [/begins with https:\/\//],
  })),
  {
    name: 'Y33 a value of two lines',
    content: source({ grade: '"two\\nlines"' }),
    file: sourceFile,
    places: ['5:8 wrong-value'],
    says: [/^"two\\nlines" is not allowed/],
  },
  {
    name: 'Y33 a value that colors',
    content: source({ grade: '"\\x1b[31mred"' }),
    file: sourceFile,
    places: ['5:8 unsafe-character'],
    says: [/U\+001B/],
  },
];
