// The JSON Schemas are committed, fresh, complete, and say of every record what our own reader says.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { apiSchemaFile, apiSchemaText, generatedSchemas, schemaFile, schemaText } from '../scripts/schemas.ts';
import { API_SCHEMAS } from '../src/core/schema/api.ts';
import { KINDS, type Kind } from '../src/core/schema/index.ts';
import type { JsonSchema } from '../src/core/schema-at.ts';
import { plainValue } from '../src/core/tree.ts';
import { listCatalog, type RecordFile } from '../src/io/folder.ts';
import { readRecordFile } from '../src/io/read.ts';

const ROOT = join(import.meta.dirname, '..');

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addKeyword('x-references');
const validators = new Map<Kind, ValidateFunction>(
  KINDS.map((kind) => [kind, ajv.compile(JSON.parse(schemaText(kind)))]),
);

function errors(root: string, file: RecordFile): string[] {
  const { tree } = readRecordFile(root, file);
  const validate = validators.get(file.kind);
  if (!tree || !validate) return ['cannot be read'];
  return validate(plainValue(tree))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(KINDS)('the schema of %s', (kind) => {
  it('is committed as it is generated', () => {
    const committed = readFileSync(schemaFile(kind), 'utf8');
    expect(committed === schemaText(kind), `public/schemas/v1/${kind}.json is out of date; run \`npm run bless\``).toBe(
      true,
    );
  });

  it('allows no key but its own, in any mapping', () => {
    const open: string[] = [];
    const visit = (schema: JsonSchema, path: string) => {
      if (
        schema.type === 'object' &&
        schema.additionalProperties !== false &&
        typeof schema.additionalProperties !== 'object'
      )
        open.push(path);
      for (const [key, inner] of Object.entries(schema.properties ?? {})) visit(inner, `${path}.${key}`);
      if (schema.items) visit(schema.items, `${path}[]`);
      for (const branch of schema.anyOf ?? []) visit(branch, path);
    };
    visit(JSON.parse(schemaText(kind)), kind);
    expect(open).toEqual([]);
  });

  it('is what editors use for its folder', () => {
    const settings = readFileSync(join(ROOT, '.vscode', 'settings.json'), 'utf8').replace(/^\/\/.*\n/, '');
    const folder = kind === 'failures' ? 'catalog/failures/*/*.yml' : `catalog/${kind}/*.yml`;
    expect(JSON.parse(settings)['yaml.schemas'][`./public/schemas/v1/${kind}.json`]).toBe(folder);
  });
});

describe('the schemas of data files', () => {
  it.each(Object.keys(API_SCHEMAS))('%s is committed as it is generated', (name) => {
    const isFresh = readFileSync(apiSchemaFile(name), 'utf8') === apiSchemaText(name);
    expect(isFresh, `public/schemas/v1/api-${name}.json is out of date; run \`npm run bless\``).toBe(true);
  });

  it('lie beside those of records, and nothing else does', () => {
    const names = generatedSchemas().map(([file]) => basename(file));
    expect(readdirSync(dirname(schemaFile('modes'))).sort()).toEqual(names.sort());
  });
});

const { files } = listCatalog(join(ROOT, 'catalog'));

describe('another validator', () => {
  it('is asked about many records', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
  });

  it.each(files)('accepts $file', (file) => {
    expect(errors(join(ROOT, 'catalog'), file)).toEqual([]);
  });

  it.each(['unknown-key/bad', 'missing-key/bad', 'wrong-value/bad-shape', 'quote-value/bad', 'too-long/bad'])(
    'rejects what %s holds',
    (fixture) => {
      const folder = join(ROOT, 'tests', 'checks', fixture);
      const found = listCatalog(folder).files;
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((file) => errors(folder, file).length === 0)).toEqual([]);
    },
  );
});
