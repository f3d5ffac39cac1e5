/** The schema of the compiled diagnosis, `/api/v1/diagnosis-compiled.json`: what turns a description into modes. */
import { z } from 'zod';
import type { DiagnosisSet } from '../../diagnose/diagnosis-set.ts';
import { compiledHead } from './api-parts.ts';

const phrases = z.string();
const said = z.strictObject({
  id: z.string().meta({ description: 'The id of a mode.' }),
  cases: z.int().min(0).meta({ description: 'How many cases of it sources show or tell of, on all models.' }),
  names: phrases.meta({
    description: 'What it is called in Chinese, phrases parted by line ends, without characters that tell nothing.',
  }),
  says: phrases.meta({ description: 'The same of what people say and of the signs they see.' }),
});

/** Typed by what the diagnosis reads, so that the two cannot drift apart. */
export const diagnosisCompiled: z.ZodType<DiagnosisSet & { $schema: string }> = z.strictObject({
  ...compiledHead(4),
  concepts: z.array(z.string()).meta({
    description:
      'Words that mean the same here, "id|word|word", cut to their stems. Those after an empty id mean nothing.',
  }),
  traditional: z.string().meta({
    description: 'Traditional Chinese characters, each followed by the simplified one that phrases are written in.',
  }),
  modes: z.array(said).meta({ description: 'What is said of each mode.' }),
  words: z.string().meta({
    description:
      'A line for each English stem or "#concept": a sign for each mode it is said of, in the order of the modes from "!" on without digits, quotation marks and backslashes, and after it how often, where that is more than once.',
  }),
  answers: z.record(z.string(), z.string().regex(/^[0-9]*$/)).meta({
    description: 'For each answer to a question a digit for every mode, in their order: how much it speaks for it.',
  }),
});
