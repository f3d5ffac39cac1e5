/** One prompt as the matchers see it: what it counts, its folded text, and that a sheet begins anew with each prompt. */
import { expect, test } from 'vitest';
import { Registry } from '../../src/scorer/lists.ts';
import { type Piece, pieceOf } from '../../src/scorer/pieces.ts';
import { countedIn, createSheet, empty, fill, foldedText } from '../../src/scorer/sheet.ts';
import { CODE_FORM, createTerms } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { textBetween } from '../../src/text/units.ts';

const reader = createReader();
reader.phrases.add(1, '舞者', CODE_FORM, 0);
reader.phrases.add(1, '女三人组', CODE_FORM, 1);
reader.phrases.add(2, '人', CODE_FORM, 0);
reader.phrases.add(1, '杯', CODE_FORM, 2);
reader.phrases.add(1, '杯子架', CODE_FORM, 3);
reader.phrases.add(2, '杯子', CODE_FORM, 1);
reader.phrases.add(1, '手', CODE_FORM, 4);
const registry = new Registry(2);
const [sign, letter] = [[pieceOf('!'), pieceOf('？')], [pieceOf('x')]];
const list = registry.register([0]);
const sheet = createSheet(reader.vocabulary, registry);

function read(prompt: string) {
  fill(sheet, reader, prompt);
  return sheet;
}

test.each<[string, [value: number, words: string][]]>([
  ['', []],
  ['a calm lake', []],
  ['two pears', [[2, 'two pears']]],
  [
    'three pears and five ripe plums',
    [
      [3, 'three pears'],
      [5, 'five ripe plums'],
    ],
  ],
  ['三只猫在跑', [[3, '三只猫']]],
  [
    '三只白猫和六只狗',
    [
      [3, '三只白猫'],
      [6, '六只狗'],
    ],
  ],
  [
    '三个舞者和五个女舞者',
    [
      [3, '三个舞者'],
      [5, '五个女舞者'],
    ],
  ],
  [
    '三个杯子和四个杯',
    [
      [3, '三个杯子'],
      [4, '四个杯'],
    ],
  ],
  // Of the terms that begin together the longest, of whichever list.
  ['三个杯子架', [[3, '三个杯子架']]],
  // A number within what is counted counts something itself.
  [
    '两个女三人组的舞者',
    [
      [2, '两个女三人组的舞者'],
      [3, '三人'],
    ],
  ],
  ['三个舞者的手', [[3, '三个舞者的手']]],
  ['三个舞者的白色手', [[3, '三个舞者的白色']]],
  ['三个舞者的手的影子在动', [[3, '三个舞者的手的影子']]],
  ['三个舞者的手的影子的边在动', [[3, '三个舞者的手的影子']]],
  ['三个舞者的', [[3, '三个舞者']]],
  ['三只白cat跑', [[3, '三只白']]],
  ['三个舞者的和', [[3, '三个舞者']]],
  ['三个舞者，的手', [[3, '三个舞者']]],
  ['三个舞者的，手', [[3, '三个舞者']]],
])('what is counted: %s', (prompt, expected) => {
  const found = countedIn(read(prompt));
  const { units, from, to } = sheet.reading;
  const words = found.map(({ value, first, end }) => [
    value,
    textBetween(units, from[first] as number, to[end - 1] as number),
  ]);
  expect(words).toEqual(expected);
  expect(countedIn(sheet)).toBe(found);
});

test('each prompt begins anew', () => {
  const holds = (pieces: readonly Piece[]) => sheet.pieces.mayHold(sheet.reading, pieces);
  read('ＡＢ two cups!');
  expect([foldedText(sheet), holds(sign), holds(letter)]).toEqual(['ab two cups!', true, false]);
  expect(countedIn(sheet)).toHaveLength(1);
  sheet.kept = [];
  read('x 舞者');
  expect([foldedText(sheet), holds(sign), holds(letter)]).toEqual(['x 舞者', false, true]);
  expect([sheet.kept, countedIn(sheet), sheet.lists.isEmpty(list)]).toEqual([null, [], false]);
});

test('what a very long prompt took is given back, and the next one is read as ever', () => {
  const { length } = createTerms().list;
  read('舞者 '.repeat(70_000));
  expect([foldedText(sheet).length, sheet.terms.count]).toEqual([210_000, 70_000]);
  expect(sheet.terms.list.length).toBeGreaterThan(65_536);
  empty(sheet);
  expect([sheet.terms.list.length, sheet.reading.word.length, sheet.folded]).toEqual([length, 1024, null]);
  read('三个舞者');
  expect([sheet.terms.count, sheet.lists.isEmpty(list), countedIn(sheet)[0]?.value]).toEqual([1, false, 3]);
  empty(sheet);
  expect(sheet.terms.count).toBe(1);
});
