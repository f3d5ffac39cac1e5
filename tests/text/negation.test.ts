/** What a prompt asks not to have, in a table: the words denied, the negating words themselves left out. */
import { describe, expect, test } from 'vitest';
import { denied } from './show.ts';

const ENGLISH: [prompt: string, denied: string][] = [
  ['A lake with no people', 'people'],
  ['no text', 'text'],
  ['A spy, face half-hidden by a hat', ''],
  ['No text, no people, locked-off camera', 'text people'],
  ['no people, a calm lake', 'people'],
  ['no people, calm lake', 'people'],
  ['no people, the lake is calm', 'people'],
  ['no text, logos or watermarks', 'text logos or watermarks'],
  ['no text, logos, watermarks', 'text logos watermarks'],
  ['no text, logos, or watermarks', 'text logos or watermarks'],
  ['no text, brand logos, or subtitles', 'text brand logos or subtitles'],
  ['without people or cars', 'people or cars'],
  ['no text and no logos', 'text and logos'],
  ['no blur and noise', 'blur and noise'],
  ['no people and a quiet lake', 'people'],
  ['no people and two boats', 'people'],
  ['no cuts, slow push in on her face', 'cuts'],
  ['no people, snow falling', 'people'],
  ['no dialogue, she walks away', 'dialogue'],
  ['no sound, only wind', 'sound'],
  ['no text but a red logo', 'text'],
  ['no text except the title', 'text'],
  ['Empty street without cars at night', 'cars'],
  ['A woman without a hat runs through rain', 'a hat'],
  ['A man with no shirt lifts weights', 'shirt'],
  ['a boy with no shoes runs', 'shoes'],
  ['no people walking in the street', 'people walking'],
  ['The camera does not move', 'move'],
  ['The camera does not move; a woman turns', 'move'],
  ["don't show hands", 'show hands'],
  ["Don't show text, brand logos, or hands", 'show text brand logos or hands'],
  ['don’t show faces', 'show faces'],
  ['dont show faces', 'show faces'],
  ['Never show her hands', 'show her hands'],
  ['Avoid close-ups of hands', 'close ups of hands'],
  ['Avoid: blurry hands, extra fingers, text', 'blurry hands extra fingers text'],
  ['Negative prompt: extra fingers, bad hands. A man waves.', 'extra fingers bad hands'],
  ['A city free of cars', 'cars'],
  ['none of the people are visible', 'the people'],
  ['zero text on screen', 'text'],
  ['a plain wall instead of a crowd', 'a crowd'],
  ['Instead of running, he walks', 'running'],
  ['a drawing rather than a photo', 'a photo'],
  ['exclude logos', 'logos'],
  ['hands out of frame', 'hands'],
  ['A baker smiles at camera, hands out of frame', 'hands'],
  ['A baker with hands out of frame smiles', 'hands'],
  ['the team logo is not visible', 'the team logo'],
  ["the logo isn't visible", 'the logo'],
  ['her hands are hidden behind her back', 'her hands'],
  ['His face stays fully off screen', 'his face'],
  ['fingers cropped out', 'fingers'],
  ['his hands and feet are outside the frame', 'his hands and feet'],
  ['The man walks out of frame', ''],
  ['A woman finds a hidden letter', ''],
  ['A hidden camera films the street', ''],
  ['Locked-off camera, two people', ''],
  ['not only a dog but also a cat', ''],
  ['nothing but sand and sky', ''],
  ['no one but her stays', ''],
  ['No sooner had he sat than the phone rang', ''],
  ['A notable artist knows another', ''],
  ['Her hands cropped it out', ''],
  ['A hero will free them of cars', ''],
  ['Zero gravity, an astronaut floats', ''],
  ['minus 10 degrees, snow', ''],
  ['A logo-free wall with a clock', 'logo'],
  ['A free bird', ''],
  ['nobody holds hands', 'holds hands'],
  ['a red car. no people. two dogs.', 'people'],
];

const CHINESE: [prompt: string, denied: string][] = [
  ['没有文字', '文 字'],
  ['没有文字、水印和人物', '文 字 水 印 和 人 物'],
  ['没有人，湖面平静', '人'],
  ['没有窗户的房间里两个人拥抱', '窗 户 的'],
  ['无人的街道', '人 的'],
  ['不要出现文字', '出 现 文 字'],
  ['不要出现人的手', '出 现 人 的 手'],
  ['不出现文字', '文 字'],
  ['画面上的文字不出现', '文 字'],
  ['她不看镜头', '看 镜 头'],
  ['别拍手', '拍 手'],
  ['请勿出现水印', '出 现 水 印'],
  ['禁止字幕', '字 幕'],
  ['避免手部特写', '手 部 特 写'],
  ['避免：手部特写，文字', '手 部 特 写 文 字'],
  ['去除水印', '水 印'],
  ['毫无表情', '表 情'],
  ['手不入镜', '手'],
  ['她的手不入镜', '手'],
  ['文字不可见', '文 字'],
  ['看不见手', '手'],
  ['一个人出画', '一 个 人'],
  ['没有人，但有一只狗', '人'],
  ['不断奔跑', ''],
  ['完全不像的三胞胎在街上奔跑', ''],
  ['两种不同的颜色', ''],
  ['不停地旋转', ''],
  ['无人机拍摄城市', ''],
  ['无论白天黑夜', ''],
  ['一栋别墅前', ''],
  ['特别的灯光', ''],
  ['未来城市', ''],
  ['淹没的村庄', ''],
  ['他不小心摔倒', ''],
];

describe('English', () => {
  test.each(ENGLISH)('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

describe('Chinese', () => {
  test.each(CHINESE)('%s', (prompt, expected) => expect(denied(prompt)).toBe(expected));
});

test('the table is not cut short', () => expect(ENGLISH.length + CHINESE.length).toBeGreaterThanOrEqual(60));

test('case and spacing change nothing', () => {
  for (const [prompt, expected] of [...ENGLISH, ...CHINESE]) {
    expect(denied(`  ${prompt.toUpperCase().replaceAll(' ', '   ')} `)).toBe(expected);
  }
});
