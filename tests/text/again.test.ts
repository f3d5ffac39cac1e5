/** A prompt is read the same whatever was read into the same arrays before: nothing behind its end counts. */
import { expect, test } from 'vitest';
import { createTerms } from '../../src/text/phrases.ts';
import { createReader } from '../../src/text/reader.ts';
import { Reading } from '../../src/text/reading.ts';

const reader = createReader();

function seen(prompt: string, reading: Reading) {
  const terms = createTerms();
  reader.read(prompt, reading, terms);
  const { tokens, units, quotes, clauses, sentences, characters, lookAlikes, isJson, marks } = reading;
  const perToken = ['word', 'from', 'to', 'before', 'flags', 'sort', 'value', 'act', 'clause', 'sentence'] as const;
  const perQuote = ['quoteFrom', 'quoteTo', 'quoteFirst', 'quoteLast', 'quoteSpoken'] as const;
  return {
    counts: [tokens, units.length, quotes, clauses, sentences, characters, lookAlikes, marks, terms.count],
    isJson,
    text: [...units.text.subarray(0, units.length)],
    at: [...units.at.subarray(0, units.length + 1)],
    tokens: perToken.map((key) => [...reading[key].subarray(0, tokens)]),
    starts: [[...reading.clauseStart.subarray(0, clauses + 1)], [...reading.sentenceStart.subarray(0, sentences + 1)]],
    quotes: perQuote.map((key) => [...reading[key].subarray(0, quotes)]),
  };
}

/** What may stand behind the end of the prompt in the arrays. */
const TAILS = [
  ' 7',
  ' lake boats slowly',
  '7',
  "'s",
  "s'x",
  'x',
  '.',
  '"',
  '" she says',
  ' "',
  '°',
  '海',
  '-x',
  ',000',
  ' or text',
  '🐈',
  '的',
  '大字',
];

test.each([
  '',
  '2',
  '1,',
  '1,00',
  '1,000',
  '16:',
  '90',
  "the dogs'",
  "a man'",
  "a man's",
  'lake-',
  'lake.',
  'a Dr.',
  'tеxt',
  'two \ud83d',
  '一\ud842',
  'no text',
  'no text and',
  'no text,',
  'no text, red hands',
  'no text, red hands or',
  'a pier with no boat lifts',
  'minus',
  'the logo is not',
  '画面不出现',
  'A sign "open"',
  'A sign "open',
  'A sign " open "',
  "A sign 'open'",
  'A sign “open”',
  '"Who is there?"',
  'Anna: "late now"',
  '“加油”',
  '她举起“加油”',
  '写“',
  'INT. BAR - NIGHT\nANNA\nNot here.',
  'LI: You are late.\nWANG: The traffic was bad.',
  '{"sign_text": "OPEN"}',
  '不',
])('%j', (prompt) => {
  const expected = seen(prompt, new Reading());
  const used = new Reading();
  for (const tail of TAILS) {
    seen(prompt + tail, used);
    expect(seen(prompt, used)).toEqual(expected);
  }
});
