/** Our own measurement of the scorer or the diagnosis, with the command that repeats it. */
import { z } from 'zod';
import { date, text } from './common.ts';

export const evaluation = z.strictObject({
  name: text(80).meta({ description: 'The name of the measurement.', examples: ['Cues against human labels'] }),
  when: date,
  what: text(300).meta({
    description: 'What was measured, in a sentence.',
    examples: ['How often a red report goes with a clip that people marked as bad.'],
  }),
  on: text(300).meta({
    description: 'What it was measured on.',
    examples: ['368 prompts with the labels of three people each'],
  }),
  command: text(200).meta({ description: 'The command that repeats it.', examples: ['npm run evaluate'] }),
  figures: z
    .array(
      z.strictObject({
        name: text(120).meta({
          description: 'What the figure is.',
          examples: ['share of red prompts with a bad clip'],
        }),
        value: z.number().meta({ description: 'The figure.', examples: [0.31] }),
        low: z.number().optional().meta({ description: 'The lower end of its interval.' }),
        high: z.number().optional().meta({ description: 'The upper end of its interval.' }),
        n: z.int().positive().optional().meta({ description: 'How many cases.' }),
      }),
    )
    .min(1)
    .max(200)
    .meta({ description: 'The figures, each with its interval where there is one.' }),
  not_shown: text(600).meta({
    description: 'What it does not show.',
    examples: ['Nothing about models that were not in the sample.'],
  }),
});
export type Evaluation = z.infer<typeof evaluation>;
