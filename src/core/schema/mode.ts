/** A failure mode: what goes wrong on screen or in sound, whatever the model. */
import { z } from 'zod';
import { optionalSources, perLanguage, reference, severity, sourceList, statement, text } from './common.ts';

export const NEEDS = ['native-audio', 'supplied-audio', 'image-input'] as const;
export const STRENGTHS = ['weak', 'moderate', 'strong'] as const;

const cueLink = z.strictObject({
  cue: reference('cues'),
  effect: z
    .enum(['raises', 'protects'])
    .optional()
    .meta({ description: 'Raises if left out. A protecting cue needs a measured source.' }),
  strength: z
    .enum(STRENGTHS)
    .meta({ description: 'How firmly the cue is tied to this mode. Strong needs a measured or documented source.' }),
  sources: optionalSources,
});

const mitigation = z.strictObject({
  do: text(200).meta({
    description: 'What to do, as an instruction.',
    examples: ['Ask for a medium shot instead of a close-up.'],
  }),
  costs: text(160).meta({
    description: 'What it costs the shot or the person.',
    examples: ['The face is smaller in the frame.'],
  }),
  basis: z.enum(['tested', 'measured', 'documented', 'reported']).meta({
    description: 'How it is known to help: tested by us, measured, documented by a maker, reported by users.',
  }),
  sources: sourceList,
});

export const mode = z.strictObject({
  name: text(60).meta({ description: 'The plain name.', examples: ['Face distortion'] }),
  group: reference('groups'),
  broader: reference('modes').optional().meta({ description: 'The more general mode this is a kind of.' }),
  names: perLanguage(text(80).meta({ examples: ['melting face'] }), { en: 3, zh: 2 }).meta({
    description: 'What people call it.',
  }),
  term: text(80).meta({
    description: 'The technical term, ours, to use in a ticket.',
    examples: ['facial geometry distortion'],
  }),
  summary: text(220).meta({
    description: 'What one sees, in a sentence or two.',
    examples: ['A face loses its shape: eyes slide, the jaw swells, the halves no longer match.'],
  }),
  mechanism: z.array(statement).min(1).max(6).meta({ description: 'Why models do this, as far as sources say.' }),
  symptoms: perLanguage(text(160).meta({ examples: ['One eye sits lower than the other'] }), { en: 4, zh: 0 }).meta({
    description: 'What a person would say they see.',
  }),
  says: perLanguage(text(120).meta({ examples: ['her face looks melted'] }), { en: 1, zh: 0 }, 100)
    .optional()
    .meta({
      description: 'How people put it, in their own loose words: read by the diagnosis, shown nowhere.',
    }),
  lookalikes: z
    .array(
      z.strictObject({
        mode: reference('modes'),
        tell: text(240).meta({
          description: 'The sign that parts the two.',
          examples: ['There the face is sound and belongs to somebody else.'],
        }),
      }),
    )
    .max(8)
    .meta({ description: 'Modes it is taken for. One side is enough.' }),
  severity,
  appears: z
    .array(z.enum(['first-frame', 'after-seconds', 'in-motion', 'at-cut', 'throughout']))
    .min(1)
    .meta({ description: 'When in a clip it shows.' }),
  still: z.boolean().meta({ description: 'Whether one still shows it.' }),
  timed: z.boolean().meta({ description: 'Whether it can be timed to a frame.' }),
  needs: z.array(z.enum(NEEDS)).optional().meta({ description: 'It can only occur where the model has one of these.' }),
  cues: z.array(cueLink).max(60).meta({ description: 'Prompt shapes that go with it.' }),
  mitigations: z.array(mitigation).max(12).meta({ description: 'What helps.' }),
  measured_by: z
    .array(
      z.strictObject({
        name: text(120).meta({ description: "The measure's own name.", examples: ['Human Anatomy'] }),
        how: text(240).optional().meta({ description: 'What it looks at, in our words.' }),
        sources: sourceList,
      }),
    )
    .max(10)
    .meta({ description: 'How the field measures it.' }),
  sources: sourceList.meta({ description: 'Works that name or define the mode.' }),
});
export type Mode = z.infer<typeof mode>;
