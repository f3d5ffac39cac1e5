// The page of each check shows a report that fails and lines that pass, as its fixtures have them.

import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks/index.ts';
import { problemPages } from '../../src/site/problems.ts';

/** What passes these is a file's name, or how its bytes are written; there are no lines to show. */
const WITHOUT_LINES = ['bad-encoding', 'unreadable-file', 'stray-file'];
const pages = problemPages();

it('there is a page for each check, and at least 36', () => {
  expect(pages.map(({ slug }) => slug).sort()).toEqual(CHECKS.map(({ slug }) => slug).sort());
  expect(pages.length).toBeGreaterThanOrEqual(36);
});

describe.each(pages)('$slug', ({ slug, finds, mend, bad, good }) => {
  it('says in sentences what it finds and how to mend it', () => {
    for (const sentence of [finds, mend]) expect(sentence).toMatch(/^[A-Z].{15,}[^.]\.$|^[A-Z].{15,}[A-Z\d]$/);
    expect(finds.length).toBeLessThanOrEqual(160);
  });

  it('shows a report of its own, with the lines and a caret where there are lines', () => {
    expect(bad).toContain(`  ${slug}`);
    expect(bad).toMatch(/\n {2}what {2}.+\n {2}why {3}.+\n {2}fix {3}.+/);
    expect(bad).not.toContain('# here');
  });

  it('shows lines that pass, where there are lines', () => {
    expect(good.length > 0).toBe(!WITHOUT_LINES.includes(slug));
    for (const { text } of good) expect(text.split('\n').length).toBeLessThanOrEqual(17);
  });
});
