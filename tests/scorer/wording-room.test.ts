/** Rewrites of acts, crowds and counts, word for word: what goes with a verb, what stands before it, and what is better left as it is. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../real-catalog.ts';
import { offered, scorer } from './offered.ts';

describe.each([
  [
    'how something is done goes with the verb that is calmed',
    [
      ['The boy runs quickly along the beach.', 'The boy walks along the beach.'],
      ['A boy quickly runs along the beach.', 'A boy walks along the beach.'],
      ['Quickly running along the beach, a boy waves.', 'Walking along the beach, a boy waves.'],
      ['The witch laughs maniacally.', 'The witch looks delighted.'],
      ['The boy turns around abruptly.', 'The boy turns a little.'],
      ['A boy suddenly runs, a girl watches.', 'A boy walks, a girl watches.'],
      ['男孩快速奔跑。', '男孩大步走。'],
      ['她转过身，突然大笑。', '她转过身。'],
      ['爷爷奶奶缓缓转头，牵起手。', '爷爷奶奶微微侧身，牵起手。'],
    ],
  ],
  [
    'a calmer verb takes a place or somebody behind it',
    [
      ['A man runs down the street.', 'A man walks down the street.'],
      ['两个女孩跑进教室，老师笑着。', '两个女孩走进教室，老师笑着。'],
      ['男孩从远处飞奔过来，他的弟弟看着。', '男孩从远处大步走过来，他的弟弟看着。'],
      ['两个小孩在沙滩上奔跑着。', '两个小孩在沙滩上大步走着。'],
      ['两名武士在桥上激烈打斗。', '两名武士在桥上打斗。'],
    ],
  ],
  [
    'longer words win over a part of them',
    [
      ['A monk balances on one foot.', 'A monk stands on both feet.'],
      ['A boxer punches at lightning speed.', 'A boxer punches.'],
      ['The friends burst out laughing at the table.', 'The friends look delighted at the table.'],
    ],
  ],
  [
    'words are of the kind of those that they stand for',
    [
      ['女孩在草地上奔跑，转圈。', '女孩在草地上大步走，转圈。'],
      ['镜头跟拍男孩，越来越快，最后停下。', '镜头跟拍男孩，越来越慢，最后停下。'],
      ['雨里女孩尖叫。', '雨里女孩面露惊色。'],
    ],
  ],
  [
    'a crowd is blurred, wherever it stands, and never gone',
    [
      ['Two boxers fight in a gym, the crowd cheers.', 'Two boxers fight in a gym, the out-of-focus crowd cheers.'],
      ['He walks through the crowd.', 'He walks past an out-of-focus crowd.'],
      ['篮球运动员灌篮，观众疯狂欢呼。', '篮球运动员灌篮，虚化的观众疯狂欢呼。'],
      ['她穿过人群。', '她从虚化的人群旁经过。'],
    ],
  ],
  [
    'a number from four to ten gives way, what it counts stays',
    [
      ['Six flaming torches on a table.', 'Flaming torches on a table.'],
      ['The 7 glasses on a tray.', 'The glasses on a tray.'],
      ['A table with her six candles.', 'A table with her candles.'],
      ['All five candles go out on the cake.', 'All candles go out on the cake.'],
      ['四个人坐在桌边。', '数人坐在桌边。'],
      ['五个女孩坐在桌边。', '数名女孩坐在桌边。'],
      ['桌上放着五个杯子。', '桌上放着一些杯子。'],
      ['桌上有六个苹果。', '桌上有一些苹果。'],
      ['十名少女坐在桥上。', '数名少女坐在桥上。'],
      ['桌上有5个苹果。', '桌上有一些苹果。'],
    ],
  ],
  [
    'an order to the camera leaves with the camera and how it moves',
    [
      ['雕像前，镜头缓缓推进并环绕。', '雕像前，镜头缓慢推近。'],
      ['一只猫，镜头轻轻推进并环绕，暖光', '一只猫，镜头缓慢推近，暖光'],
    ],
  ],
  [
    'calmer words that fit what goes on before and behind',
    [
      ['A woman pedals faster and faster.', 'A woman pedals at an even pace.'],
      ['The dancer spins faster and faster around the fire.', 'The dancer spins at an even pace around the fire.'],
      ['A boy runs back to his mother.', 'A boy walks back to his mother.'],
      ['A boy runs away.', 'A boy walks away.'],
    ],
  ],
  [
    'outfits and looks give way before any word',
    [['Two girls dressed alike walk.', 'Two girls dressed in clearly different colors walk.']],
  ],
] as [string, [string, string][]][])('%s', (_, rows) => {
  test.each(rows)('%s', (prompt, expected) => {
    expect(offered(prompt)).toContain(expected);
  });
});

describe('what is better left as it is', () => {
  test.each([
    ['After a final fight in the arena the two knights rest.', /face each other/],
    ['The knight gives his sobs a rest, his screams.', /looks/],
    ['A man and a woman kiss on the lips.', /apart/],
    ['A woman in a coat speaks in a low voice, a man listens.', /listens quietly/],
    ['Two dancing family members.', /swaying/],
    ['Two men hug Emily.', /apart/],
    ['A man hangs upside down from a tree.', /upright/],
    ['Two men packed shoulder to shoulder in a bus.', /space between/],
    ['两个男人挤得肩并肩。', /隔开/],
    ['The bride bursts out crying in the church.', /out (?:misty|looks)/],
    ['Crowd surfing fans at a concert, a man dances.', /out-of-focus crowd surfing/i],
    ['3个小孩围着圣诞树奔跑尖叫。', /奔跑屏/],
    ['他们拥抱告别，女孩看着。', /陪着/],
    ['The skier lands in a crouch after a jump.', /stands still/],
    ['四十二个人坐在桌边。', /数十二/],
    ['十二个人坐在桌边。', /数/],
    ['四五个男孩坐在桌边。', /数/],
    ['十几个男孩坐在桌边。', /数/],
    ['女孩跳起舞来，男孩看着。', /摇摆来/],
    ['两人对视，女人流泪，男人看着。', /虚化/],
    ['拍个奶奶织毛衣的视频，手要特写。', /要中景/],
    ['女孩流泪，镜头缓慢推进面部特写。', /推进中景/],
    ['A man does parkour moves on a roof.', /quiet walk moves/],
    ['A wolf pack of six hunts an elk through deep snow.', /of some/],
    ['A glassblower shapes a horse with four legs.', /some legs/],
    ['A ninja does a front flip over a wall.', /stretch over/],
    ['A boy does a somersault into the pool.', /stretch into/],
    ['He turns a triple somersault.', /turns a stretch/],
    ['A skater jumps triple axel, lands badly.', /slow glide/],
    ['A girl does a handstand on one arm, legs in a split.', /pose on one|both feet/],
    ['Fans crowd around the player, three men fight.', /out-of-focus/],
    ['A band on stage, fans crowd surf, the singer screams.', /out-of-focus/],
    ['The ballerina performs three pirouettes.', /three sways/],
    ['Faster and faster cuts of a man who runs.', /pace cuts/i],
    ['A couple shares a slow dance in the hall.', /sway/],
    ['His loud laugh scares a woman, she weeps.', /look delighted/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

test('no wording fires a raising cue of its own', () => {
  const raising = new Set(['gentle-expression', 'placed-by-words', 'speed-of-time', 'falls-and-flights', 'crowd']);
  for (const { id, data } of catalog.all('cues'))
    for (const fix of data.fixes ?? [])
      for (const words of Object.values(fix.replace?.words ?? {})) {
        const isChinese = /[\u4e00-\u9fff]/.test(words);
        const found = scorer.findings({ prompt: isChinese ? `老人${words}。` : `The old man ${words}.` });
        expect(
          found.map(({ cue }) => cue).filter((cue) => raising.has(cue)),
          `${id}: ${words}`,
        ).toEqual([]);
      }
});
