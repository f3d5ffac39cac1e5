// Writes anew what is generated and committed: the JSON Schemas, the reports of the fixtures and the golden reports. Read the diff before committing it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { allFixtures, expectedFile, read } from '../tests/checks/fixture.ts';
import { goldenFiles } from '../tests/golden/reports.ts';
import { generatedSchemas } from './schemas.ts';
import { root, say } from './steps.mjs';

const files = new Map<string, string>([
  ...generatedSchemas(),
  ...goldenFiles(),
  ...allFixtures()
    .filter(({ isBad }) => isBad)
    .map((fixture) => [expectedFile(fixture.folder), read(fixture).report] as const),
]);

let written = 0;
for (const [path, text] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  say(`wrote ${relative(root, path)}`);
  written++;
}
say(`${files.size} files, ${written} of them changed${written > 0 ? '; read the diff before you commit it' : ''}.`);
