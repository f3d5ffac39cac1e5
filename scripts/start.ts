// From a bare clone to a page in a browser: checks the catalog, builds the site, and serves it.

import { build } from './build.ts';
import { serveUntilStopped } from './serve.ts';

if (await build()) await serveUntilStopped();
