// How mutants are tried: the tests of text and scorer, the examples of the cues and the kept reports, with a small share of the made-up inputs of each property.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'tests/text/**/*.test.ts',
      'tests/scorer/**/*.test.ts',
      'tests/examples.test.ts',
      'tests/golden/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
    env: { PROPERTY_SHARE: '0.03' },
  },
});
