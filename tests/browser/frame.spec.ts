/** The whole frame in a browser: pairs without a record, the matrix on a wide and a narrow screen, old addresses, guides. */
import { test } from '@playwright/test';
import { redirectPage } from '../../scripts/redirects.ts';
import { expect, PAGES, VARIANTS } from './pages.ts';

test('a pair without a record looks it, is kept out of search, and asks for one', async ({ page }) => {
  await page.goto(VARIANTS.unrecorded);
  await expect(page.locator('.stamp')).toHaveText('No evidence recorded on this model');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  await expect(page.locator('.strength')).toHaveCount(0);
  const asked = await page.getByRole('link', { name: 'answer a few questions' }).getAttribute('href');
  expect(new URL(asked ?? '').searchParams.get('title')).toBe(await page.locator('main h1').textContent());
  await page.goto(PAGES.failure);
  await expect(page.locator('.stamp')).toHaveCount(0);
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(1);
});

test('the matrix is a table whose cells lead to their pairs', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.matrix);
  const row = page.getByRole('row', { name: /^Limb anomaly/ });
  await expect(row.getByRole('rowheader')).toHaveText('Limb anomaly');
  const names = await page.getByRole('columnheader').allInnerTexts();
  expect(names[0]).toBe('Mode');
  expect(names.slice(1)).toEqual([...names.slice(1)].sort((a, b) => a.localeCompare(b, 'en')));
  for (const name of ['Kling', 'Seedance', 'Veo']) expect(names).toContain(name);
  await expect(page.locator('.pick')).toBeHidden();
  await row.getByRole('link', { name: '?' }).first().click();
  await expect(page).toHaveURL(/failures\/[a-z-]+-limb-anomaly\/$/);
});

test('the keyboard can pass the matrix by', async ({ page }) => {
  await page.goto(PAGES.matrix);
  const past = page.getByRole('link', { name: 'Skip the table' });
  await past.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#after-matrix')).toBeFocused();
});

test('headings of the matrix stay while it is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await page.goto(PAGES.matrix);
  const scroll = page.locator('.matrix .scroll');
  await scroll.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const [box, heading] = [
    await scroll.boundingBox(),
    await page.getByRole('columnheader', { name: 'Kling' }).boundingBox(),
  ];
  expect(await scroll.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(Math.abs((heading?.y ?? 0) - (box?.y ?? 1000))).toBeLessThan(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a phone shows one model of the matrix, and another when it is chosen', async ({ page }) => {
    await page.goto(PAGES.matrix);
    const heading = (name: string) => page.getByRole('columnheader', { name });
    await expect(heading('CogVideoX')).toBeVisible();
    await expect(heading('Veo')).toBeHidden();
    await page.getByText('Choose the model that is shown').click();
    await page.getByRole('radio', { name: 'Veo' }).check();
    await expect(heading('Veo')).toBeVisible();
    await expect(heading('CogVideoX')).toBeHidden();
  });

  test('an old address leads on', async ({ page, baseURL }) => {
    const { pathname } = new URL(baseURL ?? '');
    const to = [{ path: 'modes/face-distortion/', name: 'Face distortion' }];
    const body = redirectPage(
      { from: 'modes/melted-face/', to, why: 'It has a plainer name.' },
      pathname,
      'https://a.example',
    );
    await page.route('**/modes/melted-face/', (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto('modes/melted-face/');
    await expect(page).toHaveURL(/modes\/face-distortion\/$/);
  });
});

test('a claim in a guide leads to its work, and a mode to its page', async ({ page }) => {
  await page.goto(PAGES.guide);
  await page.locator('.prose .cite').first().click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await page.locator('.prose').getByRole('link', { name: 'garbled text' }).click();
  await expect(page).toHaveURL(/modes\/text-garbling\/$/);
});

test('everything can be found from the head or the foot of a page', async ({ page }) => {
  await page.goto('');
  for (const path of ['matrix', 'guides', 'coverage', 'method', 'data'])
    await expect(page.locator(`:is(header.site, footer.site) a[href$="/${path}/"]`)).toBeVisible();
});
