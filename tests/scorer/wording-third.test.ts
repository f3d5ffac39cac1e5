/** What readers of rewrites found missing or wrong the third time: shots by the author's marks, things and people named again, what is no rewrite. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

const shotsOf = (prompt: string) =>
  rewritesOf(prompt)
    .filter(({ strategy }) => strategy === 'split')
    .flatMap(({ shots }) => shots.map((shot) => shot.prompt));

describe('labels of shots', () => {
  test.each([
    [
      '0s-4s: barista draws a swan in latte foam; 4s-8s: customer takes a photo, sips, milk moustache; 8s-10s: logo "Nordhavn Coffee"',
      [
        'Barista draws a swan in latte foam.',
        'Customer takes a photo, sips, milk moustache.',
        'Logo "Nordhavn Coffee".',
      ],
    ],
    [
      '【镜头1 0-3s】健身房全景，女生走进来放下包；【镜头2 3-6s】特写，她缠绷带；【镜头3 6-10s】她对着沙袋连打十拳，最后一拳沙袋飞起。',
      ['健身房全景，女生走进来放下包。', '特写，女生缠绷带。', '女生对着沙袋连打十拳，最后一拳沙袋飞起。'],
    ],
    [
      "SHOT 1 - 3s - low angle, train tracks trembling. SHOT 2 - 2s - ECU of boy's eyes. SHOT 3 - 4s - train roars past, his cap flies off. SHOT 4 - 3s - the cap lands in a puddle.",
      [
        'Low angle, train tracks trembling.',
        "ECU of boy's eyes.",
        "Train roars past, the boy's cap flies off.",
        'The cap lands in a puddle.',
      ],
    ],
    [
      '第一幕：小镇邮局，邮差整理信件。第二幕：他骑车送信，穿过麦田，车链断了。第三幕：他跑步把信交给老太太，老太太读信流泪。',
      ['小镇邮局，邮差整理信件。', '邮差骑车送信，穿过麦田，车链断了。', '邮差跑步把信交给老太太，老太太读信流泪。'],
    ],
  ])('%s', (prompt, shots) => expect(shotsOf(prompt)).toEqual(shots));

  test('a shot that speaks of a thing of another one is not cut out', () =>
    expect(
      shotsOf(
        'Scene 1: seed in the soil. Scene 2: kid waters it. Scene 3: kid older, tree bigger. Scene 4: old man sits under the tree reading. Narration: "Some things take time."',
      ),
    ).toEqual([]));

  test('times that are told in words are no clauses', () =>
    expect(
      shotsOf('开头3秒：化妆师打开化妆箱。中间5秒：快速剪辑上粉底、画眼线、贴睫毛。最后4秒：新娘睁眼，惊艳全场。'),
    ).not.toContain('4秒：新娘睁眼，惊艳全场。'));
});

describe('who and what is named again', () => {
  test('with what belongs to the name', () =>
    expect(
      shotsOf(
        'Shot 1: 实验室门滑开，女博士走进来，wide shot。Shot 2: close-up，她输入密码，屏幕显示ACCESS DENIED。Shot 3: 红灯闪烁，她转身就跑。',
      ),
    ).toEqual([
      '实验室门滑开，女博士走进来，wide shot。',
      'Close-up，女博士输入密码，屏幕显示ACCESS DENIED。',
      '红灯闪烁，女博士转身就跑。',
    ]));

  test('the one of whom the last clause is told', () =>
    expect(
      offered('A barista pours milk, then the customer drinks a cup, wipes his mouth, waves and leaves.'),
    ).toContain('The customer wipes his mouth, waves and leaves.'));

  test('by a verb that is known, wherever it is done', () =>
    expect(
      offered('squirrel steals peanut, runs up tree, falls off, lands on dog, dog barks, squirrel bows'),
    ).toContain('Squirrel lands on dog, dog barks, squirrel bows.'));

  test('several who are somewhere do nothing', () =>
    expect(
      offered(
        'A dragon breathes fire on a castle, knights on the wall fire arrows, the walls crumble, the dragon lands on the tower and roars',
      ),
    ).not.toContainEqual(expect.stringContaining('The dragon knights')));
});

describe('no shot of its own', () => {
  test.each([
    [
      'what ends the clause before',
      'A toddler stacks wooden blocks until the tower falls, then claps.',
      'The tower falls, then claps.',
    ],
    [
      'what is taken out of nothing',
      '拉面师傅把面团甩来甩去，拉成细丝，下锅，捞起，浇上牛肉汤',
      '师傅捞起，浇上牛肉汤。',
    ],
  ])('%s', (_, prompt, shot) => expect(offered(prompt)).not.toContain(shot));
});

describe('no rewrite', () => {
  test.each([
    ['of which only the camera is left', '奔驰车标随车身转动，镜头环绕，标志不能变形'],
    [
      'that leaves a verb without its object',
      'come with me to the gym, i scan my card, tie my shoes, do 3 sets of squats, drink water, selfie',
    ],
    [
      'of people whose number is of nothing counted',
      '说唱MV，rapper坐在火车顶上，手势快速变化，身后二十个舞者同步跳舞，镜头快切。',
    ],
    ['of a wink', 'Plush bear on a store shelf winks at the camera when the shopkeeper turns away.'],
    ['of a whole body that is wrapped', '动漫，少女魔法变身，缎带缠绕全身，光芒中换上战斗服，转身摆pose。'],
    ['by one weak cue that stays red', '女子体操，平衡木后空翻两周，落地晃了一下，双臂举起，观众屏息后欢呼。'],
  ])('%s', (_, prompt) => expect(offered(prompt)).toEqual([]));
});

test.each([
  ['A florist cuts the stems of seven white roses.', 'A florist cuts the stems of white roses.'],
  ['Choir of forty kids sings on risers', 'Choir of kids sings on risers'],
])('a number leaves those it counts: %s', (prompt, expected) => expect(offered(prompt)).toContain(expected));
