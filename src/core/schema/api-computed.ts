/** What the data file of one record says beyond the record itself, by kind: all of it follows from other records. */
import { z } from 'zod';
import { STRENGTH_LEVELS } from '../catalog/strength.ts';
import { apiRef, count, ids } from './api-parts.ts';
import { severityLevel } from './common.ts';
import type { Kind } from './kinds.ts';
import { STRENGTHS } from './mode.ts';

const lookalikes = {
  mode: apiRef,
  tell: z.string().meta({ description: 'The sign that parts the two.' }),
};

const severity = z
  .strictObject({
    level: severityLevel,
    because: z.string(),
    overridden: z.boolean().meta({ description: 'It differs from the severity of the mode.' }),
  })
  .meta({ description: "The mode's severity, unless the failure gives its own with a reason." });

const strength = z
  .strictObject({
    level: z.enum(STRENGTH_LEVELS),
    met: z.int().min(0).max(4).meta({ description: 'How many of the four criteria are met.' }),
    criteria: z
      .array(
        z.strictObject({
          key: z.enum(['still', 'timed', 'admitted', 'observed']),
          asks: z.string(),
          met: z.boolean(),
          because: z.string(),
          sources: ids,
        }),
      )
      .length(4),
  })
  .meta({ description: 'How well a ticket can be evidenced. It says nothing about what a platform will answer.' });

const spread = z.strictObject({
  name: z.string(),
  figures: count,
  median: z.number(),
  best: z.number(),
  worst: z.number(),
  range: z.number(),
});

export const COMPUTED = {
  failures: z.strictObject({
    mode: apiRef,
    model: apiRef,
    group: apiRef,
    maker: z.string(),
    retired: z.boolean().meta({ description: 'The model is retired; nothing here is current advice.' }),
    severity,
    strength,
    lookalikes: z.array(
      z.strictObject({
        ...lookalikes,
        failure: apiRef.nullable().meta({ description: 'The same mode on this model, where it has a record.' }),
      }),
    ),
    other_models: z.array(apiRef).meta({ description: 'The same mode on other models.' }),
    platforms: z
      .array(apiRef)
      .meta({ description: 'Where to turn to: the platforms at fault, else all that serve the model.' }),
    stands_better: z
      .array(apiRef)
      .meta({ description: 'Models with a better figure for this mode in some published measurement.' }),
  }),
  modes: z.strictObject({
    narrower: z.array(apiRef).meta({ description: 'Modes that are a kind of this one.' }),
    lookalikes: z
      .array(z.strictObject(lookalikes))
      .meta({ description: 'Modes it is taken for, from whichever side the tell is written.' }),
    unrecorded: z
      .array(apiRef)
      .meta({ description: 'Models without a record of this mode: nothing is recorded, which is not "none".' }),
  }),
  models: z.strictObject({
    retired: z.boolean(),
    newest: z.string().meta({ description: 'The id of the newest release.' }),
  }),
  cues: z.strictObject({
    modes: z
      .array(
        z.strictObject({
          mode: apiRef,
          effect: z.enum(['raises', 'protects']),
          strength: z.enum(STRENGTHS),
          points: z
            .int()
            .meta({ description: 'What the scorer adds where the cue fires; negative where it protects.' }),
        }),
      )
      .meta({ description: 'The modes that name this cue.' }),
  }),
  benchmarks: z.strictObject({ measures: z.array(spread).meta({ description: 'The arithmetic under each measure.' }) }),
  redirects: z.strictObject({ to: z.array(apiRef) }),
  sources: z.strictObject({}),
  groups: z.strictObject({}),
  lexicons: z.strictObject({}),
  platforms: z.strictObject({}),
  evaluations: z.strictObject({}),
} as const satisfies Record<Kind, z.ZodType>;

export type ComputedOf<K extends Kind> = z.infer<(typeof COMPUTED)[K]>;
