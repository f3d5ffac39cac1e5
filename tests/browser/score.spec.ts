/** The scorer by itself: the same report as the command line, kept in the fragment and never sent. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Report } from '../../src/scorer/report.ts';
import { expect, PAGES, promptOf, watch } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const REQUESTS = [
  { prompt: 'Close-up of a woman laughing, then she spins around and waves at two friends', model: 'seedance' },
  { prompt: '一个男人在街上奔跑，手里拿着写着“开业”的招牌，镜头快速推进然后环绕', model: 'kling', seconds: '8' },
  { prompt: 'Empty mountain lake at dawn, no text, no people, locked-off camera', model: '', audio: 'off' },
];

for (const [i, request] of REQUESTS.entries()) {
  test(`the page and the command line give the same report: ${i + 1}`, async ({ page }) => {
    const flags = Object.entries(request).flatMap(([name, value]) =>
      name === 'prompt' || value === '' ? [] : [`--${name}`, value],
    );
    const printed = execFileSync(
      process.execPath,
      ['src/cli/main.ts', 'score', request.prompt, ...flags, '--format', 'json'],
      { cwd: root },
    );
    const fromCommand: Report = JSON.parse(printed.toString());

    await page.goto(
      `${PAGES.score}#${new URLSearchParams(Object.entries(request).filter(([, value]) => value !== ''))}`,
    );
    await expect(page.locator('.verdict')).toBeVisible();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/advice\./.test(name)),
    );
    const fromPage: Report = await page.evaluate(async (given) => {
      const chunk = (pattern: RegExp) =>
        import(performance.getEntriesByType('resource').find(({ name }) => pattern.test(name))?.name ?? '');
      const folder = document.querySelector<HTMLFormElement>('form[data-score]')?.dataset.cues;
      const part = (name: string) => fetch(`${folder}${name}.json`).then((answer) => answer.json());
      const { buildScorer, scriptsIn, withWords } = await chunk(/\/engine\.[^/]*\.js$/);
      const { advise } = await chunk(/\/advice\.[^/]*\.js$/);
      const { prompt, model, seconds, audio } = given as Record<string, string | undefined>;
      const words = await Promise.all(scriptsIn(prompt).map(part));
      const building = buildScorer(words.reduce(withWords, await part('cues')));
      let step = building.next();
      while (!step.done) step = building.next();
      const [settings, number] = [{ mode: null, input: null, audio: audio ?? null }, seconds ? Number(seconds) : null];
      return step.value.score({ prompt, model: model || null, seconds: number, ...settings }, advise);
    }, request);
    expect(JSON.parse(JSON.stringify(fromPage))).toEqual(fromCommand);

    const { score, modes } = fromCommand;
    await expect(page.locator('.verdict .band b')).toHaveText(String(score));
    const shown = modes.filter(({ findings }) => findings.length > 0);
    await expect(page.locator('.sum')).toHaveCount(shown.length);
    expect(await page.locator('.sum tfoot .band b').allTextContents()).toEqual(shown.map((mode) => String(mode.score)));
  });
}

test('the prompt stays in the fragment, comes back, and is never sent', async ({ page }, info) => {
  const watching = await watch(page, info);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(PAGES.score);
  await promptOf(page).fill('Zebrafinch close-up of a face');
  await page.getByLabel('Model', { exact: true }).selectOption('veo');
  await expect(page).toHaveURL(/#prompt=Zebrafinch\+close-up\+of\+a\+face&model=veo$/);
  await page.reload();
  await expect(promptOf(page)).toHaveValue('Zebrafinch close-up of a face');
  await expect(page.getByLabel('Model', { exact: true })).toHaveValue('veo');
  await expect(page.locator('.verdict')).toBeVisible();
  expect(sent.filter((request) => request.includes('Zebrafinch'))).toEqual([]);
  expect(await watching.faults()).toEqual([]);
});

test('a long prompt grows the field instead of scrolling it', async ({ page }) => {
  await page.goto(PAGES.score);
  const prompt = promptOf(page);
  await prompt.fill('A woman turns her head slowly toward the window. '.repeat(60));
  await expect(page.locator('.verdict')).toBeVisible();
  const { scroll, client } = await prompt.evaluate((field) => ({
    scroll: field.scrollHeight,
    client: field.clientHeight,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

test('a finding is ignored on its words, and always, which outlasts the visit and can be taken back', async ({
  page,
}) => {
  await page.goto(PAGES.score);
  await promptOf(page).fill('A woman spins around in the rain');
  const cue = page.locator('.findings li', { has: page.getByRole('link', { name: 'head turn', exact: true }) });
  await expect(cue.first()).toBeVisible();
  const before = await page.locator('.verdict .band b').textContent();
  await cue.first().locator('summary').click();
  await cue.first().getByRole('button', { name: 'Always' }).click();
  await expect(page.locator('.ignored li')).toContainText('head turn, always');
  await expect(cue).toHaveCount(0);
  await page.reload();
  await promptOf(page).fill('A woman spins around in the rain.');
  await expect(page.locator('.ignored li')).toContainText('head turn');
  await page.getByRole('button', { name: /Count it again/ }).click();
  await expect(page.locator('.ignored')).toHaveCount(0);
  await expect(page.locator('.verdict .band b')).toHaveText(before ?? '');
});

test('one change of a rewrite is taken without the others, scored at once, and undone', async ({ page }) => {
  await page.goto(PAGES.score);
  const prompt = 'Close-up of a man who laughs as he turns around in the rain.';
  await promptOf(page).fill(prompt);
  const card = page.locator('.rewrite', { has: page.locator('.single') }).first();
  await card.locator('.single summary').click();
  const changes = card.locator('.single li');
  const [out, count] = [await changes.first().locator('del').textContent(), await changes.count()];
  expect(count).toBeGreaterThan(1);
  await changes
    .first()
    .getByRole('button', { name: /Take it/ })
    .click();
  const now = await promptOf(page).inputValue();
  expect(now).not.toBe(prompt);
  expect(now).not.toContain(out?.replace(/^\[out: |\]$/g, '') ?? '');
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the rewrite' }).click();
  await expect(promptOf(page)).toHaveValue(prompt);
});

test('a rewrite is one step of what the browser can undo and redo, also after more was typed', async ({ page }) => {
  await page.goto(PAGES.score);
  const prompt = 'Close-up of a man who laughs as he turns around in the rain.';
  await promptOf(page).pressSequentially(prompt);
  const apply = page.getByRole('button', { name: /^Apply/ }).first();
  await apply.click();
  const rewritten = await promptOf(page).inputValue();
  expect(rewritten).not.toBe(prompt);
  await expect(page.getByRole('button', { name: 'Undo the rewrite' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(promptOf(page)).toHaveValue(prompt);
  await expect(page.getByRole('button', { name: 'Undo the rewrite' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(promptOf(page)).toHaveValue(rewritten);

  await page.keyboard.press('End');
  await page.keyboard.type(' Rain.');
  for (let n = 0; n < 12 && (await promptOf(page).inputValue()) !== prompt; n++) await page.keyboard.press('Control+z');
  await expect(promptOf(page)).toHaveValue(prompt);
  await expect(page.locator('.verdict')).toBeVisible();
});

test('a rewrite that the browser took back leaves the one before it to the button', async ({ page }) => {
  const prompt = 'Close-up of a man who laughs as he turns around in the rain.';
  await page.goto(`${PAGES.score}#${new URLSearchParams({ prompt, seconds: '30' })}`);
  const length = page.getByLabel('Length in seconds');
  const card = (name: string) => page.locator('.rewrite', { has: page.getByRole('heading', { name }) });
  await card('Change the settings')
    .getByRole('button', { name: /^Apply/ })
    .click();
  await expect(length).toHaveValue('8');
  await card('Calm the motion')
    .getByRole('button', { name: /^Apply/ })
    .click();
  await expect(promptOf(page)).not.toHaveValue(prompt);
  await page.keyboard.press('Control+z');
  await expect(promptOf(page)).toHaveValue(prompt);
  await expect(length).toHaveValue('8');
  await page.getByRole('button', { name: 'Undo the rewrite' }).click();
  await expect(length).toHaveValue('30');
});

test('a length that cannot be, or that the model does not make, is told beside the field', async ({ page }) => {
  await page.goto(`${PAGES.score}#prompt=A+woman+talks&seconds=-5`);
  const length = page.getByLabel('Length in seconds');
  const wrong = 'A length is a number from 1 to 3600; this one is not counted.';
  for (const seconds of ['-5', '0', '9999']) {
    await length.fill(seconds);
    await expect(length).toHaveAccessibleDescription(wrong);
    await expect(page.locator('.findings')).not.toContainText('long clip');
    await expect(page).not.toHaveURL(/seconds=/);
  }
  await length.fill('60');
  await expect(length).toHaveAccessibleDescription('');
  await page.getByLabel('Model', { exact: true }).selectOption('veo');
  await expect(length).toHaveAccessibleDescription('Veo makes clips of at most 8 seconds.');
  // Of one of its releases nobody says how long its clips are.
  await page.getByLabel('Model', { exact: true }).selectOption('kling');
  await length.fill('60');
  await expect(length).toHaveAccessibleDescription('');
});

test('says that a cue fires in more places than are marked', async ({ page }) => {
  await page.goto(PAGES.score);
  const where = page.locator('.where', { has: page.getByRole('link', { name: 'camera order', exact: true }) });
  await promptOf(page).fill('The camera orbits. '.repeat(8));
  await expect(where.getByRole('button')).toHaveCount(8);
  await expect(where).not.toContainText('more places');
  await promptOf(page).fill('The camera orbits. '.repeat(9));
  await expect(where).toContainText('and more places, which are not marked');
  await expect(where.getByRole('button')).toHaveCount(8);
});

test('says once why nothing is scored, and what is true', async ({ page }) => {
  await page.goto(PAGES.score);
  const report = page.locator('[data-report]');
  await promptOf(page).fill('💃💃');
  await expect(report).toContainText('There are no words in the prompt.');
  await expect(report).not.toContainText('language');
  await expect(page.locator('form[data-score] [data-status]')).toHaveText(
    'Not scored. There are no words in the prompt.',
  );
  await promptOf(page).fill('Una mujer camina por la playa con su perro.');
  await expect(report).toContainText('This language is not covered');
  expect((await report.textContent())?.match(/not covered/g)).toHaveLength(1);
});

test('says why a fault of sound still counts with generated sound off', async ({ page }) => {
  await page.goto(`${PAGES.score}#prompt=A+woman+talks+to+the+camera.`);
  await expect(page.locator('.verdict')).toContainText('Lip sync error');
  await expect(page.locator('.warning')).toHaveCount(0);
  await page.locator('details.more > summary').click();
  await page.getByLabel('Generated sound').selectOption('off');
  await expect(page.locator('.warning')).toContainText(
    /a sound track of your own, so this still counts: .*Lip sync error/,
  );
});

test('what is ignored is counted again all at once', async ({ page }) => {
  await page.goto(PAGES.score);
  await promptOf(page).fill('A woman spins around in the rain and hugs her friend');
  const before = await page.locator('.verdict .band b').textContent();
  for (let n = 0; n < 2; n++) {
    const first = page.locator('.findings > ol > li').first();
    await first.locator('details.ignore > summary').click();
    await first.getByRole('button', { name: 'In this visit' }).click();
    await expect(page.locator('.ignored li')).toHaveCount(n + 1);
  }
  await page.getByRole('button', { name: 'Count all of them again' }).click();
  await expect(page.locator('.ignored')).toHaveCount(0);
  await expect(page.locator('.verdict .band b')).toHaveText(before ?? '');
});

test('where no rewrite helps it says so, with what else is known', async ({ page }, info) => {
  const watching = await watch(page, info);
  await page.goto(PAGES.score);
  await promptOf(page).fill('A surgeon sutures a wound, extreme close-up of the gloved fingers');
  const left = page.getByRole('region', { name: 'No rewrite' });
  await expect(left.getByRole('link', { name: 'Hand deformation' })).toHaveAttribute(
    'href',
    /hand-deformation\/#prevent$/,
  );
  await expect(left.getByRole('listitem').first()).toContainText('Another model');
  await expect(left).toContainText('It costs:');
  await promptOf(page).fill('A mountain lake at dawn');
  await expect(left).toHaveCount(0);
  expect(await watching.faults()).toEqual([]);
});

test('another address in the same tab brings its prompt and shows its settings; a silent prompt is promised nothing', async ({
  page,
}) => {
  await page.goto(`${PAGES.score}#prompt=Close-up+of+a+woman+laughing`);
  await expect(page.locator('.verdict')).toContainText('Face distortion');
  await page.evaluate(() => {
    location.hash = '#prompt=Asters.&seconds=5';
  });
  await expect(promptOf(page)).toHaveValue('Asters.');
  await expect(page.getByLabel('Length in seconds')).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('raises a mode, no model named; that is no promise');
});

test('of a long list of modes the green end is folded, and opens with a key', async ({ page }) => {
  await page.goto(PAGES.score);
  await promptOf(page).fill('A fox jumps over a log, lifts a lantern and waves to a crowd, then two trains crash.');
  const [listed, folded] = [page.getByLabel('Bands by mode'), page.getByLabel('Green modes')];
  await expect(folded).toBeAttached();
  await expect(folded).toBeHidden();
  const bands = await page.locator('.bands .band').allTextContents();
  expect(bands.filter((band) => !/Green/.test(band)).length).toBeLessThanOrEqual(await listed.locator('li').count());
  const more = page.locator('.bands summary');
  await expect(more).toHaveText(`${await folded.locator('li').count()} more, all green`);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(folded).toBeVisible();
});
