/** The whole accessibility matrix, which takes too long for every test run: each kind of page in both color schemes at three widths, at 320 pixels, and in forced colors. */
import { test } from '@playwright/test';
import { axe, expect, overflow, PAGES, VARIANTS, watch } from '../browser/pages.ts';

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

for (const [kind, path] of Object.entries({ ...PAGES, ...VARIANTS })) {
  for (const colorScheme of SCHEMES)
    for (const width of WIDTHS)
      test(`${kind}, ${colorScheme}, ${width} pixels: axe objects to nothing, and nothing is cut off`, async ({
        page,
      }, info) => {
        const watching = await watch(page, info);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(await watching.faults()).toEqual([]);
      });

  // As wide as a window of 1280 pixels that is enlarged four times.
  test(`${kind}, 320 pixels and forced colors: nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await overflow(page)).toBe(0);
  });
}
