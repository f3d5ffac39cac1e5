/** The forms of headings, names, directions and lines of a screenplay, each with the nearest one that is none. */
import { describe, expect, test } from 'vitest';
import { quotedWords } from './show.ts';

describe('headings', () => {
  test.each([
    'INT. BAR',
    'INT.  BAR',
    'INT BAR',
    'EXT. BAR - DAY',
    'I/E BAR',
    'I/E. BAR',
    'INT/EXT BAR',
    'INT./EXT. BAR',
    ' INT. BAR',
    '7 INT. BAR',
    '7. INT. BAR',
    '12 . INT. BAR',
    'A lake.\nINT. BAR',
    '内景，客厅，夜',
    '内 客厅 夜',
    '外景 日',
    '外景街道日',
    '外景 街道 日',
    '外景、街道、晨',
    '外景·街道·昏',
    '內景 客廳 夜',
    '1. 内景 客厅 夜',
    '场1 内景 客厅 夜',
    '場12 内景 客厅 夜',
    '场景一 内景 客厅 夜',
    '场景 十二 内景 客厅 夜',
    `外景 ${'街'.repeat(23)}日`,
  ])('%s', (heading) => expect(quotedWords(`${heading}\nANNA\nNot here.`)).toBe('not here'));

  test.each([
    'INTBAR',
    'INTERIOR BAR',
    'INT. 7',
    'int. bar',
    'a INT. BAR',
    '7) INT. BAR',
    '内客厅 夜',
    '外景 街道',
    '场 内景 客厅 夜',
    `外景 ${'街'.repeat(24)}日`,
  ])('%s is none', (heading) => expect(quotedWords(`${heading}\nANNA\nNot here.`)).toBe(''));
});

describe('who speaks, on a line of its own', () => {
  test.each([
    'B',
    'BEN',
    '  BEN  ',
    'BEN 2',
    "O'NEIL",
    'O’NEIL',
    'MR. B-2 & CO',
    `B${'E'.repeat(38)}`,
    'BEN (V.O.)',
    'BEN （低声）',
    `BEN (${'x'.repeat(30)})`,
    '李',
    '欧阳小李',
    '小李(低声)',
  ])('%s', (name) => expect(quotedWords(`INT. BAR\n${name}\nNot here.`)).toBe('not here'));

  test.each([
    'Ben',
    '2BEN',
    'BEN!',
    'BEN (V.O.',
    'BEN()',
    `BEN (${'x'.repeat(31)})`,
    `B${'E'.repeat(39)}`,
    '欧阳小小李',
    '他们了',
    '你好',
  ])('%s is nobody', (name) => expect(quotedWords(`INT. BAR\n${name}\nNot here.`)).toBe(''));
});

describe('what stands below the name', () => {
  test.each([
    ['Not here.\nAt all.', 'not here at all'],
    ['Not here.\n\nA lake.', 'not here'],
    ['Not here.\n \nA lake.', 'not here'],
    ['Not here.\nANNA (V.O.)\nYes.', 'not here yes'],
    ['  Not here.', 'not here'],
    ['不在。', '不 在'],
    ['\nNot here.', ''],
    ['  \nNot here.', ''],
    ['NOT HERE.', ''],
    ['\u{10428}\u{10429}', ''],
    ['...', ''],
    [' (low) \nNot here.', 'not here'],
    ['（低声）\nNot here.', 'not here'],
    ['(low) Not here.', 'low not here'],
    [`(${'x'.repeat(60)})\nNot here.`, 'not here'],
    [`(${'x'.repeat(61)})\nNot here.`, `${'x'.repeat(61)} not here`],
  ])('%j: %s', (lines, expected) => expect(quotedWords(`INT. BAR\nBEN\n${lines}`)).toBe(expected));

  test.each([
    ['BEN (low)\nNot here.', 'not here'],
    ['BEN\n(low)\nNot here.', 'not here'],
    ['BEN\nNot here.\n(low)', ''],
  ])('without a heading a direction is needed: %j', (prompt, expected) => expect(quotedWords(prompt)).toBe(expected));
});

describe('a name and a colon below a heading', () => {
  test.each([
    ['B: no', 'no'],
    ['Ben: Not here.', 'not here'],
    ['Ben:Not here.', 'not here'],
    ['Ben : Not here.', 'not here'],
    [' Ben: Not here.', 'not here'],
    ["O'Neil-2: Not here.", 'not here'],
    ['Ben (low): Not here.', 'not here'],
    ['Ben（低声）：Not here.', 'not here'],
    ['小李：不在。', '不 在'],
    ['Ben: Not here.\nA lake.', 'not here'],
    ['Ben: "Not here."', 'not here'],
    [`B${'e'.repeat(23)}: Not here.`, 'not here'],
    [`B${'e'.repeat(24)}: Not here.`, ''],
    ['ben: Not here.', ''],
    ['7B: Not here.', ''],
    ['The boy, Ben: Not here.', ''],
    ['Ben:', ''],
    ['Ben: \nNot here.', ''],
  ])('%j: %s', (line, expected) => expect(quotedWords(`INT. BAR\n${line}`)).toBe(expected));
});

describe('lines that answer each other: two whole sentences, and somebody spoken to in half of them', () => {
  test.each([
    ['LI: You go.\nWANG: No.', 'you go no'],
    ['LI: You go!\nWANG: My turn?', 'you go my turn'],
    ['LI: You go…\nWANG: No。', 'you go no'],
    ['LI: You go. \nWANG: No. ', 'you go no'],
    ['LI: You go.\nA lake.\nWANG: No.', 'you go no'],
    ['LI: I go.\nWANG: No.', 'i go no'],
    ['LI: We go.\nWANG: No.', 'we go no'],
    ['LI: Tell me.\nWANG: No.', 'tell me no'],
    ['LI: Your turn.\nWANG: No.', 'your turn no'],
    ['LI: Join us.\nWANG: No.', 'join us no'],
    ['LI：走吧。\nWANG：你走！', '走 吧 你 走'],
    ['LI：咱走？\nWANG：走。', '咱 走 走'],
    ['LI：您走。\nWANG：走。', '您 走 走'],
    ['LI: You go.\nWANG: No.\nLI: You, go.\nWANG: Yes.', 'you go no you go yes'],
    ['LI: You go.\nWANG: No.\nLI: Yes.', ''],
    ['LI: You go.\nWANG: No.\nli: Yes.', ''],
    ['LI: You go.', ''],
    ['LI: You go\nWANG: No.', ''],
    ['LI: You go.\nWANG: No', ''],
    ['LI: Go.\nWANG: No.', ''],
    ['LI: The young go.\nWANG: A bus.', ''],
    ['li: You go.\nWANG: No.', ''],
  ])('%j: %s', (prompt, expected) => expect(quotedWords(prompt)).toBe(expected));
});
