/** Where one runs a model, and where help is when a job failed, was blocked, or finished and looks poor. */
import { z } from 'zod';
import { date, optionalSources, orUnknown, reference, sourceList, statement, text, url } from './common.ts';
import { lifecycle } from './model.ts';

const dated = statement.extend({ checked: date });
export const OUTCOMES = ['failed', 'blocked', 'finished'] as const;

const desk = z.strictObject({
  name: text(80).meta({ description: 'What the owner calls it.', examples: ['Help center'] }),
  channel: z
    .enum(['email', 'form', 'in-app', 'help-center', 'forum', 'account'])
    .meta({ description: 'How one reaches it.' }),
  address: text(300).meta({
    description: 'The address itself: a web or mail address, or the way through the menus.',
    examples: ['Account > Help > Report a problem'],
  }),
  serves: text(200).optional().meta({ description: 'Whom or what it is for.' }),
  sources: sourceList.meta({ description: "At least one in which this platform's owner speaks." }),
  checked: date,
});

const policy = z.strictObject({
  says: text(500).meta({
    description: 'What the owner states, in our words.',
    examples: ['A job that fails is not charged.'],
  }),
  charged: z.enum(['yes', 'no', 'discretion', 'unknown']).meta({ description: 'Whether such a job is charged.' }),
  sources: sourceList,
  checked: date,
});
const policies = orUnknown(z.array(policy).min(1).max(6)).meta({
  description: 'What the owner states of such a job, each with source and day.',
});

export const platform = z.strictObject({
  name: text(60).meta({ description: 'The name of the product.', examples: ['Kling AI'] }),
  owner: text(80).meta({
    description: 'The organization that runs it, spelled as in the sources.',
    examples: ['Kuaishou'],
  }),
  role: z
    .enum(['maker', 'reseller'])
    .meta({ description: 'maker: the owner runs its own models here; reseller: those of others (too).' }),
  url,
  summary: text(220).meta({
    description: 'What one does there, in a sentence.',
    examples: ['The web studio of the maker, paid in credits.'],
  }),
  lifecycle: lifecycle.optional().meta({ description: 'Where it is closing or gone; left out while it is there.' }),
  serves: z
    .array(
      z.strictObject({
        model: reference('models'),
        releases: orUnknown(z.array(text(40).meta({ examples: ['2.0'] })).min(1)).meta({
          description: 'Which releases it offers, by id; quote them.',
        }),
        sources: sourceList,
        checked: date,
      }),
    )
    .min(1)
    .max(40),
  desks: orUnknown(z.array(desk).min(1).max(8)).meta({ description: 'Support channels.' }),
  job_id: orUnknown(z.array(dated).min(1).max(6)).meta({ description: 'Where the job id is found.' }),
  ticket: orUnknown(z.array(dated).min(1).max(10)).meta({ description: 'What a ticket needs.' }),
  policy: z
    .strictObject({ failed: policies, blocked: policies, finished: policies })
    .meta({ description: 'What becomes of credits when a job failed, was blocked, or finished and looks poor.' }),
  warnings: z
    .array(
      z.strictObject({ says: text(400).meta({ description: 'The warning, in our words.' }), sources: optionalSources }),
    )
    .max(8)
    .optional()
    .meta({ description: 'Look-alike sites and traps.' }),
  checked: date,
});
export type Platform = z.infer<typeof platform>;
