/** A link that cannot be one: it leads to a made-up host, through a shortener, or is of another kind than its channel. */
import type { AnyRecord, Path } from '../catalog/record.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import type { RecordCheck } from './check.ts';
import { isTracking } from './same-address.ts';

/** Hosts that nobody outside can reach, or that stand for any host. */
const NOWHERE = /(?:^|\.)(?:localhost|local|test|invalid|example|internal|lan)$/i;
const NUMBERS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
const SHORTENERS = new Set(
  'bit.ly t.co goo.gl tinyurl.com ow.ly is.gd buff.ly lnkd.in youtu.be t.cn dwz.cn'.split(' '),
);
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** The address that a new record shows as an example. */
const PLACEHOLDER = 'https://example.org/page';

export const badLink: RecordCheck = {
  slug: 'bad-link',
  scope: 'record',
  severity: 'error',
  finds: 'A link that cannot be one: a made-up host, a shortener, or another kind of address than its channel wants.',
  why: 'A reader checks us by following it; an address that leads nowhere, or somewhere else next year, supports nothing.',
  mend: 'Open the page, and copy the address it has there. Leave out what only says where the reader came from.',
  *check(record) {
    if (record.kind === 'sources' || record.kind === 'platforms') yield* web(record, ['url'], record.data.url);
    if (record.kind !== 'platforms' || record.data.desks === 'unknown') return;
    for (const [i, { channel, address }] of record.data.desks.entries()) {
      const path = ['desks', i, 'address'];
      if (/^https?:/i.test(address)) yield* web(record, path, address);
      if (channel === 'email' && !MAIL.test(address))
        yield {
          ...record.locate(path),
          what: `${quoted(address)} is no mail address, and the channel of this desk is "email".`,
          fix: 'Write the mail address alone, or name the channel that it is: form, in-app, help-center, forum or account.',
          value: address,
        };
    }
  },
};

function* web({ locate }: AnyRecord, path: Path, address: string): Generator<Fault> {
  const told = URL.canParse(address) ? whyNot(new URL(address), address) : null;
  if (told) yield { ...locate(path), ...told, value: address };
}

function whyNot(url: URL, address: string): Pick<Fault, 'what' | 'fix' | 'suggestion'> | null {
  const { hostname: host } = url;
  if (address === PLACEHOLDER)
    return {
      what: `${quoted(address)} is the example that a new record shows.`,
      fix: 'Write the address of the work.',
    };
  if (NOWHERE.test(host) || NUMBERS.test(host))
    return { what: `${quoted(host)} is no host that readers can reach.`, fix: 'Write the public address of the page.' };
  if (SHORTENERS.has(host.replace(/^www\./, '')))
    return { what: `${quoted(host)} only passes readers on.`, fix: 'Open it, and write the address it leads to.' };
  const extra = [...url.searchParams.keys()].filter(isTracking);
  if (extra.length === 0) return null;
  for (const key of extra) url.searchParams.delete(key);
  return {
    what: `${quoted(extra[0])} in this address only says where a reader came from.`,
    fix: `Write it without: ${url.href}`,
    suggestion: url.href,
  };
}
