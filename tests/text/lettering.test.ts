/** Quotations that are lettering beyond doubt, whoever speaks in their sentence. */
import { expect, test } from 'vitest';
import { LETTERING } from '../../src/text/reading.ts';
import { read } from './show.ts';

test.each([
  ['A choir sings below a board that reads "OPEN LATE".', LETTERING],
  ['A girl sings, the sign clearly reads: "OPEN LATE".', LETTERING],
  ['A girl sings, name tag reading "ANNA".', LETTERING],
  ['A girl sings, a badge saying "ANNA".', LETTERING],
  ['A choir sings beside a board with the words "OPEN LATE" on it.', LETTERING],
  ['女孩唱歌，黑板上写着“加油”。', LETTERING],
  ['老师说着，写下「加油」。', LETTERING],
  ['书法家写“龙”字。', LETTERING],
  ['人群喊着走过“保护河流”的牌子。', LETTERING],
  ['“寻狗启事”贴满砖墙，他念着。', LETTERING],
  ['屏幕上有“加油”两个字，她说着。', LETTERING],
  ['A robot that says "Hello there" waves.', 0],
  ['She reads "Hello there" to a child.', 0],
  ['他提出一个问题“你是谁”。', 0],
  ['此刻“别动”在门外响起。', 0],
  ['“别动”的喊声响起。', 0],
  ['妈妈：“吃菜吧。”她笑了。', 1],
  ['An old man, quietly: "I never wanted any of this."', 1],
  ['老人，平静地：“我从来没想过要这样。”', 1],
  ['An old man, quietly: "Nothing lasts."', 0],
  ['The neon above the bar: "Can you feel it", rain.', 0],
  ['画面上方：“你准备好了吗”，女孩转身。', 0],
])('%s', (prompt, spoken) => {
  const { quotes, quoteSpoken } = read(prompt);
  expect([quotes, quoteSpoken[0]]).toEqual([1, spoken]);
});

test('many marks are read at once, not each with all the others', () => {
  const start = performance.now();
  read(`${'写“字'.repeat(50_000)}`);
  read(`${'that reads "a" '.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
