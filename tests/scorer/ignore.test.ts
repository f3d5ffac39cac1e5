/** Ignoring: a cue, or a cue on certain words, does not count in report, rewrites or routes, and the report says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ignored, ignoredOf } from '../../src/scorer/ignore.ts';
import { createScorer } from '../../src/scorer/index.ts';
import { type IgnorablePlace, occurrencesOf } from '../../src/site/islands/ignored.tsx';
import { createReader } from '../../src/text/reader.ts';
import { runs } from '../property-runs.ts';
import { plainPrompts, prompts } from './prompts.ts';
import { buildCueSet, cueSet } from './small.ts';

const scorer = createScorer(cueSet);
const both = fc.oneof(prompts, plainPrompts);
const cuesIn = (prompt: string, ignore: string[]) => new Set(scorer.findings({ prompt, ignore }).map(({ cue }) => cue));

describe('what is ignored', () => {
  it('does not fire, and all else does as before', () => {
    fc.assert(
      fc.property(both, fc.nat(), (prompt, n) => {
        const before = scorer.findings({ prompt });
        const cue = before[n % Math.max(1, before.length)]?.cue ?? 'none';
        if (cue === 'none') return;
        expect(scorer.findings({ prompt, ignore: [cue] })).toEqual(before.filter((finding) => finding.cue !== cue));
      }),
      { numRuns: runs(600) },
    );
  });

  it('on all its words is as ignored as the cue itself', () => {
    fc.assert(
      fc.property(both, (prompt) => {
        const [first, ...rest] = scorer.findings({ prompt });
        const own = [first, ...rest].filter((finding) => finding?.cue === first?.cue);
        // At most eight places are kept; with fewer, all are known.
        if (!first || own.length >= 8) return;
        const words = own.map((finding) => `${first.cue}=${finding?.text}`);
        expect(cuesIn(prompt, words)).toEqual(cuesIn(prompt, [first.cue]));
      }),
      { numRuns: runs(600), examples: [['in Paris at 5:30 a man hugs a woman½0:05 wave 0:10 bow']] },
    );
  });

  it('at one place leaves the others of the same words', () => {
    fc.assert(
      fc.property(both, fc.nat(), (prompt, n) => {
        const before = scorer.findings({ prompt });
        // At most eight places are kept; with fewer, all are known.
        const one = before[n % Math.max(1, before.length)];
        if (!one || one.text === '' || before.filter(({ cue }) => cue === one.cue).length >= 8) return;
        const own = before.filter(({ cue, text }) => cue === one.cue && text !== '');
        const { text, occurrence } = occurrencesOf(prompt, own)[own.indexOf(one)] as IgnorablePlace;
        const what = `${one.cue}#${occurrence}=${text}`;
        expect(scorer.findings({ prompt, ignore: [what] })).toEqual(before.filter((finding) => finding !== one));
      }),
      { numRuns: runs(600), examples: [['a man hugs a woman and a man hugs a dog', 1]] },
    );
  });

  it('at one place is that place, however often the words stand there', () => {
    const prompt = 'A man hugs a woman. A man hugs a woman. A man hugs a woman.';
    const startsOf = (ignore: string[]) =>
      scorer
        .findings({ prompt, ignore })
        .flatMap(({ cue, start, text }) => (cue === hug && text === 'hugs' ? [start] : []));
    const hug = scorer.findings({ prompt }).find(({ text }) => text === 'hugs')?.cue ?? 'none';
    const [first, second, third] = startsOf([]);
    expect([first, third]).toEqual([6, 46]);
    expect(startsOf([`${hug}#2=hugs`])).toEqual([first, third]);
    expect(startsOf([`${hug}#1=HUGS`, `${hug}#3=hugs`])).toEqual([second]);
    expect(startsOf([`${hug}#4=hugs`])).toEqual([first, second, third]);
    expect(startsOf([`${hug}#2=hugs`, `${hug}=hugs`])).toEqual([]);
    expect(startsOf([`${hug}=hugs`, `${hug}#2=hugs`])).toEqual([]);
  });

  it('is told in the report, and so is what names no cue', () => {
    const cue = cueSet.cues[0]?.id ?? '';
    const report = scorer.score({ prompt: 'a woman walks by the sea', ignore: [cue, 'no-such-cue=x'] });
    expect(report.request.ignore).toEqual([cue, 'no-such-cue=x']);
    expect(report.coverage.warnings.join()).toContain('no-such-cue');
    expect(scorer.score({ prompt: 'a woman walks by the sea' }).request).not.toHaveProperty('ignore');
  });

  it('never shows up again in a rewrite or a route', () => {
    fc.assert(
      fc.property(both, (prompt) => {
        const [first] = scorer.findings({ prompt });
        if (!first) return;
        const report = scorer.score({ prompt, ignore: [first.cue] });
        expect(
          report.rewrites.flatMap(({ shots }) => shots.flatMap(({ edits }) => edits.map(({ cue }) => cue))),
        ).not.toContain(first.cue);
        expect(report.routes.flatMap(({ because }) => because).join()).not.toContain(`${first.cue} +`);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what a request names', () => {
  const ignoredIn = (ignore: string[]): [Ignored | null, string[]] => {
    const warnings: string[] = [];
    return [ignoredOf({ cueSet, reader: createReader() }, ignore, warnings), warnings];
  };
  const at = (id: string) => cueSet.cues.findIndex((cue) => cue.id === id);

  it('nothing', () => expect(ignoredIn([])).toEqual([null, []]));

  it('a cue, words of it, one place of them', () => {
    const [ignored, warnings] = ignoredIn([
      'denied',
      'fast-motion=Runs',
      'fast-motion#2=spins',
      'fast-motion#10=Spins',
      'timecode=',
      'denied=No\ntext',
    ]);
    expect([...(ignored?.cues ?? [])]).toEqual(cueSet.cues.map(({ id }) => (id === 'denied' ? 1 : 0)));
    expect(ignored?.words[at('fast-motion')]).toEqual(
      new Map<string, unknown>([
        ['runs', null],
        ['spins', new Set([2, 10])],
      ]),
    );
    expect(ignored?.words[at('timecode')]).toEqual(new Map([['', null]]));
    expect(ignored?.words[at('denied')]).toEqual(new Map([['no\ntext', null]]));
    expect(ignored?.words[at('slow-motion')]).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it.each([
    ['nobody=runs', 'nobody'],
    ['fast-motion#0=runs', 'fast-motion#0=runs'],
    ['fast-motion#2', 'fast-motion#2'],
    ['fast-motion#12345=runs', 'fast-motion#12345=runs'],
    ['', ''],
  ])('%j names no cue', (ignore, id) =>
    expect(ignoredIn([ignore])[1]).toEqual([`There is no cue called "${id}" to ignore.`]),
  );

  const own = createScorer(
    buildCueSet(
      { it: { match: { terms: { of: ['parts', 'people'] } } }, time: { match: { pattern: { source: '1' } } } },
      {},
    ),
  );
  it.each([
    ['hand and hand, a HAND', 'it#2=hand', [0, 17]],
    ['hand and hand, a HAND', 'it#3=Hand', [0, 9]],
    ['hand and hand, a HAND', 'it#4=hand', [0, 9, 17]],
    ['a handsome hand', 'it#1=hand', [11]],
    ['a handsome hand', 'it#2=hand', []],
    ['人人', 'it#2=人', [0]],
    ['½ or 1', 'time=½', [5]],
    ['½ or 1', 'time#1=½', [5]],
    ['½ or 1', 'time=1', [0]],
    ['a ½', 'time=1', [2]],
  ])('%j without %j', (prompt, ignore, expected) => {
    const starts = own.findings({ prompt, ignore: [ignore] }).map(({ start }) => start);
    expect(starts).toEqual(expected);
  });
});
