/** What is left of a prompt when words are taken out: separators, small words and the first letter are mended; spaces go once. */
import { describe, expect, test } from 'vitest';
import { applyEdits, type Draft, settle } from '../../src/scorer/drafts.ts';
import { cutSentence, cutWords } from '../../src/scorer/tidy.ts';
import { unmarked } from './placed.ts';
import { cueSet } from './small.ts';

/** The prompt without the words between < and >. */
function without(marked: string, cut: typeof cutWords): string {
  const { prompt, start, end } = unmarked(marked);
  const taken = cut(prompt, start, end);
  const draft: Draft = { ...taken, cue: 0, strategy: 'simplify', moved: null, added: false, beside: [] };
  return applyEdits(prompt, settle(cueSet, prompt, [draft]));
}

describe('words leave', () => {
  test.each([
    ['from the middle', 'A man <tall> walks.', 'A man walks.'],
    ['between several spaces', 'A man  <tall>  walks.', 'A man walks.'],
    ['between tabs', 'A man\t<tall>\twalks.', 'A man walks.'],
    ['between wide spaces', 'A man\u3000<tall>\u3000walks.', 'A man walks.'],
    ['between spaces that do not break', 'A man\u00a0<tall>\u00a0walks.', 'A man walks.'],
    ['at the end of a clause', 'A man walks <with a hat>, then waves.', 'A man walks, then waves.'],
    ['at the end of a sentence', 'A man walks <quickly>! Rain.', 'A man walks! Rain.'],
    ['before a colon', 'A man walks <quickly>: rain.', 'A man walks: rain.'],
    ['before a new line', 'A man walks <quickly>\nnow', 'A man walks\nnow'],
    ['at the end', 'A man walks <quickly>', 'A man walks'],
    ['between two commas, and one of them with it', 'A man, <in red>, walks.', 'A man, walks.'],
    ['between two commas that stand apart', 'A man , <in red> , walks.', 'A man, walks.'],
    ['behind a comma', 'A man, <slowly> walks.', 'A man, walks.'],
    ['behind a Chinese comma', '男人，<慢慢>走。', '男人，走。'],
    ['between two Chinese commas', '男人，<穿红衣>，走。', '男人，走。'],
    ['before a Chinese word, without a space', 'A man <slowly> 走。', 'A man走。'],
    ['between Chinese words', '男人<慢慢>走。', '男人走。'],
  ])('%s: %s', (_, marked, expected) => expect(without(marked, cutWords)).toBe(expected));

  test.each([
    ['A man sits by <the lamp>.', 'A man sits.'],
    ['A man sits in the <red chair>.', 'A man sits.'],
    ['He comes up to the <gate>.', 'He comes up.'],
    ['A man sits, and <waves>.', 'A man sits.'],
    ['A man waves and <runs>; a dog barks.', 'A man waves; a dog barks.'],
    ['He waves a <hand>.', 'He waves.'],
    ['A man waves at the <dog>, of all.', 'A man waves, of all.'],
    ['An apple and <a pear>.', 'An apple.'],
    ['A man waves with <both hands>', 'A man waves'],
    ['His <arm>.', ''],
    ['桌上有<水>。', '桌上。'],
    ['她和<他>，风起。', '她，风起。'],
  ])('small words with them that cannot end a clause: %s', (marked, expected) =>
    expect(without(marked, cutWords)).toBe(expected),
  );

  test.each([
    ['He came in on the <train>.', 'He came in.'],
    ['A bathe <now>.', 'A bathe.'],
    ['Waves of sand <roll>.', 'Waves of sand.'],
    ['She has the <hat> on.', 'She has the on.'],
    ['她有<水>喝。', '她有喝。'],
    ['她着红衣<坐下>。', '她着红衣。'],
    ['A lens of f/1.8 <or so>, blurred.', 'A lens of f/1.8, blurred.'],
  ])('and no other: %s', (marked, expected) => expect(without(marked, cutWords)).toBe(expected));

  test.each([
    ['<Slowly>, a man walks.', 'A man walks.'],
    ['<Slowly> a man walks.', 'A man walks.'],
    ['Rain. <Slowly>, a man walks.', 'Rain. A man walks.'],
    ['Rain. <Slowly> a man walks.', 'Rain. A man walks.'],
    ['Rain.\n<Slowly>, a man walks.', 'Rain.\nA man walks.'],
    ['雨。<慢慢>，男人走。', '雨。男人走。'],
    ['雨。<慢慢>男人走。', '雨。男人走。'],
    ['雨。<慢慢> a man walks.', '雨。A man walks.'],
    ['“Go.” <Slowly>, a man walks.', '“Go.” A man walks.'],
    ['(Go!) <Slowly>, a man walks.', '(Go!) A man walks.'],
    ['<9 men>, 3 dogs run.', '3 dogs run.'],
    ['<Slowly>, A man walks.', 'A man walks.'],
    ['<Slowly>, ßa walks.', 'ßa walks.'],
  ])('from the front, and what stands there then begins the sentence: %j', (marked, expected) =>
    expect(without(marked, cutWords)).toBe(expected),
  );

  test.each([
    ['Rain, a <group> of men walk.', 'Rain, men walk.'],
    ['Rain, an <array> of men walk.', 'Rain, men walk.'],
    ['A <group> of men walk.', 'Men walk.'],
    ['Rain. The <group> of men walk.', 'Rain. Men walk.'],
    ['Rain, one <group> of men walk.', 'Rain, one of men walk.'],
    ['Panda <group> of men walk.', 'Panda of men walk.'],
    ['Rain, a lot <indeed> of men walk.', 'Rain, a lot of men walk.'],
    ['He sees a <tall> man.', 'He sees a man.'],
    ['He sees a <tall> offer.', 'He sees a offer.'],
  ])('from between an article and "of", and both with them: %s', (marked, expected) =>
    expect(without(marked, cutWords)).toBe(expected),
  );
});

describe('a sentence leaves with its mark', () => {
  test.each([
    ['Rain. <A man walks>. Snow.', 'Rain. Snow.'],
    ['Rain. <A man walks>!? Snow.', 'Rain. Snow.'],
    ['Rain. <A man walks> . Snow.', 'Rain. Snow.'],
    ['rain. <a man walks>. snow.', 'rain. snow.'],
    ['<A man walks>.  Snow.', 'Snow.'],
    [' <A man walks>. Snow.', 'Snow.'],
    ['Rain. <A man walks>.', 'Rain.'],
    ['Rain. <A man walks>. ', 'Rain.'],
    ['Rain.\n<A man walks>.\nSnow.', 'Rain.\n\nSnow.'],
    ['Rain.\n<A man walks>. Snow.', 'Rain.\nSnow.'],
    ['Rain. <A man walks>. \nSnow.', 'Rain.\nSnow.'],
    ['雨。<男人走>。雪。', '雨。雪。'],
    ['<A man walks>', ''],
  ])('%j', (marked, expected) => expect(without(marked, cutSentence)).toBe(expected));

  test.each([
    ['Rain. <A man walks>. Snow.', 'Rain. Snow.'],
    ['<A man walks>.', ''],
    ['Rain. <A man walks>', 'Rain.'],
  ])('so do all its words: %s', (marked, expected) => expect(without(marked, cutWords)).toBe(expected));
});
