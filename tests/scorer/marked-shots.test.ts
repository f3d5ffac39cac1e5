/** The shots that an author marked: where each begins and ends, whom it is about, and where one would not stand by itself. */
import { describe, expect, test } from 'vitest';
import { shotsAtMarks } from './read.ts';

describe('who was named in an earlier shot is named again', () => {
  const READS = 'Shot 1: A man opens a letter and reads. Shot 2: ';
  test.each([
    [`${READS}He takes the letter and drops it.`, 'The man takes the letter and drops it.'],
    [`${READS}He takes an egg and drops it.`, 'The man takes an egg and drops it.'],
    [`${READS}Close-up, the sun lights his face.`, "Close-up, the sun lights the man's face."],
    [`${READS}Close-up, the sun lights his face`, "Close-up, the sun lights the man's face."],
    [`${READS}Close-up, a cat watches.`, 'Close-up, a cat watches.'],
    [`${READS}Close-up, the sun warms him.`, 'Close-up, the sun warms the man.'],
    [`${READS}Close-up, the sun warms him`, 'Close-up, the sun warms the man.'],
    ['Shot 1: A manager reads. Shot 2: She closes a window.', 'The manager closes a window.'],
    ['Shot 1: A man reads to friends. Shot 2: He waves at a cat.', 'The man waves at a cat.'],
    ['Shot 1: A man sees that a box with a lid floats. Shot 2: He waves at us.', 'The man waves at us.'],
    ['镜头1：夜店小哥推门，踢掉鞋子。镜头2：他打开窗户，跳舞。', '夜店小哥打开窗户，跳舞。'],
    ['镜头1：有外卖小哥推门，踢掉鞋子。镜头2：他打开窗户，跳舞。', '小哥打开窗户，跳舞。'],
    ['镜头1：突然小哥推门，踢掉鞋子。镜头2：他打开窗户，跳舞。', '小哥打开窗户，跳舞。'],
    [`${READS}A man waves, then he runs off.`, 'A man waves, then he runs off.'],
    ['Shot 1: A woman reads a letter. Shot 2: Her old friends wave.', "The woman's old friends wave."],
    ['Shot 1: Maria opens a letter. Shot 2: She waves at a cat and runs.', 'Maria waves at a cat and runs.'],
    ['Shot 1: MARIA smiles and reads. Shot 2: She waves at a cat and runs.', 'MARIA waves at a cat and runs.'],
    ['Shot 1: MARIA (30s) opens a box. Shot 2: She waves at a cat and runs.', 'MARIA waves at a cat and runs.'],
    ["Shot 1: MARIA doesn't open a box. Shot 2: She waves at a cat.", 'MARIA waves at a cat.'],
    ['Shot 1: MARIA doesn’t open a box. Shot 2: She waves at a cat.', 'MARIA waves at a cat.'],
    ['Shot 1: A man reads to people. Shot 2: He waves at a cat and runs.', 'The man waves at a cat and runs.'],
    ['Shot 1: A man in a grey coat opens a box. Shot 2: He waves at a cat.', 'The man in a grey coat waves at a cat.'],
    [
      'Shot 1: A man in an old grey coat opens a box. Shot 2: He waves at us.',
      'The man in an old grey coat waves at us.',
    ],
    ['Shot 1: A man in his coat opens a box. Shot 2: He waves at a cat.', 'The man in his coat waves at a cat.'],
    ['镜头1：女孩推门，踢掉鞋子。镜头2：她打开窗户，跳舞。', '女孩打开窗户，跳舞。'],
    ['镜头1：女孩推门，踢掉鞋子。镜头2：近景，她打开窗户，跳舞。', '近景，女孩打开窗户，跳舞。'],
    ['镜头1：小女孩推门，踢掉鞋子。镜头2：她打开窗户，跳舞。', '小女孩打开窗户，跳舞。'],
    ['镜头1：外卖小哥推门，踢掉鞋子。镜头2：他打开窗户，跳舞。', '外卖小哥打开窗户，跳舞。'],
    ['镜头1：雨停了，外卖小哥推门。镜头2：他打开窗户，跳舞。', '外卖小哥打开窗户，跳舞。'],
    ['镜头1：一个老人推门，踢掉鞋子。镜头2：他打开窗户，跳舞。', '老人打开窗户，跳舞。'],
  ])('%s', (prompt, second) => expect(shotsAtMarks(prompt)[1]).toBe(second));

  test.each([
    `${READS}He drops it on a table.`,
    `${READS}He waves, it falls on a table.`,
    `${READS}She closes a window and waves.`,
    `${READS}He quickly drops it on a table.`,
    `${READS}Close-up, he drops it on a table.`,
    'Shot 1: Rain falls on a roof. Shot 2: He waves at a cat.',
    'Shot 1: Friends read a letter. Shot 2: A man waves at them.',
    'Shot 1: A man and a woman read a letter. Shot 2: A man waves, then he runs.',
    'Shot 1: A man and a woman read a letter. Shot 2: He waves at a cat.',
    'Shot 1: A woman reads a letter. Shot 2: Close-up, the sun lights his face.',
    '镜头1：女孩们推门，踢掉鞋子。镜头2：男孩看着她们跳舞。',
    `${READS}Close-up, a cat watches him eat.`,
    `${READS}Close-up, the sun lights his face and hat.`,
    `${READS}A woman waves, then he runs off.`,
    'Shot 1: A woman reads a letter. Shot 2: He closes a window and waves.',
    'Shot 1: A woman reads a letter. Shot 2: Close-up, a cat watches her cup fall.',
    'Shot 1: A woman reads a letter. Shot 2: Close-up, her old friend waves.',
    'Shot 1: Two men read a letter. Shot 2: They wave at a cat and run.',
    'Shot 1: A man and a woman read a letter. Shot 2: She waves at a cat.',
    '镜头1：男人推门，踢掉鞋子。镜头2：她打开窗户，跳舞。',
    '镜头1：女人推门，踢掉鞋子。镜头2：他打开窗户，跳舞。',
    '镜头1：人推门，踢掉鞋子。镜头2：他打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：她们打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：她俩打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：俩人打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：双方打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：大家打开窗户，跳舞。',
    '镜头1：女孩推门，踢掉鞋子。镜头2：众人打开窗户，跳舞。',
  ])('or that is in doubt: %s', (prompt) => expect(shotsAtMarks(prompt)).toEqual([]));
});

describe('what stands before the first shot', () => {
  const SHOTS = 'Shot 1: A man opens a box. Shot 2: A woman waves at a cat.';
  test.each([
    ['', 'A woman waves at a cat.'],
    ['Shot list:\n', 'A woman waves at a cat.'],
    ['Shotlist\n', 'A woman waves at a cat.'],
    ['Script: \n', 'A woman waves at a cat.'],
    ['脚本如下：\n', 'A woman waves at a cat.'],
    ['Film noir video. ', 'Film noir video. A woman waves at a cat.'],
    ['My script:\n', 'My script:\nA woman waves at a cat.'],
    ['Script of rain.\n', 'Script of rain.\nA woman waves at a cat.'],
    ['Film noir video with a man. ', undefined],
    ['Film noir video with a man. Maria smiles. ', undefined],
    ['Film noir video - ', undefined],
    ['Film noir. A calm city - ', undefined],
    ['10 second video. ', undefined],
    ['10 seconds of video. ', undefined],
    ['10 sec video. ', undefined],
    ['10 secs of video. ', undefined],
    ['10s video. ', undefined],
    ['A city at night after the rain, in which the neon signs and the wet streets glow. It is calm. ', undefined],
  ])('is of all, only says that they follow, or none of them: %s', (head, second) =>
    expect(shotsAtMarks(head + SHOTS)[1]).toBe(second),
  );
});

describe('a shot at a mark', () => {
  const [KICKS, FOLLOWS] = ['女孩推门，踢掉鞋子。', '男孩打开窗户，跳舞。'];
  test.each([
    ['Shot 1: A man opens a box. Shot 2 (close): A woman waves.', 'Close: A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2 (close) A woman waves.', 'Close: A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2 (close):A woman waves.', 'Close: A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2: A cat waves (close): bokeh.', 'A cat waves (close): bokeh.'],
    ['Shot 1: A man opens a box. Shot 2: The camera pans to a cat.', 'The camera pans to a cat.'],
    ['Shot 1: A man opens a box, CUT\nShot 2: A woman waves.', 'A woman waves.'],
    ['A man opens a box. Cut to a woman who waves.', 'A woman who waves.'],
    ['Shot 1: He opens a box. Shot 2: A woman waves.', 'A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2 (close): he waves at us.', 'Close: the man waves at us.'],
    ['Shot 1: A man opens a box. Shot 2: Dancing boys wave at us.', 'Dancing boys wave at us.'],
    ['Shot 1: A man says "Wait. Cut to: black" and waves. Shot 2: A woman waves.', 'A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2: A woman waves. CUT', 'A woman waves.'],
    ['Shot 1: A man opens a box. Shot 2: A woman waves;', 'A woman waves.'],
    ['0-3秒猫跳舞大笑。3-6秒女孩打开窗户，跳舞。', '女孩打开窗户，跳舞。'],
    ['A man opens a box. Then cut to: a woman waves.', 'A woman waves.'],
    [`镜头1：${KICKS}镜头2：${FOLLOWS}`, FOLLOWS],
    [`镜头1：${KICKS}镜头2：男孩跳。`, '男孩跳。'],
    [`镜头1：${KICKS}镜头2：一只猫打开窗户，跳舞。`, '一只猫打开窗户，跳舞。'],
    [`镜头1：${KICKS}镜头2：男人打开窗户，跳舞。`, '男人打开窗户，跳舞。'],
    [`镜头1：${KICKS}镜头2：缓坡上，男孩跳舞大笑。`, '缓坡上，男孩跳舞大笑。'],
    [`镜头1：${KICKS}镜头2：轻轨上，男孩跳舞大笑。`, '轻轨上，男孩跳舞大笑。'],
    [`镜头1：${KICKS}镜头2：突然的雨打在男孩脸上。`, '突然的雨打在男孩脸上。'],
    ['镜头1：老板推门，踢掉鞋子。镜头2：老板打开窗户，跳舞。', '老板打开窗户，跳舞。'],
    ['镜头1：一个老板推门，踢掉鞋子。镜头2：老板打开窗户，跳舞。', '老板打开窗户，跳舞。'],
  ])('stands by itself: %s', (prompt, second) => expect(shotsAtMarks(prompt)[1]).toBe(second));

  test('ends without the mark that parts it from the next', () => {
    expect(shotsAtMarks('Shot 1: A man opens a box; Shot 2: A woman waves.')[0]).toBe('A man opens a box.');
    expect(shotsAtMarks('Shot 1: A man opens a box. CUT\nShot 2: A woman waves.')[0]).toBe('A man opens a box.');
    expect(shotsAtMarks('Shot 1: A man opens a box.\n\nCUT\nShot 2: A woman waves.')[0]).toBe('A man opens a box.');
    expect(shotsAtMarks('Shot 1: A man sees CUT on a wall. Shot 2: A woman waves.')[0]).toBe(
      'A man sees CUT on a wall.',
    );
    expect(shotsAtMarks('a man opens a box. Cut to a woman who waves.')[0]).toBe('a man opens a box.');
    expect(shotsAtMarks('Shot 1 (wide): a trawler leaves. Shot 2: A woman waves.')[0]).toBe('Wide: a trawler leaves.');
  });

  test('is one of four at most', () => {
    const prompt = (count: number) =>
      Array.from({ length: count }, (_, at) => `Shot ${at + 1}: A dog barks. `).join('');
    expect([1, 2, 4, 5].map((count) => shotsAtMarks(prompt(count)).length)).toEqual([0, 2, 4, 0]);
  });

  test.each([
    'Shot 1: A man opens a box. Shot 2: The woman waves at a cat.',
    'Shot 1: A man opens a box. Shot 2: Both wave at a cat.',
    'Shot 1: A man opens a box. Shot 2: Jumps over a wall. Shot 3: A boy waves at us.',
    'Shot 1: A man opens a box. Shot 2: Dancing over a wall.',
    'Shot 1: A man opens a box. Shot 2: All of us wave at a cat.',
    'Shot 1: A man opens a box. Shot 2: Its lid falls, it breaks.',
    'Shot 1: A man opens a box. Shot 2: A cat.',
    'A man says "Shot 1: go" and opens a box. Shot 1: A cat waits. Shot 2: A woman waves.',
    `镜头1：${KICKS}镜头2：冲下楼，跳舞大笑。`,
    `镜头1：${KICKS}镜头2：跳舞。`,
    `镜头1：${KICKS}镜头2：一边跳舞一边大笑的男孩。`,
    `镜头1：${KICKS}镜头2：缓缓打开窗户，男孩跳舞。`,
    `镜头1：${KICKS}镜头2：轻轻打开窗户，男孩跳舞。`,
    `镜头1：${KICKS}镜头2：突然打开窗户，男孩跳舞。`,
    `镜头1：${KICKS}镜头2：男孩和众人打开窗户，跳舞。`,
    `镜头1：${KICKS}镜头2：雨里最后一只猫打开窗户，跳舞。`,
    `镜头1：${KICKS}镜头2：男孩和其他猫打开窗户，跳舞。`,
    `镜头1：${KICKS}镜头2：男孩和其余的猫打开窗户，跳舞。`,
    `镜头1：${KICKS}镜头2：一只猫跟着打开窗户，跳舞。`,
    `镜头1：${KICKS}镜头2：男孩翻到下一页，跳舞。`,
    '镜头1：面包店老板推门，踢掉鞋子。镜头2：老板打开窗户，跳舞。',
  ])('or all stay one: %s', (prompt) => expect(shotsAtMarks(prompt)).toEqual([]));
});
