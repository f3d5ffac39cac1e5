/** The one way to an internal address: the site may be served below a base path, and only kinds with pages have one. */

import type { Ref } from '../core/catalog/view.ts';
import type { Kind } from '../core/schema/index.ts';

const BASE = `/${import.meta.env.BASE_URL}/`.replace(/\/+/g, '/');

const KINDS_WITH_PAGES: readonly Kind[] = [
  'failures',
  'modes',
  'models',
  'platforms',
  'cues',
  'sources',
  'benchmarks',
  'groups',
];

/** An address within the site, from a path that begins with a slash. */
export function to(path: `/${string}`): string {
  return BASE + path.slice(1);
}

/** An address made by `to` or `pageOf` with the origin of the site before it, for what is read elsewhere. */
export function absolute(address: string): string {
  return new URL(import.meta.env.SITE).origin + address;
}

/** The page of a record, or null where its kind has none. */
export function pageOf({ kind, id }: Pick<Ref, 'kind' | 'id'>): string | null {
  return KINDS_WITH_PAGES.includes(kind) ? to(`/${kind}/${id}/`) : null;
}
