// How the accessibility matrix runs: as the browser tests do, over a folder of its own.

import { defineConfig } from '@playwright/test';
import browser from './playwright.config.ts';

export default defineConfig(browser, {
  testDir: 'accessibility',
  outputDir: '../reports/accessibility',
  reporter: [['list'], ['json', { outputFile: '../reports/accessibility.json' }]],
});
