/** Search by keyboard alone, in both languages, with filters in the address and nothing drawn as HTML. */
import { test } from '@playwright/test';
import { expect, PAGES, watch } from './pages.ts';

test('from any page by "/", to a result, by keys alone', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.failure);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('one eye slides');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=one\+eye\+slides$/);
  await expect(page.getByLabel('What do you see?')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/results? for “one eye slides”/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-results] > li:nth-child(2) > a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('What do you see?')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await watching.faults()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Face distortion');
});

test('from the box of any page a name leads straight to its page', async ({ page }, info) => {
  const watching = await watch(page, info);
  for (const [name, title] of [
    ['kling-face-distortion', 'Face distortion on Kling'],
    ['temporal luminance instability', 'Flicker'],
    ['warped face', 'Face distortion'],
  ] as const) {
    await page.goto(PAGES.guide);
    await page.getByRole('searchbox', { name: 'Search' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toContainText(title);
  }
  expect(await watching.faults()).toEqual([]);
});

/** What a person types, and the mode that must stand among the first three. */
const QUERIES = [
  ['warped face', 'Face distortion'],
  ['one eye slides', 'Face distortion'],
  ['人脸变形', 'Face distortion'],
  ['脸变形', 'Face distortion'],
  ['脸崩了', 'Face distortion'],
  ['extra fingers', 'Hand deformation'],
  ['手指', 'Hand deformation'],
  ['teeth change when she talks', 'Mouth and teeth artifact'],
  ['garbled text', 'Garbled text'],
] as const;

for (const [query, mode] of QUERIES) {
  test(`“${query}” finds ${mode}`, async ({ page }) => {
    await page.goto(`${PAGES.search}?q=${encodeURIComponent(query)}`);
    const titles = page.locator('[data-search-results] > li > a');
    await expect(titles.first()).toBeVisible();
    expect((await titles.allTextContents()).slice(0, 3).join('\n')).toContain(mode);
  });
}

test('a passage reads as a sentence, with the hits marked', async ({ page }) => {
  await page.goto(`${PAGES.search}?q=${encodeURIComponent('teeth number')}`);
  const passage = page.locator('[data-search-results] > li:not(.go-to) > p:not(.fine)').first();
  await expect(passage).toContainText(/^[“"A-Z0-9…].*[.!?…]["”]?$/);
  await expect(passage.locator('mark').first()).toBeVisible();
  for (const text of await page.locator('[data-search-results] p').allTextContents())
    expect(text).not.toMatch(/Also called(?!:)|Technical term(?!:)/);
});

test('an id, a term or a common name goes straight there', async ({ page }) => {
  const first = page.locator('[data-search-results] > li').first();
  for (const [query, title] of [
    ['seedance-face-distortion', 'Go to Face distortion on Seedance'],
    ['oral region artifact', 'Go to Mouth and teeth artifact'],
    ['脸崩了', 'Go to Face distortion'],
  ] as const) {
    await page.goto(`${PAGES.search}?q=${encodeURIComponent(query)}`);
    await expect(first.getByRole('link')).toHaveText(title);
  }
  await page.getByLabel('What do you see?').press('Enter');
  await expect(page).toHaveURL(/\/modes\/face-distortion\/$/);
});

test('the order can be chosen, and lives in the address', async ({ page }) => {
  await page.goto(`${PAGES.search}?q=face&kind=Failure`);
  await expect(page.getByRole('status')).toHaveText(/results/);
  await page.getByLabel('Order').selectOption('severity');
  await expect(page).toHaveURL(/q=face&kind=Failure&sort=severity$/);
  const facts = page.locator('[data-search-results] .fine');
  await expect
    .poll(async () => (await facts.allTextContents()).filter((text) => text.includes('Critical')).length)
    .toBe(6);
});

test('searches that led somewhere are kept in this browser until they are forgotten', async ({ page }) => {
  await page.goto(`${PAGES.search}?q=${encodeURIComponent('warped face')}`);
  await page.locator('[data-search-results] a').first().click();
  await expect(page.locator('h1')).toContainText('Face distortion');
  await page.goto(PAGES.search);
  await page.getByRole('button', { name: 'warped face' }).click();
  await expect(page.getByRole('status')).toHaveText(/warped face/);
  await page.goto(PAGES.search);
  await page.getByRole('button', { name: 'Forget these' }).click();
  await expect(page.getByRole('button', { name: 'Forget these' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'warped face' })).toHaveCount(0);
});

test('filters narrow the results and live in the address', async ({ page }) => {
  await page.goto(`${PAGES.search}?q=face`);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/results for/);
  const all = Number.parseInt((await status.textContent()) ?? '', 10);
  await page.getByLabel('Model').selectOption('Seedance');
  await expect(page).toHaveURL(/q=face&model=Seedance$/);
  await expect.poll(async () => Number.parseInt((await status.textContent()) ?? '', 10)).toBeLessThan(all);
  await page.reload();
  await expect(page.getByLabel('Model')).toHaveValue('Seedance');
  await expect(page.getByLabel('What do you see?')).toHaveValue('face');
  await expect(status).toHaveText(/results? for/);
});

test('says when nothing is found, and when there is nothing to look in', async ({ page }) => {
  await page.goto(`${PAGES.search}?q=qzxwvkj`);
  await expect(page.getByRole('status')).toHaveText(/Nothing found/);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${PAGES.search}?q=face`);
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
});

test('a hostile query stays text', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(`${PAGES.search}?q=${encodeURIComponent('<img src=x onerror=alert(1)> face')}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await watching.faults()).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a page that says so and offers the lists', async ({ page }) => {
    await page.goto(PAGES.failure);
    await page.getByRole('searchbox', { name: 'Search' }).fill('face');
    await page.keyboard.press('Enter');
    // Playwright's text matching leaves out what stands in noscript.
    await expect(page.locator('noscript p')).toBeVisible();
    expect(await page.locator('noscript p').textContent()).toContain('Search needs script');
    await page.getByRole('main').getByRole('link', { name: 'failures' }).click();
    await expect(page.locator('h1')).toHaveText('Failures');
  });
});
