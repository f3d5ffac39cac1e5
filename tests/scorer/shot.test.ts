/** A shot that a split would leave: what it keeps of the whole, who acts in it, and where it would not stand by itself. */
import { describe, expect, test } from 'vitest';
import { firstShot, lastShot } from './read.ts';

describe('a later shot keeps where, when and in what form all of it is', () => {
  const [DOES, SHE] = ['a man opens a door and jumps, ', 'a woman kicks a chair and waves'];
  test.each([
    ['In a jazz club in 1957, ', 'In a jazz club in 1957, a'],
    ['Inside the old barn, ', 'Inside the old barn, a'],
    ['At dawn, ', 'At dawn, a'],
    ['In the first scene, ', 'none'],
    ['In his room, ', 'A'],
    ['wizard school hallway, ', 'wizard school hallway, a'],
    ["baker's shop window, ", "baker's shop window, a"],
    ['a school hallway, ', 'A'],
    ['an old hallway, ', 'A'],
    ['hallway, ', 'A'],
    ['old wizard, ', 'A'],
    ['INT. DINER - NIGHT\n', 'INT. DINER - NIGHT\nA'],
    ['Makeup tutorial. ', 'Makeup tutorial. A'],
    ['Makeup tutorial 9:16. ', 'Makeup tutorial 9:16. A'],
    ['Vertical video. Makeup tutorial. ', 'Vertical video. Makeup tutorial. A'],
    ['Makeup tutorial 10s. ', 'A'],
    ['Makeup tutorial 10-second. ', 'A'],
    ['Makeup tutorial 10 secs. ', 'A'],
    ['Makeup tutorial 2 shots. ', 'A'],
    ['Makeup, scene 2. ', 'A'],
    ['Makeup: tutorial. ', 'A'],
    ['Makeup tutorial “Go”. ', 'A'],
    ['A very long makeup tutorial for us. ', 'A'],
    ['Extraordinarily unconventional handcrafting. ', 'A'],
  ])('%s', (head, start) =>
    expect(lastShot(`${head}${DOES}|${SHE}`)).toBe(start === 'none' ? start : `${start}${SHE.slice(1)}.`),
  );

  const [KICKS, OPENS] = ['男人推开门，踢掉鞋子，', '女孩打开窗户，举起杯子'];
  test.each([
    ['内景。', '内景。'],
    ['第三场 内景 客厅 夜。', '第三场 内景 客厅 夜。'],
    ['第12场內景 客厅。', '第12场內景 客厅。'],
    ['胶片质感，浅景深，', '胶片质感，浅景深，'],
    ['写实，', '写实，'],
    ['深夜，厨房里，', '深夜，厨房里，'],
    ['厨房里，', '厨房里，'],
    ['男人手里，', ''],
    ['雨夜，', '雨夜，'],
    ['夏天，', '夏天，'],
    ['雨天，', '雨天，'],
    ['黄昏，', '黄昏，'],
    ['夜晚，', '夜晚，'],
    ['午后，', '午后，'],
    ['拂晓，', '拂晓，'],
    ['旅行短片：冰岛黑沙滩，', '旅行短片：冰岛黑沙滩，'],
    ['冰岛黑沙滩，', '冰岛黑沙滩，'],
    ['特写沙滩，', ''],
    ['车灯闪着，', ''],
    ['竖屏。', '竖屏。'],
    ['10秒。', ''],
  ])('%s', (head, start) => expect(lastShot(`${head}${KICKS}|${OPENS}`)).toBe(`${start}${OPENS}。`));

  test.each([
    ['深夜，男人推开门，踢掉鞋子，|次日，女孩打开窗户，举起杯子', 'none'],
    ['深夜，男人推开门，踢掉鞋子，|一只猫清晨打开窗户，举起杯子', '深夜，一只猫清晨打开窗户，举起杯子。'],
    ['深夜，男人推开门，踢掉鞋子。|第二天女孩打开窗户，举起杯子。', '第二天女孩打开窗户，举起杯子。'],
    ['深夜，男人推开门，踢掉鞋子。|清晨女孩打开窗户，举起杯子。', '清晨女孩打开窗户，举起杯子。'],
  ])('where it has none of its own: %s', (parted, expected) => expect(lastShot(parted)).toBe(expected));
});

describe('a shot ends as a sentence, with the look of all', () => {
  test.each([
    ['A man opens a door, |a woman waves at him. Warm light, film grain.', 'A man opens a door. Warm light, film grain.'],
    ['A man opens a door, |a woman waves at him.\nFilm grain', 'A man opens a door. Film grain'],
    ['A man opens a door, |a woman waves at him. She has the same light.', 'A man opens a door.'],
    ['A man opens a door, |a woman waves at him. Then he sees her in warm light.', 'A man opens a door.'],
    ['A man opens a door, |a woman waves at him. Warm sun.', 'A man opens a door.'],
    ['A man opens a door. |Warm light, film grain.', 'A man opens a door. Warm light, film grain.'],
    ['男人推开门，|女孩打开窗户。胶片质感', '男人推开门。胶片质感'],
    ['男人推开门，|女孩打开窗户。胶片质感。', '男人推开门。胶片质感。'],
    ['男人推开门，|女孩打开窗户。他的脸很有质感。', '男人推开门。'],
    ['男人推开门,|女孩打开窗户. 胶片质感.', '男人推开门.胶片质感.'],
    ['男人推开“门”，|女孩打开窗户', '男人推开“门”。'],
    ['男人推开门，雨, 雪，|女孩打开窗户', '男人推开门，雨, 雪。'],
    ['"A man opens a door." |A woman waves', '"A man opens a door."'],
    ['A man opens a door (slowly), |a woman waves', 'A man opens a door (slowly).'],
  ])('%s', (parted, expected) => expect(firstShot(parted)).toBe(expected));

  test.each([
    ['A man opens a door and jumps, |a woman kicks a chair and waves~', 'A woman kicks a chair and waves~'],
    ['A man opens a door and jumps, |a woman kicks a chair and waves (', 'A woman kicks a chair and waves ('],
    ['A man opens a door and jumps, |a woman kicks a chair (and waves)', 'A woman kicks a chair (and waves).'],
    ['A man opens a door and jumps, |a woman kicks a chair and waves ', 'A woman kicks a chair and waves. '],
    ['男人推开门，踢掉鞋子，|女孩打开窗户，举起“杯子”', '女孩打开窗户，举起“杯子”。'],
  ])('the last one, too: %s', (parted, expected) => expect(lastShot(parted)).toBe(expected));
});

describe('who acts in a later shot', () => {
  const KICKS = '推开门，踢掉鞋子，|打开窗户，举起杯子';
  test.each([
    [`女孩${KICKS}`, '女孩打开窗户，举起杯子。'],
    [`她${KICKS}`, '她打开窗户，举起杯子。'],
    [`小男孩${KICKS}`, '小男孩打开窗户，举起杯子。'],
    [`突然男孩${KICKS}`, '男孩打开窗户，举起杯子。'],
    [`清晨女孩${KICKS}`, '女孩打开窗户，举起杯子。'],
    [`厨房里女孩${KICKS}`, '女孩打开窗户，举起杯子。'],
    ['女孩推开门，踢掉鞋子，|缓缓打开窗户，举起杯子', '女孩缓缓打开窗户，举起杯子。'],
    ['女孩推开门，踢掉鞋子，|突然又打开窗户，举起杯子', '女孩突然又打开窗户，举起杯子。'],
    ['女孩推开门，踢掉鞋子，|轻轻地打开窗户，举起杯子', '女孩轻轻地打开窗户，举起杯子。'],
    ['女孩推开门，踢掉鞋子，|转身跳舞大笑', '女孩转身跳舞大笑。'],
    ['女孩推开门，踢掉鞋子，|摇头跳舞大笑', '女孩摇头跳舞大笑。'],
    ['女孩推开门，鞋子飞走，|打开窗户，举起杯子', '女孩打开窗户，举起杯子。'],
    ['女孩推开门，踢掉鞋子，|她打开窗户，举起杯子', '女孩打开窗户，举起杯子。'],
    ['A girl opens a box, kicks a chair, then |opens a window and waves', 'The girl opens a window and waves.'],
    ['A girl opens a box, kicks a chair, then |she opens a window and waves', 'The girl opens a window and waves.'],
    ['She opens a box, kicks a chair, |opens a window and waves', 'She opens a window and waves.'],
    ['Maria opens a box, kicks a chair, |opens a window and waves', 'Maria opens a window and waves.'],
    ['A girl opens a box for a boy, kicks a chair, |opens a window and waves', 'The girl opens a window and waves.'],
    ['A chef opens a door, then the guest jumps, |opens a box and waves', 'The guest opens a box and waves.'],
    ['A chef opens a door, then a guest jumps, |opens a box and waves', 'A guest opens a box and waves.'],
  ])('is the only one who is named: %s', (parted, expected) => expect(lastShot(parted)).toBe(expected));

  test.each([
    `女孩们${KICKS}`,
    `她们${KICKS}`,
    `两个女孩${KICKS}`,
    `女孩和男孩${KICKS}`,
    `镜头跟着女孩${KICKS}`,
    `人${KICKS}`,
    '喂女孩，踢掉鞋子，|打开窗户，举起杯子',
    '女孩推开门，火花四溅，|打开窗户，举起杯子',
    '女孩推开门，子弹横飞，|打开窗户，举起杯子',
    '女孩推开门，音乐响起，|打开窗户，举起杯子',
    '女孩推开门，闪电，|打开窗户，举起杯子',
    '女孩推开门，火燃烧，|打开窗户，举起杯子',
    '女孩推开门，雷声，|打开窗户，举起杯子',
    '女孩推开门，枪声，|打开窗户，举起杯子',
    '女孩推开门，水飞溅，|打开窗户，举起杯子',
    '女孩推开门，人涌来，|打开窗户，举起杯子',
    '女孩推开门，浪袭来，|打开窗户，举起杯子',
    '女孩推开门，镜子里，|打开窗户，举起杯子',
    '女孩推开门，踢掉鞋子，|一起打开窗户，举起杯子',
    '女孩推开门，踢掉鞋子，|打开门时微笑，举起杯子',
    '女孩推开门，踢掉鞋子，|打开后微笑，举起杯子',
    '女孩推开门，踢掉鞋子，|打进碗里，跳舞大笑',
    '女孩推开门，踢掉鞋子，|转向镜头，跳舞大笑',
    '女孩推开门，踢掉鞋子，|跳舞',
    '女孩推开门，踢掉鞋子，|跳舞的人笑着跳',
    '女孩推开门，踢掉鞋子，|她们打开窗户，举起杯子',
    'A girl opens a box, kicks a chair, it falls, then |opens a window and waves',
    'A girl opens a box, kicks a chair, a cat jumps, |opens a window and waves',
    'A girl opens a box, kicks a chair, |opens it and waves',
    'It opens a box, kicks a chair, |opens a window and waves',
    'Friends open a box, kick a chair, |opens a window and waves',
    'A man in a raincoat opens a box. |He opens a window and waves',
    'Knights open a door and jump, |knights on the wall',
  ])('is in doubt: %s', (parted) => expect(lastShot(parted)).toBe('none'));
});
