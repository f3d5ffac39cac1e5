/** Finding a mode by what one sees: candidates while one writes, kept in the fragment, never sent; a list without script. */
import { test } from '@playwright/test';
import { axe, expect, overflow, PAGES, unmarkedChinese, watch } from './pages.ts';

const FIRST = '.candidates > li:first-child h4 a';

test('the right mode is first, in English and Chinese, with the words that say so', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.diagnose);
  const seen = page.getByRole('textbox', { name: 'In your own words' });
  await seen.fill('her face keeps turning into someone else halfway');
  await expect(page.locator(FIRST)).toHaveText('Identity drift');
  await expect(page.locator('.candidates > li:first-child')).toContainText('"someone else"');
  await expect(page.getByRole('status')).toHaveText(/^Most likely Identity drift/);
  await seen.fill('人物走着走着腿就换了');
  await expect(page.locator(FIRST)).toHaveText('Limb anomaly');
  expect(await page.locator('.candidates > li').count()).toBeLessThanOrEqual(5);
  expect(await unmarkedChinese(page)).toEqual([]);
  await page.locator(FIRST).click();
  await expect(page).toHaveURL(/modes\/limb-anomaly\/$/);
  expect(await watching.faults()).toEqual([]);
});

test('axe has nothing to say of the results', async ({ page }) => {
  await page.goto(`${PAGES.diagnose}#text=six+fingers`);
  await expect(page.locator(FIRST)).toHaveText('Hand deformation');
  expect(await axe(page)).toEqual([]);
});

test('the text and the answers stay in the fragment, come back, and are never sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(PAGES.diagnose);
  await page.getByRole('textbox', { name: 'In your own words' }).fill('zebrafinch six fingers');
  await page.getByRole('radio', { name: 'A body or hand' }).check();
  await expect(page).toHaveURL(/#text=zebrafinch\+six\+fingers&what=body$/);
  await page.reload();
  await expect(page.locator(FIRST)).toHaveText('Hand deformation');
  await expect(page.getByRole('radio', { name: 'A body or hand' })).toBeChecked();
  expect(sent.filter((request) => request.includes('zebrafinch'))).toEqual([]);
});

test('what is typed is text, whatever it holds, and leads to a filled-in form', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.diagnose);
  const hostile = '<img src=x onerror=alert(1)> it flickers, the light flickers & "quotes" </script>';
  await page.getByRole('textbox', { name: 'In your own words' }).fill(hostile);
  await expect(page.locator(FIRST)).toHaveText('Flicker');
  expect(await page.locator('main img').count()).toBe(0);
  const href = await page.getByRole('link', { name: 'None of these' }).getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('saw')).toBe(hostile);
  expect(await watching.faults()).toEqual([]);
});

test('says what to do where no word is known', async ({ page }) => {
  await page.goto(PAGES.diagnose);
  await page.getByRole('textbox', { name: 'In your own words' }).fill('qqq zzz');
  await expect(page.getByRole('heading', { name: 'No word of this is known here' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'None of these' })).toBeVisible();
});

test('says that another language is not read, and guesses nothing', async ({ page }) => {
  await page.goto(`${PAGES.diagnose}#text=los+dedos+est%C3%A1n+mal`);
  await expect(page.getByRole('heading', { name: 'This language is not read' })).toBeVisible();
  await expect(page.locator('.candidates > li')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/only descriptions in English or Chinese are read/);
});

test('says so when the index cannot be loaded', async ({ page }) => {
  await page.route('**/diagnosis-compiled.json', (route) => route.abort());
  await page.goto(PAGES.diagnose);
  await page.getByRole('textbox', { name: 'In your own words' }).fill('flicker');
  await expect(page.getByText('The index could not be loaded')).toBeVisible();
});

test('works by keyboard', async ({ page }) => {
  await page.goto(PAGES.diagnose);
  await page.getByRole('textbox', { name: 'In your own words' }).focus();
  await page.keyboard.type('the sound is missing');
  await expect(page.locator(FIRST)).toHaveText('Missing audio');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'A body or hand' })).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every mode stands by what one sees', async ({ page }) => {
    await page.goto(PAGES.diagnose);
    expect(await page.locator('.by-sight [data-mode]').count()).toBeGreaterThanOrEqual(70);
    await expect(page.locator('form .banner')).toContainText('needs script');
    await page.locator('[data-mode="flicker"] summary').click();
    await expect(page.locator('[data-mode="flicker"] [data-other]').first()).toBeVisible();
  });
});

test('fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PAGES.diagnose);
  await page.getByRole('textbox', { name: 'In your own words' }).fill(`flicker ${'x'.repeat(200)}`);
  await expect(page.locator(FIRST)).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test('another address in the same tab brings its text, and answers without words ask for some', async ({ page }) => {
  await page.goto(PAGES.diagnose);
  await page.getByRole('radio', { name: 'A face' }).check();
  await expect(page.getByText('the questions only weigh what you say')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#text=six+fingers';
  });
  await expect(page.locator(FIRST)).toHaveText('Hand deformation');
  await expect(page.getByRole('radio', { name: 'A face' })).not.toBeChecked();
});
