/** The data files below /api/v1/: their envelope, and the schema of every one of them, from which JSON Schema is generated. */
import { z } from 'zod';
import { COMPUTED, type ComputedOf } from './api-computed.ts';
import { cuesCompiled } from './api-cues.ts';
import { diagnosisCompiled } from './api-diagnosis.ts';
import { type ApiRef, address, apiId, apiRef, ids, isoDate, page } from './api-parts.ts';
import { ROWS, type RowOf } from './api-rows.ts';
import type { RecordOf } from './index.ts';
import { KINDS, type Kind, one } from './kinds.ts';

/** The shape of the data files. The second number rises when keys are added; when keys go or change, the address does. */
export const API_VERSION = '1.0';
/** The folder of the data files and that of their schemas, below the root of the site. */
export const API_FOLDER = 'api/v1';
export const SCHEMA_FOLDER = 'schemas/v1';

const total = z.int().min(0);

function envelope<K extends string>(kind: K) {
  return {
    $schema: address.meta({ description: 'The JSON Schema of this file.' }),
    schema_version: z
      .string()
      .regex(/^1\.\d+$/)
      .meta({ description: 'The shape of the data files; 1.x only ever gains keys.' }),
    catalog: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ description: 'Hash of every file of the catalog this was made from.' }),
    kind: z.literal(kind).meta({ description: 'What the file holds.' }),
  };
}

/** A record as it is written, held against the schema of its kind. */
function authored<K extends Kind>(kind: K): z.ZodType<RecordOf<K>> {
  return (z.unknown() as z.ZodType<RecordOf<K>>).meta({
    $ref: `${kind}.json`,
    description: 'The record as it is written in the catalog.',
  });
}

const identity = {
  id: apiId,
  title: z.string().min(1).meta({ description: 'What to call it; of a failure, its mode and model.' }),
  url: page,
  api: address.meta({ description: 'Its own data file, with all that is known of it.' }),
};

function recordFile<K extends Kind>(kind: K) {
  return z.strictObject({
    ...envelope(kind),
    result: z.strictObject({
      ...identity,
      file: z.string().min(1).meta({ description: 'Where it is written, from the root of the catalog.' }),
      record: authored(kind),
      links: z.array(apiRef).meta({ description: 'Every record it refers to, sources too.' }),
      back_links: z.array(apiRef).meta({ description: 'Every record that refers to it.' }),
      computed: (COMPUTED[kind] as (typeof COMPUTED)[K]).meta({ description: 'What follows from other records.' }),
    }),
  });
}

function listFile<K extends Kind>(kind: K) {
  return z.strictObject({
    ...envelope(kind),
    total: total.meta({ description: 'How many records there are of this kind.' }),
    result: z
      .array(z.strictObject({ ...identity, ...ROWS[kind] }))
      .meta({ description: 'Every record of this kind, by id, with the facts one compares them by.' }),
  });
}

const everything = Object.fromEntries(KINDS.map((kind) => [kind, z.record(apiId, authored(kind))])) as unknown as {
  [K in Kind]: z.ZodType<Record<string, RecordOf<K>>>;
};

const catalogFile = z.strictObject({
  ...envelope('catalog'),
  total: total.meta({ description: 'How many records there are.' }),
  result: z
    .strictObject(everything)
    .meta({ description: 'Every record as it is written, by kind and id: the catalog in one file.' }),
});

const indexFile = z.strictObject({
  ...envelope('index'),
  total: total.meta({ description: 'How many records there are.' }),
  result: z.strictObject({
    name: z.string(),
    about: z.string(),
    site: address,
    documentation: address,
    repository: address,
    license: z.strictObject({ name: z.string(), spdx: z.string(), url: address }).meta({ description: 'Of the data.' }),
    cite: z.string().meta({ description: 'How to cite this state of the catalog.' }),
    dates: z
      .strictObject({ oldest: isoDate.nullable(), newest: isoDate.nullable() })
      .meta({ description: 'The oldest and the newest day on which a record was checked or a source read.' }),
    versions: z.strictObject({
      api: z.string(),
      engine: z.string().meta({ description: 'The scorer that the cue set is compiled for.' }),
      cue_set: z.int().meta({ description: 'The shape of the compiled cue set.' }),
    }),
    kinds: z.array(
      z.strictObject({
        kind: z.enum(KINDS),
        total,
        list: address.meta({ description: 'Every record of the kind.' }),
        one: z.string().meta({ description: 'The address of one record, with {id} for its id.' }),
        ids: ids.meta({ description: 'Every id that {id} may stand for.' }),
        schemas: z.strictObject({ record: address, list: address, one: address }).meta({
          description: 'Of a record as it is written, of the list, and of the file of one record.',
        }),
      }),
    ),
    files: z.array(z.strictObject({ about: z.string(), url: address, schema: address })),
  }),
});

function perKind<T>(make: (kind: Kind) => T): Record<string, T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, make(kind)]));
}

/** By the name of the schema: `index`, `catalog`, `cues-compiled`, `modes` for the list of modes, `mode` for the file of one. */
export const API_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  index: indexFile,
  catalog: catalogFile,
  'cues-compiled': cuesCompiled,
  'diagnosis-compiled': diagnosisCompiled,
  ...perKind(listFile),
  ...Object.fromEntries(KINDS.map((kind) => [one(kind), recordFile(kind)])),
};

export type ApiCueSet = z.infer<typeof cuesCompiled>;
export type ApiDiagnosis = z.infer<typeof diagnosisCompiled>;
export type ApiIndex = z.infer<typeof indexFile>;
export type ApiCatalog = z.infer<typeof catalogFile>;
type Envelope<K extends Kind> = Omit<ApiIndex, 'kind' | 'total' | 'result'> & { kind: K };
type Identity = Omit<ApiRef, 'kind'>;
export type ApiRecord<K extends Kind = Kind> = Envelope<K> & {
  result: Identity & {
    file: string;
    record: RecordOf<K>;
    links: ApiRef[];
    back_links: ApiRef[];
    computed: ComputedOf<K>;
  };
};
export type ApiList<K extends Kind = Kind> = Envelope<K> & { total: number; result: (Identity & RowOf<K>)[] };

/** The JSON Schema of a data file; `record` refers to the schema of authored records that lies beside it. */
export function apiJsonSchema(name: string): Record<string, unknown> {
  const schema = API_SCHEMAS[name];
  if (!schema) throw new Error(`There is no data file with a schema called "${name}".`);
  return z.toJSONSchema(schema, { io: 'output', reused: 'inline' }) as Record<string, unknown>;
}
