/** The data files below /api/v1/, as plain values: pure, so that the same catalog gives the same bytes everywhere. */
import type { CueSet } from '../../scorer/cue-set.ts';
import { linksOf } from '../references.ts';
import {
  API_VERSION,
  type ApiCatalog,
  type ApiCueSet,
  type ApiDiagnosis,
  type ApiIndex,
  type ApiList,
  type ApiRecord,
} from '../schema/api.ts';
import { KINDS, type Kind, type RecordOf } from '../schema/index.ts';
import { one } from '../schema/kinds.ts';
import { type Addresses, type Book, openBook } from './api/book.ts';
import { computedOf } from './api/computed.ts';
import { rowOf } from './api/rows.ts';
import type { Catalog } from './catalog.ts';
import { datesOf } from './dates.ts';
import { compileDiagnosis } from './diagnosis.ts';
import type { CatalogRecord } from './record.ts';

export type { Addresses } from './api/book.ts';

/** What the index says of the site; none of it stands in a record. */
export interface About {
  name: string;
  about: string;
  repository: string;
  engine: string;
}

export const LICENSE = {
  name: 'Creative Commons Attribution 4.0 International',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export interface Api {
  /** Names of the files, without `.json`: `index`, `catalog`, `cues-compiled`, `diagnosis-compiled`, `modes`, `modes/flicker`. */
  paths(): string[];
  /** The value of a file. Throws where there is none of this name. */
  file(path: string): ApiIndex | ApiCatalog | ApiCueSet | ApiDiagnosis | ApiList | ApiRecord;
}

/** How this state of the catalog is cited. */
export function citation(catalog: Catalog, name: string, address: string): string {
  const { newest } = datesOf(catalog);
  return `${name}, catalog ${catalog.hash}${newest === null ? '' : `, as of ${newest}`}. ${address} (${LICENSE.spdx})`;
}

/** The data files of a catalog and of the cue set compiled from it, each made when it is asked for. */
export function createApi(catalog: Catalog, cueSet: CueSet, addresses: Addresses, about: About): Api {
  const book = openBook(catalog, addresses);
  return {
    paths: () => [
      'index',
      'catalog',
      'cues-compiled',
      'diagnosis-compiled',
      ...KINDS,
      ...KINDS.flatMap((kind) => inOrder(catalog.all(kind)).map(({ id }) => `${kind}/${id}`)),
    ],
    file(path) {
      if (path === 'index') return indexFile(book, cueSet, about);
      if (path === 'catalog') return catalogFile(book);
      if (path === 'cues-compiled') return { $schema: book.schema(path), ...cueSet };
      if (path === 'diagnosis-compiled') return { $schema: book.schema(path), ...compileDiagnosis(catalog) };
      const [kind = '', id] = path.split('/');
      if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`There is no data file called "${path}".`);
      return id === undefined ? listFile(book, kind as Kind) : recordFile(book, catalog.get(kind as Kind, id));
    },
  };
}

function envelope<K extends string>(book: Book, kind: K, schema: string) {
  return { $schema: book.schema(schema), schema_version: API_VERSION, catalog: book.catalog.hash, kind };
}

function recordFile<K extends Kind>(book: Book, record: CatalogRecord<K>): ApiRecord<K> {
  const { kind } = record;
  return {
    ...envelope(book, kind, one(kind)),
    result: {
      ...identityOf(book, record),
      file: record.file,
      record: record.data,
      links: book.refs(linksOf(record as never)),
      back_links: book.refs(book.catalog.referrers(kind, record.id)),
      computed: computedOf(book, record),
    },
  };
}

function listFile<K extends Kind>(book: Book, kind: K): ApiList<K> {
  const records = inOrder(book.catalog.all(kind));
  return {
    ...envelope(book, kind, kind),
    total: records.length,
    result: records.map((record) => ({ ...identityOf(book, record), ...rowOf(book, record) })),
  };
}

function identityOf(book: Book, { kind, id }: Pick<CatalogRecord, 'kind' | 'id'>) {
  const { title, url, api } = book.ref(kind, id);
  return { id, title, url, api };
}

function catalogFile(book: Book): ApiCatalog {
  const ofKind = (kind: Kind) => inOrder(book.catalog.all(kind)).map(({ id, data }) => [id, data] as const);
  const result = Object.fromEntries(KINDS.map((kind) => [kind, Object.fromEntries(ofKind(kind))]));
  return {
    ...envelope(book, 'catalog', 'catalog'),
    total: book.catalog.records.length,
    result: result as { [K in Kind]: Record<string, RecordOf<K>> },
  };
}

function indexFile(book: Book, cueSet: CueSet, { name, about, repository, engine }: About): ApiIndex {
  const { catalog, addresses } = book;
  const documentation = addresses.file('data/');
  const dates = datesOf(catalog);
  return {
    ...envelope(book, 'index', 'index'),
    total: catalog.records.length,
    result: {
      name,
      about,
      site: addresses.file(''),
      documentation,
      repository,
      license: LICENSE,
      cite: citation(catalog, name, documentation),
      dates,
      versions: { api: API_VERSION, engine, cue_set: cueSet.format },
      kinds: KINDS.map((kind) => ({
        kind,
        total: catalog.all(kind).length,
        list: book.api(kind),
        one: book.api(`${kind}/{id}`),
        ids: inOrder(catalog.all(kind)).map(({ id }) => id),
        schemas: {
          record: addresses.file(`schemas/v1/${kind}.json`),
          list: book.schema(kind),
          one: book.schema(one(kind)),
        },
      })),
      files: [
        {
          about: 'Every record as it is written, in one file.',
          url: book.api('catalog'),
          schema: book.schema('catalog'),
        },
        {
          about: 'The compiled cue set that the scorer reads.',
          url: book.api('cues-compiled'),
          schema: book.schema('cues-compiled'),
        },
        {
          about: 'The compiled index that turns a description of what one sees into modes.',
          url: book.api('diagnosis-compiled'),
          schema: book.schema('diagnosis-compiled'),
        },
      ],
    },
  };
}

function inOrder<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
