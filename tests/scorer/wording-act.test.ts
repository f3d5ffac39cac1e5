/** What a shot is about stays: no act gives way to another one, and nobody's lettering, act or number leaves where the rest needs it. */
import { describe, expect, test } from 'vitest';
import { offered, scorer } from './offered.ts';

describe('what a shot is about stays', () => {
  test.each([
    ['people hugging and kissing under fireworks', /toward|each other/],
    ['He hugs her, she cries, a train leaves, black and white', /toward|misty/],
    ['BBC nature documentary, a cheetah runs down a gazelle on the savanna', /walks/],
    ['Elderly couple slow dancing in their living room', /sway/],
    ['猫打架', /对峙/],
    ['美女跳舞', /摇摆/],
    ['孩子躲在桌子下面捂住耳朵', /站在/],
    ['person solving a cube, close up hands, timer on screen', /medium shot/],
    ['close-up 女孩涂指甲油, soft lighting, 手指 detailed', /medium shot/],
    ['口型与歌词同步,MV,女歌手在雨中独唱', /^MV/],
    ['大屏幕显示她的名字“林语晴”', /^大屏幕$/],
    ['爸爸在墙上写着“生日快乐”，然后转身抱起女儿', /在墙，/],
    ['A street artist spray paints a huge mural that says "RISE UP" on a brick wall, then he steps back', /mural on a/],
    ['女生变装 一开始素颜 然后一挥手就变成古装，跳跃，大笑', /^一挥手/],
  ])('%s', (prompt, wrong) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(wrong);
  });

  test('a hurry leaves and nothing slow comes in its place', () => {
    expect(offered('两个剑士在屋顶上高速对砍')).toContain('两个剑士在屋顶上对砍');
    for (const text of offered('快速的步伐，男孩快速奔跑')) expect(text).not.toMatch(/^的/);
  });

  test('a shot is not named by the end of a longer noun', () => {
    const prompt = '一个戴面具的拾荒者走在桥下，闪电劈下，跳过石头，然后他停下脚步，摘下面具，大喊';
    for (const text of offered(prompt)) expect(text).not.toMatch(/^者/);
  });

  test('the place before the first clause is carried', () =>
    expect(
      offered('旅行短片：冰岛黑沙滩，一个穿黄色雨衣的女生背对镜头走向大海，海浪冲上来，然后她尖叫着跑回来'),
    ).toContain('旅行短片：冰岛黑沙滩，女生尖叫着跑回来。'));

  test('no length is set against one that the prompt names', () => {
    const seconds = (prompt: string) =>
      scorer
        .score({ prompt, seconds: 30, mode: 'long-clip-degradation' })
        .rewrites.flatMap(({ settings }) => settings.seconds ?? []);
    expect(seconds('An ad for a shoe. A woman ties her laces.')).not.toEqual([]);
    expect(seconds('30 second ad for a shoe. A woman ties her laces.')).toEqual([]);
  });
});

describe('and nothing is left that hangs', () => {
  test.each([
    ['girl vlogging, walking through shibuya crowd', /out-of-focus/],
    ['A singer stage-dives into the crowd, smiling', /out-of-focus/],
    ['Knight fights a hydra with seven heads', /with heads/],
    ['two people fighting, rain, a dog barks', /standing apart/],
    ['小提琴手独奏，弓弦特写', /弓弦中景/],
    ['Spy jumps from a train, pulls a gun, then shoots backwards, single continuous take', /^Spy shoots/],
    ['00:00 athlete jumps hurdle / 00:02 trips and falls, wipes blood / 00:04 crosses the line', /^The athlete/],
    ['战争片,士兵冲上沙滩,子弹横飞,爆炸,战友倒下,手持摇晃', /士兵爆炸/],
    ['Slow motion, 男生把篮球转在手指上, 跳跃, then 传给朋友, 大笑', /男生传给/],
    [
      'A young couple shakes hands with the agent, opens a door, then runs into a house, jumps and waves',
      /agent (?:opens|runs)/,
    ],
    ['一位騎士,披風飄動,策馬狂奔,大喊,鏡頭從馬蹄特寫,拉高到空拍海景', /騎士拉高/],
    ['一只狐狸有九条尾巴，在林中走', /数条尾巴/],
    ['分镜一(2s)：女孩推开门，踢掉鞋子。分镜二(3s)：女孩打开窗户，大笑着举起杯子。', /^\(/],
    ['Child writes "I love you" in crayon on the wall, then turns around', /writes in/],
  ])('%s', (prompt, wrong) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(wrong);
  });

  test.each([
    [
      'Protest march, people holding signs saying "CLIMATE NOW", chanting',
      'Protest march, people holding blank signs, chanting',
    ],
    ['A man holds an old neon sign that says "OPEN" and waves.', 'A man holds an old blank neon sign and waves.'],
    ['Family watches TV, tagline "Stay home." appears', 'Family watches TV'],
    ['女歌手站在天台上,霓虹灯牌上写着“再见2023”,雨夜', '女歌手站在天台上,空白霓虹灯牌,雨夜'],
    ['Whip pan from a boy reading a comic to a hero', 'Slow pan from a boy reading a comic to a hero'],
  ])('%s becomes %s', (prompt, expected) => expect(offered(prompt)).toContain(expected));
});
