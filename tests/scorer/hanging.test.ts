/** What cannot begin a sentence by itself, and whose act a clause without a subject tells. */
import { describe, expect, test } from 'vitest';
import { HANGS, JOINING, SUBJECTLESS, subjectOf } from '../../src/scorer/hanging.ts';

describe('the front of what is left', () => {
  test.each([
    [', and it falls', true],
    ['; Then it falls', true],
    ['  which falls', true],
    ['she falls', true],
    ['，然后掉落', true],
    ['：她笑', true],
    ['旁边坐着', true],
    ['Breaks into a run', true],
    ['spins on the table', true],
    ['. Then it falls', false],
    ['rain, and it falls', false],
    ['items fall', false],
    ['Shewolf runs', false],
    ['glass in the rain', false],
    ['男孩，然后笑', false],
  ])('%j hangs on what went before: %s', (text, hangs) => expect(HANGS.test(text)).toBe(hangs));

  test.each([
    ['She falls', true],
    ['its door opens', true],
    ['3-6秒：她笑', true],
    ['第三个镜头：两个人跳舞', true],
    ['三人跳舞', true],
    ['双方握手', true],
    ['Breaks into a run', true],
    ['A man falls', false],
    ['The hero of it all: he', false],
    ['女孩和她', false],
    ['Items fall', false],
  ])('%j says nobody by name: %s', (text, says) => expect(SUBJECTLESS.test(text)).toBe(says));

  test.each([
    ['然后又笑', '然后又'],
    ['最后她笑', '最后'],
    ['她然后笑', undefined],
  ])('%s is joined by %s', (text, joint) => expect(JOINING.exec(text)?.[0]).toBe(joint));
});

describe('who acts', () => {
  test.each([
    ['A tailor measures a customer, then ', 'marks the sleeve', 'A tailor '],
    ['An old tailor measures a customer, then ', 'marks the sleeve', 'An old tailor '],
    ['The very old tailor measures a customer, then ', 'marks the sleeve', 'The very old tailor '],
    ['Tom opens the door, ', 'feeds the dog', 'Tom '],
    ['Tom opens the door, ', 'waits quietly', 'Tom '],
    ['Tom opens the door, ', 'feeds her dog', 'Tom '],
    ['Tom opens the door, waits, waving, and then ', 'feeds the dog', 'Tom '],
  ])('is said at the front: %s…', (before, clause, subject) => expect(subjectOf(before, clause)).toBe(subject));

  test.each([
    ['The very old little tailor measures a customer, ', 'marks the sleeve'],
    ['A man in red opens a door, ', 'feeds the dog'],
    ['Men open a door, ', 'feeds the dog'],
    ['A man opens a door; ', 'feeds the dog'],
    ['A man opens a door, a dog barks, ', 'feeds the dog'],
    ['A man opens a door while it rains, ', 'feeds the dog'],
    ['A man opens a door, and the dog barks, ', 'feeds the dog'],
    ['A man sees who came, ', 'feeds the dog'],
    ['A man opens a door, ', 'feeds it all day'],
    ['A man opens a door, ', 'his dog barks'],
    ['A man opens a door, ', 'cracks spread around'],
    ['A man opens a door, ', 'feed the dog'],
    ['In the rain a man opens a door, ', 'feeds the dog'],
    ['He opens a door, ', 'feeds the dog'],
    ['She opens a door, ', 'feeds the dog'],
    ['A man opens a door he made, ', 'feeds the dog'],
    ['A man opens a door she made, ', 'feeds the dog'],
  ])('is in doubt: %s%s', (before, clause) => expect(subjectOf(before, clause)).toBe(''));
});
