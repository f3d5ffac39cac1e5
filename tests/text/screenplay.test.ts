/** Dialogue set as in a screenplay: what somebody says is speech, headings and directions are not. */
import { expect, test } from 'vitest';
import { quotedWords, read } from './show.ts';

const SCENES: [prompt: string, spoken: string][] = [
  ['INT. KITCHEN - NIGHT\n\nAnna stirs a pot.\n\nANNA\nI never said that.\n\nShe turns.', 'i never said that'],
  ['INT. KITCHEN - NIGHT\n\nANNA\nYou are late.\n\nBEN (O.S.)\nI know.', 'you are late i know'],
  ['EXT. PIER - DAY\nANNA\nYou are late.\nBEN\nI know.\n\nGulls circle.', 'you are late i know'],
  ['ANNA\n(whispering)\nNot here.\n\nShe looks at the door.', 'not here'],
  ['ANNA (V.O.)\nIt was raining\nwhen we met.\n\nA street at night.', 'it was raining when we met'],
  ['INT. BAR - NIGHT\r\n\r\nANNA\r\nNot here.\r\n\r\nShe leaves.', 'not here'],
  ['1. EXT. PIER - DAY\nAnna: You are late.\nGulls circle.', 'you are late'],
  ['内景，客厅，夜\n妈妈（低声）：再吃一点菜吧。\n她笑了。', '再 吃 一 点 菜 吧'],
  ['INT. SHOP - DAY\n\nANNA\nThe sign says "OPEN".\n\nA sign reads "SHUT".', 'the sign says open shut'],
  // No heading and no direction: a prompt in parts.
  ['SUBJECT\nA woman in a red coat\n\nCAMERA\nslow push in', ''],
  ['ANNA\nI never said that.', ''],
  ['Anna: mid-thirties, red coat\nCamera: slow push in', ''],
  // What stands under such a line is no speech, and neither is another heading.
  ['INT. KITCHEN - NIGHT\n\nCLOSE ON\nA pot that boils over.', ''],
  ['INT. KITCHEN - NIGHT\nFADE IN\nA pot that boils over.', ''],
  ['INT. KITCHEN - NIGHT\nCamera: slow push in\nA pot boils.', ''],
  ['INT. KITCHEN - NIGHT\n\nANNA\nA POT\n\nIt boils.', ''],
];

test.each(SCENES)('%j: %s', (prompt, words) => {
  expect(quotedWords(prompt)).toBe(words);
});

test('what is said is kept as speech, once for each speaker', () => {
  const { quotes, quoteSpoken } = read(SCENES[1]?.[0] as string);
  expect([quotes, quoteSpoken[0], quoteSpoken[1]]).toEqual([2, 1, 1]);
});

test('more speakers than there is room for at first', () => {
  expect(read(`INT. HALL - DAY\n${'ANNA\nNot here.\n\n'.repeat(3000)}`).quotes).toBe(3000);
});
