/** What readers of rewrites found missing or wrong the fourth time: labels in a row, heads that shots share, whose cheeks they are, what stays hidden. */
import { describe, expect, test } from 'vitest';
import { offered, rewritesOf } from './offered.ts';

const shotsOf = (prompt: string) =>
  rewritesOf(prompt)
    .filter(({ strategy }) => strategy === 'split')
    .flatMap(({ shots }) => shots.map((shot) => shot.prompt));

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
