// Files that are no YAML, or use more of it than records may.

import { FINE } from '../told.ts';
import type { Case } from './case.ts';

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
  'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
  'd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
];

export const SYNTAX: Case[] = [
  {
    name: 'Y1 a key twice',
    content: `${FINE}name: Hands\n`,
    places: ['4:1 bad-yaml'],
    says: [/"name" stands here a second time.*line 1/],
  },
  {
    name: 'Y2 a tab as indentation',
    content: 'name: Faces\norder: 1\nblurb:\n\tb: x\n',
    places: ['4:1 bad-yaml'],
    says: [/tab.*spaces/],
  },
  { name: 'Y2 a tab in a list', content: '- a:\n  - x\n\t- y\n', places: ['3:1 bad-yaml'], says: [/tab.*spaces/] },
  {
    name: 'Y2 a tab in a text of several lines',
    content: 'name: Faces\norder: 1\nblurb: >-\n\tFaces.\n',
    places: ['4:1 bad-yaml'],
    says: [/tab.*spaces/],
  },
  {
    name: 'Y3 an open double quote',
    content: 'name: "Faces\norder: 1\nblurb: b\n',
    places: ['1:7 bad-yaml'],
    says: [/quotation mark opened here is never closed/],
  },
  {
    name: 'Y3 an open single quote',
    content: "name: 'Faces\norder: 1\nblurb: b\n",
    places: ['1:7 bad-yaml'],
    says: [/never closed/],
  },
  {
    name: 'Y3 an open quote that a later one closes',
    content: 'name: "Faces\norder: 1\nblurb: "b"\n',
    places: ['1:7 bad-yaml'],
    says: [/never closed/],
  },
  {
    name: 'Y3 an open quote that ends in an escaped one',
    content: 'name: "Faces\\"',
    places: ['1:7 bad-yaml'],
    says: [/never closed/],
  },
  {
    name: 'Y3 an open bracket',
    content: 'name: [Faces\norder: 1\nblurb: b\n',
    places: ['1:7 bad-yaml'],
    says: [/"\[" opened here is never closed/],
  },
  {
    name: 'Y4 a colon in a plain value',
    content: 'name: foo: bar\norder: 1\nblurb: b\n',
    places: ['1:7 bad-yaml'],
    says: [/quotation marks: "foo: bar"/],
  },
  {
    name: 'Y5 an alias bomb',
    content: `${FINE}${bomb.join('\n')}\n`,
    places: ['4:1 unknown-key', '5:1 unknown-key', '5:8 yaml-feature', '6:1 unknown-key', '7:1 unknown-key'],
    says: [/"a"/, /"b"/, /"\*a" is an alias \(and 26 more aliases\)/, /"c"/, /"d"/],
  },
  {
    name: 'Y6 an alias of nothing',
    content: FINE.replace('Faces', '*nope'),
    places: ['1:7 yaml-feature'],
    says: [/"\*nope" is an alias/],
  },
  {
    name: 'Y6 a text that begins like an alias',
    content: FINE.replace('Faces', '*Faces* only'),
    places: ['1:7 yaml-feature'],
    says: [/begins with "\*", put it in quotation marks/],
  },
  {
    name: 'Y6 an anchor that nothing uses',
    content: FINE.replace('Faces', '&faces Faces'),
    places: ['1:7 yaml-feature'],
    says: [/"&faces" is an anchor/],
  },
  {
    name: 'Y7 a merge key',
    content: `${FINE}<<: {a: 1}\n`,
    places: ['4:1 yaml-feature'],
    says: [/"<<" is a merge key/],
  },
  {
    name: 'Y7 a merge key with its alias',
    content: 'name: &n Faces\norder: 1\nblurb: b\n<<: *n\n',
    places: ['4:1 yaml-feature'],
    says: [/merge key/],
  },
  {
    name: 'Y8 names of the prototype',
    content: `${FINE}__proto__: {polluted: 1}\nconstructor: 2\n`,
    places: ['4:1 unknown-key', '5:1 unknown-key'],
    says: [/"__proto__"/, /"constructor"/],
  },
  {
    name: 'Y9 two documents',
    content: `${FINE}---\n${FINE}`,
    places: ['4:1 yaml-feature'],
    says: [/a file holds one record/],
  },
  {
    name: 'Y9 an empty document before the record',
    content: `---\n---\n${FINE}`,
    places: ['2:1 yaml-feature'],
    says: [/a file holds one record/],
  },
  {
    name: 'Y9 more after the end',
    content: `${FINE}...\nmore: 1\n`,
    places: ['5:1 yaml-feature'],
    says: [/a file holds one record/],
  },
  {
    name: 'Y10 tags',
    content: 'name: !!js/function "x"\norder: 1\nblurb: !foo b\n',
    places: ['1:7 yaml-feature', '3:8 yaml-feature'],
    says: [/"!!js\/function" is a tag/, /"!foo" is a tag/],
  },
  {
    name: 'Y10 a directive',
    content: `%YAML 1.1\n---\n${FINE}`,
    places: ['1:1 yaml-feature'],
    says: [/"%YAML 1.1" is a directive/],
  },
  {
    name: 'Y31 lines that end in CR LF',
    content: FINE.replaceAll('\n', '\r\n').replace('blurb', 'blrb'),
    places: ['3:1 unknown-key'],
    says: [/"blurb"/],
  },
  {
    name: 'Y31 a broken line among them',
    content: FINE.replaceAll('\n', '\r\n').replace('Things', 'a: b'),
    places: ['3:8 bad-yaml'],
    says: [/quotation marks/],
  },
  { name: 'Y31 a lone CR', content: 'name: Faces\rorder: 1\r', places: ['1:12 unsafe-character'], says: [/U\+000D/] },
  {
    name: 'Y32 a column after emoji',
    content: '{name: "😀", ordr: 1, blurb: b}\n',
    places: ['1:14 unknown-key'],
    says: [/"order"/],
  },
  {
    name: 'Y32 text after a value',
    content: FINE.replace('Faces', '"😀" b'),
    places: ['1:12 bad-yaml'],
    says: [/"b" stands after the end/],
  },
  {
    name: 'Y34 keys that are no text',
    content: `1: x\nnull: y\n${FINE}`,
    places: ['1:1 yaml-feature', '2:1 yaml-feature'],
    says: [/The key "1" is not text/, /The key "null" is not text/],
  },
  {
    name: 'Y34 a list as a key',
    content: `? [a, b]\n: c\n${FINE}`,
    places: ['1:3 yaml-feature'],
    says: [/keys are text/],
  },
  {
    name: 'Y35 a non-breaking space after the colon',
    content: 'name:\u00a0a\n',
    places: ['1:6 bad-yaml'],
    says: [/non-breaking space \(U\+00A0\)/],
  },
  {
    name: 'Y35 the same among other keys',
    content: FINE.replace('order: ', 'order:\u00a0'),
    places: ['2:7 bad-yaml'],
    says: [/non-breaking space/],
  },
  {
    name: 'Y35 a full-width colon',
    content: FINE.replace('order: ', 'order：'),
    places: ['2:6 bad-yaml'],
    says: [/full-width colon/],
  },
  {
    name: 'no space after a colon',
    content: FINE.replace('name: ', 'name:'),
    places: ['1:1 bad-yaml'],
    says: [/Write a space after the colon/],
  },
  {
    name: 'signs that begin no value',
    content: FINE.replace('Faces', '@faces').replace('Things', '`things`'),
    places: ['1:7 bad-yaml', '3:8 bad-yaml'],
    says: [/cannot begin with "@"/, /cannot begin with "`"/],
  },
  {
    name: 'an escape that means nothing',
    content: FINE.replace('Faces', '"C:\\Qaces"'),
    places: ['1:10 bad-yaml'],
    says: [/"\\Q" means nothing/],
  },
  {
    name: 'a line indented under a value',
    content: FINE.replace('order', '  order'),
    places: ['2:3 bad-yaml'],
    says: [/indented under a line that already has a value/],
  },
  {
    name: 'a line at no level',
    content: 'name:\n    a: 1\n  b: 2\n',
    places: ['3:1 bad-yaml'],
    says: [/indented unlike/],
  },
  {
    name: 'a line that is nothing',
    content: `${FINE}hello\n`,
    places: ['4:1 bad-yaml'],
    says: [/neither a key with a colon nor an item/],
  },
  {
    name: 'an item among keys',
    content: `${FINE}- x\n`,
    places: ['4:1 yaml-feature'],
    says: [/An item with a dash stands here/],
  },
];
