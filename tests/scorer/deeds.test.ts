/** What counts as a deed: verbs that are known, verbs by their form and place, and none of what only looks like one. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { marked } from './marked.ts';

const deeds: Matcher = { deeds: { of: ['motion', 'contact'], at_least: 1, aside: ['camera'] } };
const from = (at_least: number): Matcher => ({ deeds: { of: ['motion', 'contact'], at_least, aside: ['camera'] } });

describe('English', () => {
  test.each([
    ['known verbs', 'A man runs, they hug', 'runs | hug'],
    ['behind "a" and a noun', 'A tired old man whittles', 'whittles'],
    ['but not behind "the"', 'The red flowers', ''],
    ['nor a noun that follows a verb', 'A cook grates onions', 'grates'],
    ['behind he, she and who', 'She kneels. A boy who whittles', 'kneels | whittles'],
    ['before what it is done to', 'The boy whittles a fox', 'whittles'],
    ['known verbs that are nouns here', 'After the run a hug', ''],
    ['and behind another mark not', 'A boy, his, run', 'run'],
    ['where to', 'A man backwards through a hall', ''],
    ['things of a place', 'Out of the pine trees into the snow', ''],
    ['but not without a preposition', 'The pine trees into the snow', 'trees'],
    ['before where it goes', 'The boat drifts past', 'drifts'],
    ['before how', 'The boat turns slowly', 'turns'],
    ['behind a preposition it is a thing', 'In a bed of roses the boy', ''],
    ['a part goes on', 'The boy whittles a fox, grins and coughs', 'whittles | grins | coughs'],
    ['with a thing of its own', 'The boy whittles a fox, pours tea', 'whittles | pours'],
    ['also behind then and how', 'The boy whittles a fox, then slowly drinks', 'whittles | drinks'],
    ['a part without a deed before it is a list', 'A desk, pens, books on the shelf', ''],
    ['things that begin a part', 'The boy whittles a fox, arms up, lights on', 'whittles'],
    ['things that are described', 'The boy whittles a fox, scarves flying, ribbons tied', 'whittles'],
    ['things of something', 'The boy whittles a fox, cups of tea', 'whittles'],
    ['things of a place behind a preposition', 'A fox out of the pine trees into the snow', ''],
    ['those who do it', 'The boy whittles a fox, maids run', 'whittles | run'],
    ['states', 'A lamp glows. She smiles. A man sits', ''],
    ['speech', 'She says hello', ''],
    ['short words and other endings', 'A man is us, this glass, a bus', ''],
    ['the sentence before does not count', 'The boy whittles a fox. Books', 'whittles'],
    ['denied and quoted', 'She never kneels. A sign "she kneels"', ''],
    ['other endings, where all else holds', 'A boy kneels, sofas past, taxis past, menus past, grass past', 'kneels'],
    ['short words there', 'A boy kneels, ads past, cows past', 'kneels | cows'],
    ['digits', 'A boy kneels, 1990s past', 'kneels'],
    ['a beginning', 'Kneels down', ''],
    ['"a" right before it', 'A whittles', ''],
    ['several behind "a"', 'A dozen boys, a boy with old dogs', ''],
    ['other words that end so', 'The boys try, the boys cold', ''],
    ['what only ends like a description', 'A boy kneels, paints pine, sows seed', 'kneels | paints | sows'],
    ['an amount of something', 'A few drops of water', ''],
    ['labels of what follows', 'Runs: a fox. Style: soft, runs: none', ''],
    ['a verb before a colon', 'A boy runs: he kneels', 'runs | kneels'],
    ['a verb before the end', 'A boy, soft, runs', 'runs'],
    ['keys', '{"runs": "a boy", "then": "kneels down", "hug":"no"}', ''],
    ['told twice', 'She kneels, he kneels', 'kneels'],
    ['told in another form', 'He runs, running', 'runs'],
  ])('%s: %s', (_, prompt, expected) => expect(marked(deeds, prompt)).toBe(expected));
});

describe('Chinese', () => {
  test.each([
    ['known verbs', '男人奔跑，拥抱女人', '奔跑 | 拥抱'],
    ['with an ending', '他推开门', '推开'],
    ['with two', '他爬了起来', '爬了起'],
    ['two verbs in one', '他翻滚进来', '翻滚进来'],
    ['where a part begins', '他笑，擦桌子，洗碗', '擦 | 洗'],
    ['behind a small word', '他在擦桌子', '擦'],
    ['elsewhere it may be a noun', '旧推车旁', ''],
    ['a last character alone', '门、推', ''],
    ['what describes a thing', '打开的窗，洗好的碗', ''],
    ['where to belongs to the verb before', '奔跑进来', '奔跑进来'],
    ['how often', '对着沙袋打两拳，朝镜头走几步', '打 | 走'],
    ['things whose first character is a verb', '他推开门，围巾飘动，骑手', '推开'],
    ['but not how many things', '墙上挂一幅画', ''],
    ['told over itself', '机器人歪了歪头', '歪了'],
    ['what goes on meanwhile', '他推着车，笑着看，敲着鼓', ''],
    ['what is worn', '穿风衣的女人', ''],
    ['and what is put on', '她穿上风衣', '穿上'],
    ['by a rule', '他洗碗，按顺序', '洗'],
    ['one verb with two endings', '他走到门口，走进屋', '走到'],
    ['three in one are two', '他推拉扯开门', '推拉 | 扯开'],
    ['denied', '他没有推开门', ''],
  ])('%s: %s', (_, prompt, expected) => expect(marked(deeds, prompt)).toBe(expected));
});

test('so many there must be', () => {
  expect(marked(from(3), 'She kneels, he coughs')).toBe('');
  expect(marked(from(3), 'She kneels, he coughs, she grins')).toBe('kneels | coughs | grins');
});

test('none in a clause of the camera', () => {
  expect(marked(deeds, 'She kneels, it pans as it drifts past')).toBe('kneels');
  expect(marked({ deeds: { of: ['motion'], at_least: 1 } }, 'She kneels, it pans as it drifts past')).toBe(
    'kneels | pans | drifts',
  );
});

test('two matchers of one cue count each by its own lists', () => {
  const either: Matcher = {
    any: [
      { deeds: { of: ['motion'], at_least: 2, aside: ['camera'] } },
      { deeds: { of: ['contact'], at_least: 2 } },
      { deeds: { of: ['contact'], at_least: 2, aside: ['camera'] } },
    ],
  };
  expect(marked(either, 'People run, people hug')).toBe('');
  expect(marked(either, 'People run, people sprint')).toBe('run | sprint');
  expect(marked(either, 'She kneels, it pans as it drifts past')).toBe('kneels | pans | drifts');
});
