/** The kinds of page the site has, with one built page for each, and what every page must keep to. */
import AxeBuilder from '@axe-core/playwright';
import { type Locator, type Page, expect as playwrightExpect, type TestInfo } from '@playwright/test';

/** Patient, since these tests may share two cores with a build. */
export const expect = playwrightExpect.configure({ timeout: 15_000 });

/** Each kind of page and a page of that kind; a kind that is missing here fails the guard in pages.spec.ts. */
export const PAGES = {
  home: '',
  failures: 'failures/',
  severity: 'severity/critical/',
  failure: 'failures/seedance-face-distortion/',
  modes: 'modes/',
  mode: 'modes/face-distortion/',
  models: 'models/',
  model: 'models/seedance/',
  platforms: 'platforms/',
  platform: 'platforms/dreamina/',
  cues: 'cues/',
  cue: 'cues/close-up-face/',
  sources: 'sources/',
  source: 'sources/aivideoauditor-seedance-face/',
  benchmarks: 'benchmarks/',
  benchmark: 'benchmarks/storyeval/',
  groups: 'groups/',
  group: 'groups/anatomy/',
  matrix: 'matrix/',
  comparison: 'compare/kling-vs-veo/',
  coverage: 'coverage/',
  guides: 'guides/',
  guide: 'guides/from-prompt-to-clip/',
  method: 'method/',
  data: 'data/',
  problems: 'problems/',
  problem: 'problems/unknown-reference/',
  search: 'search/',
  score: 'score/',
  diagnose: 'diagnose/',
  missing: 'there-is-nothing-here/',
} as const;

/** Pages of a kind above that look otherwise. */
export const VARIANTS = {
  unrecorded: 'failures/midjourney-fluid-error/',
  'guide with a table': 'guides/evidence-a-desk-can-use/',
} as const;

export interface Watch {
  /** What went wrong so far: policy violations, console errors, uncaught errors, requests to elsewhere. */
  faults(): Promise<string[]>;
}

/** Begins to listen, before anything is loaded, for all that must never happen on a page. */
export async function watch(page: Page, { project }: TestInfo): Promise<Watch> {
  const faults: string[] = [];
  const origin = new URL(project.use.baseURL ?? '').origin;
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(window, 'policyViolations', { value: seen });
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  page.on('console', (message) => {
    // A page that is not there answers 404, which Chromium tells the console as an error of the network.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`elsewhere: ${request.url()}`);
  });
  return {
    async faults() {
      const violations = await page.evaluate(
        () => (window as unknown as { policyViolations: string[] }).policyViolations,
      );
      return [...faults, ...violations.map((violation) => `policy: ${violation}`)];
    },
  };
}

/** The field of the scoring form. */
export function promptOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your prompt' });
}

/** Whether the page is wider than the window, so that one would have to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Chinese on the page that is not marked as Chinese, by the text it stands in. */
export function unmarkedChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A block of structured data is neither read out nor drawn.
      if (node.parentElement?.tagName === 'SCRIPT') continue;
      const text = node.textContent ?? '';
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (/[\u3400-\u9fff]/.test(text) && !language.startsWith('zh')) found.push(text);
    }
    return found;
  });
}

/** Headings in the order of the page, as levels. */
export async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) =>
    headings
      .filter((heading) => heading.checkVisibility({ checkVisibilityCSS: true }) || heading.classList.contains('sr'))
      .map(({ tagName }) => Number(tagName[1])),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries())
    expect(level - (levels[i - 1] ?? 0), `heading ${i + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual(1);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on how the page is painted. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, each with the elements it means. */
export async function axe(page: Page): Promise<string[]> {
  return told((await builder(page).withTags(RULES).analyze()).violations);
}

/** The same for the rules that another color scheme may break; the others would see the same page again. */
export async function axeColors(page: Page): Promise<string[]> {
  return told((await builder(page).withRules(COLOR_RULES).analyze()).violations);
}

/** No page here has frames, and the way for pages without them is several times faster. */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

function told(violations: { id: string; nodes: { html: string }[] }[]): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
