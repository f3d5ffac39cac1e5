// How the browser tests run: the system's Chromium against the built site, served by our own server.

import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/chromium.mjs';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../reports/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A page of many records takes axe its time where two cores are shared.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../reports/browser.json' }]],
  use: {
    // Set by the line that the server prints, in the group of that name below.
    baseURL: process.env.MISRENDER_URL,
    launchOptions: launchOptions(),
    trace: 'off',
  },
  webServer: {
    command: `"${process.execPath}" scripts/bootstrap.mjs serve`,
    cwd: '..',
    env: { PORT: '0' },
    wait: { stdout: /is at (?<MISRENDER_URL>http:\S+)/ },
  },
});
