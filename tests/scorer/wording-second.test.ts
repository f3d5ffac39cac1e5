/** Cuts that keep what goes on beside them, people without their number, crowds that are the subject, attributes. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

describe('a cut keeps a clause that is joined to the wording, the thing and the place it stands on', () => {
  test.each([
    [
      'a guy opens a can of soda, it sprays everywhere, everyone at the bbq laughs and the logo "FIZZO" pops up on screen',
      'a guy opens a can of soda, it sprays everywhere, everyone at the bbq laughs',
    ],
    [
      'Talking head interview, a CEO explains the results while gesturing with both hands, name tag reading "Laura Mendes, CEO", lower third',
      'Talking head interview, a CEO explains the results while gesturing with both hands, name tag',
    ],
    [
      'girl does makeup transition, covers camera w hand then shes full glam, txt "get ready w me"',
      'girl does makeup transition, covers camera w hand then shes full glam',
    ],
    [
      '产品广告，一瓶“NOVA”汽水从冰块里炸出来，water splash，slow motion 120fps，logo最后reveal',
      '产品广告，一瓶汽水从冰块里炸出来，water splash，slow motion 120fps，logo最后reveal',
    ],
    ['店门口的牌子上写着“今日特价”，老板娘招手', '店门口的空白牌子，老板娘招手'],
    ['马拉松终点,横幅上写着“冲刺”,观众鼓掌', '马拉松终点,空白横幅,观众鼓掌'],
    ['一个男孩举着牌子,牌子上写着“加油”,笑着', '一个男孩举着牌子,笑着'],
    ['a dog party and theres a banner that says happy 5th birthday biscuit', 'a dog party and theres a banner'],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });

  test('letters that act are no lettering', () => {
    expect(rewritesOf('儿童动画，字母A、B、C手拉手跳舞，唱着字母歌，背景是彩虹和云朵')).toEqual([]);
  });
});

describe('people lose their number', () => {
  test.each([
    [
      '春晚舞台上，一百名舞者穿着红色长裙同时旋转，裙摆像花朵一样绽放。',
      '春晚舞台上，舞者穿着红色长裙同时旋转，裙摆像花朵一样绽放。',
    ],
    ['龙舟赛，二十名划手整齐划桨，鼓手奋力击鼓。', '龙舟赛，划手整齐划桨，鼓手奋力击鼓。'],
    ['K-pop group of seven girls in a mirrored room.', 'K-pop group of girls in a mirrored room.'],
    [
      'A bride throws her bouquet, a dozen bridesmaids fight for it.',
      'A bride throws her bouquet, bridesmaids fight for it.',
    ],
    ['连续三个转身的舞者，逆光。', '一个转身的舞者，逆光。'],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });

  test.each([
    'A family of five at the kitchen table.',
    'Half a dozen bridesmaids fight for a bouquet.',
    'An old dog sleeps. 3-5 kids jump on a bed, one falls.',
    'Eleven penguins walk, then two of them stop.',
    '第二十名选手冲过终点。',
  ])('%s', (prompt) => {
    for (const text of offered(prompt))
      expect(text).not.toMatch(/family (?:of )?at|half bride|第选手|3- kids|^penguins/i);
  });
});

describe('a crowd that the shot is about is not blurred', () => {
  test.each([
    'a crowd',
    'wide shot of the audience rising to applaud',
    'A sock puppet crocodile, kids in the audience scream and point',
  ])('%s', (prompt) => {
    for (const text of offered(prompt)) expect(text).not.toContain('out-of-focus');
  });

  test('thousands below a stage are', () => {
    expect(offered('女歌手在雨中舞台上演唱，台下万人挥舞荧光棒。')).toContain(
      '女歌手在雨中舞台上演唱，台下虚化的观众挥舞荧光棒。',
    );
  });

  test('one that somebody walks through is', () => {
    expect(offered('A woman walks through the crowd and smiles')).toContain(
      'A woman walks through the out-of-focus crowd and smiles',
    );
  });
});

describe('words that describe somebody or belong to something', () => {
  test.each([
    [
      'old man, chess, park, slams clock, laughing friends, handheld',
      'old man, chess, park, slams clock, delighted friends, handheld',
    ],
    ['草原上骏马疾驰而过', '草原上骏马平稳经过'],
    ['微距，一滴牛奶落入咖啡中，激起皇冠状水花，1000帧超慢动作', '微距，一滴牛奶落入咖啡中，激起皇冠状水花，超慢动作'],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });

  test('few points in the same band are no reason', () => {
    expect(
      rewritesOf(
        '{"shot": "close-up", "character": "young hacker in a hoodie", "action": "types furiously on a keyboard, code reflected in glasses, then looks up and says \'we\'re in\'", "lighting": "green monitor glow", "duration": 6}',
      ),
    ).toEqual([]);
  });

  test.each([
    ['老银匠低头打制手镯，锤子一下一下敲打，火星四溅，皱纹深刻的双手特写。', /皱纹深刻的半身/],
    ['一个小女孩正在和布娃娃说话，布娃娃的头慢慢转过来', /倾听/],
    ['他的眼睛特写，瞳孔收缩，镜头推进', /中景/],
    ['一位年轻女生在清晨的厨房里切番茄，刀起刀落很快，汁水四溅，特写镜头，自然光。', /中景/],
    ['FPV drone shot 穿过废弃工厂，下面是dancing的人群', /medium/],
    ['女孩跳舞，托马斯全旋，霓虹灯', /摇摆/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});
