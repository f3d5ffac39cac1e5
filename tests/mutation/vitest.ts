// How mutants are tried: the tests of text and scorer, the examples of the cues and the kept reports, with a small share of the made-up inputs of each property. The catalog is read once, not for every mutant.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalog } from '../real-catalog.ts';
import type { CheckedRecords } from './checked-catalog.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const checked: CheckedRecords = {
  hash: catalog.hash,
  records: catalog.records.map(({ kind, id, file, data }) => ({ kind, id, file, data })),
};

export default defineConfig({
  root: here('../..'),
  resolve: { alias: [{ find: /^.*\/real-catalog\.ts$/, replacement: here('checked-catalog.ts') }] },
  test: {
    include: [
      'tests/text/**/*.test.ts',
      'tests/scorer/**/*.test.ts',
      'tests/examples.test.ts',
      'tests/golden/**/*.test.ts',
    ],
    environment: 'node',
    isolate: false,
    testTimeout: 30_000,
    env: { PROPERTY_SHARE: '0.03' },
    provide: { checked },
  },
});
