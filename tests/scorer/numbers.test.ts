/** Numbers and what they count, and the ways in which a count or a quotation is none. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { marked } from './marked.ts';
import { buildCueSet } from './small.ts';

describe('number', () => {
  const crowd: Matcher = { number: { of: ['people'], at_least: 3, at_most: 10 } };
  test.each([
    ['five people', 'five people'],
    ['three people', 'three people'],
    ['ten people', 'ten people'],
    ['eleven people', ''],
    ['Five tall dancers', 'Five tall dancers'],
    ['two dancers', ''],
    ['20 dancers', ''],
    ['a dancer', ''],
    ['五名舞者', '五名舞者'],
    ['no five people', ''],
    ['He points at a. Five dancers hug.', 'Five dancers'],
  ])('%s', (prompt, expected) => expect(marked(crowd, prompt)).toBe(expected));
});

describe('whatever is counted', () => {
  const some: Matcher = { number: { at_least: 2 } };
  test.each([
    ['两个一模一样的杯子', '两个一模一样的杯子'],
    ['两个一百', ''],
    // The mark reaches to the end of the noun, of a word that is known or of two characters.
    ['七个舞者围坐', '七个舞者'],
    ['三只白色的盘子在桌上', '三只白色的盘子'],
    ['三只碗在桌上', '三只碗'],
    ['3只碗。', '3只碗'],
    ['3只，碗', '3只'],
    ['五人走来', '五人'],
    ['五名老舞者', '五名老舞者'],
    ['Five men and women', 'Five men'],
    ['six flaming torches burn', 'six flaming torches'],
    ['两个一起走', ''],
    // Behind 的 the noun goes on, unless something else begins there.
    ['三个大的在桌上', '三个大'],
    ['三个大的', '三个大'],
    ['三个白色的小猫在跑', '三个白色的小猫'],
    ['三只白色的老旧的盘子在桌上', '三只白色的老旧的盘子'],
    ['三个女舞者的手', '三个女舞者的手'],
    ['三个剑子', '三个剑子'],
    ['五人。走来', '五人'],
    ['two cups', 'two cups'],
    ['one cup', ''],
  ])('%s', (prompt, expected) => expect(marked(some, prompt)).toBe(expected));
});

describe('how many people', () => {
  const some: Matcher = { number: { of: ['people'], at_least: 3, at_most: 1000 } };
  test.each([
    ['five of dancers', 'five of dancers'],
    ['five of the dancers', 'five of the dancers'],
    ['five of her friends', 'five of her friends'],
    ['one of the dancers', ''],
    ['the five, a dancer', ''],
    ['five, dancers', ''],
    ['dancers, five', ''],
    ['a group of five, men wave', ''],
    ['five hundred dancers', 'five hundred dancers'],
    ['two dozen dancers', 'two dozen dancers'],
    ['twenty-three dancers', 'twenty-three dancers'],
    ['five or six dancers', 'six dancers'],
    ['several dancers', ''],
    ['三百名舞者', '三百名舞者'],
    ['二十三名舞者', '二十三名舞者'],
    ['五名高大的舞者', '五名高大的舞者'],
    ['五个穿红衣的女人', '五个穿红衣的女人'],
    ['第五名舞者', ''],
    ['三人', '三人'],
    ['一起的人', ''],
  ])('%s', (prompt, expected) => expect(marked(some, prompt)).toBe(expected));
});

test.each([
  ['Both sides of the street, an old couple sits', ''],
  ['A couple of cups', 'A couple of cups'],
  ['two cups', 'two cups'],
])('whatever is counted: %s', (prompt, expected) =>
  expect(marked({ number: { at_least: 2, at_most: 3 } }, prompt)).toBe(expected),
);

test.each([
  [1, 'five tall dancers', 'five tall dancers'],
  [1, 'five tall old dancers', ''],
  [0, 'five dancers', 'five dancers'],
  [0, 'five tall dancers', ''],
  [undefined, 'five tall old dancers', 'five tall old dancers'],
  [undefined, 'five tall old thin dancers', ''],
])('with a gap of %s: %s', (gap, prompt, expected) =>
  expect(marked({ number: { of: ['people'], at_least: 3, ...(gap === undefined ? {} : { gap }) } }, prompt)).toBe(
    expected,
  ),
);

test('five places, for one of five and of six', () => {
  const places = (at_least: number): Matcher => ({ number: { at_least: 2, places: at_least } });
  const prompt = 'two pears, two plums, two figs, two limes, two dates';
  expect(marked(places(5), prompt).split(' | ')).toHaveLength(5);
  expect(marked(places(6), prompt)).toBe('');
});

test('a quotation may be padded with spaces; marks of inches are none', () => {
  const words: Matcher = { quoted: { at_least: 2 } };
  expect(marked(words, 'a sign that reads " OPEN " above a door')).toBe('" OPEN "');
  expect(marked(words, 'a screen 27" wide and 16" high')).toBe('');
});

test('places of the prompt before are not counted on', () => {
  const scorer = createScorer(buildCueSet({ it: { match: { number: { at_least: 2, places: 2 } } } }, {}));
  const texts = (prompt: string) => scorer.findings({ prompt }).map(({ text }) => text);
  expect(texts('two pears and three plums')).toEqual(['two pears', 'three plums']);
  expect(texts('two pears and a plum')).toEqual([]);
});

test('a count inside "any" looks at its own prompt, not at the last one', () => {
  const match: Matcher = {
    any: [
      { count: { of: ['weapon'], at_least: 2, within: 'sentence' } },
      { count: { of: ['people'], at_least: 2, within: 'sentence' } },
    ],
  };
  const scorer = createScorer(buildCueSet({ it: { match } }, {}));
  const texts = (prompt: string) => scorer.findings({ prompt }).map(({ text }) => text);
  expect(texts('a man, a woman, a boy and a dancer')).toEqual(['man', 'woman', 'boy', 'dancer']);
  expect(texts('a man and a woman')).toEqual(['man', 'woman']);
  expect(texts('a lake')).toEqual([]);
});

describe('number of anything', () => {
  const many: Matcher = { number: { at_least: 4, at_most: 99 } };
  test.each([
    ['five green pears', 'five green pears'],
    ['twenty-one lanterns hang there', 'twenty-one lanterns'],
    ['a dozen of eggs', 'a dozen of eggs'],
    ['三只猫和六只狗', '六只狗'],
    ['four small red clay pots', 'four small red clay pots'],
    ['four grass seeds', 'four grass seeds'],
    ['ten firemen', 'ten firemen'],
    ['seven sheep', 'seven sheep'],
    ['four geese by a pond', 'four geese'],
    ['9人在跳舞', '9人'],
    ['九人女团', '九人'],
    // Nothing in the plural follows, or no classifier: a film, a view, a lens, a picture's number.
    ['Kodak 50 palette', ''],
    ['a slow 90 rotation', ''],
    ['super 16 grain, two cats', ''],
    ['four glass', ''],
    ['five of it, cats', ''],
    ['four in pots', ''],
    ['50胶片', ''],
    ['图5里的猫', ''],
    ['several pears', ''],
    ['几只猫', ''],
    ['四杯热茶', '四杯热茶'],
    ['three pears', ''],
    ['a shot of 8 seconds', ''],
    ['8 seconds long', ''],
    ['16:9, 4k, 60 fps', ''],
    ['the year 1990 in color', ''],
    ['in lane five', ''],
    ['one by one', ''],
    ['0-2s a door, 8-10s a street', ''],
    ['the baby takes five steps', ''],
    ['no seven pears', ''],
    ['一起走，第五天', ''],
    ['五只小猫', '五只小猫'],
    ['5小时后的海', ''],
    ['5个小舞者', '5个小舞者'],
    ['白队9号传球', ''],
    ['四杯一样高', ''],
    ['第五只猫', ''],
    ['十只', ''],
    ['二十三只猫', '二十三只猫'],
    ['step 5 lanterns hang', ''],
    ['7 minutes later', ''],
    ['five of the pears', ''],
    ['six or seven pears', 'seven pears'],
    ['five, pears', ''],
    ['room 5 lamps', ''],
  ])('%s', (prompt, expected) => expect(marked(many, prompt)).toBe(expected));

  const twice: Matcher = { number: { at_least: 2, at_most: 99, places: 2 } };
  test.each([
    ['two pears and three plums', 'two pears | three plums'],
    ['two pears and a plum', ''],
    ['two pears, three plums and no four figs', 'two pears | three plums'],
    ['两只猫和三只狗', '两只猫 | 三只狗'],
    ['ninety-nine pears, a hundred plums', ''],
    ['ninety-nine pears, ninety plums', 'ninety-nine pears | ninety plums'],
  ])('%s', (prompt, expected) => expect(marked(twice, prompt)).toBe(expected));
});
