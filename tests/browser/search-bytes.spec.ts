/** What a search costs over the wire: all that is fetched for it after the page stands, compressed as a host would. */
import { gzipSync } from 'node:zlib';
import { type Page, test } from '@playwright/test';
import { expect, PAGES } from './pages.ts';

const KB = 1024;
/** What was reached. The loader, the engine and parts of the index are most of it: a part is 23 KB whatever we index, and each of five words may need its own. */
const REACHED = { first: 165.4 * KB, later: 118.4 * KB };

/** Adds up what is fetched from now on. Parts of the index are compressed as they are. */
function meter(page: Page): { take(): Promise<number>; told(): string } {
  let waiting: Promise<[string, number]>[] = [];
  let told = '';
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (response.ok())
      waiting.push(
        response
          .body()
          .then((body) => [path, Math.min(body.length, gzipSync(body, { level: 9 }).length)] as [string, number])
          .catch(() => [path, 0] as [string, number]),
      );
  });
  return {
    async take() {
      const parts = await Promise.all(waiting);
      waiting = [];
      told = parts.map(([path, bytes]) => `${path.split('/').pop()} ${(bytes / KB).toFixed(1)}`).join(', ');
      return parts.reduce((sum, [, bytes]) => sum + bytes, 0);
    },
    told: () => told,
  };
}

test('a first query and later ones stay within what was reached', async ({ page }) => {
  await page.addInitScript(() => localStorage.clear());
  const bytes = meter(page);
  // Without focus in the field nothing of the index is fetched yet.
  await page.goto(PAGES.model);
  await page.waitForLoadState('networkidle');
  await bytes.take();
  await page.goto(PAGES.search);
  await page.waitForLoadState('networkidle');
  const status = page.getByRole('status');
  const field = page.getByLabel('What do you see?');
  await field.fill('face melts');
  await expect(status).toHaveText(/face melts/);
  const first = await bytes.take();
  console.log(`first query: ${(first / KB).toFixed(1)} KB with the page itself (${bytes.told()})`);
  expect(first).toBeGreaterThan(50 * KB);
  expect(first).toBeLessThanOrEqual(REACHED.first);
  for (const query of [
    'extra fingers',
    'teeth change when she talks',
    'flickering light',
    'wrong logo',
    '手指变形',
    '画面闪烁',
  ]) {
    await field.fill(query);
    await expect(status).toContainText(query);
    const later = await bytes.take();
    console.log(`“${query}”: ${(later / KB).toFixed(1)} KB (${bytes.told()})`);
    expect(later).toBeLessThanOrEqual(REACHED.later);
  }
});
