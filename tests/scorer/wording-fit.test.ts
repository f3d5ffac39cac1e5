/** How the words of a fix are fitted into a place: article, capital, language, and where they would not stand well. */
import { describe, expect, test } from 'vitest';
import type { CompiledFix } from '../../src/scorer/cue-set.ts';
import { applyEdits, settle } from '../../src/scorer/drafts.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { createSheet, fill } from '../../src/scorer/sheet.ts';
import type { Cut } from '../../src/scorer/tidy.ts';
import { addition, replacement, widened } from '../../src/scorer/wording.ts';
import { createReader } from '../../src/text/reader.ts';
import { placed } from './placed.ts';
import { cueSet } from './small.ts';

type Replace = NonNullable<CompiledFix['replace']>;

const reader = createReader(cueSet.traditional);
const sheet = createSheet(reader.vocabulary, new Registry(1));

function made(prompt: string, cut: Cut): string {
  const draft = { ...cut, cue: 0, strategy: 'calm' as const, moved: null, added: false, beside: [] };
  return applyEdits(prompt, settle(cueSet, prompt, [draft]));
}

/** The prompt with other words in its place; "none" where they would not stand well there. */
function put(marked: string, replace: Replace): string {
  const { prompt, start, end, first } = placed(sheet, reader, marked);
  const cut = replacement(cueSet, sheet, start, end, first, replace);
  return cut === null ? 'none' : made(prompt, cut);
}

describe('words take a place', () => {
  test.each<[string, string, Replace, string]>([
    ['as they are', 'A man <runs> home.', { en: 'walks' }, 'A man walks home.'],
    ['with its capital', '<Runs> home.', { en: 'walks' }, 'Walks home.'],
    ['in Chinese', '男人<跑>。', { en: 'walks', zh: '走' }, '男人走。'],
    [
      'in Chinese for an English word among Chinese',
      '一个男人在雨里 <run> 。',
      { en: 'walks', zh: '走' },
      '一个男人在雨里 走 。',
    ],
    ['in English for one among few', '男人 <runs>。', { en: 'walks', zh: '走' }, '男人 walks。'],
    ['in Chinese for a Chinese word among English', 'A man <跑>.', { en: 'walks', zh: '走' }, 'A man 走.'],
    ['by the words there', 'A man <runs fast>.', { en: 'goes', words: { 'runs fast': 'walks' } }, 'A man walks.'],
    ['however they are written', 'He <RUNS-Fast>.', { words: { 'runs fast': 'walks' } }, 'He Walks.'],
    ['with a capital further on', 'He <sees Tom> there.', { en: 'walks' }, 'He walks there.'],
    ['with several spaces', 'A man <runs  fast>.', { words: { 'runs fast': 'walks' } }, 'A man walks.'],
    ['and none where there are none for them', 'A man <ran>.', { words: { 'runs fast': 'walks' } }, 'none'],
    ['nor by a name of the language', 'A man <constructor>.', { words: {} }, 'none'],
    ['or leave it', 'A man <tall> walks.', { en: '' }, 'A man walks.'],
    ['not where they stand', 'A man <walks>.', { en: 'walks' }, 'none'],
    ['not before a hyphen', 'A man <run>-down.', { en: 'walk' }, 'none'],
    ['not behind a hyphen', 'A pre-<run> man.', { en: 'walk' }, 'none'],
    ['behind a dash', 'Rain -<runs> down.', { en: 'walks' }, 'Rain -walks down.'],
    ['before a dash', 'He <runs>- rain.', { en: 'walks' }, 'He walks- rain.'],
  ])('%s: %s', (_, marked, replace, expected) => expect(put(marked, replace)).toBe(expected));

  test.each([
    ['A <close-up>, a medium shot.', 'none'],
    ['A medium shot, a <close-up>.', 'none'],
    ['A Medium Shot, a <close-up>.', 'none'],
    ['A <close-up>. A medium shot.', 'A medium shot. A medium shot.'],
    ['A medium shot. A <close-up>.', 'A medium shot. A medium shot.'],
    ['A medium, <close-up> shot.', 'A medium, medium shot shot.'],
  ])('not twice in a sentence: %s', (marked, expected) => expect(put(marked, { en: 'medium shot' })).toBe(expected));

  test.each([
    ['<特写>，中景。', 'none'],
    ['中景，<特写>。', 'none'],
    ['<特写>。中景。', '中景。中景。'],
  ])('in Chinese, too: %s', (marked, expected) => expect(put(marked, { zh: '中景' })).toBe(expected));

  test('a lone word may stand twice', () => expect(put('A still, <wild>.', { en: 'still' })).toBe('A still, still.'));

  test('far off it may stand, too', () => {
    const far = `A medium shot${', rain'.repeat(60)}, a`;
    expect(put(`${far} <close-up>.`, { en: 'medium shot' })).toBe(`${far} medium shot.`);
    expect(put(`A <close-up>${', rain'.repeat(60)}, a medium shot.`, { en: 'medium shot' })).not.toBe('none');
  });
});

describe('an article before new words', () => {
  test.each([
    ['A <boy>.', 'old man', 'An old man.'],
    ['an <actor>.', 'boy', 'a boy.'],
    ['An <actor>.', 'boy', 'A boy.'],
    ['An <actor>.', 'old man', 'An old man.'],
    ['See a <boy>.', 'island', 'See an island.'],
    ['See a <boy>.', 'uncle', 'See an uncle.'],
    ['See an <actor>.', 'user', 'See a user.'],
    ['See an <actor>.', 'unit', 'See a unit.'],
    ['See an <actor>.', 'utility', 'See a utility.'],
    ['The <actor>.', 'boy', 'The boy.'],
    ['See all <actors>.', 'boys', 'See all boys.'],
    ['Her <son>.', 'old man', 'Her old man.'],
    ['Han <actor>.', 'boy', 'Han boy.'],
    ['A man, <boy>.', 'old man', 'A man, old man.'],
  ])('suits them: %s + %s', (marked, en, expected) => expect(put(marked, { en })).toBe(expected));

  test.each([
    ['An <actor>.', 'a boy', 'A boy.'],
    ['the <actor>.', 'a boy', 'a boy.'],
    ['See her <actor>.', 'a boy', 'See a boy.'],
    ['See all <actors>.', 'two boys', 'See two boys.'],
    ['An <actor>.', 'the boys', 'The boys.'],
    ['See an <actor>.', 'his boys', 'See his boys.'],
    ['The <actors>.', 'no boys', 'No boys.'],
    ['The <actors>.', 'animals', 'The animals.'],
    ['The <actors>.', 'men of the sea', 'The men of the sea.'],
    ['Tall <actors>.', 'the boys', 'Tall the boys.'],
  ])('gives way to their own: %s + %s', (marked, en, expected) => expect(put(marked, { en })).toBe(expected));

  test.each([
    ['The <seven> men wave.', 'The men wave.'],
    ['See his <six> candles.', 'See his candles.'],
    ['All <six> candles.', 'All candles.'],
    ['Than <six> candles.', 'none'],
  ])('stays where a number leaves: %s', (marked, expected) => expect(put(marked, { en: '' })).toBe(expected));
});

describe('a number gives way', () => {
  test.each([
    ['<Six> men.', 'Men.'],
    ['A pack of <six>.', 'none'],
    ['A horse with <four> legs.', 'none'],
    ['A car with <four> wheels.', 'none'],
    ['See <four> dogs with legs.', 'See dogs with legs.'],
    ['有<四>名老人。', '有数名老人。'],
    ['有<四>个人。', '有一些人。'],
    ['有<四>個人。', '有一些人。'],
    ['<十>个人。', '一些人。'],
    ['有<5>个人。', '有一些人。'],
    ['有<10>个人。', '有一些人。'],
    ['有<四>十个人。', '有数十个人。'],
    ['有<50>个人。', 'none'],
    ['有<100>个人。', 'none'],
    ['有<三>个人。', 'none'],
    ['有<12>个人。', 'none'],
    ['<十>几个人。', 'none'],
    ['<十>多个人。', 'none'],
  ])('%s', (marked, expected) => expect(put(marked, { en: '', zh: '数', first: true })).toBe(expected));
});

test.each([
  ['A boy <runs> quickly.', 2, 4, 'A boy walks.'],
  ['A boy quickly <runs>.', 2, 4, 'A boy walks.'],
  ['Quickly <running> a boy waves.', 0, 2, 'Walks a boy waves.'],
  ['A boy <runs> home.', 2, 3, 'A boy walks home.'],
])('words take along what is told to go with them: %s', (marked, begin, behind, expected) => {
  const { prompt, start, end } = placed(sheet, reader, marked);
  expect(made(prompt, widened(sheet, { start, end, to: 'walks', capital: false }, begin, behind))).toBe(expected);
});

test.each([
  ['A man waves', 'Static camera.'],
  ['男人挥手', '固定镜头。'],
  ['雨。A man waves', 'Static camera.'],
  ['A man waves. 男人在雨中挥手 slowly', '固定镜头。'],
  ['男人 waves', 'Static camera.'],
  ['', 'Static camera.'],
])('a sentence is in the language of the last clause, and in the characters of the prompt: %s', (prompt, expected) => {
  fill(sheet, reader, prompt);
  const { length } = prompt;
  expect(addition(cueSet, sheet, { en: 'Static camera.', zh: '固定镜头。' })).toEqual({
    start: length,
    end: length,
    to: expected,
    capital: false,
  });
});
