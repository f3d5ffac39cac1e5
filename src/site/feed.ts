/** The Atom feed of what was checked last, made from the catalog alone: the clock of a build has no part in it. */

import type { Catalog } from '../core/catalog/catalog.ts';
import { datesOf } from '../core/catalog/dates.ts';
import { type Recent, recent } from '../core/catalog/view.ts';
import { absolute, pageOf, to } from './address.ts';
import { NAME } from './config.ts';
import { xmlText } from './xml.ts';

const ENTRIES = 100;

export function feedOf(catalog: Catalog): string {
  const { newest } = datesOf(catalog);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${xmlText(NAME)}: what was checked last</title>
  <subtitle>The ${ENTRIES} records that were checked, and sources that were read, most recently.</subtitle>
  <id>${xmlText(absolute(to('/feed.xml')))}</id>
  <link rel="self" type="application/atom+xml" href="${xmlText(absolute(to('/feed.xml')))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(absolute(to('/')))}"/>
  <updated>${instant(newest ?? '1970-01-01')}</updated>
  <author><name>${xmlText(NAME)}</name></author>
${recent(catalog, ENTRIES).map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ ref, date, says }: Recent): string {
  const page = pageOf(ref);
  if (page === null) throw new Error(`${ref.kind} have no pages, so no entry of the feed can lead to "${ref.id}".`);
  const url = xmlText(absolute(page));
  return `  <entry>
    <title>${xmlText(ref.name)}</title>
    <id>${url}</id>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${instant(date)}</updated>
    <category term="${ref.kind}"/>
    <summary>${xmlText(says)}</summary>
  </entry>`;
}

/** Records know a day; Atom wants an instant. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
