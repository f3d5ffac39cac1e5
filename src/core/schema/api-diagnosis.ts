/** The schema of the compiled diagnosis, `/api/v1/diagnosis-compiled.json`: what turns a description into modes. */
import { z } from 'zod';
import type { DiagnosisSet } from '../../diagnose/diagnosis-set.ts';
import { compiledHead } from './api-parts.ts';

const phrases = z.string();
const said = z.strictObject({
  id: z.string().meta({ description: 'The id of a mode.' }),
  cases: z.int().min(0).meta({ description: 'How many cases of it sources show or tell of, on all models.' }),
  names: phrases.meta({
    description:
      'What it is called in Chinese, pieces parted by spaces, by the signs from "!" on without quotation marks and backslashes: one for each of the first "characters", two for each of the others.',
  }),
  says: phrases.meta({ description: 'The same of what people say and of the signs they see.' }),
});

/** Typed by what the diagnosis reads, so that the two cannot drift apart. */
export const diagnosisCompiled: z.ZodType<DiagnosisSet & { $schema: string }> = z.strictObject({
  ...compiledHead(5),
  saidOf: z.string().meta({
    description:
      'For each of "terms", parted by spaces: a sign for each mode it is said of, from "!" on without digits, quotation marks and backslashes, by how many modes lie between it and the one before, and after it how often, where that is more than once.',
  }),
  terms: z.string().meta({
    description:
      'English stems and "#concepts" in their order, each as a capital, "A" for none, that says how many letters it shares with the one before, and the rest.',
  }),
  concepts: z.array(z.string()).meta({
    description:
      'Words that mean the same here, "id|word|word", cut to their stems. Those after an empty id mean nothing.',
  }),
  answers: z.record(z.string(), z.string().regex(/^[0-9]*$/)).meta({
    description: 'For each answer to a question a digit for every mode, in their order: how much it speaks for it.',
  }),
  hanConcepts: z
    .string()
    .meta({ description: 'Chinese concepts, in lines of "id word word", by signs as in "modes".' }),
  modes: z.array(said).meta({ description: 'What is said of each mode.' }),
  characters: z.string().meta({
    description:
      'Simplified Chinese characters, each followed by the traditional ones that are read as it, with "\'" before them.',
  }),
});
