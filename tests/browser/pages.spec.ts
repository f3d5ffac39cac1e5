/** Every kind of page: no fault of any sort, clean under axe in light and dark, and usable at 320 pixels. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import {
  axe,
  axeColors,
  expect,
  expectHeadingsInOrder,
  overflow,
  PAGES,
  unmarkedChinese,
  VARIANTS,
  watch,
} from './pages.ts';

const routes = readdirSync(join(import.meta.dirname, '../../src/pages'), { recursive: true }).map(String);

test('every kind of page is opened here', () => {
  const kinds = routes.filter((file) => file.endsWith('.astro'));
  expect(Object.keys(PAGES)).toHaveLength(kinds.length);
});

/** Between them these hold every component that brings colors of its own; `npm run prove -- accessibility` looks at all. */
const IN_DARK = new Set([
  'home',
  'failure',
  'mode',
  'matrix',
  'score',
  'search',
  'diagnose',
  'coverage',
  'benchmark',
  'problem',
]);

// One visit a kind, since opening a page takes longer than most of what is then looked at.
for (const [kind, path] of Object.entries({ ...PAGES, ...VARIANTS })) {
  test(`${kind}: no violation, no error, nothing from elsewhere, clean under axe, fits 320 pixels`, async ({
    page,
  }, info) => {
    const watching = await watch(page, info);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(kind === 'missing' ? 404 : 200);
    expect(await page.title()).toContain('Misrender');
    expect(await page.getAttribute('meta[name=description]', 'content')).not.toBe('');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
    await expectHeadingsInOrder(page);
    expect(await unmarkedChinese(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    if (IN_DARK.has(kind)) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await axeColors(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    expect(await watching.faults()).toEqual([]);
  });
}

for (const kind of ['home', 'model', 'comparison', 'failure', 'diagnose', 'score', 'coverage', 'matrix'] as const) {
  test(`${kind}: fits a phone at twice the size of text`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(PAGES[kind]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page)).toBe(0);
  });
}

test('the failures of a model fit a tablet, their heads unbroken', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('models/kling/');
  const table = page.locator('.failures');
  await table.scrollIntoViewIfNeeded();
  const fits = await table.evaluate((element) => {
    const box = element.parentElement as HTMLElement;
    const heads = [...element.querySelectorAll('th')].filter((head) => head.scrollWidth > head.clientWidth);
    return [box.scrollWidth - box.clientWidth, heads.length];
  });
  expect(fits).toEqual([0, 0]);
});

test('the matrix says how much its frame holds, where it is a frame', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.matrix);
  await expect(page.locator('.framed')).toHaveText(/holds \d+ modes on \d+ shelves/);
  const told = Number(/(\d+) modes/.exec((await page.locator('.framed').textContent()) ?? '')?.[1]);
  await expect(page.locator('.matrix th[scope=row]')).toHaveCount(told);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.framed')).toBeHidden();
});
