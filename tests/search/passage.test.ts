/** What a search result shows of a page: whole sentences around the heaviest hits, and nothing lost or added in them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageOf } from '../../src/site/islands/passage.ts';

const shown = (content: string, words: string[]) =>
  passageOf(
    content,
    content
      .split(/[\s\u200b]+/)
      .flatMap((word, location) =>
        words.some((each) => word.toLowerCase().startsWith(each)) ? [{ location, weight: 1 }] : [],
      ),
  )
    .map(({ text, isMark }) => (isMark ? `[${text}]` : text))
    .join('');

const PAGE =
  'Mouth and teeth artifact. The mouth loses its parts. Technical term: oral region artifact. Also called: weird teeth. ' +
  'Her teeth change number while she talks. The tongue comes out. Something long after it that has nothing to do with it at all, ' +
  'and so on until the line is full of words that nobody asked for.';

it('begins at the sentence with the hits, not in the middle of another, and takes what fits along', () => {
  expect(shown(PAGE, ['teeth', 'change', 'talks'])).toBe(
    'Her [teeth] [change] number while she [talks]. The tongue comes out.',
  );
});

it('leaves the title out, which stands above anyway', () => {
  expect(shown(PAGE, ['mouth'])).toMatch(/^The \[mouth\] loses its parts\. Technical term/);
});

it('cuts a sentence that is too long where its hit is, and says so', () => {
  const long = `Title. ${'word '.repeat(60)}needle ${'word '.repeat(60)}end.`;
  expect(shown(long, ['needle'])).toMatch(
    /^… (?:word ){8}\[needle\] (?:word ){24}word …$|^… (?:word ){8}\[needle\] (?:word )+…$/,
  );
});

it('joins Chinese words without spaces', () => {
  expect(shown('Title。 人\u200b脸\u200b变形\u200b。 脸\u200b崩了\u200b。', ['变形'])).toBe('人脸[变形]。 脸崩了。');
});

it('shows words of the page in their order, whatever the hits', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}[.!]?$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 90 }),
      fc.array(fc.nat(89), { maxLength: 6 }),
      (words, at) => {
        const content = words.join(' ');
        const hits = at.filter((location) => location < words.length).map((location) => ({ location, weight: 1 }));
        const text = passageOf(content, hits)
          .map((piece) => piece.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(text).not.toBe('');
        expect(` ${content} `).toContain(` ${text} `);
      },
    ),
  );
});
