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
    [`${READS}A man waves, then he runs off.`, 'A man waves, then he runs off.'],
    ['Shot 1: A woman reads a letter. Shot 2: Her old friends wave.', "The woman's old friends wave."],
    ['Shot 1: Maria opens a letter. Shot 2: She waves at a cat and runs.', 'Maria waves at a cat and runs.'],
    ['Shot 1: MARIA smiles and reads. Shot 2: She waves at a cat and runs.', 'MARIA waves at a cat and runs.'],
    ['Shot 1: MARIA (30s) opens a box. Shot 2: She waves at a cat and runs.', 'MARIA waves at a cat and runs.'],
    ["Shot 1: MARIA doesn't open a box. Shot 2: She waves at a cat.", 'MARIA waves at a cat.'],
    ['Shot 1: MARIA doesn’t open a box. Shot 2: She waves at a cat.', 'MARIA waves at a cat.'],
    ['Shot 1: A man reads to people. Shot 2: He waves at a cat and runs.', 'The man waves at a cat and runs.'],
    ['Shot 1: A man in a grey coat opens a box. Shot 2: He waves at a cat.', 'The man in a grey coat waves at a cat.'],
    ['Shot 1: A man in an old grey coat opens a box. Shot 2: He waves at us.', 'The man in an old grey coat waves at us.'],
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
