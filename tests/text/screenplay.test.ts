/** Dialogue set as in a screenplay: what somebody says is speech, headings and directions are not. */
import { expect, test } from 'vitest';
import { quotedWords, read } from './show.ts';

const SCENES: [prompt: string, spoken: string][] = [
  ['INT. KITCHEN - NIGHT\n\nAnna stirs a pot.\n\nANNA\nI never said that.\n\nShe turns.', 'i never said that'],
  ['INT. KITCHEN - NIGHT\n\nANNA\nYou are late.\n\nBEN (O.S.)\nI know.', 'you are late i know'],
  ['EXT. PIER - DAY\nANNA\nYou are late.\nBEN\nI know.\n\nGulls circle.', 'you are late i know'],
  ['ANNA\n(whispering)\nNot here.\n\nShe looks at the door.', 'not here'],
  ['ANNA (V.O.)\nIt was raining\nwhen we met.\n\nA street at night.', 'it was raining when we met'],
  ['ANNA\t(V.O.)\nIt was raining.\nBEN\t(V.O.)\nIt was not.', 'it was raining it was not'],
  ['INT. BAR - NIGHT\r\n\r\nANNA\r\nNot here.\r\n\r\nShe leaves.', 'not here'],
  ['1. EXT. PIER - DAY\nAnna: You are late.\nGulls circle.', 'you are late'],
  ['内景，客厅，夜\n妈妈（低声）：再吃一点菜吧。\n她笑了。', '再 吃 一 点 菜 吧'],
  ['INT. SHOP - DAY\n\nANNA\nThe sign says "OPEN".\n\nA sign reads "SHUT".', 'the sign says open shut'],
  ['内景 咖啡馆 夜\n\n小李\n你迟到了。\n小王（低声）\n路上堵车。\n\n他坐下。', '你 迟 到 了 路 上 堵 车'],
  ['乔尔\n（喘着气）\n他们找到那辆车了。\n\n她站起身。', '他 们 找 到 那 辆 车 了'],
  // Lines that answer each other need no heading.
  ['LI: You are late.\nWANG: The traffic was bad.', 'you are late the traffic was bad'],
  ['小李：你迟到了。\n小王：路上堵车。', '你 迟 到 了 路 上 堵 车'],
  ['FORMAT: a short.\nTHE LOOK: You are in a dream.\nVERB: Let your eyes rest.', ''],
  ['主体：一位老人。\n动作：他看着你。\n光线：柔和。', ''],
  ['Camera: slow push in.\nGoal: show your product.\nWardrobe: a red coat.', ''],
  ['Dancer: a girl in white.\nLocation: a salt flat.', ''],
  ['LI: You are late.\nRain on the window.', ''],
  // A label that is no name, in either language.
  ['气氛：你我都不说话。\n光效：你看不清。', ''],
  ['机位：你在低处。\n主题：我爱你。', ''],
  ['Composition: you stand left.\nColors: red for you.', ''],
  ['Atmosphere: you feel cold.\nDetails: your coat is wet.', ''],
  ['内景 客厅 夜\n\n特写\n一只猫跳下窗台。', ''],
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

test('marks of quotation behind as many speakers as there is room for at first', () => {
  const talk = 'Anna: Not here.\n'.repeat(1022);
  expect(quotedWords(`INT. HALL - DAY\n${talk}\nSigns read "${'OPEN" and "'.repeat(3)}SHUT" at night.`)).toMatch(
    /here open open open shut$/,
  );
});

test('more speakers than there is room for at first', () => {
  expect(read(`INT. HALL - DAY\n${'ANNA\nNot here.\n\n'.repeat(3000)}`).quotes).toBe(3000);
});

test.each([
  ['a letter and spaces', `A${' '.repeat(20_000)}b`],
  ['a heading and spaces', `INT.${' '.repeat(20_000)}1`],
  ['a number and spaces', `1${' '.repeat(20_000)}a`],
  ['a name in Chinese and spaces', `场${' '.repeat(20_000)}a`],
  ['other ends of lines', `A lake${'\u2028'.repeat(20_000)}a`],
])('time does not grow with the square: %s', (_, line) => {
  const start = performance.now();
  read(`${line}\nA lake`);
  expect(performance.now() - start).toBeLessThan(5000);
});
