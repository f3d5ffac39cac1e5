/** Small words that stand on many pages. */
import { describe, expect, it } from 'vitest';
import { timeInWords } from '../../src/core/catalog/view/example.ts';
import { words } from '../../src/core/catalog/view.ts';

describe('words', () => {
  it('counts and lists', () => {
    expect([
      words.countInWords(1, 'cue'),
      words.countInWords(0, 'cue'),
      words.countInWords(3, 'entry', 'entries'),
    ]).toEqual(['1 cue', '0 cues', '3 entries']);
    expect([
      words.listInWords([]),
      words.listInWords(['a']),
      words.listInWords(['a', 'b']),
      words.listInWords(['a', 'b', 'c'], 'or'),
    ]).toEqual(['', 'a', 'a and b', 'a, b or c']);
  });

  it('writes times and ranges in seconds', () => {
    expect([
      words.secondsInWords(2),
      words.secondsInWords(1.25),
      words.rangeInWords({ min: 4, max: 15 }),
      words.rangeInWords({ min: 8, max: 8 }),
    ]).toEqual(['2 s', '1.3 s', '4 to 15 s', '8 s']);
  });

  it.each([
    ['whole-clip', 'whole clip'],
    ['unknown', 'time not recorded'],
    [{ start_s: 2 }, 'at 2 s'],
    [{ start_s: 2, end_s: 2 }, 'at 2 s'],
    [{ start_s: 0, end_s: 1.5 }, 'from 0 s to 1.5 s'],
  ] as const)('says when: %j', (at, said) => {
    expect(timeInWords(at)).toBe(said);
  });

  it('keeps unknown apart from what an owner leaves open', () => {
    expect(words.chargedInWords(null)).toBe('Unknown');
    expect(words.chargedInWords(['unknown'])).toBe('Not stated');
    expect(words.chargedInWords(['no', 'discretion'])).toBe('Not charged or at their discretion');
  });

  it('lowers the first letter of a sentence, and of no abbreviation', () => {
    expect([words.lowerFirst('Face distortion'), words.lowerFirst('AI look')]).toEqual(['face distortion', 'AI look']);
  });

  it('marks Chinese', () => {
    expect([words.languageOf('脸 close-up'), words.languageOf('face')]).toEqual(['zh', null]);
  });
});

describe('runsOf', () => {
  it('cuts where Chinese begins and ends, and loses nothing', () => {
    expect(words.runsOf('Jimeng AI (即梦AI)')).toEqual([
      { text: 'Jimeng AI (', isChinese: false },
      { text: '即梦', isChinese: true },
      { text: 'AI)', isChinese: false },
    ]);
    expect(words.runsOf('脸，手')).toEqual([{ text: '脸，手', isChinese: true }]);
    expect(words.runsOf('face')).toEqual([{ text: 'face', isChinese: false }]);
  });
});
