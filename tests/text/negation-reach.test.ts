/** How far a negation reaches: where it begins, what carries it on, and what ends it, a row for each condition. */
import { describe, expect, test } from 'vitest';
import { NEGATED, NEGATOR } from '../../src/text/reading.ts';
import { denied, read } from './show.ts';

describe('one noun phrase', () => {
  test.each([
    ['A pier at dusk; no text no logos', 'text logos'],
    ['no text — hands', 'text'],
    ['no text (hands)', 'text'],
    ['no text: a lake', 'text'],
    ['no five dogs', 'five dogs'],
    ['no 10 degrees', ''],
    ['No. 5 train', ''],
    ['cold, minus 10', ''],
    ['cold, minus, 10 dogs', ''],
    ['no', ''],
    [': text', ''],
    ['no: 5 dogs', '5 dogs'],
    ['No but a dog', ''],
    // A plural ends it, one in "ss" or of three letters does not, and a participle goes on.
    ['no boats moored at the pier', 'boats moored'],
    ['no boats rocking at the pier', 'boats rocking'],
    ['without boxes lifts weights', 'boxes'],
    ['no gas light', 'gas light'],
    ['no grass grows', 'grass grows'],
    ['no kiss shoes', 'kiss shoes'],
    // A verb in -s ends it behind an article, or before an object or an adverb.
    ['a dog without a bus stops', 'a bus'],
    ['a man without an umbrella walks', 'an umbrella'],
    ['a camera without a lens', 'a lens'],
    ['no autumn leaf mats', 'autumn leaf mats'],
    ['no tv screen lights', 'tv screen lights'],
    ['no bus runs slowly', 'bus'],
    ['no class starts gently', 'class'],
    ['a pier with no boat lifts the nets', 'boat'],
    ['a pier with no boat lifts', 'boat lifts'],
    ['a pier with no boat lifts, the nets', 'boat lifts'],
    ['no glass holds water', 'glass holds'],
    ['no top 10 charts the team', 'top 10 charts'],
    ['no hats Ed waves', 'hats'],
    ['no hats ing', 'hats'],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('"and" and "or"', () => {
  test.each([
    ['no text and', 'text'],
    ['no text and, a lake', 'text'],
    ['no text and, hands', 'text'],
    ['no text or the logo', 'text or the logo'],
    ['no text or two logos', 'text or two logos'],
    ['no hands and he waves', 'hands'],
    ['no hands and two dogs', 'hands'],
    ['no blur and the noise', 'blur'],
    ['no hands and 5 dogs', 'hands'],
    ["don't show hands and the face", 'show hands and the face'],
    ["don't show hands and two dogs", 'show hands'],
    ["don't show hands and he waves", 'show hands'],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('a list after a comma', () => {
  test.each([
    ['no text, hands', 'text hands'],
    ['no text, hands. or cars', 'text hands'],
    ['no text, hands, red cars', 'text hands'],
    ['no text, red hands, cars', 'text'],
    ['no text, red hands', 'text'],
    ['no text, red hands, cars, dogs', 'text'],
    ['no text, red hands, blue cars, dogs', 'text'],
    ['no text, red hands or cars', 'text red hands or cars'],
    ['no text, red hands, blue cars or dogs', 'text red hands blue cars or dogs'],
    ['no text, red cars; or logos', 'text'],
    ['no text, red cars: or logos', 'text'],
    ['no text, hands or', 'text'],
    ['no text, red hands or', 'text'],
    ['no text, hands or the feet', 'text hands or the feet'],
    ['no text, or hands', 'text or hands'],
    // A word that is never bare, a number or a Chinese character ends it.
    ['no text, a hand or cars', 'text'],
    ['no text, with hands or feet', 'text'],
    ['no text, five hands or feet', 'text'],
    ['no text, 5 hands or feet', 'text'],
    ['no text, 文字', 'text'],
    ['不要 text, 文字', 'text'],
    ['没有文字，和小狗玩耍', '文 字'],
    ['no text, 16:9 frames or logos', 'text'],
    // "and" closes a list of bare words only.
    ['no text, hands and feet', 'text hands and feet'],
    ['no text, hands and a dog', 'text'],
    ['no text, red hands and feet', 'text'],
    ['no text, red hands, feet and dogs', 'text'],
    ['no text, and hands', 'text and hands'],
    // Three words are an item, four are a clause, and so is a noun with a participle.
    ['no text, red painted cars or logos', 'text red painted cars or logos'],
    ['no text, big red painted cars or logos', 'text'],
    ['no text, snow falling or rain', 'text'],
    ['no text, falling snow or rain', 'text falling snow or rain'],
    // The next negation stands for itself, and a phrase that looks like one is a word like others.
    ['no text, cars no dogs', 'text dogs'],
    ['no text, red cars without dogs', 'text dogs'],
    ['no text, cars without dogs or hats', 'text dogs or hats'],
    ['no text, hidden logos', 'text logos'],
    ['no text, red cars, no dogs', 'text dogs'],
    ['no text, half hidden or cars', 'text half hidden or cars'],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));

  test('is looked at for 24 words', () => {
    const items = Array.from({ length: 11 }, () => 'red cars').join(', ');
    expect(denied(`no text, ${items}, logos or hands`)).toBe(`text ${items.replaceAll(',', '')} logos or hands`);
    expect(denied(`no text, ${items}, red logos or hands`)).toBe('text');
  });
});

describe('a whole sentence behind a colon', () => {
  test.each([
    ['Avoid: crowds, text, no cars', 'crowds text cars'],
    ['Avoid: crowds, no cars, the red hands', 'crowds cars the red hands'],
    ['Avoid: text, hands. A dog', 'text hands'],
    ['Avoid: text, except the title, hands', 'text'],
    ['Avoid crowds: text', 'crowds'],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('in Chinese', () => {
  test.each([
    ['画面不出现的文字', '画 面'],
    ['不出现，文字', ''],
    ['水印不出现，画面干净', '水 印'],
    ['没有红色的，灯', '红 色 的'],
    ['没有红色的、蓝色的灯', '红 色 的 蓝 色 的'],
    ['不要红色的灯', '红 色 的 灯'],
    ['别拍没有窗户的房间', '拍 窗 户 的'],
    ['红色的手不入镜', '手'],
    ['人、手不入镜', '手'],
    ['手、不入镜', ''],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('what stands before', () => {
  test.each([
    ['hidden', ''],
    ['is hidden', ''],
    ['hands / hidden', 'hands'],
    ['hands (hidden)', ''],
    ['the hands, hidden', ''],
    ['the logo is, hidden', ''],
    ['the logo is still fully hidden', 'the logo'],
    ['the off screen voice', ''],
    ['in hidden places', ''],
    ['he is hidden in fog', ''],
    ['looking off camera', ''],
    ['the hands of the man out of frame', 'the hands of the man'],
    ['the hands and the face out of frame', 'the hands and the face'],
    ['the hands the face out of frame', 'the face'],
    ['red green blue black white pink hands out of frame', 'green blue black white pink hands'],
    ['a lake but hands out of frame', 'hands'],
    ['a lake only hands out of frame', 'hands'],
    ['a boat with red hands out of frame', 'red hands'],
    ['a boat he red hands out of frame', 'red hands'],
    ['a lake, red hands out of frame', 'red hands'],
    ['a lake: red hands out of frame', 'red hands'],
    ['a lake / red hands out of frame', 'a lake red hands'],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('"-free"', () => {
  test.each([
    ['smoke-free bar and a sugar-free cake', 'smoke sugar'],
    ['free', ''],
    ['-free', ''],
    ['logo free', ''],
    ['logo-tree', ''],
    ['logo-freed', ''],
    ['cross-fade', ''],
    ['gold-filigree', ''],
  ])('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

test.each([
  ['A lake, no text', 2, 3],
  ['the logo is not visible', 3, 1],
  ['a logo-free wall', 2, 1],
  ['A lake, instead of a boat', 2, 4],
])('a denied word knows where its negation begins: %s', (prompt, negator, word) => {
  const reading = read(prompt);
  expect([(reading.flags[word] as number) & NEGATED, reading.negator[word]]).toEqual([NEGATED, negator]);
});

test('every word of a negation is marked as such', () => {
  const { flags, tokens } = read('A lake free of cars, the logo not visible here');
  const marked = Array.from(flags.subarray(0, tokens)).flatMap((flag, token) =>
    (flag & NEGATOR) !== 0 ? [token] : [],
  );
  expect(marked).toEqual([2, 3, 7, 8]);
});
