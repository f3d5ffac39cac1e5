// Measures in a browser what a person waits for: the first report, marks after a letter, a first search, a first diagnosis; keeps a dated table.

import { type Browser, chromium, type Page } from '@playwright/test';
import { textOf } from './bench.ts';
import { ensureChromium, launchOptions } from './chromium.mjs';
import { keepRun, loadNow, resultsFile } from './results.ts';
import { serve } from './serve.ts';

const VISITS = 7;
const LETTERS = 60;
/** How many times slower than this machine the browser is made. */
const SLOWED = [1, 4];
const HEAD = `# What a person waits for in a browser

Written by \`npm run prove -- browser\`, newest run first, on the built site, served from the same machine and so without a
network's delay. First report: from the last byte of the scorer to the report on the page. Letter: from the frame after a
letter in a prompt of 500 characters to its marks drawn. Search and diagnosis: from the letter to the answer, with the
pause of 120 ms in which one may go on writing; the first of a visit loads what it needs. Medians of ${VISITS} visits, of a letter
the 95th of 100, ms. The aims at 4 times slower: first report 60, letter 8.
`;

const PROMPTS = {
  English: textOf('dense', 500),
  Chinese: textOf('dense Chinese', 500),
};

/** Measures and writes down. */
export async function browserBench(): Promise<string> {
  const load = loadNow();
  process.env.CHROMIUM_PATH = await ensureChromium();
  const server = await serve(0);
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: string[] = [];
    for (const slowed of SLOWED) {
      const visit = <T>(path: string, work: (page: Page) => Promise<T>) =>
        onVisit(browser, server.url + path, slowed, work);
      for (const [language, prompt] of Object.entries(PROMPTS)) {
        const reports = await visit(`score/#${new URLSearchParams({ prompt })}`, firstReport);
        const letters = await visit(`score/#${new URLSearchParams({ prompt })}`, marksAfterLetters);
        rows.push(line(`first report, ${language}`, slowed, median(reports)));
        rows.push(line(`letter, ${language}`, slowed, quantile(letters.flat(), 0.95)));
      }
      const searches = await visit('search/', (page) =>
        answers(page, '[data-search-field]', '[data-search-status]', QUERIES),
      );
      const diagnoses = await visit('diagnose/', (page) => answers(page, '#seen', '[data-results]', COMPLAINTS));
      for (const [what, times] of [
        ['search', searches],
        ['diagnosis', diagnoses],
      ] as const) {
        rows.push(line(`first ${what}`, slowed, median(times.map(([first]) => first as number))));
        rows.push(line(`later ${what}`, slowed, median(times.flatMap(([, ...later]) => later))));
      }
    }
    const table = ['| what | slowed | ms |', '| --- | ---: | ---: |', ...rows].join('\n');
    keepRun(resultsFile('browser.md'), HEAD, load, table);
    return rows.map((row) => row.replaceAll('|', '').trim().replace(/\s+/g, ' ')).join('; ');
  } finally {
    await browser.close();
    server.close();
  }
}

const QUERIES = ['face melts', 'extra fingers', 'flickering light', '手指变形'];
const COMPLAINTS = ['her face keeps turning into someone else halfway', 'six fingers', 'the light flickers', '腿换了'];

/** What the work gives on so many visits, each by somebody who was never here. */
async function onVisit<T>(
  browser: Browser,
  url: string,
  slowed: number,
  work: (page: Page) => Promise<T>,
): Promise<T[]> {
  const found: T[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('.verdict')) (window as unknown as Stamped).reported ??= performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(url);
    found.push(await work(page));
    await page.close();
  }
  return found;
}

interface Stamped {
  reported?: number;
}

async function firstReport(page: Page): Promise<number> {
  await page.locator('.verdict').waitFor();
  return page.evaluate(() => {
    const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const { reported } = window as unknown as Required<Stamped>;
    const ends = parts
      .filter(({ name }) => /\/score\/\w+\.json$|\.js$/.test(name))
      .map(({ responseEnd }) => responseEnd);
    // What is fetched after the report helps nobody to it.
    return reported - Math.max(...ends.filter((end) => end < reported));
  });
}

/** Writes letters into the prompt; the script of a letter runs in the frame after it, between two callbacks of ours. */
async function marksAfterLetters(page: Page): Promise<number[]> {
  await page.locator('.verdict').waitFor();
  return page.evaluate(async (letters) => {
    const field = document.querySelector('form[data-fragment] [data-prompt]') as HTMLTextAreaElement;
    const times: number[] = [];
    for (let letter = 0; letter < letters; letter++) {
      let start = 0;
      const frame = new Promise<void>((done) => {
        requestAnimationFrame(() => (start = performance.now()));
        field.value += letter % 6 === 0 ? ' ' : 'a';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => {
          times.push(performance.now() - start);
          done();
        });
      });
      await frame;
      await new Promise((rested) => setTimeout(rested, 30));
    }
    return times;
  }, LETTERS);
}

/** Asks one after another, each once the answer before it stands. */
async function answers(page: Page, field: string, place: string, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  await page.waitForLoadState('load');
  for (const text of texts) {
    const waited = await page.evaluate(
      ([fieldAt, placeAt, written]) => {
        const input = document.querySelector(fieldAt as string) as HTMLInputElement;
        const answer = document.querySelector(placeAt as string) as HTMLElement;
        const before = answer.textContent;
        const start = performance.now();
        return new Promise<number>((done) => {
          new MutationObserver((_, observer) => {
            if (answer.textContent === before || answer.textContent === '') return;
            observer.disconnect();
            done(performance.now() - start);
          }).observe(answer, { childList: true, subtree: true, characterData: true });
          input.focus();
          input.value = written as string;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
      },
      [field, place, text],
    );
    times.push(waited);
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function line(what: string, slowed: number, ms: number): string {
  return `| ${what} | ${slowed} × | ${ms.toFixed(1)} |`;
}
