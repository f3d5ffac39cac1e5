/** The small schemas that every data file is built from: ids, addresses, and how one record points at another. */
import { z } from 'zod';
import { ID_PATTERN } from './common.ts';
import { KINDS } from './kinds.ts';

/** The id of any record; that of a failure is as long as two. */
export const apiId = z.string().regex(ID_PATTERN).max(125).meta({ description: 'The id of the record.' });

export const address = z.string().regex(/^https?:\/\/\S+$/);

export const page = address.nullable().meta({ description: 'Its page, or null where its kind has none.' });

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Ids of records of one kind. */
export const ids = z.array(apiId);

export const count = z.int().min(0);

/** How a compiled file begins: its schema, its shape, and the catalog it comes from. */
export const compiledHead = <Format extends number>(format: Format) => ({
  $schema: address.meta({ description: 'The JSON Schema of this file.' }),
  format: z.literal(format).meta({ description: 'The shape of this file; raised when it changes.' }),
  catalog: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ description: 'Hash of the catalog it was compiled from.' }),
});

/** Another record: enough to name it, to open its page and to fetch it. */
export const apiRef = z
  .strictObject({
    kind: z.enum(KINDS),
    id: apiId,
    title: z.string().min(1),
    url: page,
    api: address.meta({ description: 'Its data file.' }),
  })
  .meta({ id: 'ref', description: 'Another record.' });
export type ApiRef = z.infer<typeof apiRef>;
