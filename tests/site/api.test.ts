/** The data files as they were built: each holds to the schema it names, and one finds all of them from the index. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/core/schema/kinds.ts';
import { fileFor, filesIn, readJson, site } from './dist.ts';

const files = filesIn('api/**/*.json');
const index = readJson('api/v1/index.json');

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addKeyword('x-references');
for (const file of filesIn('schemas/v1/*.json')) ajv.addSchema(readJson(file), site + file);

/** The validator of a data file, found as a stranger would: by the address under `$schema`. */
function validatorOf(file: string): ValidateFunction {
  const validate = ajv.getSchema(readJson(file).$schema);
  if (!validate) throw new Error(`${file} names no schema that is there.`);
  return validate as ValidateFunction;
}

function errorsOf(file: string, value: unknown): string[] {
  const validate = validatorOf(file);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message}`);
}

/** Every text in a value, with the way to it. */
function* texts(value: unknown, way = ''): Generator<[way: string, text: string]> {
  if (typeof value === 'string') yield [way, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${way}/${key}`);
}

describe('the data files', () => {
  it('hold to the schemas they name', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => errorsOf(file, readJson(file)))).toEqual([]);
  });

  it.each(
    KINDS.filter((kind) =>
      index.result.kinds.some((row: { kind: string; total: number }) => row.kind === kind && row.total > 0),
    ),
  )('would not hold with a key too many or too few: %s', (kind) => {
    const [row] = readJson(`api/v1/${kind}.json`).result;
    const file = `api/v1/${kind}/${row.id}.json`;
    const value = readJson(file);
    const { computed: _, ...rest } = value.result;
    const record = { ...value.result.record, surplus: 1 };
    expect(errorsOf(file, { ...value, result: rest })).not.toEqual([]);
    expect(errorsOf(file, { ...value, result: { ...value.result, record } })).not.toEqual([]);
    expect(errorsOf(file, { ...value, catalog: 'latest' })).not.toEqual([]);
  });

  it('are all named by the index, and nothing else is', () => {
    const { kinds, files: whole } = index.result;
    const named = [
      `${site}api/v1/index.json`,
      ...whole.map(({ url }: { url: string }) => url),
      ...kinds.flatMap(({ list, one, ids }: { list: string; one: string; ids: string[] }) => [
        list,
        ...ids.map((id) => one.replace('{id}', id)),
      ]),
    ];
    expect(named.map((url) => url.replace(site, '')).sort()).toEqual(files);
  });

  it('agree on the catalog, the versions and the counts', () => {
    expect(index.result.versions).toEqual({ api: '1.0', engine: '1', cue_set: 4 });
    expect(index.result.kinds.map(({ kind }: { kind: string }) => kind)).toEqual([...KINDS]);
    for (const file of files) expect(readJson(file).catalog, file).toBe(index.catalog);
    const { result } = readJson('api/v1/catalog.json');
    for (const { kind, total, ids } of index.result.kinds) {
      expect(readJson(`api/v1/${kind}.json`).total, kind).toBe(total);
      expect(Object.keys(result[kind]), kind).toEqual(ids);
      expect(readJson(`api/v1/${kind}.json`).result.map(({ id }: { id: string }) => id)).toEqual(ids);
    }
  });

  it('name the schema that the index names for them', () => {
    for (const { kind, schemas, ids } of index.result.kinds) {
      for (const schema of Object.values<string>(schemas)) expect(fileFor(schema), schema).not.toBeNull();
      expect(readJson(`api/v1/${kind}.json`).$schema).toBe(schemas.list);
      for (const id of ids) expect(readJson(`api/v1/${kind}/${id}.json`).$schema).toBe(schemas.one);
    }
    for (const { url, schema } of index.result.files) expect(readJson(fileFor(url) as string).$schema).toBe(schema);
  });

  it('know every link from both of its ends', () => {
    const ends = (way: 'links' | 'back_links') =>
      files
        .filter((file) => file.split('/').length === 4)
        .flatMap((file) => {
          const { result, kind } = readJson(file);
          const here = `${kind}/${result.id}`;
          return result[way].map((ref: { kind: string; id: string }) => {
            const there = `${ref.kind}/${ref.id}`;
            return way === 'links' ? `${here} > ${there}` : `${there} > ${here}`;
          });
        })
        .sort();
    expect(ends('links').length).toBeGreaterThan(500);
    expect(ends('back_links')).toEqual(ends('links'));
  });

  it('point to nothing within the site that is not there', () => {
    const dead = files
      .flatMap((file) => [...texts(readJson(file))].map(([way, text]) => ({ where: file + way, text })))
      .filter(({ text }) => /^\S+$/.test(text) && text.startsWith(site) && !text.includes('{id}'))
      .filter(({ text }) => fileFor(text) === null);
    expect(dead).toEqual([]);
  });
});
