/** Which rewrites are offered at all: what a first edit makes room for, what is left of a prompt, and what is worth its words. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

describe('an edit that makes room for another takes it along', () => {
  test.each([['A man turns around suddenly, startled, in the rain.', 'A man turns a little, startled, in the rain.']])(
    '%s',
    (prompt, expected) => expect(offered(prompt)).toContain(expected),
  );
});

describe('of too many camera moves the first stays', () => {
  test.each([
    [
      'Camera: dolly in, pan right, tilt up, crane down, zoom out. Subject: cathedral interior.',
      'Camera: dolly in. Subject: cathedral interior.',
      ['pan right', 'tilt up', 'crane down', 'zoom out'],
    ],
    [
      'Push in on her eyes, then pan to the door, then tilt up to the ceiling, then orbit around the lamp.',
      'Push in on her eyes.',
      ['then pan to the door', 'then tilt up to the ceiling', 'then orbit around the lamp'],
    ],
    [
      '镜头推近她的眼睛，然后摇到门口，再上摇到天花板，最后环绕吊灯。',
      '镜头推近她的眼睛。',
      ['然后摇到门口', '再上摇到天花板', '最后环绕吊灯'],
    ],
  ])('%s', (prompt, expected, moved) => {
    const found = rewritesOf(prompt).find(({ shots: [shot] }) => shot?.prompt === expected);
    expect(found?.moved).toEqual(moved);
  });
});

describe('what is the point of a shot stays', () => {
  test.each([
    '书法家写下“厚德载物”四个大字，毛笔在宣纸上游走，墨迹晕开，俯拍特写',
    'Handwritten letter close-up, a fountain pen writes "Dear Emily, I never stopped thinking about you"',
    'Fireworks spell out "2027" over the harbor, people hug and kiss.',
    'A sign painter hand-letters "Joe\'s Fish" on a shop window, steady hand, early morning, seagulls',
    '女孩在图书馆翻书，书页快速翻动，文字飘出来变成蝴蝶',
    '镜子舞，六个一模一样的舞者站成一排，动作依次延迟半拍，俯拍万花筒',
    'Subway car packed with commuters, everyone staring at their phones, a violinist starts to play.',
    'A boy holds a seed, and it grows into a tree.',
    '一位老人坐在长椅上，手里的报纸变成白鸽。',
    'Wide shot, a man turns into a tree.',
    'Robot turns into a car, transformers style, fast, sparks',
    '全景，一个男人变成一棵树。',
    '一个男人变成狼人，仰天长啸。',
    'A sign that says OPEN flips to CLOSED',
    'Marching band performing at halftime, 80 members spelling out the word "LIONS" on the field, aerial',
    'Diver\'s watch sinks through blue water, second hand sweeps, logo "MARISOL" engraved on the back as it flips',
    '周五下午六点，白领合上笔记本电脑，拎包，冲进电梯，跑出大楼，跳上地铁',
    '1. 鸟瞰故宫雪景 2. 推进到宫女扫雪 3. 宫女抬头，雪花落在睫毛上 4. 皇帝从长廊走过，众人跪下',
    'churros coming out of machine into hot oil, sugar, chocolate dip, close up mouth bite crunch',
    '狐妖少女在月下跳舞，九条尾巴依次展开，桃花瓣化作蝴蝶',
  ])('nothing: %s', (prompt) => expect(offered(prompt)).toEqual([]));
});

describe('a word that only looks like the one to change stays', () => {
  test.each([
    [
      'Eight runners on the start line, the one in lane 6 stumbles and the others jump over her',
      'Runners on the start line, the one in lane 6 stumbles and the others jump over her',
    ],
    [
      'An aerial shot of a boy running through the dunes, then a close-up of his face',
      'An aerial shot of a boy running through the dunes, then a medium shot of his face',
    ],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test('a flight of the camera is no second move to leave out', () => {
    const prompt = 'Solar system model, planets orbiting, camera flies from Neptune to the sun passing each planet';
    expect(offered(prompt)).not.toContain('Solar system model, planets orbiting');
  });

  test('who talks to the camera is no one who stares into it', () => {
    const prompt = 'Vlog, a girl walks through Tokyo talking to the camera: "Okay guys, so today we try it", handheld';
    expect(offered(prompt).join()).not.toContain('ahead');
  });
});

describe('a prompt in JSON stays JSON, and its values are edited', () => {
  test.each([
    [
      '{"scene":"rooftop","subject":"a man suddenly turns his head","style":"cinematic","dialogue":"I can fly"}',
      '{"scene":"rooftop","subject":"a man turns his head a little","style":"cinematic","dialogue":"I can fly"}',
    ],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test.each([
    '{"scene":"a street","camera":"slow dolly in, then pan left, then orbit around her"}',
    '{"镜头":"缓慢推近，然后向左摇，再环绕她"}',
    '{"action":"A logo appears, the woman smiles","end":"then a caption fades in"}',
    '{"dialogue":"They fight and run and hug", "subject":"two men fight"}',
  ])('%s', (prompt) => {
    for (const text of offered(prompt)) {
      const value = JSON.parse(text);
      expect(Object.keys(value)).toEqual(Object.keys(JSON.parse(prompt)));
      expect(value.dialogue).toBe(JSON.parse(prompt).dialogue);
      for (const inner of Object.values(value)) expect(inner).not.toMatch(/^[\s,，]|[\s,，]$|^$/);
    }
  });
});

describe('traditional Chinese stays traditional', () => {
  test.each([['廚師快速地切菜，手部特寫。', '廚師切菜，手部特寫。']])('%s', (prompt, expected) =>
    expect(offered(prompt)).toContain(expected),
  );
});

describe('a rewrite that stays red lowers the score by more than five', () => {
  test('one that lowers it by four is not offered', () => {
    expect(rewritesOf('She does a cartwheel, then a handstand, then walks on her hands across the grass.')).toEqual([]);
  });

  test('one that lowers it by eight is offered', () => {
    const prompt =
      '古装宫斗，贵妃脸部大特写，头不动，眼珠先瞟向左边的宫女，再斜睨右边的皇后，最后抬眼直视镜头，翻了个白眼';
    expect(rewritesOf(prompt).map(({ band }) => band)).toContain('red');
  });
});
