/** One id for two things: file names that differ only by case or Unicode form, a redirect over a record, a release twice. */
import type { Known } from '../known.ts';
import { one } from '../schema/kinds.ts';
import { quoted } from '../shown.ts';
import type { Fault } from '../source-file.ts';
import type { CatalogCheck } from './check.ts';

export const duplicateId: CatalogCheck = {
  slug: 'duplicate-id',
  scope: 'catalog',
  severity: 'error',
  finds: 'One id for two things: two files, a redirect and a record, or two releases.',
  why: 'An id is an address: it leads to one thing only, on every file system.',
  mend: 'Put the two together, or give one another name. A record that others refer to is renamed by: npm run move -- KIND OLD NEW',
  *check(known) {
    yield* sameName(known);
    yield* redirectOverRecord(known);
    yield* releaseTwice(known);
  },
};

function* sameName({ files }: Known): Generator<Fault> {
  const first = new Map<string, (typeof files)[number]>();
  for (const source of files) {
    const key = `${source.kind}/${source.id.normalize('NFKC').toLowerCase()}`;
    const before = first.get(key);
    if (!before) first.set(key, source);
    else {
      yield {
        ...source.placeOf({ start: 0, end: 0 }),
        what: `The ${one(source.kind)} ${quoted(source.id)} is there already, as ${before.file}.`,
        fix: 'Put the two together, or give one another name.',
        value: source.id,
        related: [{ ...before.placeOf({ start: 0, end: 0 }), note: 'the other one' }],
      };
    }
  }
}

function* redirectOverRecord(known: Known): Generator<Fault> {
  for (const { id, data, locate } of known.all('redirects')) {
    const other = known.files.find((source) => source.kind === data.kind && source.id === id);
    if (!other) continue;
    yield {
      ...locate(['kind']),
      what: `The ${one(data.kind)} ${quoted(id)} was moved by this redirect, and yet it is there.`,
      fix: 'Delete the redirect, or the record.',
      value: id,
      related: [{ ...other.placeOf({ start: 0, end: 0 }), note: 'the record' }],
    };
  }
}

function* releaseTwice(known: Known): Generator<Fault> {
  for (const { data, locate } of known.all('models')) {
    for (const [i, { id }] of data.releases.entries()) {
      const before = data.releases.findIndex((release) => release.id.toLowerCase() === id.toLowerCase());
      if (before === i) continue;
      yield {
        ...locate(['releases', i, 'id']),
        what: `The release ${quoted(id)} is listed already.`,
        fix: 'Put the two together.',
        value: id,
        related: [{ ...locate(['releases', before, 'id']), note: 'the first' }],
      };
    }
  }
}
