/** A whole list on the page: read, scored worst first, a rewrite taken and undone, given back in its own format. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';
import { expect, PAGES, watch } from './pages.ts';

const SHEET =
  'shot,prompt,seconds\n' +
  '1,"Misty lake at dawn, locked-off camera",5\n' +
  '2,"Close-up of a woman in a red coat laughing as she spins around",5\n' +
  '3,"The woman in a blue coat does a double backflip, the sign reads ""OPEN""",5\n';

async function score(page: Page, text: string) {
  await page.goto(PAGES.score);
  await page.getByLabel('Your list').fill(text);
  await page.getByRole('button', { name: 'Score the list' }).click();
  await expect(page.getByRole('region', { name: 'Scored list' })).toBeVisible();
}
const labels = (page: Page) => page.locator('.batch tbody th').allTextContents();

test('a sheet is scored worst first, sorted as in the list, and given back with its results', async ({
  page,
}, info) => {
  const watching = await watch(page, info);
  await score(page, SHEET);
  await expect(page.locator('.batch')).toContainText('read as comma-separated values');
  expect((await labels(page)).at(-1)).toBe('1');
  await page.getByRole('button', { name: 'Shot', exact: true }).press('Enter');
  expect(await labels(page)).toEqual(['1', '2', '3']);
  await expect(page.locator('.slips')).toContainText('red coat');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the list with its results' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('shots-scored.csv');
  const given = readFileSync(await download.path(), 'utf8');
  expect(given.split('\r\n')[0]).toBe(
    'shot,prompt,seconds,misrender_score,misrender_band,misrender_mode,misrender_words,misrender_note',
  );
  expect(given).toContain('"Misty lake at dawn, locked-off camera",5,');
  expect(given).toContain('green');
  expect(await watching.faults()).toEqual([]);
});

test('a rewrite is taken for one shot, lowers its score, and is undone', async ({ page }) => {
  await score(page, '1. Close-up of a woman laughing as she spins around\n2. Misty lake at dawn\n');
  const row = page.locator('.batch tbody tr').first();
  const before = Number(await row.locator('td .band b').first().textContent());
  await row.getByRole('button', { name: /^Take/ }).click();
  await expect(row.getByRole('button', { name: /^Undo/ })).toBeVisible();
  const own = page.locator('.batch tbody tr', { has: page.locator('[data-row="0"]') });
  expect(Number(await own.locator('td .band b').first().textContent())).toBeLessThan(before);
  await own.getByRole('button', { name: /^Undo/ }).click();
  expect(Number(await own.locator('td .band b').first().textContent())).toBe(before);
});

test('a cue is ignored in the whole list and counted again, and what was taken stays taken', async ({ page }) => {
  await score(page, '1. Close-up of a woman laughing as she spins around\n2. Close-up of a man in the rain\n');
  await page.getByRole('button', { name: /^Take/ }).first().click();
  const scores = () => page.locator('.batch tbody td .band b').allTextContents();
  const prompts = () => page.locator('.batch tbody td:last-child').allTextContents();
  const [before, taken] = [await scores(), await prompts()];
  const row = page.locator('.batch tbody tr', { has: page.locator('[data-row="1"]') });
  await row.locator('details.ignore > summary').click();
  await row.getByRole('button', { name: /^In this visit ?: close up face/ }).click();
  await expect(page.locator('.batch .ignored li')).toHaveCount(1);
  expect(await scores()).not.toEqual(before);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(1);
  await page
    .locator('.batch .ignored')
    .getByRole('button', { name: /^Count it again/ })
    .click();
  await expect(page.locator('.batch .ignored')).toHaveCount(0);
  expect([await scores(), await prompts()]).toEqual([before, taken]);
});

test('a list that is sent while the scorer is on its way is scored when it is there', async ({ page }) => {
  await page.route(/_astro\/engine\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await score(page, SHEET);
  expect(await labels(page)).toHaveLength(3);
});

test('axe has nothing to say of a scored list, and it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await score(page, SHEET);
  const { violations } = await new AxeBuilder({ page }).include('form[data-batch]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('two hundred shots are scored without a long wait, and a thousand and one are refused with the reason', async ({
  page,
}) => {
  await score(page, Array.from({ length: 200 }, (_, at) => `A woman spins around, take ${at}`).join('\n'));
  await expect(page.locator('.batch tbody tr')).toHaveCount(200);
  await page.getByLabel('Your list').fill('a lake\n'.repeat(1001));
  await page.getByRole('button', { name: 'Score the list' }).click();
  await expect(page.locator('form[data-batch] [role=status]')).toContainText('1001 shots');
});

test('what was scored cannot be used once the list or the model changed', async ({ page }) => {
  await page.goto(PAGES.score);
  const list = page.locator('form[data-batch] [data-list]');
  await list.fill('1. A girl laughing\n2. A chef chops onions fast');
  await page.getByRole('button', { name: 'Score the list' }).click();
  const results = page.locator('form[data-batch] [data-results]');
  await expect(results.getByRole('table')).toBeVisible();
  await list.fill('1. A lake');
  await expect(results).toHaveAttribute('inert', '');
  await expect(page.getByText('The list or the model changed')).toBeVisible();
  await page.getByRole('button', { name: 'Score the list' }).click();
  await expect(page.getByText('1 shot scored.')).toBeVisible();
  await expect(results).not.toHaveAttribute('inert');
});

test('broken JSON is told with its place and not scored, a sheet of semicolons is given back as one', async ({
  page,
}) => {
  await page.goto(PAGES.score);
  const status = page.locator('form[data-batch] [data-status]');
  await page.getByLabel('Your list').fill('["A woman laughs",\n "A man waves"');
  await page.getByRole('button', { name: 'Score the list' }).click();
  await expect(status).toHaveText(/begins like JSON.* Line 2, column 15: JSON wants a comma or \]/);
  await expect(page.locator('.batch')).toHaveCount(0);

  await score(page, 'prompt;model\nA girl laughing, close-up;kling\nA man;veo\n');
  await expect(page.locator('.batch')).toContainText('2 shots, read as values parted by semicolons');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the list with its results' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('shots-scored.csv');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /^prompt;model;misrender_score;.*\r\nA girl laughing, close-up;kling;/,
  );
});
