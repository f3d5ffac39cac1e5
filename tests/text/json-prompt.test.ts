/** Prompts written as JSON: which words are speech or lettering, and which marks are only brackets. */
import { expect, test } from 'vitest';
import { denied, quotedWords } from './show.ts';

const JSON_PROMPTS: [prompt: string, quoted: string][] = [
  ['{"scene": "a kitchen at dawn", "camera": "static"}', ''],
  ['{"dialogue": "Good morning", "speaker": "an old woman"}', 'good morning'],
  ['{"sign_text": "OPEN", "place": "a bakery"}', 'open'],
  ['{"lines": ["Pass the salt", "Say please"]}', 'pass the salt say please'],
  ['{"台词": "你好", "主体": "一位店员"}', '你 好'],
  ['{"提示词": "一位店员在说话", "镜头": "固定"}', ''],
  [' [ {"action": "a door that reads \\"PULL\\" opens"} ]', 'pull'],
  ['{"action": "she says \\"not today\\" and leaves"}', 'not today'],
  ['{"action": "one door reads \\"PULL\\", the other \\"PUSH\\""}', 'pull push'],
  ['{"dialogue" : "Good morning", "speaker" : "an old woman"}', 'good morning'],
  ['{\n"dialogue": "Good morning",\n"speaker": "an old woman"\n}', 'good morning'],
  ['{"dialogue": "She says “good morning” to him"}', 'she says good morning to him'],
  ['{"the \\"OPEN\\" sign": "a bakery"}', ''],
  // No key, or no braces at all: the braces are the person's own, and the marks mean what they mean elsewhere.
  ['[wide shot] a sign with "OPEN" above a door', 'open'],
  ['[Wide] "Dawn": a woman says "good morning"', 'dawn good morning'],
  ['{a sign with "OPEN" above a door}', 'open'],
  ['"Dawn": a woman says "good morning"', 'dawn good morning'],
  ['["OPEN" above a door]', 'open'],
  ['{"Dawn" light, then "OPEN": a sign}', 'dawn open'],
  ['{"a sign reads “OPEN” in red}', 'open'],
  ['{“OPEN” above "SHUT": "late" in red}', 'open shut late'],
];

test.each(JSON_PROMPTS)('%s: %s', (prompt, words) => {
  expect(quotedWords(prompt)).toBe(words);
});

/** Keys whose values are heard or read, one each, plain and as people vary them. */
test.each([
  'dialog',
  'dialogue',
  'dialogues',
  'line',
  'lines',
  'speech',
  'spoken',
  'says',
  'voiceover',
  'voice_over',
  'narration',
  'lyrics',
  'text',
  'caption',
  'captions',
  'title',
  'subtitle',
  'subtitles',
  'wording',
  'lettering',
  'quote',
  'transcript',
  'sign_text',
  '台词',
  '对白',
  '旁白',
  '字幕',
  '文字',
  '文案',
  '标题',
])('the value of "%s" is quoted', (key) => {
  expect(quotedWords(`{"place": "a bakery", "${key}": "fresh bread"}`)).toBe('fresh bread');
});

test.each(['context', 'guidelines', 'outlines', 'entitled', 'place', '画面'])('the value of "%s" is not', (key) => {
  expect(quotedWords(`{"place": "a bakery", "${key}": "fresh bread"}`)).toBe('');
});

test('a prompt that was cut off is not read on in the prompt before', () => {
  quotedWords('{"sign_text": "OPEN DOORS"}');
  expect(quotedWords('{"sign_text": "OPEN')).toBe('');
  quotedWords('{"sign_text": "OPEN": "PUSH"}');
  expect(quotedWords('{"sign_text": "OPEN"')).toBe('open');
});

test('what a negative prompt names is denied', () => {
  expect(denied('{"negative_prompt": "hands, blur", "prompt": "a lake at dawn"}')).toBe('hands blur');
  expect(denied('{"negative": "hands, blur", "prompt": "a lake with negative space"}')).toBe('hands blur');
});
