/** What the scorer of a page fetches and when, and what it says where something cannot be fetched. */
import { test } from '@playwright/test';
import { expect, PAGES, promptOf, watch } from './pages.ts';

test('says so when the scorer cannot be loaded', async ({ page }) => {
  await page.route('**/score/cues.json', (route) => route.abort());
  await page.goto(PAGES.score);
  await promptOf(page).fill('A face');
  await expect(page.getByText('The scorer could not be loaded')).toBeVisible();
});

test('the words of another script are fetched when a prompt is written in it', async ({ page }, info) => {
  const watching = await watch(page, info);
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, part] = /\/score\/(\w+)\.json$/.exec(request.url()) ?? [];
    if (part) fetched.push(part);
  });
  await page.goto(PAGES.score);
  await promptOf(page).fill('A woman walks.');
  await expect(page.locator('.verdict')).toBeVisible();
  expect(fetched.sort()).toEqual(['cues', 'latin']);
  await promptOf(page).fill('她的脸部特写，猛地转头，然后和另一个人拥抱。');
  await expect(page.locator('.verdict .band')).toHaveText(/Yellow|Red/);
  await promptOf(page).fill('他的脸部特写，猛地转头，然后和另一个人拥抱。');
  expect(fetched.sort()).toEqual(['cues', 'han', 'latin']);
  expect(await watching.faults()).toEqual([]);
});

test('a prompt in the address brings the words of its own script alone, and what looks for rewrites after its report', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, part] = /\/(advice|cues|latin|han)\.[\w.-]*js(?:on)?$/.exec(request.url()) ?? [];
    if (part) fetched.push(part);
  });
  let hasReport = false;
  await page.route('**/advice.*.js', async (route) => {
    await expect(page.locator('.verdict .band')).toHaveText(/Yellow|Red/);
    hasReport = true;
    await route.continue();
  });
  await page.goto(`${PAGES.score}#${new URLSearchParams({ prompt: '她的脸部特写，猛地转头，然后和另一个人拥抱。' })}`);
  await expect(page.locator('.rewrite').first()).toBeVisible();
  expect(hasReport).toBe(true);
  expect([...new Set(fetched)].sort()).toEqual(['advice', 'cues', 'han']);
});

test('says so when what looks for rewrites cannot be loaded, and shows the report', async ({ page }) => {
  await page.route('**/advice.*.js', (route) => route.abort());
  await page.goto(PAGES.score);
  await promptOf(page).fill('Close-up of a woman laughing, then she spins around');
  await expect(page.getByText('What looks for rewrites could not be loaded')).toBeVisible();
  await expect(page.locator('.verdict .band')).toHaveText(/Yellow|Red/);
});

test('says so when the words of a script cannot be loaded', async ({ page }) => {
  await page.route('**/score/han.json', (route) => route.abort());
  await page.goto(PAGES.score);
  await promptOf(page).fill('A face');
  await expect(page.locator('.verdict')).toBeVisible();
  await promptOf(page).fill('一张脸');
  await expect(page.getByText('The words of this language could not be loaded')).toBeVisible();
});
