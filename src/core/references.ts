/** Every reference a record holds to another record, found where its JSON Schema says `x-references`. */
import type { AnyRecord, Path } from './catalog/record.ts';
import type { Kind } from './schema/index.ts';
import { type JsonSchema, schemaOf } from './schema-at.ts';

export interface Reference {
  path: Path;
  kind: Kind;
  id: string;
}

const known = new WeakMap<AnyRecord, readonly Reference[]>();

/** All references that stand in the record, in the order of its schema. Found once; several checks ask. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const found = known.get(record) ?? find(record);
  known.set(record, found);
  return found;
}

function find(record: AnyRecord): Reference[] {
  const written = [...walk(schemaOf(record.kind), record.data, [])];
  // Where a redirect leads is a reference whose kind stands beside it.
  if (record.kind === 'redirects') {
    const { kind, to } = record.data;
    written.push(...to.map((id, i) => ({ path: ['to', i], kind, id })));
  }
  return written;
}

/** The same, and what the place of the file says: a failure refers to its model and its mode. */
export function linksOf(record: AnyRecord): { kind: Kind; id: string }[] {
  const links: { kind: Kind; id: string }[] = [...referencesOf(record)];
  if (record.kind !== 'failures') return links;
  const { model, mode } = modelAndMode(record.file);
  return [...links, { kind: 'models', id: model }, { kind: 'modes', id: mode }];
}

/** `failures/seedance/face-distortion.yml` is about face-distortion on seedance. */
export function modelAndMode(file: string): { model: string; mode: string } {
  const [, model = '', name = ''] = file.split('/');
  return { model, mode: name.replace(/\.yml$/, '') };
}

function* walk(schema: JsonSchema, value: unknown, path: Path): Generator<Reference> {
  if (schema.anyOf) {
    const isLiteral = schema.anyOf.some((branch) => branch.const !== undefined && branch.const === value);
    if (!isLiteral) for (const branch of schema.anyOf) yield* walk(branch, value, path);
  } else if (typeof value === 'string') {
    const kind = schema['x-references'];
    if (kind) yield { path, kind, id: value };
  } else if (Array.isArray(value)) {
    if (schema.items) for (const [i, item] of value.entries()) yield* walk(schema.items, item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      if (Object.hasOwn(value, key)) yield* walk(inner, (value as Record<string, unknown>)[key], [...path, key]);
    }
  }
}
