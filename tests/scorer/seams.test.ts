/** Shots that the author marked, and shots that say who they are about, where and how they look. Scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { rewritesOf } from './offered.ts';

/** The prompts of the shots that a split gives. */
const shotsOf = (prompt: string) =>
  rewritesOf(prompt)
    .filter(({ strategy }) => strategy === 'split')
    .flatMap(({ shots }) => shots.map((shot) => shot.prompt));

describe('marks of the author part the shots and do not stand in them', () => {
  test.each([
    [
      '[0-3s] Wide shot of a lonely gas station at night. [3-6s] A truck pulls in, the driver gets out and lights a cigarette. [6-10s] Close-up: he notices a note on the pump that says "RUN".',
      [
        'Wide shot of a lonely gas station at night.',
        'A truck pulls in, the driver gets out and lights a cigarette.',
        'Close-up: the driver notices a note on the pump that says "RUN".',
      ],
    ],
    [
      'Shot 1 (0:00-0:02): a girl blows out the candles on her birthday cake. Shot 2 (0:02-0:05): her father films her with a phone, tearing up. Shot 3 (0:05-0:08): confetti explodes, the whole family hugs.',
      [
        'A girl blows out the candles on her birthday cake.',
        "The girl's father films her with a phone, tearing up.",
        'Confetti explodes, the whole family hugs.',
      ],
    ],
    [
      'Our new blender crushing ice, then cuts to a family drinking smoothies',
      ['Our new blender crushing ice.', 'A family drinking smoothies'],
    ],
    [
      'Cinematic, shot on 35mm film. Shot 1: a man opens a letter at a kitchen table. Shot 2: he runs out of the door. Shot 3: his dog chases a ball on the lawn.',
      [
        'Cinematic, shot on 35mm film. A man opens a letter at a kitchen table.',
        'Cinematic, shot on 35mm film. The man runs out of the door.',
        "Cinematic, shot on 35mm film. The man's dog chases a ball on the lawn.",
      ],
    ],
    [
      '镜头1（0-3秒）：男人推开门走进房间；镜头2（3-6秒）：他拿起桌上的信，拆开阅读；镜头3（6-10秒）：特写，他的眼泪滴在信纸上',
      ['男人推开门走进房间。', '男人拿起桌上的信，拆开阅读。', '特写，男人的眼泪滴在信纸上'],
    ],
    [
      '广告片，镜头1：女孩推开门跑进教室，镜头2：她打开书包拿出书，镜头3：老师大笑',
      ['广告片，女孩推开门跑进教室。', '广告片，女孩打开书包拿出书。', '广告片，老师大笑'],
    ],
    [
      'Scene 1: Maria packs her suitcase and slams it shut. Cut to: airport, she runs through the crowd. Cut to: she hugs her sister at the gate, both crying.',
      [
        'Maria packs her suitcase and slams it shut.',
        'Airport, Maria runs through the crowd.',
        'Maria hugs her sister at the gate, both crying.',
      ],
    ],
  ])('%s', (prompt, expected) => expect(shotsOf(prompt)).toEqual(expected));

  test.each([
    ['Shot 1: a man opens a letter at a kitchen table. Shot 2: he drops it and runs out of the door.'],
    ['Shot 1: 女主推开门走进bar。Shot 2: 酒保slides一杯whisky过来，她单手接住。Shot 3: 她对酒保说"Same as always."'],
    ['A girl of the street. [0-3s] She runs and jumps over a log. [3-6s] A dog chases the girl and falls.'],
    ['Cut to the chase: a man runs, jumps and lands on a car, then he drives away.'],
  ])('not where a shot would hang on another: %s', (prompt) => expect(shotsOf(prompt)).toEqual([]));
});

describe('a shot says who does it', () => {
  test.each([
    [
      'A woman opens a box, takes out a dress and puts it on, then she runs out of the door and hugs a man',
      ['A woman opens a box, takes out a dress and puts it on.', 'The woman runs out of the door and hugs a man'],
    ],
    [
      'the guy walks in and sits down and then opens the door in one go and falls',
      ['the guy walks in and sits down.', 'The guy opens the door in one go and falls'],
    ],
    [
      '一个穿西装的男人走进电梯，按下18楼，电梯门关上，然后走出来打开一扇门，跳进大海。',
      ['一个穿西装的男人走进电梯，按下18楼，电梯门关上。', '男人走出来打开一扇门，跳进大海。'],
    ],
  ])('%s', (prompt, expected) => expect(shotsOf(prompt)).toEqual(expected));

  test.each([
    ['两个男人打架，一个摔倒，然后站起来逃跑。'],
    ['定格动画，黏土小人做早餐，打鸡蛋，煎培根，倒牛奶，最后坐下来吃'],
    ['化妆教程，女生对着镜头画眼线，眼睛特写，手稳稳地勾勒，最后眨眼'],
    [
      '镜头一：（0-3秒）男人站在雨中，抬头看天。镜头二：（3-6秒）他掏出手机，屏幕上显示“我们分手吧”。镜头三：（6-10秒）他把手机摔在地上，转身跑进雨幕。',
    ],
  ])('not where that is in doubt: %s', (prompt) => expect(shotsOf(prompt)).toEqual([]));
});

describe('place and look of all shots stand in each', () => {
  test.each([
    [
      '电影感，35mm胶片，浅景深，一位白发老人独自坐在影院里看着银幕，他慢慢流下一滴眼泪，然后微笑，再缓缓起身离开',
      '电影感，35mm胶片，浅景深，老人缓缓起身离开',
    ],
    [
      'In the half light of a jazz club in 1957, a trumpet player begins to play, his fingers dancing over the valves, while a woman writes a phone number on a napkin, folds it twice and slides it to the bartender. The camera glides between the tables, past laughing couples and clinking glasses. Kodak film, deep shadows, slow dolly.',
      'In the half light of a jazz club in 1957, the camera glides between the tables, past laughing couples and clinking glasses. Kodak film, deep shadows, slow dolly.',
    ],
  ])('%s', (prompt, expected) => expect(shotsOf(prompt)).toContain(expected));

  test('a look that stands last', () => {
    for (const shot of shotsOf(
      'Shot 1: a man opens a letter at a kitchen table. Shot 2: a dog chases a ball on the lawn. Natural light, 35mm.',
    ))
      expect(shot).toMatch(/Natural light, 35mm\.$/);
  });
});
