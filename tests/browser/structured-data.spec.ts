/** Structured data in a real browser: a block of it is never run, never a violation, and hostile texts stay inside it. */
import { test } from '@playwright/test';
import { scriptText } from '../../src/site/script-text.ts';
import { expect, PAGES, watch } from './pages.ts';

const BLOCK = /(<script type="application\/ld\+json">)[\s\S]*?(<\/script>)/;
const HOSTILE = [
  '</script><img id=out src=x onerror=alert(1)>',
  '<!--<script>',
  'a\u2028b\u2029c',
  '\u001b[31m',
  '&lt;',
];

test('hostile texts stay within their block and come back the same', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.route(`**/${PAGES.failure}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(BLOCK, (_, start, end) => start + scriptText(HOSTILE) + end);
    await route.fulfill({ response, body });
  });
  await page.goto(PAGES.failure);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(texts).toHaveLength(2);
  expect(JSON.parse(texts[0] ?? '')).toEqual(HOSTILE);
  expect(JSON.parse(texts[1] ?? '')['@type']).toBe('TechArticle');
  await expect(page.locator('#out')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Face distortion on Seedance');
  expect(await watching.faults()).toEqual([]);
});

test('without the helper the same texts would break out', async ({ page }) => {
  await page.setContent(`<script type="application/ld+json">${JSON.stringify(HOSTILE)}</script>`);
  await expect(page.locator('#out')).toHaveCount(1);
});
