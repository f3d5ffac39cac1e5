/** Who does what to whom: how many take part in an action, in its clause and in those before it. */
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../src/core/schema/index.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { marked } from './marked.ts';
import { buildCueSet, LEXICONS } from './small.ts';

describe('relation', () => {
  const two: Matcher = { relation: { action: ['contact'], between: ['people'], parties: 2 } };
  test.each([
    ['A man hugs a woman', 'hugs'],
    ['A man hugs a tree', ''],
    ['Two men hug', 'hug'],
    ['Men hug', 'hug'],
    ['Dancers hug', 'hug'],
    ['A dancer hugs', ''],
    ['A couple embraces', 'embraces'],
    ['They hug each other', 'hug'],
    ['A man and a woman embrace', 'embrace'],
    ['A man waves, a woman hugs a tree', ''],
    ['Two men walk in, then hug', 'hug'],
    ['Two men walk in. A woman hugs a tree', ''],
    ['A dancer embraces together with others', 'embraces'],
    ['两个人在雨中拥抱', '拥抱'],
    ['男人拥抱女人', '拥抱'],
    ['男人拥抱树', ''],
    ['他们互相拥抱', '拥抱'],
    ['no people hug', ''],
    ['男人走来，拥抱女人', '拥抱'],
    ['男人走来。拥抱女人', ''],
    ['树边，拥抱女人', ''],
    ['A man hugs her', 'hugs'],
    ['A man hugs her tightly, then waves', 'hugs'],
    ['A man lifts her up and hugs a tree', 'hugs'],
    ['A man hugs her doll', ''],
    ['A man hugs her, dogs bark', 'hugs'],
    ['A man hugs a tree, women wait', ''],
    ['A man hugs a tree, her in the rain', ''],
    ['A man hugs a tree, together they wave', ''],
    ['Her doll hugs her', ''],
    ['no man hugs her', ''],
    ['男人们拥抱', '拥抱'],
    ['拥抱的男人们。', '拥抱'],
    ['拥抱的男人。', ''],
    ['A man feet away hugs a tree', ''],
    ['Two men walk in, bow, then hug', 'hug'],
    ['Two men walk in, wave, bow, then hug', ''],
    ['Two men wait. Then they walk in, bow, hug', ''],
    ['A man walks in, hugging her', 'hugging'],
    ['hugging her', ''],
    ['Two men wait. Her, hugging', ''],
    ['A man hugs her, then waves', 'hugs'],
    ['A man hugs her and waves', 'hugs'],
    ['A man hugs her in the rain', 'hugs'],
    ['A man hugs her while it rains', 'hugs'],
    ['A man hugs a tree and not her', ''],
    ['A man hugs a tree, it reads "her"', ''],
    ['They hug together', ''],
    ['A woman hugging, a dog waits', ''],
    ['A tree, a woman hugging', ''],
    ['A man hugs a woman and hugs a boy', 'hugs | hugs'],
    ['A man walks in, hugging a woman and shaking hands', 'hugging | shaking hands'],
    ['A dog hugs a tree. A man embraces a woman', 'embraces'],
    ['A man embraces a woman. A dog hugs a tree', 'embraces'],
  ])('%s', (prompt, expected) => expect(marked(two, prompt)).toBe(expected));

  test('three parties', () => {
    const three: Matcher = { relation: { action: ['contact'], between: ['people'], parties: 3 } };
    expect(marked(three, 'A man hugs a woman')).toBe('');
    expect(marked(three, 'Three men hug')).toBe('hug');
    expect(marked(three, 'A man, a boy hugs a woman and a friend')).toBe('hugs');
    expect(marked(three, 'Two men hug')).toBe('');
    expect(marked(three, 'Two men hug each other')).toBe('');
    expect(marked(three, 'Three men hug each other')).toBe('hug');
    expect(marked(three, 'Two men hug together')).toBe('hug');
    expect(marked(three, 'A man walks in, hugging a woman')).toBe('');
    expect(marked(three, 'Two men walk in, hugging a woman')).toBe('hugging');
    expect(marked(three, 'A man walks in, hugging two women')).toBe('');
    expect(marked(three, '三个男人拥抱')).toBe('拥抱');
    expect(marked(three, '两个男人拥抱')).toBe('');
  });
});

test('where the words of a lexicon each name several, one of them is two parties', () => {
  const match: Matcher = { relation: { action: ['contact'], between: ['people'], parties: 2 } };
  const cueSet = buildCueSet({ it: { match } }, {});
  const found = (several: string[]) => {
    const indexes = several.map((id) => Object.keys(LEXICONS).indexOf(id));
    const scorer = createScorer({ ...cueSet, lexicons: { ...cueSet.lexicons, several: indexes } });
    return scorer.findings({ prompt: 'A friend hugs a tree' }).map(({ text }) => text);
  };
  expect([found([]), found(['parts']), found(['people'])]).toEqual([[], [], ['hugs']]);
});
