// The JSON Schemas that other programs read, generated from the zod schemas: of authored records, and of the data files.

import { join } from 'node:path';
import { API_SCHEMAS, apiJsonSchema } from '../src/core/schema/api.ts';
import { jsonSchema, KINDS, type Kind } from '../src/core/schema/index.ts';
import { one } from '../src/core/schema/kinds.ts';
import { root } from './steps.mjs';

const folder = join(root, 'public', 'schemas', 'v1');

/** Where the schema of a kind is committed; the site serves it at /schemas/v1/<kind>.json. */
export function schemaFile(kind: Kind): string {
  return join(folder, `${kind}.json`);
}

export function schemaText(kind: Kind): string {
  return textOf(`Misrender: a ${one(kind)}, as written in catalog/${kind}/`, jsonSchema(kind));
}

/** Where the schema of a data file is committed: `failures` is the list of failures, `failure` the file of one. */
export function apiSchemaFile(name: string): string {
  return join(folder, `api-${name}.json`);
}

export function apiSchemaText(name: string): string {
  return textOf(`Misrender: ${apiFileName(name)}`, apiJsonSchema(name));
}

function apiFileName(name: string): string {
  const kind = KINDS.find((each) => one(each) === name);
  return kind ? `/api/v1/${kind}/<id>.json` : `/api/v1/${name}.json`;
}

function textOf(title: string, { $schema, ...schema }: Record<string, unknown>): string {
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

/** Every schema that is generated and committed: its file and its text. */
export function generatedSchemas(): [file: string, text: string][] {
  return [
    ...KINDS.map((kind): [string, string] => [schemaFile(kind), schemaText(kind)]),
    ...Object.keys(API_SCHEMAS).map((name): [string, string] => [apiSchemaFile(name), apiSchemaText(name)]),
  ];
}
