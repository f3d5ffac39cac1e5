/** The phrase matcher against a naive reference, on every text of up to six tokens over a small alphabet. */
import { describe, expect, test } from 'vitest';
import { CODE_FORM, CODE_NOT, createTerms, Phrases } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { Reading } from '../../src/text/reading.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { normalize, textBetween } from '../../src/text/units.ts';
import { Vocabulary } from '../../src/text/vocabulary.ts';

/** Two lists of forms over the tokens a b c 一 and a comma; overlapping, nested, one form that counts for nothing. */
const LISTS: { form: string; code: number }[][] = [
  [
    { form: 'a', code: CODE_FORM },
    { form: 'a b', code: CODE_FORM },
    { form: 'b c a', code: CODE_FORM },
    { form: 'c 一', code: CODE_NOT },
    { form: '一', code: CODE_FORM },
    { form: '一一', code: CODE_FORM },
  ],
  [
    { form: 'b', code: CODE_FORM },
    { form: 'a b c', code: CODE_NOT },
    { form: 'a a', code: CODE_FORM },
    { form: 'c', code: CODE_FORM },
  ],
];
const ALPHABET = ['a', 'b', 'c', '一', ','];
const LONGEST = 6;

const vocabulary = new Vocabulary();
const phrases = new Phrases(vocabulary);
for (const [index, forms] of LISTS.entries()) for (const { form, code } of forms) phrases.add(index + 1, form, code, 0);
const reading = new Reading();
const terms = createTerms();

function found(text: string): string[] {
  normalize(text, reading.units);
  tokenize(reading, vocabulary);
  phrases.find(reading, terms);
  const shown: string[] = [];
  for (let i = 0; i < terms.count; i++) shown.push(`${terms.list[i]}:${terms.first[i]}-${terms.last[i]}`);
  return shown.sort();
}

/** Leftmost, then longest, for each list by itself, over stretches without a comma. */
function naive(symbols: readonly string[]): string[] {
  const tokens = symbols.filter((symbol) => symbol !== ',');
  const breaks = new Set<number>();
  let count = 0;
  for (const symbol of symbols) {
    if (symbol === ',') breaks.add(count);
    else count++;
  }
  const shown: string[] = [];
  for (const [index, forms] of LISTS.entries()) {
    const cut = forms.map(({ form, code }) => ({
      words: form.includes('一') && !form.includes(' ') ? [...form] : form.split(' '),
      code,
    }));
    for (let at = 0; at < tokens.length; ) {
      const fitting = cut
        .filter(({ words }) => words.every((word, i) => tokens[at + i] === word && (i === 0 || !breaks.has(at + i))))
        .sort((x, y) => y.words.length - x.words.length)[0];
      if (fitting && fitting.code !== CODE_NOT) shown.push(`${index + 1}:${at}-${at + fitting.words.length}`);
      at += fitting ? fitting.words.length : 1;
    }
  }
  return shown.sort();
}

describe('phrases', () => {
  test('agree with the naive reference on every short text', () => {
    let texts = 0;
    const walk = (symbols: string[]) => {
      texts++;
      const text = symbols.join(' ');
      const [actual, expected] = [found(text), naive(symbols)];
      if (actual.join() !== expected.join()) expect({ text, found: actual }).toEqual({ text, found: expected });
      if (symbols.length < LONGEST) for (const symbol of ALPHABET) walk([...symbols, symbol]);
    };
    walk([]);
    expect(texts).toBe((ALPHABET.length ** (LONGEST + 1) - 1) / (ALPHABET.length - 1));
  });

  test.each([
    ['picks it up', 'picks it up'],
    ['picks them up', 'picks them up'],
    ['picks, it up', ''],
    ['picks it', ''],
    ['picks it, up', ''],
    ['picks boxes up', ''],
    ['picks up', 'picks up'],
    ['打了个哈欠', '打了个哈欠'],
    ['打了一个哈欠', '打了一个哈欠'],
    ['打哈欠', '打哈欠'],
    ['打了，哈欠', ''],
    ['打了，打哈欠', '打哈欠'],
    ['打，打哈欠', '打哈欠'],
    ['摇摇头', '摇摇头'],
    ['摇了摇头', '摇了摇头'],
    ['摇一摇头', '摇一摇头'],
    ['摇了头', '摇了头'],
    ['摇个头', ''],
    ['摇大摇头', '摇头'],
    ['打一个哈欠', ''],
    ['打了大哈欠', ''],
    // What looks alike stands in one piece.
    ['拿了手', '拿'],
    ['拿手', ''],
  ])('a gap after the first word: %s', (prompt, expected) => {
    const { phrases: known, read: readInto } = createReader();
    for (const form of ['picks up', '打哈欠', '摇头', '拿']) known.add(1, form, CODE_FORM, 0);
    known.add(1, '拿手', CODE_NOT, 0);
    readInto(prompt, reading, terms);
    const { units, from, to } = reading;
    const shown = Array.from({ length: terms.count }, (_, term) =>
      textBetween(units, from[terms.first[term] as number] as number, to[(terms.last[term] as number) - 1] as number),
    );
    expect(shown.join(' | ')).toBe(expected);
  });

  test('many words and forms make the tables grow', () => {
    const words = new Vocabulary();
    const many = new Phrases(words);
    for (let i = 0; i < 5000; i++) many.add(1, `w${i} v${i % 70} u${i % 9}`, CODE_FORM, i);
    for (const i of [0, 1, 4999, 2500]) {
      normalize(`x w${i} v${i % 70} u${i % 9} y`, reading.units);
      tokenize(reading, words);
      many.find(reading, terms);
      expect([terms.count, terms.first[0], terms.last[0], terms.lemma[0]]).toEqual([1, 1, 4, i]);
    }
    normalize('w1 v1 u2', reading.units);
    tokenize(reading, words);
    many.find(reading, terms);
    expect(terms.count).toBe(0);
  });
});
