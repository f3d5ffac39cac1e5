// Where the site is built to and where it will be served, from the environment; whoever asks gets the same answer or the same complaint.

import { join, resolve } from 'node:path';
import { root, SetupProblem } from './steps.mjs';

export interface Place {
  /** The origin: `https://example.org`. */
  site: string;
  /** The path below it, with a slash at both ends. */
  base: string;
  /** The folder that holds the built site. */
  dist: string;
}

/**
 * Reads SITE_URL, BASE_PATH and MISRENDER_DIST. One that is not set or is empty stands for its default.
 * @throws {SetupProblem} where one holds what it must not
 */
export function placeOf(env: NodeJS.ProcessEnv): Place {
  return {
    site: siteOf(env.SITE_URL || 'https://misrender.example'),
    base: baseOf(env.BASE_PATH || '/'),
    dist: env.MISRENDER_DIST ? resolve(root, env.MISRENDER_DIST) : join(root, 'dist'),
  };
}

function siteOf(given: string): string {
  const url = URL.parse(given);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
  if (isOrigin) return url.origin;
  throw new SetupProblem(
    `SITE_URL is "${given}". Use an origin alone, such as https://example.org; a path below it goes into BASE_PATH.`,
  );
}

function baseOf(given: string): string {
  const base = `/${given}/`.replace(/\/+/g, '/');
  if (/^[\w.~/-]+$/.test(base) && !/\/\.\.?\//.test(base)) return base;
  throw new SetupProblem(
    `BASE_PATH is "${given}". Use a path such as /guide/: letters, digits, "-", "_", "." and "~" between slashes.`,
  );
}
