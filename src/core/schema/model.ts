/** A model family with its dated releases, the rules its maker gives and the limits its maker admits. */
import { z } from 'zod';
import { date, orUnknown, reference, roughDate, sourceList, statement, text } from './common.ts';

const ability = z.enum(['yes', 'no', 'unknown']);
export const CAPABILITIES = [
  'text_input',
  'image_input',
  'video_input',
  'native_audio',
  'supplied_audio',
  'negative_prompt',
  'end_frame',
  'reference_images',
] as const;

export const LIFECYCLES = ['active', 'closing', 'retired', 'unknown'] as const;
export const lifecycle = z.strictObject({
  status: z.enum(LIFECYCLES).meta({ description: 'Whether it can be used.' }),
  since: roughDate.optional().meta({ description: 'Since when, or from when on.' }),
  note: text(300).optional().meta({ description: 'What its users should know about that.' }),
  sources: sourceList,
});

const seconds = z
  .strictObject({
    min: z
      .number()
      .positive()
      .max(600)
      .meta({ description: 'The shortest clip.', examples: [5] }),
    max: z
      .number()
      .positive()
      .max(600)
      .meta({ description: 'The longest clip.', examples: [10] }),
  })
  .refine((value) => value.max >= value.min, { error: 'max is not below min.' });

const release = z.strictObject({
  id: text(40).meta({ description: 'The version as people write it, quoted: "2.0".', examples: ['2.0'] }),
  released: orUnknown(roughDate),
  seconds: orUnknown(seconds).meta({ description: 'Length of one generated clip, shortest and longest.' }),
  sizes: orUnknown(z.array(text(40).meta({ examples: ['1080p'] })).min(1)).meta({
    description: 'Sizes offered, as the maker writes them.',
  }),
  prompt_characters: orUnknown(
    z
      .int()
      .positive()
      .meta({ examples: [2500] }),
  ).meta({ description: "The longest prompt, in characters, where the limit is the maker's." }),
  prompt_tokens: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'The longest prompt where the maker counts tokens.' }),
  capabilities: z.strictObject(
    Object.fromEntries(CAPABILITIES.map((name) => [name, ability])) as Record<
      (typeof CAPABILITIES)[number],
      typeof ability
    >,
  ),
  lifecycle: lifecycle.optional().meta({ description: "Where it differs from the family's." }),
  checked: date,
  sources: sourceList,
});

export const model = z.strictObject({
  name: text(60).meta({ description: 'The name of the family.', examples: ['Kling'] }),
  maker: text(80).meta({
    description: 'The organization that makes it, spelled as in the sources.',
    examples: ['Kuaishou'],
  }),
  aliases: z
    .array(text(60).meta({ examples: ['kling-v2-1'] }))
    .max(30)
    .meta({ description: 'Other names, product names and API ids people write.' }),
  summary: text(220).meta({
    description: 'What it is, in a sentence or two.',
    examples: ['A family of models that make clips from text or a first image.'],
  }),
  lifecycle,
  releases: z.array(release).min(1).max(30).meta({ description: 'Newest first.' }),
  rules: z
    .array(
      statement.extend({
        about: z
          .enum([
            'order',
            'camera',
            'motion',
            'people',
            'text',
            'audio',
            'negation',
            'length',
            'references',
            'settings',
            'shots',
            'style',
          ])
          .meta({ description: 'What the rule is about.' }),
        release: text(40).optional().meta({ description: 'The id of the release it holds for; all if left out.' }),
      }),
    )
    .max(20)
    .meta({ description: "The maker's own prompt rules." }),
  admits: z
    .array(
      statement.extend({
        modes: z.array(reference('modes')).max(8).meta({ description: 'The modes it speaks to.' }),
        release: text(40).optional().meta({ description: 'The id of the release it holds for; all if left out.' }),
      }),
    )
    .max(20)
    .meta({ description: 'Limitations the maker admits, and the modes they speak to.' }),
  checked: date,
});
export type Model = z.infer<typeof model>;
export type Release = z.infer<typeof release>;
