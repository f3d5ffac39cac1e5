/** Guides: works numbered in the order of the text, and every dead end told with its place, all at once. */
import { describe, expect, it } from 'vitest';
import { guideViews } from '../../src/core/catalog/view.ts';
import { readGuide } from '../../src/io/guide.ts';
import { catalogWith } from './catalog.ts';

const head = (order: number, more = '') =>
  `---\ntitle: A guide\nsummary: What it is for.\norder: ${order}\nchecked: 2026-11-01\n${more}---\n`;
const views = (texts: Record<string, string>) =>
  guideViews(
    catalogWith(),
    Object.entries(texts).map(([slug, text]) => readGuide(slug, text)),
  );
const told = (texts: Record<string, string>) => {
  try {
    views(texts);
  } catch (error) {
    return (error as Error).message.split('\n').slice(2);
  }
  throw new Error('It was taken for sound.');
};

describe('guides', () => {
  it('stand in their order, dates as text, works numbered as they are cited', () => {
    const first = `${head(1)}One.<Cite of="paper issue-one" />\n\nTwo.<Cite of="issue-one maker-post" />\n`;
    const [one, two] = views({ second: head(2), first });
    expect([one?.slug, two?.slug]).toEqual(['first', 'second']);
    expect(one).toMatchObject({ title: 'A guide', checked: '2026-11-01', file: 'guides/first.mdx' });
    expect(one?.notes.notes().map(({ n, id }) => `${n} ${id}`)).toEqual(['1 paper', '2 issue-one', '3 maker-post']);
    expect(two?.notes.notes()).toEqual([]);
  });

  it('tell every dead end with file, line and the nearest that is there', () => {
    expect(
      told({
        one: `${head(1)}\n<Cite of="papr" />\n<ModeLink of="warp">x</ModeLink><ModeLink of="wrap" />\n`,
        two: `${head(2)}<Cite of="warp" />`,
      }),
    ).toEqual([
      'catalog/guides/one.mdx:8  There is no source called "papr". Did you mean "paper"?',
      'catalog/guides/one.mdx:9  There is no mode called "wrap". Did you mean "warp"?',
      'catalog/guides/two.mdx:7  There is no source called "warp".',
    ]);
  });

  it('tell what is wrong with a head, with its place', () => {
    expect(
      told({ one: 'No head.', two: head(2, 'more: 1\n'), three: head(3).replace('2026-11-01', '2026-13-01') }),
    ).toEqual([
      expect.stringMatching(/^catalog\/guides\/one\.mdx:1:1 {2}A guide begins with a head/),
      expect.stringMatching(/^catalog\/guides\/two\.mdx:\d+:\d+ {2}The head: Unrecognized key: "more"/),
      expect.stringMatching(/^catalog\/guides\/three\.mdx:5:10 {2}checked: This day is not in the calendar/),
    ]);
  });

  it('tell a head that is no YAML', () => {
    expect(told({ one: '---\ntitle: a: b\n---\n' })).toEqual([
      expect.stringMatching(/^catalog\/guides\/one\.mdx:2:\d+ {2}/),
    ]);
  });
});
