// How the tests that need no browser run: every tests/**/*.test.ts outside tests/browser, from the repository's top.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    // Modules are read once for all files: starting each by itself took longer than its tests.
    isolate: false,
    globals: false,
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 30_000,
  },
});
