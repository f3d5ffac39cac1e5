/** What readers of rewrites found missing or wrong the fourth time: labels in a row, heads that shots share, whose cheeks they are, what stays hidden. */
import { describe, expect, test } from 'vitest';
import { offered, shotsOf } from './offered.ts';

describe('labels of shots', () => {
  test.each([
    [
      '【0-3秒】女孩推开窗户，阳光照进来【3-6秒】她冲泡咖啡，手倒牛奶拉花【6-10秒】她坐在窗前看书，对镜头微笑',
      ['女孩推开窗户，阳光照进来。', '女孩冲泡咖啡，手倒牛奶拉花。', '女孩坐在窗前看书，对镜头微笑。'],
    ],
    [
      "Shot 1 – 3 sec – pool surface, still. Shot 2 – 3 seconds – a diver's feet at the edge of the board. Shot 3 – 4 sec – triple somersault with two twists, clean entry, no splash.",
      [
        'Pool surface, still.',
        "A diver's feet at the edge of the board.",
        'Triple somersault with two twists, clean entry, no splash.',
      ],
    ],
  ])('%s', (prompt, shots) => expect(shotsOf(prompt)).toEqual(shots));

  test.each([
    [
      'numbers part a prompt already',
      '1. A bee enters the kitchen through the open window. 2. It lands on the jam. 3. The boy puts a glass over it, slides a postcard under and carries it outside.',
    ],
    [
      'so do a beginning, a middle and an end',
      '开场：酒店门童拉开车门。中段：女明星下车，记者蜂拥而上，闪光灯不断。结尾：她回头一笑，走进大堂。',
    ],
  ])('%s', (_, prompt) => expect(shotsOf(prompt)).toEqual([]));
});

describe('what all shots share', () => {
  test.each([
    [
      'Hotel corridor at 3am, the carpet pattern matches the one in The Shining, a child on a tricycle rides toward camera, then two twins appear at the end of the hall.',
      'Hotel corridor at 3am, two twins appear at the end of the hall.',
    ],
    [
      'Macro: a bee lands on a lavender flower, packs pollen in its leg baskets and lifts off in slow motion.',
      'Macro: the bee packs pollen in its leg baskets and lifts off in slow motion.',
    ],
    [
      'Shot 12, INT. SIGNAL BOX, NIGHT. The signalman pulls lever seven toward himself with both hands and a cloth, lets go, and the bell on the shelf rings twice. Medium close, 50mm, slow push from the levers to the bell.',
      'The signalman lets go, and the bell on the shelf rings twice. Medium close, 50mm, slow push from the levers to the bell.',
    ],
  ])('%s', (prompt, shot) => expect(shotsOf(prompt)).toContain(shot));
});

describe('who acts', () => {
  test('a word for a woman stays whole', () =>
    expect(shotsOf('洗衣店老板娘熨衬衫，蒸汽喷出来，她把衬衫挂上衣架，贴上号码牌“042”。')).toContain(
      '洗衣店老板娘把衬衫挂上衣架，贴上号码牌“042”。',
    ));

  test.each([
    [
      'whoever has it done to them does not',
      '未来家居，机器人手臂从天花板伸下来，给主人穿衣、刷牙、倒咖啡、系领带，一气呵成。',
    ],
    [
      '"his" may be of either of two',
      'A barber shaves an old man with a straight razor, wipes the foam on a towel and pats his cheeks.',
    ],
  ])('%s', (_, prompt) => expect(shotsOf(prompt)).toEqual([]));
});

describe('what stays', () => {
  test('the name without which a bottle is a bottle of nothing', () =>
    expect(
      offered(
        'detergent commercial: red wine spills on white shirt, splash freezes, bottle of "Klaro" enters from left, stain vanishes, shirt sparkles, text: 99.9% CLEAN',
      ).join(),
    ).not.toContain('bottle of enters'));

  test('who hides is behind it, and not near it', () =>
    expect(offered('A girl hides behind the curtain, then runs to her mother.').join()).not.toContain('near'));
});

describe('a shot of prose', () => {
  test('ends its list with "and"', () =>
    expect(
      shotsOf('A monk sweeps the temple courtyard, stops, and moves a snail out of the way of his broom.'),
    ).toEqual([
      'A monk sweeps the temple courtyard and stops.',
      'The monk moves a snail out of the way of his broom.',
    ]));

  test.each([
    ['keeps its tree', 'A young woman ties a paper wish to a temple tree, bows twice, and claps her hands.'],
    [
      'opens no case that nobody has shown',
      'A busker plays violin on a subway platform while commuters hurry past, and a little boy drops a coin in the open case.',
    ],
    [
      'hangs from its ladder',
      'A spy jumps from a moving roller coaster onto a helicopter ladder, kicks off a henchman, and opens the briefcase with a hairpin.',
    ],
    ['says who are two', '狗狗洗完澡使劲甩水，主人用毛巾挡住脸，最后两个都湿透了'],
    ['says what is drunk', '他推门进来，脱外套挂好，换鞋，倒水喝一口，坐下打开电视'],
    [
      'says of whom there are three',
      'Shot 1: Rockets on a shelf, price tags swinging. Shot 2: A cashier wraps three of them in newspaper. Shot 3: A child hugs the parcel and skips home.',
    ],
  ])('%s', (_, prompt) => expect(shotsOf(prompt)).toEqual([]));
});

test('behind a label a capital letter stays one', () =>
  expect(
    offered(
      'Shot 1: A dad in a bear suit hides behind the cake. Shot 2: Twelve kids shout "Surprise!" Shot 3: The bear head falls off and a toddler screams.',
    ).join(),
  ).toContain('Shot 2: Kids shout'));

test('what people form is no lettering', () =>
  expect(offered('巫师翻开魔法书，字母从书页飞出，在空中拼成“EVER AFTER”，绕着他旋转。')).toEqual([]));
