/** What a cut would spoil, by what goes, what stands before it and what stands behind it. */
import { describe, expect, test } from 'vitest';
import { isBrushwork, isNeeded, writesThem } from '../../src/scorer/needed.ts';

/** Of "before<gone>rest" whether the part in brackets is needed. */
function needed(marked: string): boolean {
  const [, before = '', gone = '', rest = ''] = /^([^<]*)<([^>]*)>(.*)$/s.exec(marked) as RegExpExecArray;
  return isNeeded(before + gone + rest, gone, before, rest);
}

describe('a part is needed', () => {
  test.each([
    ['书法，纸上是<“福”>', true],
    ['纸上是<“福”>', false],
    ['书法，<水印>', false],
    ['雨，<文字清晰>', true],
    ['雨，<“福”清晰>', false],
    ['Rain, <the text is legible>', true],
    ['黑板上<写着“人”>，他指着字念', true],
    ['黑板上<写着“人”>，他念出这几个字', true],
    ['黑板上<写着“人”>，他走过', false],
    ['He paints a mural< that says "RISE">', true],
    ['She pipes a cake< with "GO">', true],
    ['He paints. A mural< that says "RISE">', false],
    ['He paints a mural<, "RISE">', false],
    ['A mural< that says "RISE">', false],
    ['书页<文字飘出来>', true],
    ['书页<文字在纸上>', false],
    ['<letters lift off the page>', true],
    ['<letters stand on the page>', false],
    ['Sparks spell out <"2027">', true],
    ['Sparks form <"2027">', true],
    ['Sparks <spell "2027">', false],
    ['<text scrolling over a starfield>', true],
    ['<text over a black screen>', false],
    ['<text over the picture>', false],
    ['连续<三个空翻>的人', true],
    ['连续<三个空翻>，人', false],
    ['<三个空翻>的人', false],
    ['He turns the pipe, blows <and waves>', true],
    ['He turns the pipe <and waves>', false],
    ['He turns the pipe, blows <then waves>', false],
    ['<Group photo>: friends', true],
    ['<字幕>】雨', true],
    ['<一>、雨', true],
    ['"text": <"GO">', true],
    ['a <logo> on it', true],
    ['A man does <three flips>.', true],
    ['石头跳了<五下>', true],
    ['爸爸在墙<上写着“好”>', true],
    ['爸爸在高高的白墙<上写着“好”>', false],
    ['Camera: <a logo>, rain', true],
    ['Camera: <a logo>. Rain', false],
    ['Rain, <a logo>, fog', false],
  ])('%s: %s', (marked, expected) => expect(needed(marked)).toBe(expected));
});

test.each(['书法', '書法', '毛笔', '挥毫', '宣纸', '墨迹', '春联', '對聯'])('%s is brushwork', (word) =>
  expect(isBrushwork(`一幅${word}`)).toBe(true),
);
test('and print is none', () => expect(isBrushwork('一张海报')).toBe(false));

test.each([
  ['He writes ', true],
  ['She is painting ', true],
  ['He writes out ', true],
  ['They spray the words ', true],
  ['He carves the letters ', true],
  ['A sign reads ', false],
  ['He writes slowly ', false],
  ['He writes', false],
])('"%s" writes what follows: %s', (before, expected) => expect(writesThem(before)).toBe(expected));
