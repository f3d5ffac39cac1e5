/** Folding against the native functions, and the way back to the offsets of the prompt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalize, offsetAfter, textBetween, type Units } from '../../src/text/units.ts';
import { anyCharacter } from '../any-character.ts';
import { runs, stride } from '../property-runs.ts';

const units: Units = { text: new Uint16Array(0), at: new Int32Array(0), length: 0, dropped: 0 };

function folded(prompt: string): string {
  normalize(prompt, units);
  return textBetween(units, 0, units.length);
}

/** What the folding should be, by the native functions on the whole text: fine for short strings only. */
function reference(prompt: string): string {
  return fold(prompt);
}

/** Characters that hand-made foldings get wrong. */
const HARD = [
  ...'aAéÉßẞİıſKÅΣςσﬁﬃﬄﷺ①½…’‘ʼ“”　Ａｂ１！？，。ｶﾞﾊﾟガが가각각ﾡￂￒㄱㅏ',
  ...'\u0301\u0316\u0327\u0308\u0345\u3099\u309a\u302a\u302f\u0338\u20e3\u0c55\u093c\u09be\u09c7\u0b3e\u0b47\u1dc0',
  ...'\u00ad\u200b\u200d\u2060\ufeff\ufe0f\u034f\u180e\u3164\uffa0\uff00\u00a0\u2003',
  '👩‍👩‍👧',
  '👍🏽',
  '𝐟𝐚𝐜𝐞',
  '\u{1d15e}',
  '\u{110ba}',
  '\u{11099}',
  '\ud800',
  '\udc00',
  '\0',
  '中文',
  '丽',
  '\u{2f800}',
  ' ',
  '\n',
];

describe('folding', () => {
  test.each([
    ['CLOSE-UP', 'close-up'],
    ['İstanbul', 'istanbul'],
    ['Straße STRASSE', 'strasse strasse'],
    ['ﬁngers ﬄ', 'fingers ffl'],
    ['ＦＡＣＥ　１６：９', 'face 16:9'],
    ['don’t', "don't"],
    ['fa\u200bce so\u00adft', 'face soft'],
    ['f\u0336a\u0336c\u0336e\u0336', 'face'],
    ['𝐟𝐚𝐜𝐞', 'face'],
    ['e\u0301', 'é'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ｶﾞ', 'ガ'],
    ['\u1100\u1161\u11a8', '각'],
    ['ﷺ'.slice(0, 1), 'صلى الله عليه وسلم'],
  ])('%s becomes %s', (prompt, expected) => expect(folded(prompt)).toBe(expected));

  test('is what the native functions give, on any short text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter, maxLength: 12 }),
          fc.array(fc.constantFrom(...HARD), { maxLength: 10 }).map((all) => all.join('')),
        ),
        (prompt) => {
          expect(folded(prompt)).toBe(reference(prompt));
        },
      ),
      { numRuns: runs(4000) },
    );
  });

  test('is what the native functions give, for every character by itself and after a letter', () => {
    const wrong: string[] = [];
    for (let code = 1; code < 0x30000; code += stride()) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      if (folded(character) !== reference(character) || folded(`a${character}b`) !== reference(`a${character}b`))
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('offsets never go back and stay inside the prompt', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARD), { maxLength: 30 }), (all) => {
        const prompt = all.join('');
        normalize(prompt, units);
        for (let i = 0; i < units.length; i++) {
          const start = units.at[i] as number;
          const end = offsetAfter(units, i + 1);
          expect(start).toBeGreaterThanOrEqual(i > 0 ? (units.at[i - 1] as number) : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(prompt.length);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a long run of marks is cut into short pieces', () => {
    const prompt = `a${'\u0301\u0316'.repeat(50_000)}b`;
    expect(folded(prompt)).toBe('áb');
  });
});
