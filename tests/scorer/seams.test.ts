/** Shots at the marks of their author and of splits stand by themselves: each says who acts. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

describe('a shot at a mark of its author stands by itself', () => {
  test.each([
    [
      '[0-2s] A striker dribbles past the keeper, sprints and jumps. [2-5s] Fans hug and pile on top of him.',
      'Fans hug and pile on top of the striker.',
    ],
    [
      'Shot 1 (0-3s): A woman opens a letter and reads it. Shot 2 (3-6s): Close-up, a tear runs down her cheek. Shot 3 (6-10s): She crumples the letter and throws it into the fireplace.',
      "Close-up, a tear runs down the woman's cheek.",
    ],
    [
      'Vertical 9:16. Makeup tutorial. A girl opens a box, kicks a chair and jumps on a bed, then she opens a window and waves.',
      'Vertical 9:16. Makeup tutorial. The girl opens a window and waves.',
    ],
    ['深夜,女孩推开门,踢掉鞋子,然后女孩打开窗户,举起杯子', '深夜,女孩打开窗户,举起杯子.'],
    [
      'She opens the door, drops her bag, then kicks a chair and opens the window.',
      'She kicks a chair and opens the window.',
    ],
    ['她推开门，放下包，踢掉高跟鞋，然后打开电视，举起杯子', '她打开电视，举起杯子。'],
    [
      'Stop-motion style felt fox packs a suitcase, throws a plate, puts on a scarf and walks out the door into the snow, waving goodbye',
      'Stop-motion style felt fox puts on a scarf and walks out the door into the snow, waving goodbye.',
    ],
    [
      "wizard school hallway, students run to class carrying stacks of books and jump, an owl flies through and drops a letter into a boy's hands",
      "wizard school hallway, an owl flies through and drops a letter into a boy's hands.",
    ],
    [
      '第1场 内景 客厅 夜。男人推门进来，点燃蜡烛。一个女人从厨房走出来，端着一碗面。',
      '第1场 内景 客厅 夜。一个女人从厨房走出来，端着一碗面。',
    ],
    [
      'Portrait of a baker in his shop: he opens the oven, lifts a tray, kicks the door, pours tea, sits and waves.',
      'The baker kicks the door.',
    ],
    ['小狗叼来拖鞋，狂奔着跳过桌子，然后躺下打滚，主人大笑着摸它的肚子', '小狗躺下打滚，主人大笑着摸它的肚子。'],
  ])('%s', (prompt, shot) => expect(offered(prompt)).toContain(shot));

  test.each([
    ['分镜：\n0-3s 中景，一位舞者跳跃转圈。\n3-6s 近景，一匹马奔跑，尘土飞扬。', '近景，一匹马奔跑，尘土飞扬。'],
  ])('without what only says that shots follow: %s', (prompt, shot) => expect(offered(prompt)).toContain(shot));

  test.each([
    'An origami crane unfolds into a flat sheet of paper, then folds itself into a frog and hops, jumps and runs off.',
    'A chef dices an onion, runs and jumps, then everything burns and shatters, she sweeps and tosses everything.',
    'The bride throws the bouquet over her shoulder, a pack of bridesmaids jump for it and catch it',
    '00:00-00:04 A detective opens the door, gun raised. 00:04-00:08 He flips a switch; the bulb bursts. 00:08-00:12 It drops.',
    '幼儿园小朋友一起跳舞，跳跃，然后一起把飞机扔向天空，大喊',
    '镜头疾速推进到女主的瞳孔，女主尖叫，再拉出来已经是十年后，男人奔跑',
    '{"desc":"女孩推开门，踢掉鞋子，然后女孩打开窗户，举起杯子"}',
    '0-3秒：女孩推开门，踢掉鞋子；3-6秒：两人打开窗户，举起杯子',
    '女巫点燃蜡烛，挥动魔杖，桌上的水晶球越来越亮，然后爆炸，碎片落下',
    '男孩对着镜子刷牙，镜子里的他停下来，转身，然后举起杯子',
    'A fox opens a gate, jumps over a log, then dives into the pond and shakes, moonlight',
    'chef flips a pancake in the air, it turns twice, lands in the pan, then pours maple syrup, butter melting',
    'fashion film, three models in oversized coats walk through a desert, wind, fabric waves, one removes her glasses, another lights a cigarette',
    '舞者在屋顶跳街舞,做大风车、头转,然后一个后空翻,城市夜景',
    'A man shaves with a razor in front of a mirror, kicks a chair, then wipes the glass and runs.',
    '15秒短视频：\n0-2s 女孩素颜看镜头\n2-5s 一位化妆师快速化妆，奔跑\n5-9s 女孩穿上红色礼服转圈，跳跃',
    '0-2s 女孩素颜看镜头\n2-5s 快速化妆，眼影、口红、腮红\n5-9s 穿上红色礼服转圈\n9-15s 走上红毯，闪光灯，签名墙签下名字',
  ])('or is none: %s', (prompt) =>
    expect(rewritesOf(prompt).filter(({ strategy }) => strategy === 'split')).toEqual([]),
  );
});

test('a crowd is blurred behind somebody, and not where it is all that is seen', () => {
  expect(offered('A singer dances on a stage, a crowd cheers.')).toContain(
    'A singer dances on a stage, an out-of-focus crowd cheers.',
  );
  expect(
    offered('A drummer plays a fast solo, sticks blur, strobe light, cut to the crowd moshing.').join(),
  ).not.toContain('out-of-focus');
  expect(offered('Subway car packed with commuters, everyone laughs.').join()).not.toContain('out-of-focus');
});
