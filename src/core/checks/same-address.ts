/** Two source records for one address. */

import type { CatalogRecord } from '../catalog/record.ts';
import { quoted } from '../shown.ts';
import type { CatalogCheck } from './check.ts';

export const sameAddress: CatalogCheck = {
  slug: 'same-address',
  scope: 'catalog',
  severity: 'error',
  finds: 'Two source records for one address.',
  why: 'One work counted as two looks like two independent witnesses.',
  mend: 'Keep one of the two records and let everything cite it: npm run move rewrites the references and takes the other away.',
  *check(known) {
    const first = new Map<string, CatalogRecord<'sources'>>();
    for (const source of known.all('sources')) {
      const key = folded(source.data.url);
      const before = first.get(key);
      if (!before) first.set(key, source);
      else
        yield {
          ...source.locate(['url']),
          what: `The source ${quoted(before.id)} has this address already.`,
          fix: `Cite that one instead: npm run move -- source ${source.id} ${before.id}`,
          value: source.data.url,
          related: [{ ...before.locate(['url']), note: 'the first' }],
        };
    }
  },
};

/** What leads to the same page: without "www.", the last slash, and what only says where a reader came from. A fragment may be another post. */
function folded(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (isTracking(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}

/** A part of an address that says who sent the reader. */
export function isTracking(key: string): boolean {
  return /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id)$/.test(key);
}
