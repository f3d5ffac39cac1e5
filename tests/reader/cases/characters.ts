// Bytes and characters that should not be there, files that hold nothing, and nesting without end.

import { FINE } from '../told.ts';
import type { Case } from './case.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

export const CHARACTERS: Case[] = [
  {
    name: 'Y11 NUL in a value',
    content: FINE.replace('Faces', 'Fa\u0000ces'),
    places: ['1:9 unsafe-character'],
    says: [/U\+0000/],
  },
  {
    name: 'Y11 escapes of a terminal',
    content: FINE.replace('Faces', '"\\x1b[31mFaces\\x85"'),
    places: ['1:7 unsafe-character'],
    says: [/U\+001B.*1 more/],
  },
  {
    name: 'Y11 C1 and an invisible line end',
    content: FINE.replace('Faces', 'Fa\u0085ces').replace('wrong', 'wr\u2028ong'),
    places: ['1:9 unsafe-character', '3:25 unsafe-character'],
    says: [/U\+0085/, /U\+2028/],
  },
  {
    name: 'Y11 a bell in a comment',
    content: `${FINE}# \u0007\n`,
    places: ['4:3 unsafe-character'],
    says: [/U\+0007/],
  },
  {
    name: 'Y11 half a character',
    content: FINE.replace('Faces', '"\\ud800"'),
    places: ['1:7 unsafe-character'],
    says: [/U\+D800/],
  },
  {
    name: 'Y12 direction and width in prose',
    content: FINE.replace('Faces', 'Fa\u202eces').replace('wrong', 'wr\u200bong'),
    places: ['1:9 unsafe-character', '3:25 unsafe-character'],
    says: [/U\+202E.*direction/, /U\+200B.*no width/],
  },
  {
    name: 'Y12 width in an id',
    content: `name: x\ngroup: ana\u200btomy\n`,
    file: 'modes/x.yml',
    places: ['1:1 missing-key', '2:11 unsafe-character'],
    says: [/missing/, /U\+200B/],
  },
  {
    name: 'Y13 bytes that are no UTF-8',
    content: bytes('name: Faces\norder: ', [0xff, 0xfe], '1\n'),
    places: ['2:8 bad-encoding'],
    says: [/not valid UTF-8: byte 19 \(ff fe\)/],
  },
  { name: 'Y13 nothing but bad bytes', content: bytes([0xff, 0xfe]), places: ['1:1 bad-encoding'], says: [/byte 0/] },
  {
    name: 'Y13 a character cut off at the end',
    content: bytes('a\n', [0xe4, 0xbd]),
    places: ['2:1 bad-encoding'],
    says: [/byte 2 \(e4 bd\)/],
  },
  { name: 'Y14 UTF-16', content: utf16(FINE), places: ['1:1 bad-encoding'], says: [/UTF-16 \(little-endian\).*UTF-8/] },
  {
    name: 'Y14 UTF-16 without its mark',
    content: utf16(FINE).subarray(2),
    places: ['1:1 bad-encoding'],
    says: [/UTF-16/],
  },
  {
    name: 'Y14 UTF-16 the other way',
    content: utf16(FINE).swap16(),
    places: ['1:1 bad-encoding'],
    says: [/UTF-16 \(big-endian\)/],
  },
  { name: 'Y15 an empty file', content: '', places: ['1:1 empty-record'], says: [/empty/] },
  { name: 'Y15 comments only', content: '# nothing\n\n', places: ['1:1 empty-record'], says: [/empty/] },
  { name: 'Y15 an empty document', content: '---\n', places: ['1:1 empty-record'], says: [/empty/] },
  { name: 'Y16 a list', content: '- a\n', places: ['1:1 wrong-value'], says: [/wants a mapping; this is a list/] },
  {
    name: 'Y16 a text',
    content: 'hello\n',
    places: ['1:1 wrong-value'],
    says: [/wants a mapping; this is the text "hello"/],
  },
  {
    name: 'Y17 twenty thousand brackets',
    content: '['.repeat(20_000),
    places: ['1:33 bad-yaml'],
    says: [/deeper than 32 levels/],
  },
  {
    name: 'Y17 as many as a file holds',
    content: '['.repeat(262_144),
    places: ['1:33 bad-yaml'],
    says: [/deeper than 32 levels/],
  },
  {
    name: 'Y17 dashes on one line',
    content: '- '.repeat(100_000),
    places: ['1:65 bad-yaml'],
    says: [/deeper than 32 levels/],
  },
  {
    name: 'Y17 indentation',
    content: Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    places: ['33:34 bad-yaml'],
    says: [/deeper than 32 levels/],
  },
];
