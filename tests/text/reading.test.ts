/** The arrays of a reading as they grow and are given back, and a reader that learns words between two prompts. */
import { expect, test } from 'vitest';
import { CODE_FORM, CODE_NOT, CODE_PLURAL, createTerms, GRAMMAR } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { growMarks, growTokens, Reading, release } from '../../src/text/reading.ts';

const tokenArrays = ['word', 'from', 'to', 'value', 'actEnd', 'negator', 'clause', 'sentence'] as const;
const moreTokenArrays = ['clauseStart', 'sentenceStart', 'before', 'flags', 'sort', 'act'] as const;
const markArrays = ['markUnit', 'markToken', 'quoteFrom', 'quoteTo', 'quoteFirst', 'quoteLast', 'quoteSpoken'] as const;

test('arrays double and keep what they hold', () => {
  const reading = new Reading();
  for (const key of [...tokenArrays, ...moreTokenArrays, ...markArrays]) reading[key][1023] = 7;
  growTokens(reading);
  growMarks(reading);
  for (const key of [...tokenArrays, ...moreTokenArrays, ...markArrays]) {
    expect([key, reading[key].length, reading[key][1023]]).toEqual([key, 2048, 7]);
  }
});

test('arrays of up to 65536 are kept, larger ones given back', () => {
  const reading = new Reading();
  for (let times = 0; times < 6; times++) {
    growTokens(reading);
    growMarks(reading);
  }
  reading.units.text = new Uint16Array(65536);
  reading.units.at = new Int32Array(65536);
  release(reading);
  expect([reading.word.length, reading.markUnit.length, reading.units.text.length]).toEqual([65536, 65536, 65536]);
  reading.units.text = new Uint16Array(65537);
  growTokens(reading);
  release(reading);
  expect([reading.word.length, reading.markUnit.length]).toEqual([1024, 65536]);
  expect([reading.units.text.length, reading.units.at.length]).toEqual([0, 0]);
  growMarks(reading);
  release(reading);
  for (const key of [...tokenArrays, ...moreTokenArrays, ...markArrays]) {
    expect([key, reading[key].length, reading[key][0]]).toEqual([key, 1024, 0]);
  }
});

function found(reader: ReturnType<typeof createReader>, prompt: string): string[] {
  const [reading, terms] = [new Reading(), createTerms()];
  reader.read(prompt, reading, terms);
  return Array.from({ length: terms.count }, (_, term) =>
    [terms.list[term], terms.first[term], terms.last[term], terms.lemma[term], terms.plural[term]].join(' '),
  );
}

test('a word that was added between two prompts is found, and so is a slip of it', () => {
  const reader = createReader();
  expect(found(reader, 'a womna')).toEqual([]);
  reader.phrases.add(1, 'woman', CODE_FORM, 3);
  expect(found(reader, 'a woman, a womna')).toEqual(['1 1 2 3 0', '1 3 4 3 0']);
});

test('what a form is: its list, group and number; the first of two alike counts', () => {
  const reader = createReader();
  reader.phrases.add(1, 'cat', CODE_FORM, 1);
  reader.phrases.add(1, 'cats', CODE_PLURAL, 1);
  reader.phrases.add(1, 'cats', CODE_FORM, 9);
  reader.phrases.add(2, 'cats', CODE_PLURAL, 5);
  reader.phrases.add(2, 'dogs', CODE_FORM, 6);
  reader.phrases.add(2, 'dogs', CODE_NOT, 6);
  reader.phrases.add(3, ' , ', CODE_FORM, 7);
  expect(reader.phrases.lists).toBe(3);
  expect(found(reader, 'cat cats dogs').sort()).toEqual(['1 0 1 1 0', '1 1 2 1 1', '2 1 2 5 1']);
});

test('grammar keeps the first of two phrases alike', () => {
  const reader = createReader();
  reader.phrases.add(GRAMMAR, 'without', CODE_NOT, 0);
  const reading = new Reading();
  reader.read('without cars', reading, createTerms());
  expect([reading.act[0], reading.actEnd[0]]).toEqual([1, 1]);
});

test('more terms than there is room for at first', () => {
  const reader = createReader();
  reader.phrases.add(1, 'lake', CODE_PLURAL, 4);
  for (const size of [511, 512, 513, 1025]) {
    const all = found(reader, 'lake '.repeat(size));
    expect([all.length, all[0], all[size - 1]]).toEqual([size, '1 0 1 4 1', `1 ${size - 1} ${size} 4 1`]);
  }
});

test('what counts as work is counted anew for each prompt', () => {
  const reader = createReader();
  const [reading, terms] = [new Reading(), createTerms()];
  const steps = (prompt: string) => {
    reader.read(prompt, reading, terms);
    return reading.steps;
  };
  const once = steps('A lake at dawn');
  expect(once).toBeGreaterThan(0);
  steps('A "lake" at dawn. A boat.');
  expect(steps('A lake at dawn')).toBe(once);
  // Each unit once, each token for clauses and for negations; each mark once more.
  expect(once).toBeGreaterThanOrEqual('A lake at dawn'.length + 2 * 4);
  expect(steps('A lake "at dawn"')).toBe(once + 'A lake "at dawn"'.length - 'A lake at dawn'.length + 2);
});
