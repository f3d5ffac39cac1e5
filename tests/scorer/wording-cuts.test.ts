/** That what is cut out leaves whole sentences: lettering, shots, camera moves and counts. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered, scorer } from './offered.ts';

describe('lettering leaves, and the thing it stands on stays', () => {
  test.each([
    [
      'A neon sign reading "OPEN LATE" flickers above a ramen shop. Rain. A man in a trench coat walks past, then looks back over his shoulder.',
      'a blank neon sign flickers above a ramen shop. Rain. A man in a trench coat walks past, then looks back over his shoulder.',
    ],
    [
      'A little boy is holding a cardboard sign marked "HELP" at a crossroads, cars rush by.',
      'A little boy is holding a blank cardboard sign at a crossroads, cars rush by.',
    ],
    [
      'Kids sing a song in front of a blackboard with the words "Welcome back" on it.',
      'Kids sing a song in front of a blank blackboard.',
    ],
    [
      'A newspaper spins toward the camera, headline "WAR IS OVER", soldiers cheer.',
      'A newspaper spins toward the camera, soldiers cheer.',
    ],
    ['A mug with the words "Best Dad" on a kitchen table; steam rises.', 'A mug on a kitchen table; steam rises.'],
    ['一只手拿起杯子，杯子上写着“世界最好的爸爸”，热气升腾。', '一只手拿起杯子，热气升腾。'],
    ['墙上写着“加油”，一个男孩坐在地上。', '一个男孩坐在地上。'],
    ['一个男孩举着写着“回家”的纸板走过大街。', '一个男孩举着纸板走过大街。'],
    ['女孩在海边奔跑。【字幕】“想你了”', '女孩在海边奔跑。'],
    ['门口挂着写着“福”字的灯笼，一个小孩跑过来。', '门口挂着灯笼，一个小孩跑过来。'],
    ['女孩穿着印着“LOVE”字样的T恤，在海边奔跑。', '女孩穿着T恤，在海边奔跑。'],
    ['一个男孩举着糖，身后的牌楼上写着“恭贺新春”四个金色大字，队伍走过。', '一个男孩举着糖，队伍走过。'],
    [
      'Timelapse of a tattoo artist inking a full sleeve with roses and the words "Carpe Diem"',
      'Timelapse of a tattoo artist inking a full sleeve with roses',
    ],
    ['老师在黑板上写下“厚德载物”四个大字，转身微笑。', '老师在黑板上写字，转身微笑。'],
    ['墙上用红漆写着“拆”，男孩走过。', '男孩走过。'],
    ['A car drifts around a corner. End frame: logo and "Drive Beyond."', 'A car drifts around a corner.'],
    [
      'The brand name "AURELIA" fades in below. A bottle rotates on a table in soft light.',
      'A bottle rotates on a table in soft light.',
    ],
  ])('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });

  test.each([
    ['墙上写着“加油”，旁边坐着一个男孩。', /^旁边/],
    ['信纸上写着“再见”，她的眼泪滴落。', /^她/],
    ['Logo reveal: golden particles swirl and form the Nike swoosh on black.', /^Golden/],
    ['A man walks past an "OPEN" sign in a diner. Rain.', /\ban sign/],
    ['Group photo: twelve clerks with the company logo on their shirts, jump in the air together.', /photo, jump/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('a shot keeps its label, and names who acts', () => {
  test.each([
    ['第一秒：女孩睁开眼睛；第三秒：她坐起来；第五秒：她看向窗外；第八秒：她突然站起来跑出门。', /第五秒。$|^她/],
    ['【主体】女剑客 【动作】拔剑、跃起、劈砍、落地 【镜头】跟拍+环绕 【风格】水墨 【文字】片名“孤城”', /^镜头】/],
    ['美女举起面霜，说：“姐妹们，这款真的绝了！”然后打开盖子，用手指蘸取涂在脸上。', /^打开/],
    ['一群企鹅排队跳进海里，最后一只摔倒了，搞笑', /^一只/],
    ['女孩站在窗边看雨。3-6秒：她转身走向门口，拿起雨伞。6-10秒：她推门而出，在雨中奔跑，大声呼喊。', /^3-6秒：她/],
    ['女孩打开信，读完，流泪，把信撕碎，老人走过来，拍拍她的肩膀，递给她一杯热茶', /^老人/],
    ['一个男孩踢球，摔倒，爬起来，继续跑，然后进球，两人拥抱庆祝，教练跑过来', /^两人/],
    ["Close on the bride's face, tears in her eyes, she laughs and cries at the same time.", /^She/],
    [
      "A girl whispers something into her brother's ear, he opens his eyes wide, then both burst out laughing.",
      /^Both/,
    ],
    [
      'yoga teacher in lotus pose, then she bends backwards, lifts one leg, then the other, into a handstand',
      /^The other/,
    ],
    ['A man does a dance over the table, his wife laughs and cries.', /^A man his/],
    ['An old man opens a box, takes out a gun, then closes it and throws it into the lake.', /^An old man closes it/],
    ['A dog chases a cat, the cat climbs a tree, then falls into the pond and swims away.', /^A dog falls/],
    ['A woman in red jeans opens a door, picks up a cat, then feeds the dog and runs away.', /^A woman in red feeds/],
    ['Two friends sit on a bench and talk. "Did you hear?" asks Tom. They burst out laughing.', /^They/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });

  test.each([
    ['A tailor measures a customer, then marks a sleeve with chalk.', 'The tailor marks a sleeve with chalk.'],
    [
      'A travelling clown opens a box, cries, then pulls a bouquet out of his sleeve and hands it to a girl.',
      'The travelling clown pulls a bouquet out of his sleeve and hands it to a girl.',
    ],
    ['Tom opens the door, picks up a cat, then feeds a dog and runs away.', 'Tom feeds a dog and runs away.'],
  ])('who acts is named again: %s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test('somebody named', () => {
    expect(offered('妈妈推开门，放下包，弯腰抱起孩子，爸爸从厨房走出来，端着菜。')).toContain(
      '爸爸从厨房走出来，端着菜。',
    );
    expect(offered('A barista pours milk, then the customer drinks a cup, wipes his mouth, waves and leaves.')).toEqual(
      ['A barista pours milk.', 'The customer drinks a cup.', 'The customer wipes his mouth, waves and leaves.'],
    );
  });
});

describe('the first camera move stays, and what leaves with the others is shown', () => {
  test.each([
    [
      'Camera: dolly in, pan right, tilt up, crane down, zoom out. Subject: cathedral interior.',
      'Camera: dolly in. Subject: cathedral interior.',
    ],
    ['Slow dolly in. Pan left. Tilt up. Zoom out over a castle.', 'Slow dolly in. Zoom out over a castle.'],
    ['镜头从左向右平移，扫过书架，然后推近到一本书，最后上摇到窗户。', '镜头从左向右平移，扫过书架。'],
  ])('%s', (prompt, expected) => {
    const [rewrite] = scorer.score({ prompt }).rewrites;
    expect(rewrite?.shots[0]?.prompt).toBe(expected);
    expect(rewrite?.moved.length).toBeGreaterThan(1);
  });
});

describe('a count leaves its verb something to do', () => {
  test.each([
    ['He does three backflips on the lawn, then takes two steps back.', /does on/],
    ['他做十个俯卧撑，然后走三步，转两圈。', /做，/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });

  test('how often is shown', () => {
    const rewrites = scorer.score({ prompt: 'A man swings a girl around twice and lets go, she laughs.' }).rewrites;
    for (const { shots, moved } of rewrites)
      if (!shots[0]?.prompt.includes('twice')) expect(moved.join()).toContain('twice');
  });

  test('a triple axel stays one: it is the name of a jump', () => {
    const prompt = 'A figure skater lands a triple axel, then spins on one leg three times.';
    for (const text of offered(prompt)) expect(text).not.toMatch(/\b(?:an|the) axel/);
  });
});
