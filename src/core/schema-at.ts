/** Looks up, for a place in a record, what its JSON Schema says there. */
import type { Path } from './catalog/record.ts';
import { jsonSchema, type Kind } from './schema/index.ts';
import { type Node, nodeAt } from './tree.ts';

/** The part of JSON Schema that ours use. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  maxProperties?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  description?: string;
  examples?: unknown[];
  'x-references'?: Kind;
}

const schemas = new Map<Kind, JsonSchema>();

export function schemaOf(kind: Kind): JsonSchema {
  const known = schemas.get(kind);
  if (known) return known;
  const made = jsonSchema(kind) as JsonSchema;
  schemas.set(kind, made);
  return made;
}

/** The schemas that may hold at a path; several where the value there may be of more than one shape. */
export function schemasAt(kind: Kind, root: Node, path: Path): JsonSchema[] {
  let schemas = alternatives(schemaOf(kind));
  for (const [i, step] of path.entries()) {
    const type = nodeAt(root, path.slice(0, i))?.type;
    const inner = schemas.filter((schema) =>
      type === 'list' ? schema.items : (schema.properties ?? schema.additionalProperties),
    );
    schemas = inner.flatMap((schema) => alternatives(stepInto(schema, step)));
  }
  return schemas;
}

/** The keys a mapping at this path may have; empty where any key may stand. */
export function allowedKeys(kind: Kind, root: Node, path: Path): string[] {
  return [...new Set(schemasAt(kind, root, path).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function stepInto(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (schema.items) return schema.items;
  const { properties, additionalProperties } = schema;
  if (properties && Object.hasOwn(properties, String(step))) return properties[step];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function alternatives(schema: JsonSchema | undefined): JsonSchema[] {
  if (!schema) return [];
  return schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema];
}
