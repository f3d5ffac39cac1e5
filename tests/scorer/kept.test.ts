/** What a rewrite keeps: names, numbers, references, and quotation marks in pairs, looked for so that no stretch of a prompt is read twice. */
import { describe, expect, test } from 'vitest';
import { keptIn, QUOTATIONS } from '../../src/scorer/kept.ts';
import { Registry } from '../../src/scorer/lists.ts';
import { createSheet, fill } from '../../src/scorer/sheet.ts';
import { CODE_FORM } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';

const matches = (text: string) => QUOTATIONS.flatMap((quotation) => [...text.matchAll(quotation)]);

describe('pairs of marks', () => {
  test.each([
    ['a "b" c "d', ['"b"']],
    ['a "b\nc" d "e"', ['" d "']],
    ['a "" b', []],
    ['““a” b”', ['““a”']],
    ['“”a', []],
    ['「a『b』」《c》«d»', ['「a『b』」', '『b』', '《c》', '«d»']],
    ['”a“', []],
  ])('%j', (text, expected) => {
    expect(matches(text).flatMap(([words, closes]) => (closes ? [words] : []))).toEqual(expected);
  });

  test.each(['“', '「', '『', '《', '«'])('many of %s without a fellow are read once, to the end', (mark) => {
    for (const size of [1000, 2000]) {
      const text = `${mark}a`.repeat(size);
      expect(matches(text).map(([words]) => words)).toEqual([text]);
    }
  });
});

describe('what must stay of a prompt', () => {
  const reader = createReader();
  reader.phrases.add(1, 'rain', CODE_FORM, 0);
  const sheet = createSheet(reader.vocabulary, new Registry(1));
  const kept = (prompt: string) => {
    fill(sheet, reader, prompt);
    return [...new Set(keptIn(sheet).map(({ start, end }) => prompt.slice(start, end)))];
  };

  test.each([
    ['nothing of plain words', 'a man walks in the rain', []],
    ['names', 'a man meets Anna and Zoe', ['Anna', 'Zoe']],
    ['names with other capitals', 'a man meets Élodie and éva', ['Élodie']],
    ['a name at the front', 'Anna walks', ['Anna']],
    ['no known word at the front', 'Rain falls', []],
    ['no known word at the front of a sentence', 'it is wet. Rain falls', []],
    ['no known word at the front of a quotation', '{"a": "Rain falls"}', []],
    ['a known word elsewhere', 'a woman called Rain walks', ['Rain']],
    ['numbers as they are written', 'he waits 5 minutes until 10:30, f/1.8, 24/7', ['5', '10:30', '1.8', '24/7']],
    ['wide figures', '第１２次', ['１２']],
    ['numbers in words', 'two men, one dog, 三只猫', ['two', '三']],
    [
      'references',
      'a man like @tom-1 by <lake> in #4k_2 and [rain] and {x}',
      ['@tom-1', '<lake>', '#4k_2', '[rain]', '{x}', '1', '4', '2'],
    ],
    ['no lone mark', 'a man @ home, # and <', []],
    ['a quotation', 'the sign reads "go now" twice', ['"go now"']],
    ['a quotation in single marks', 'the sign says ‘go now’ twice', ['‘go now’']],
    ['a quotation in plain single marks', "the sign says 'go now' twice", ["'go now'"]],
    ['no quotation that is the whole prompt', ' “a man walks” ', []],
    ['a title', '他在看《城里的月光》', ['《城里的月光》']],
    ['no mark without its fellow', '他在看《城里的月光', []],
    ['no values of JSON', '{"a": "rain falls"}', []],
    ['but what is quoted in them', '{"a": "rain “so wet” falls"}', ['“so wet”']],
  ])('%s: %s', (_, prompt, expected) => expect(kept(prompt).sort()).toEqual([...expected].sort()));

  test('is looked for once in a prompt, and anew in the next', () => {
    fill(sheet, reader, 'a man meets Anna');
    const first = keptIn(sheet);
    expect(keptIn(sheet)).toBe(first);
    fill(sheet, reader, 'a man walks');
    expect(keptIn(sheet)).toEqual([]);
  });
});
