// Chinese travels as signs and comes back, with one sign for what is frequent and two for the rest.
import { expect, it } from 'vitest';
import { charactersOf, readHan, writeHan } from '../../src/diagnose/han.ts';

const text = (count: number) => [...Array(count).keys()].map((at) => String.fromCharCode(0x4e00 + at)).join('');

it.each([1, 92, 93, 300, 2000])('reads %i characters as they were written', (count) => {
  const all = `${text(count)} 一一 `;
  const characters = charactersOf(all, '');
  expect(readHan(characters).read(writeHan(all, characters))).toBe(all);
  expect(JSON.stringify(writeHan(all, characters))).not.toContain('\\');
});

it('writes the most frequent as one sign', () => {
  const all = `${text(300)}${'丐'.repeat(9)}`;
  expect(writeHan('丐', charactersOf(all, ''))).toHaveLength(1);
});

it('keeps the traditional characters with the simplified one, and leaves out what is read as itself', () => {
  const characters = charactersOf('发只', '發发髮发只只');
  expect(readHan(characters).traditional).toBe('發发髮发');
});
