/** The schema of the compiled diagnosis, `/api/v1/diagnosis-compiled.json`: what turns a description into modes. */
import { z } from 'zod';
import type { DiagnosisSet } from '../../diagnose/diagnosis-set.ts';
import { address } from './api-parts.ts';

const packed = z.string().meta({
  description: 'Two signs for each mode: its place in the list of modes as one sign, and a weight from 1 to 9.',
});

/** Typed by what the diagnosis reads, so that the two cannot drift apart. */
export const diagnosisCompiled: z.ZodType<DiagnosisSet & { $schema: string }> = z.strictObject({
  $schema: address.meta({ description: 'The JSON Schema of this file.' }),
  format: z.literal(1).meta({ description: 'The shape of this file; raised when it changes.' }),
  catalog: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ description: 'Hash of the catalog it was compiled from.' }),
  concepts: z.array(z.string()).meta({
    description:
      'Words that mean the same here, "id|word|word", cut to their stems. Those after an empty id mean nothing.',
  }),
  modes: z.array(z.string()).meta({ description: 'Ids of modes; a weight belongs to one by its place here.' }),
  terms: z.string().meta({
    description:
      'Terms parted by spaces: "#" and the id of a concept, a stem, one or two Chinese characters; "+" joins two to a pair.',
  }),
  weights: z.string().meta({
    description: 'For each term, parted by spaces, the modes it speaks for, packed as in answers.',
  }),
  answers: z.record(z.string(), packed).meta({ description: 'The same for each answer to a question.' }),
});
