/** Numbers before a noun and counts of anything: the value, and the words from the number on. */
import { describe, expect, test } from 'vitest';
import { type Count, countAt, countBefore } from '../../src/text/numerals.ts';
import type { Reading } from '../../src/text/reading.ts';
import { textBetween } from '../../src/text/units.ts';
import { read, reader } from './show.ts';

const count: Count = { value: 0, first: 0 };

function wordsOf(reading: Reading, first: number, end: number): string {
  return textBetween(reading.units, reading.from[first] as number, reading.to[end - 1] as number);
}

/** The first token that is a word. */
function tokenOf(reading: Reading, word: string): number {
  let token = 0;
  while (token < reading.tokens && wordsOf(reading, token, token + 1) !== word) token++;
  return token;
}

/** What a noun is said to number, from the number to the noun; '' where nothing says it. */
function before(prompt: string, noun: string): string {
  const reading = read(prompt);
  const at = tokenOf(reading, noun);
  countBefore(reading, reader.vocabulary, at, null, count);
  return count.value === 0 ? '' : `${count.value}: ${wordsOf(reading, count.first, at + 1)}`;
}

/** What is counted from a word on, from the number to the word after it; '' where nothing is. */
function from(prompt: string, number: string): string {
  const reading = read(prompt);
  const end = countAt(reading, reader.vocabulary, tokenOf(reading, number), count);
  return end === 0 ? '' : `${count.value}: ${wordsOf(reading, count.first, end)}`;
}

describe('the number of a noun', () => {
  test.each([
    [
      'thousands with hundreds',
      'two thousand three hundred dancers',
      'dancers',
      '2300: two thousand three hundred dancers',
    ],
    ['hundreds with tens', 'three hundred twenty dancers', 'dancers', '320: three hundred twenty dancers'],
    ['a hundred with ones', 'a hundred five dancers', 'dancers', '105: a hundred five dancers'],
    ['Chinese hundreds, tens and ones', '三百二十五只猫', '猫', '325: 三百二十五只猫'],
    ['a hundred with nothing before', '百人合唱', '人', '100: 百人'],
    ['"of" with an article names the whole', 'five of the tall dancers', 'dancers', '5: five of the tall dancers'],
    ['an article behind "of" without a number', 'portrait of a dancer', 'dancer', '1: a dancer'],
    ['an article behind another noun', 'five pots a dancer holds', 'dancer', '1: a dancer'],
    ['a determiner behind another noun', 'five pots the dancer holds', 'dancer', ''],
    ['an article before a comma', 'plan a, dancers bow', 'dancers', ''],
    ['words between are as few behind "of"', 'five of very tall young dancers', 'dancers', ''],
    ['six characters and a 的 between', '五名身穿红色大衣的女人', '女', '5: 五名身穿红色大衣的女'],
    ['a classifier without a number is a character between', '五名头戴小花朵发箍的女人', '女', ''],
    ['a number before a comma', 'a hundred, two dancers bow', 'dancers', '2: two dancers'],
    ['a factor before a comma', 'take two, hundreds of birds', 'birds', '100: hundreds of birds'],
    ['a year before a number', 'in 2024 two dancers bow', 'dancers', '2: two dancers'],
    ['a year before a multiplier', 'in 2024 hundreds of birds', 'birds', '100: hundreds of birds'],
    ['an hour before a number', 'at ten twenty dancers bow', 'dancers', '20: twenty dancers'],
    ['an hour before the same number', 'at ten ten dancers bow', 'dancers', '10: ten dancers'],
    ['a day of the week before a number', '周五三人聚餐', '人', '3: 三人'],
    ['digits with a name', 'in shot 2 dancers bow', 'dancers', ''],
    ['a number word is no name', 'on stage five dancers bow', 'dancers', '5: five dancers'],
    ['a comma parts a name from digits', 'wide shot, 5 dancers bow', 'dancers', '5: 5 dancers'],
    ['digits behind any other word', 'a tent with 5 dancers', 'dancers', '5: 5 dancers'],
    ['an ordinal is no number', '第二十三只猫', '猫', ''],
    ['more than a round number', '二十多个人', '人', '20: 二十多个人'],
    ['more than a hundred', '一百多只猫', '猫', '100: 一百多只猫'],
    ['a few more than ten', '十几个舞者', '舞', '10: 十几个舞'],
    ['about thirty', '三十来个人', '人', '30: 三十来个人'],
    ['more than digits, six characters behind it', '20余名身穿红色大衣的女人', '女', '20: 20余名身穿红色大衣的女'],
    ['more than a number and the noun itself', '三十多人', '人', '30: 三十多人'],
    ['guests behind a round number', '三十来宾', '来', '30: 三十来'],
    ['一来 is no number', '一来一往的人', '人', ''],
    ['tens of tens stay ten', '几十个人', '人', '10: 十个人'],
    ['a numeral inside a name', '二十四孝里的人', '人', ''],
    ['a zero inside', '两千零八只猫', '猫', '2008: 两千零八只猫'],
    ['a zero before one', '一千零一个人', '人', '1001: 一千零一个人'],
    ['a zero without a number before', '零一个人', '人', '1: 一个人'],
    ['ten thousands behind digits', '5万只鸟', '鸟', '50000: 5万只鸟'],
    ['ten thousand', '一万只鸟', '鸟', '10000: 一万只鸟'],
    ['tens and ones of ten thousands', '二十三万五千只鸟', '鸟', '235000: 二十三万五千只鸟'],
    ['more than ten thousands', '三万多名观众', '观', '30000: 三万多名观'],
    ['千万 is no number', '千万别拍到人', '人', ''],
    ['"and" behind hundreds', 'two hundred and five cats', 'cats', '205: two hundred and five cats'],
    ['"and" behind thousands', 'two thousand and one birds', 'birds', '2001: two thousand and one birds'],
    ['"and" behind a noun', 'two cats and five dogs', 'dogs', '5: five dogs'],
    ['"and" behind a small number', 'rows of five and ten dancers', 'dancers', '10: ten dancers'],
    ['"and" behind a dozen', 'a dozen and two dancers', 'dancers', '2: two dancers'],
    ['"and" between equals', 'between one hundred and two hundred birds', 'birds', '200: two hundred birds'],
    [
      '"and" before more of the same',
      'between one hundred and three hundred thousand birds',
      'birds',
      '300000: three hundred thousand birds',
    ],
    ['"or" behind hundreds', 'a hundred or five cats', 'cats', '5: five cats'],
    ['"and" between multipliers', 'hundreds and thousands of birds', 'birds', '1000: thousands of birds'],
    ['"and" behind a comma', 'one hundred, and two dancers', 'dancers', '2: two dancers'],
    ['"and" behind a year', 'in 2024 and two dancers bow', 'dancers', '2: two dancers'],
    ['和 behind hundreds', '一百和五只猫', '猫', '5: 五只猫'],
    ['a hundred thousand', 'a hundred thousand birds', 'birds', '100000: a hundred thousand birds'],
    ['hundreds of thousands', 'two hundred thousand birds', 'birds', '200000: two hundred thousand birds'],
    [
      'hundreds, tens and ones of thousands',
      'two hundred and twenty-one thousand three hundred birds',
      'birds',
      '221300: two hundred and twenty-one thousand three hundred birds',
    ],
    ['digits of thousands', '150 thousand birds', 'birds', '150000: 150 thousand birds'],
    ['a year before thousands', 'in 2024 thousands of birds', 'birds', '1000: thousands of birds'],
    ['an hour before hundreds', 'at ten two hundred birds', 'birds', '200: two hundred birds'],
    ['a time before tens', 'at six thirty twenty dancers bow', 'dancers', '20: twenty dancers'],
    ['an hour before ones', 'at ten five dancers bow', 'dancers', '5: five dancers'],
    ['digits and a dozen', '20 dozen eggs', 'eggs', '240: 20 dozen eggs'],
    ['pairs', '三双鞋', '鞋', '3: 三双鞋'],
    ['pairs behind digits', '5双红色的鞋', '鞋', '5: 5双红色的鞋'],
    ['more than ten pairs', '十多双鞋', '鞋', '10: 十多双鞋'],
    ['a pair without a number', '双手', '手', '2: 双手'],
    ['a pair behind a comma', '三，双手', '手', '2: 双手'],
    ['many pairs are no number of pairs', '更多双人舞', '人', '2: 双人'],
    ['one pair after another', '双双舞者', '舞', '2: 双舞'],
    ['weeks before people', '两个星期后人来', '人', ''],
  ])('%s: %s', (_, prompt, noun, expected) => expect(before(prompt, noun)).toBe(expected));
});

describe('a count of anything', () => {
  test.each([
    ['a numeral from its first character', '二十三只猫', '二', '23: 二十三只猫'],
    ['a numeral from its first word', 'two hundred pears', 'two', '200: two hundred pears'],
    ['a digit and a classifier', '3只猫', '3', '3: 3只猫'],
    ['a digit and people', '9人在跳舞', '9', '9: 9人'],
    ['a digit and no classifier', '3小猫', '3', ''],
    ['hours', '3小时', '3', ''],
    ['months with a classifier', '5个月后的海', '5', ''],
    ['months, all in Chinese', '五个月后的海', '五', ''],
    ['hours with a classifier', '5个小时后的海', '5', ''],
    ['hours, all in Chinese', '三个小时后的海', '三', ''],
    ['hours and a half', '三个半小时后的海', '三', ''],
    ['weeks', '两个星期后的海', '两', ''],
    ['small things are no hours', '三个小女孩', '三', '3: 三个小'],
    ['small things behind a digit', '3个小女孩', '3', '3: 3个小'],
    ['people who do something, behind a digit', '5人分蛋糕', '5', '5: 5人'],
    ['people who do something', '五人分蛋糕', '五', '5: 五人'],
    ['people who step', 'five dancers step inside', 'five', '5: five dancers'],
    ['a clause ends before what looks like a unit', '苹果5个，分给路人', '5', '5: 5个'],
    ['more than a round number is left open', '二十多个人', '二', ''],
    ['about a number of people is left open', '三十来人跳舞', '三', ''],
    ['more than digits is left open', '20多只猫', '20', ''],
    ['tens are left open', '几十个人', '十', ''],
    ['four or five is left open', '四五个人', '五', ''],
    ['nearly ten is left open', '近十名保安', '十', ''],
    ['a name before 来', '李四来个拥抱', '四', ''],
    ['more than a number of years', '十多岁的孩子', '十', ''],
    ['more than a number and no classifier', '十多猫', '十', ''],
    ['a zero inside', '两千零八只猫', '两', '2008: 两千零八只猫'],
    ['digits and ten thousands', '5万只鸟', '5', '50000: 5万只鸟'],
    ['"and" inside', 'two hundred and five cats', 'two', '205: two hundred and five cats'],
    ['"and" behind it', 'rows of five and ten', 'five', ''],
    ['"and" without a number behind', 'two hundred and more cats', 'two', ''],
    ['hundreds of thousands', 'a hundred thousand birds', 'hundred', '100000: a hundred thousand birds'],
    ['pairs', '五双鞋', '五', '5: 五双鞋'],
    ['pairs behind a digit', '3双鞋', '3', '3: 3双鞋'],
    ['a dance of two', '双人舞', '双', '2: 双人'],
    ['a numeral inside a word', '四周都是海', '四', ''],
    ['a numeral inside an adverb', '十分安静的湖', '十', ''],
    ['an ordinal', '第五只猫', '五', ''],
    ['a classifier at the end', '外面有猫五只', '五', ''],
    ['a number at the end', 'the crew of five', 'five', ''],
    ['digits with a name', 'step 3 lanterns glow', '3', ''],
    ['digits behind any other word', 'a table with 5 pears', '5', '5: 5 pears'],
    ['a comma parts a name from digits', 'wide shot, 5 pears', '5', '5: 5 pears'],
    [
      'four words before the one that names several',
      'six tall bright copper garden lamps',
      'six',
      '6: six tall bright copper garden lamps',
    ],
    ['five words before it', 'six tall bright old copper garden lamps', 'six', ''],
    ['a comma before what names several', 'Kodak 50 grain, two cats', '50', ''],
    ['a line ends before what names several', 'Kodak 50 grain\ncats at dawn', '50', ''],
    ['a preposition before what names several', 'Kodak 50 grain in cans', '50', ''],
    ['ends in men', 'six tall firemen', 'six', '6: six tall firemen'],
    ['ends in en', 'Kodak 50 golden palette', '50', ''],
    ['ends in mer', 'Kodak 50 summer palette', '50', ''],
    ['ends in man', 'Kodak 50 roman palette', '50', ''],
    ['ends in ss', 'Kodak 50 glass palette', '50', ''],
    ['a misspelled plural', 'six tall wommen', 'six', '6: six tall wommen'],
    ['a misspelled word in -s', 'six slow walsk', 'six', '6: six slow walsk'],
    ['one word for several', 'six tall sheep', 'six', '6: six tall sheep'],
    ['a word that begins with digits', 'four 10s clips', 'four', ''],
    ['another number behind it', 'five pears beside six plums', 'five', '5: five pears'],
    ['a comma before "of"', 'a crew of five, of pears and plums', 'five', ''],
    ['both', 'both sides glow', 'both', ''],
    ['two people who belong together', 'an old couple sits on rocks', 'couple', ''],
    ['a pair of something', 'a pair of lamps', 'pair', '2: a pair of lamps'],
    ['two people, all in Chinese', '俩人跳舞', '俩', '2: 俩人'],
    ['what is a classifier elsewhere', '三只碗', '三', '3: 三只碗'],
    ['alike', '两个一模一样的杯子', '两', '2: 两个一模一样'],
    ['one by one', '三个一一走来', '三', ''],
    ['of one mind', '三个一心二用的人', '三', ''],
    ['one of five', '三个五选一的盒子', '三', ''],
  ])('%s: %s', (_, prompt, number, expected) => expect(from(prompt, number)).toBe(expected));
});

test('words of the prompt before are not counted', () => {
  read('two small cats sleep');
  expect(from('5 black', '5')).toBe('');
  read('三只猫');
  expect(from('三只', '三')).toBe('');
  read('3只猫');
  expect(from('3只', '3')).toBe('3: 3只');
  read('两个一模一样的杯子');
  expect(from('两个一模', '两')).toBe('');
});
