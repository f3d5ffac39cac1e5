/** Checks across shots: what contradicts is told with its words, what may be two things is not. */
import { describe, expect, it, test } from 'vitest';
import { slipsIn } from '../../src/batch/continuity.ts';

describe('across shots', () => {
  test.each([
    [['A woman in a red coat walks', 'The woman in a blue coat sits down'], 'coat', ['red coat', 'blue coat']],
    [
      ['Mara, a blonde-haired pilot, looks up', 'In the cockpit Mara brushes her black hair back', 'Then Mara waves'],
      'hair',
      ['blonde-haired', 'black hair'],
    ],
    [['We meet Otto, a young man', 'Later Otto, an old man, opens the door'], 'age', ['young man', 'old man']],
    [['女孩穿着红色外套走进雨里', '女孩的蓝色外套湿透了'], '外套', ['红色外套', '蓝色外套']],
    [['女主长发披肩', '女主短发，回头'], '头发', ['长发', '短发']],
    [['A red vintage car stops', 'The green car drives on'], 'car', ['red vintage car', 'green car']],
  ])('%j: %s', (prompts, what, words) => {
    const [slip] = slipsIn(prompts);
    expect(slip?.what).toBe(what);
    expect(slip?.said.map(({ text }) => text)).toEqual(words);
  });

  it.each([
    [['A woman in a red coat walks', 'A man in a blue coat walks']],
    [['A red car and a blue car race', 'The red car wins']],
    [['A red coat hangs there', 'The red coat falls']],
    [['Red light on the wall', 'Blue light on the wall']],
    [['An old man sits', 'A young man runs']],
    [['红色的灯光', '蓝色的灯光']],
    [['她穿白裙子', '白天，她走在街上']],
    [[]],
  ])('%j: nothing', (prompts) => expect(slipsIn(prompts)).toEqual([]));

  it('finds nothing in a thousand shots that agree', () => {
    const shots = Array.from({ length: 1000 }, (_, at) => `A woman in a red coat number ${at} walks by the sea`);
    expect(slipsIn(shots)).toEqual([]);
  });
});
