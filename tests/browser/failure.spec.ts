/** The failure page: readable without script, on paper, by keyboard, and its scorer from a prompt to an applied rewrite. */
import { test } from '@playwright/test';
import { axe, axeColors, expect, PAGES, promptOf, watch } from './pages.ts';

const SECTIONS = [
  'Score your prompt',
  'What you see',
  'How to tell it',
  'What causes it',
  'Examples',
  'Documentation strength',
  'If it already happened',
  'Prevention',
  'Questions',
  'On other models',
  'Which models stand better',
  'Sources',
  'Correct this page',
];
const RISKY = 'A woman laughs and quickly turns her head';

test('shows its sections in order', async ({ page }) => {
  await page.goto(PAGES.failure);
  await expect(page.locator('main h1')).toHaveText('Face distortion on Seedance');
  await expect(page.locator('main section.part > h2')).toHaveText(SECTIONS);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows all of them, opens the platforms, and says what scoring needs', async ({ page }) => {
    await page.goto(PAGES.failure);
    for (const section of SECTIONS)
      await expect(page.getByRole('heading', { name: section, exact: true })).toBeVisible();
    // Playwright's text matching leaves out what stands in noscript.
    await expect(page.locator('noscript p')).toBeVisible();
    expect(await page.locator('noscript p').textContent()).toContain('Scoring needs script');
    await expect(page.getByRole('button', { name: 'Score' })).toBeDisabled();
    const platform = page.locator('details.fold').first();
    await platform.locator('summary').click();
    await expect(platform.getByRole('heading', { name: 'Desks' })).toBeVisible();
    await page.getByRole('link', { name: 'Source 1' }).first().click();
    await expect(page.locator('#source-1')).toBeInViewport();
  });
});

test('on paper: details open, addresses shown, no chrome', async ({ page }) => {
  await page.goto(PAGES.failure);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header.site')).toBeHidden();
  await expect(page.locator('form.score')).toBeHidden();
  for (const fold of await page.locator('details.fold').all())
    await expect(fold.getByRole('heading', { name: 'Desks' })).toBeVisible();
  const after = await page
    .locator('.notes a[href^=http]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details.fold[open]')).toHaveCount(0);
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto(PAGES.failure);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('loads one small script until somebody means to score', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.json')) scripts.push(request.url());
  });
  await page.goto(PAGES.failure, { waitUntil: 'networkidle' });
  const before = scripts.length;
  expect(before).toBeLessThanOrEqual(2);
  await promptOf(page).focus();
  await expect.poll(() => scripts.filter((url) => url.endsWith('/score/cues.json')).length).toBe(1);
});

test('a prompt is scored while typing, and a rewrite lowers the band', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.failure);
  const prompt = promptOf(page);
  await prompt.pressSequentially(RISKY);
  await expect(page.locator('.verdict .band')).toHaveText(/Red\s*\d+/);
  expect(await page.locator('[data-mirror]').textContent()).toBe(RISKY);
  expect(await page.locator('.findings ol > li').count()).toBeGreaterThan(0);
  await expect(page.getByRole('status')).toHaveText(/^Red, \d+ of 100/);

  const before = Number(await page.locator('.verdict .band b').textContent());
  await page
    .locator('.rewrite')
    .first()
    .getByRole('button', { name: /^Apply/ })
    .click();
  await expect(page.locator('.verdict .band')).not.toHaveText(/Red/);
  expect(Number(await page.locator('.verdict .band b').textContent())).toBeLessThan(before);
  expect(await prompt.inputValue()).not.toBe(RISKY);

  await page.getByRole('button', { name: 'Undo the rewrite' }).click();
  expect(await prompt.inputValue()).toBe(RISKY);
  await expect(page.locator('.verdict .band b')).toHaveText(String(before));
  expect(await watching.faults()).toEqual([]);
});

test('findings and marks keep step', async ({ page }) => {
  await page.goto(PAGES.failure);
  const prompt = promptOf(page);
  await prompt.fill(RISKY);
  const finding = page.locator('.findings button.quote').first();
  await finding.focus();
  await expect(page.locator('[data-mirror] mark.current')).not.toHaveCount(0);
  await finding.click();
  await expect(prompt).toBeFocused();
  const chosen = await prompt.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(`“${chosen}”`).toBe(await finding.textContent());
  await expect(page.locator('.findings li.current')).toHaveCount(1);
});

test('the sum that is shown adds up to the score', async ({ page }) => {
  await page.goto(PAGES.failure);
  await promptOf(page).fill(RISKY);
  await expect(page.locator('.verdict')).toBeVisible();
  const points = await page.locator('.sum tbody td').allTextContents();
  const sum = points.reduce((total, text) => total + Number(text.replace('−', '-')), 0);
  expect(points.length).toBeGreaterThan(1);
  await expect(page.locator('.sum tfoot .band b')).toHaveText(String(sum));
});

test('nothing is scored inside a composed character', async ({ page }) => {
  await page.goto(PAGES.failure);
  const prompt = promptOf(page);
  await prompt.fill(RISKY);
  await expect(page.locator('.verdict')).toBeVisible();
  const compose = (type: string, value: string) =>
    prompt.evaluate(
      (field: HTMLTextAreaElement, [name, text]) => {
        field.value = text as string;
        field.dispatchEvent(new CompositionEvent(name as string, { bubbles: true }));
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      [type, value],
    );
  const verdict = await page.locator('.verdict').textContent();
  await compose('compositionstart', '');
  await page.waitForTimeout(300);
  expect(await page.locator('.verdict').textContent()).toBe(verdict);
  await compose('compositionend', '');
  await expect(page.locator('.verdict')).toHaveCount(0);
});

test('a language that is not covered is said to be so, and never green', async ({ page }) => {
  await page.goto(PAGES.failure);
  await promptOf(page).fill('Крупный план женщины, которая смеётся и быстро поворачивается к камере');
  await expect(page.locator('.verdict')).toContainText('Not scored');
  await expect(page.locator('.band.green')).toHaveCount(0);
});

test('hostile text stays text', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.failure);
  const hostile = 'Close-up of <img src=x onerror=alert(1)> a woman "</textarea><script>alert(1)</script>" spinning';
  await promptOf(page).fill(hostile);
  await expect(page.locator('.verdict')).toBeVisible();
  expect(await page.locator('[data-mirror]').textContent()).toBe(hostile);
  await expect(page.locator('main img, main script:not([type="application/ld+json"])')).toHaveCount(0);
  expect(await watching.faults()).toEqual([]);
});

test('a report is clean under axe, light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(PAGES.failure);
  await promptOf(page).fill(RISKY);
  await expect(page.locator('.rewrite').first()).toBeVisible();
  for (const fold of await page.locator('form.score details').all()) {
    await fold.evaluate((details: HTMLDetailsElement) => details.setAttribute('open', ''));
  }
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await axeColors(page)).toEqual([]);
});
