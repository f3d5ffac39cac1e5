/** What is known of one mode on one model: the page unit of the site. */
import { z } from 'zod';
import { date, optionalSources, orUnknown, reference, severity, statement, text } from './common.ts';

const seconds = z.number().min(0).max(3600);
const span = z
  .strictObject({
    start_s: seconds.meta({ description: 'From which second on.', examples: [2] }),
    end_s: seconds.optional().meta({ description: 'Up to which second.' }),
  })
  .refine((value) => value.end_s === undefined || value.end_s >= value.start_s, {
    error: 'The end of a span is not before its start.',
  });

const release = orUnknown(text(60).meta({ examples: ['2.0'] })).meta({
  description: 'The id of the release, as in the model record; quote it.',
});

export const EXAMPLE_KINDS = ['observed', 'judged', 'claimed', 'illustrative'] as const;
const example = z.strictObject({
  kind: z.enum(EXAMPLE_KINDS).meta({
    description:
      'observed: a clip, issue or sample can be held up. judged: by a model or metric. claimed: a case is stated, and nothing to inspect. illustrative: ours, to explain.',
  }),
  prompt: orUnknown(text(1500).meta({ examples: ['A woman smiles at a window'] })).meta({
    description: 'The prompt, word for word, or unknown.',
  }),
  release,
  made: z
    .enum(['single', 'extended', 'chained', 'local'])
    .optional()
    .meta({ description: 'How the clip was made; single if left out.' }),
  at: z.union([z.enum(['whole-clip', 'unknown']), span]).meta({
    description: 'When it shows: whole-clip, unknown, or beneath it start_s and end_s, as in start_s: 2.',
  }),
  saw: text(400).meta({
    description: 'What was seen or heard, in our words.',
    examples: ['The left eye slides toward the nose after the head turn.'],
  }),
  judge: text(100).optional().meta({ description: 'Who or what judged it.' }),
  source: reference('sources')
    .optional()
    .meta({ description: 'Where it can be checked. Every kind but illustrative needs it.' }),
});

export const failure = z.strictObject({
  checked: date.meta({ description: 'When this record was last checked against its sources.' }),
  releases: orUnknown(z.array(text(60).meta({ examples: ['2.0'] })).min(1)).meta({
    description: 'Releases that a statement or an example below names, by id; quote them.',
  }),
  statements: z
    .array(statement.extend({ release: release.optional() }))
    .max(12)
    .meta({
      description:
        'What sources say of this mode on this model. Admissions stand in the model record, figures in the benchmark.',
    }),
  symptoms: z
    .array(text(200).meta({ examples: ['Blotchy patches on the face after the clip was extended'] }))
    .max(8)
    .optional()
    .meta({ description: "Signs beyond the mode's own that sources describe on this model." }),
  examples: z.array(example).max(40).meta({ description: 'Clips that show it, by kind.' }),
  questions: z
    .array(
      z.strictObject({
        asks: text(160).meta({ description: 'The question, as people ask it.' }),
        answer: text(700).meta({ description: 'The answer, in our words.' }),
        sources: optionalSources,
      }),
    )
    .max(8)
    .optional()
    .meta({ description: 'Questions people ask, answered from sources.' }),
  on: z
    .array(reference('platforms'))
    .optional()
    .meta({ description: "The platforms whose fault it is, where it is the platform's." }),
  severity: severity.optional().meta({ description: 'Only where it differs from the mode, with the reason.' }),
});
export type Failure = z.infer<typeof failure>;
export type Example = z.infer<typeof example>;
