/** That a rewrite fits what it leaves standing: company of a calmed verb, what leads up to it, whole numbers, whose face, what is written. Mostly Chinese; scored on the whole catalog. */
import { describe, expect, test } from 'vitest';
import { offered, scorer } from './offered.ts';

describe('nothing calm beside what goes on fast: it is changed along, or nothing is', () => {
  test.each([['老人拼命奔跑，一个女孩看着。她的玩具落地。', '老人大步走，一个女孩看着。她的玩具落地。']])(
    '%s',
    (prompt, expected) => expect(offered(prompt)).toContain(expected),
  );

  test.each([
    ['两只柴犬打架，在地上滚来滚去，主人跑过来把它们分开', /对峙/],
    ['两个男人激烈打斗，拳脚相加', /对峙/],
    ['貓咪追著雷射光點滿屋子跑，撞倒花瓶，主人雙手抱頭大叫', /滿屋子走/],
    ['体操运动员在平衡木上后空翻，稳稳落地', /伸展/],
    ['玩魔方，手指飞快转动，五秒还原，放在桌上', /缓慢/],
    ['一个女人在舞池里跳探戈，男伴搂着她的腰，旋转，甩头', /摇摆/],
    ['猎豹在草原上狂奔，追逐羚羊，镜头高速跟拍', /慢慢走/],
    ['男孩突然站起来大喊：“冲向终点！”，女孩奔跑。', /走近/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('what leads up to a verb goes with it, or the verb stays', () => {
  test.each([
    ['女孩高速奔跑', '女孩大步走'],
    ['她飞奔着跑下楼梯', '她走下楼梯'],
    ['女孩张开嘴大声尖叫', '女孩面露惊色'],
    ['女孩张大嘴巴尖叫', '女孩面露惊色'],
    ['女孩疯狂奔跑', '女孩大步走'],
    ['他转过头来，死死盯着镜头', '他转过头来，面朝前方'],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test.each([
    ['女博主拿着手机自拍，边走边说话', /倾听/],
    ['女孩一边说话，路人看着', /倾听/],
    ['模特走过斑马线，路人纷纷回头', /纷纷微微/],
    ['女孩连续做三个后空翻', /伸展/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('a number gives way whole, and what is open is no exact number', () => {
  test.each([
    ['公园里六个老人打太极', '公园里数名老人打太极'],
    ['百米赛跑，八名选手冲刺', '百米赛跑，数名选手冲刺'],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test.each([
    ['足球场上十一名球员列队', /数/],
    ['十五只企鹅在冰面上排队', /数/],
    ['四个轮子的小车，五个按钮的遥控器', /数|一些/],
    ['七个小矮人围着白雪公主', /数|一些/],
    ['羽毛球双打，四名选手对打', /数/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });

  test.each(['几十位老人打太极', '二十多名士兵冲锋', '近十名保安围住他', '四五个孩子围着篝火', '数百名弟子跟随'])(
    '%s',
    (prompt) => {
      const found = scorer.findings({ prompt }).map(({ cue }) => cue);
      expect(found).not.toContain('counted-things');
      expect(found).not.toContain('seven-or-more');
    },
  );
});

describe('a crowd is blurred only beside somebody', () => {
  test.each([
    ['成千上万的行人过马路', /虚化/],
    ['拥挤的人群在街上跑', /虚化/],
    ['观众很少，空荡荡的剧场', /虚化/],
    ['派对人群欢呼，一个歌手站着', /派对虚化/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('what is written leaves, and who writes or what bears it stays', () => {
  test.each([
    ['他在沙滩上写下“我爱你”，海浪冲走字迹', '他在沙滩上写字，海浪冲走字迹'],
    ['群众演员太多，示威者举着标语牌“拒绝涨价”', '群众演员太多，示威者举着标语牌'],
    ['T恤上印着“BOSS”字样的男人走进办公室', '男人走进办公室'],
    ['包装盒上写着“有机”，一只手拿起它', '包装盒，一只手拿起它'],
    ['蛋糕上写着“生日快乐”，孩子吹蜡烛', '蛋糕，孩子吹蜡烛'],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));

  test.each([
    ['女孩用毛笔在宣纸上写下“福”字，笔触流畅', /女孩，/],
    ['黑板上写着“再见”，老师擦掉它', /^老师/],
    ['海报上写着“新品上市”，模特站在旁边', /^模特/],
    ['结尾打出字幕“谢谢观看”，背景音乐渐弱', /^背景音乐/],
  ])('%s', (prompt, never) => {
    for (const text of offered(prompt)) expect(text).not.toMatch(never);
  });
});

describe('what is said is no lettering, whatever sign stands near', () => {
  test.each([
    '主播坐在新闻演播室，对着镜头播报：“各位观众晚上好，欢迎收看新闻联播”，下方滚动字幕',
    '电商直播，女主播拿着面霜试用，说着“姐妹们三二一上链接”，屏幕上弹出评论',
    '年輕女子在夜市吃雞排，對著鏡頭說「這家超好吃」，招牌閃爍',
    '女孩站在门口，喊“我回来了”，招牌闪烁',
  ])('%s', (prompt) => {
    expect(scorer.findings({ prompt }).map(({ cue }) => cue)).not.toContain('quoted-words-near-a-sign');
    for (const text of offered(prompt)) expect(text).toMatch(/[“「]/);
  });

  test('a sign that says so is lettering', () => {
    const found = scorer.findings({ prompt: '招牌上说“今日休息”，男孩走过。' });
    expect(found.map(({ cue }) => cue)).toContain('quoted-words-near-a-sign');
  });
});

describe('framing and camera', () => {
  test.each([
    ['一个雕像，360度环绕', '一个雕像，镜头缓慢环绕'],
    ['女孩站在雪山前，镜头360度环绕', '女孩站在雪山前，镜头缓慢环绕'],
  ])('%s', (prompt, expected) => expect(offered(prompt)).toContain(expected));
});

test('no face in a medium shot', () => {
  for (const text of offered('特写女孩的脸，她正在说“我愿意”')) expect(text).not.toMatch(/中景，女孩的脸/);
});

describe('a word is no part of two others', () => {
  test.each([
    ['女生大口吃炸鸡', 'speech-that-is-hard'],
    ['鼓手击打架子鼓', 'fight'],
    ['女孩疯狂奔跑', 'sprint-or-leap'],
    ['老板在门口吆喝', 'eating-or-drinking'],
    ['男孩在操场上做广播体操', 'acrobatics'],
  ])('%s: no %s', (prompt, cue) => expect(scorer.findings({ prompt }).map(({ cue: id }) => id)).not.toContain(cue));
});
