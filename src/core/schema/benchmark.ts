/** A published measurement: what was measured on which release, by whom, and the figures. */
import { z } from 'zod';
import { orUnknown, reference, roughDate, sourceList, text } from './common.ts';

const figure = z
  .strictObject({
    model: reference('models').optional(),
    other: text(80).optional().meta({ description: 'A system that has no record here, so that the pool is whole.' }),
    release: orUnknown(text(60).meta({ examples: ['2.0'] })).meta({
      description: 'The release that was measured, by id; quote it.',
    }),
    value: z.number().meta({ description: 'The figure, on the scale of the measure.', examples: [3.62] }),
    n: z.int().positive().optional().meta({ description: 'Clips or prompts rated.' }),
  })
  .refine((value) => (value.model === undefined) !== (value.other === undefined), {
    error: 'A figure has either model or other.',
  });

const measure = z
  .strictObject({
    name: text(100).meta({ description: "The benchmark's own name for it.", examples: ['Temporal coherence'] }),
    what: text(240).meta({
      description: 'What it measures, in our words.',
      examples: ['How well a clip holds together over time, rated by people from 1 to 5.'],
    }),
    unit: z.enum(['share', 'percent', 'score']).meta({ description: 'What the figures count.' }),
    scale: z.strictObject({
      min: z.number().meta({ description: 'The lowest figure there can be.', examples: [1] }),
      max: z.number().meta({ description: 'The highest figure there can be.', examples: [5] }),
    }),
    better: z.enum(['higher', 'lower']).meta({ description: 'Which figures are better.' }),
    modes: z.array(reference('modes')).max(10).meta({ description: 'The modes it speaks to.' }),
    figures: z
      .array(figure)
      .min(1)
      .max(60)
      .meta({ description: 'Every system of the pool, so that places can be computed.' }),
    sources: sourceList
      .optional()
      .meta({ description: "Where the figures stand, if not in the benchmark's own source." }),
  })
  .refine((value) => value.figures.every((f) => f.value >= value.scale.min && f.value <= value.scale.max), {
    error: 'Every figure lies on the scale.',
  });

export const benchmark = z.strictObject({
  name: text(80).meta({ description: 'The name of the benchmark.', examples: ['VBench'] }),
  by: text(160).meta({ description: 'Who made the measurement.', examples: ['Shanghai AI Laboratory'] }),
  when: roughDate,
  judge: z.enum(['human', 'model', 'metric', 'mixed']).meta({ description: 'Who or what judged.' }),
  judged: text(300).meta({
    description: 'How it was judged: how many people, which model, which metric.',
    examples: ['Three people rated each clip.'],
  }),
  prompts: z.int().positive().optional().meta({ description: 'How many prompts.' }),
  summary: text(300).meta({
    description: 'What was measured, in a sentence or two.',
    examples: ['Twelve models rated by people on how faces and bodies hold.'],
  }),
  measures: z.array(measure).min(1).max(30),
  caveats: z.array(text(300)).max(8).optional().meta({ description: 'What the figures do not show.' }),
  sources: sourceList,
});
export type Benchmark = z.infer<typeof benchmark>;
