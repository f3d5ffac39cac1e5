// Writes anew what is generated and committed: the JSON Schemas, the reports of the fixtures and the golden reports. Shows each difference; read it before committing.

import { relative } from 'node:path';
import { allFixtures, expectedFile, read } from '../tests/checks/fixture.ts';
import { goldenFiles } from '../tests/golden/reports.ts';
import { generatedSchemas } from './schemas.ts';
import { root, say } from './steps.mjs';
import { writeChanged } from './written.ts';

const files = new Map<string, string>([
  ...generatedSchemas(),
  ...goldenFiles(),
  ...allFixtures()
    .filter(({ isBad }) => isBad)
    .map((fixture) => [expectedFile(fixture.folder), read(fixture).report] as const),
]);

const written = await writeChanged(files);
for (const { path, diff } of written) {
  say(`wrote ${relative(root, path)}`);
  process.stdout.write(`${diff}\n`);
}
say(
  `${files.size} files, ${written.length} of them changed${written.length > 0 ? '; read the difference before you commit it' : ''}.`,
);
