/** A shape in a prompt that goes with failures, with its fixes and its own tests. */
import { z } from 'zod';
import { reference, text } from './common.ts';
import { INPUTS, matcher } from './matcher.ts';

export const STRATEGIES = ['calm', 'reframe', 'simplify', 'post', 'split', 'restate', 'settings'] as const;

/** How much may hang on a place that other words take. */
export const ROOMS = ['alone', 'open', 'object', 'whole', 'head', 'aside', 'noun'] as const;

const wording = z.strictObject({ en: z.string().max(160), zh: z.string().max(160) });
const replacement = z.strictObject({
  en: z.string().max(160).optional().meta({ description: 'What stands there instead, whatever stood there.' }),
  zh: z.string().max(160).optional(),
  first: z
    .literal(true)
    .optional()
    .meta({ description: 'Only for the first word of the place: a number, not what it counts.' }),
  words: z
    .record(z.string().min(1).max(60), z.string().max(80))
    .optional()
    .meta({ description: 'What a given word becomes, in lower case: {"sprints": "walks"}. Comes before en and zh.' }),
});

const fix = z
  .strictObject({
    strategy: z.enum(STRATEGIES).meta({
      description:
        'The kind of help: calm (less motion), reframe, simplify, post (do it in the edit), split (into shots), restate (say what is wanted), settings.',
    }),
    where: z.enum(ROOMS).optional().meta({
      description:
        'Only where so much hangs on the place: alone (nothing follows in its clause but a place: "in a gym"), open (nothing or a preposition), object (a short object and nothing more), whole (as open, and the place begins its clause), head (it begins its clause, and a Chinese object follows), aside (not what the prompt begins with, nor what a shot is of; in Chinese nothing described before it), noun (a noun follows that it describes: "laughing friends").',
    }),
    sole: z.literal(true).optional().meta({
      description:
        'Only in a sentence that tells of no other act: not "slowly punches, sweat flying". What calms with a where is held to it anyway.',
    }),
    unless: z.array(reference('lexicons')).min(1).optional().meta({
      description: 'Not where a word of these stands in the same sentence, unless another fix changes that, too.',
    }),
    after: z.array(reference('lexicons')).min(1).optional().meta({
      description:
        'Only where a word of these stands before it in the prompt: a crowd behind a singer may be blurred, a crowd alone is what is seen.',
    }),
    replace: replacement.optional().meta({ description: 'Put other words in the place that was found.' }),
    remove: z.enum(['span', 'clause']).optional().meta({ description: 'Take the place or its clause away.' }),
    move: z.enum(['span', 'clause']).optional().meta({
      description: 'Take it out of the prompt and show it to the person under "moved", to be done in the edit.',
    }),
    add: wording.optional().meta({ description: 'A sentence added at the end.' }),
    split: z
      .enum(['sentence', 'clause', 'place'])
      .optional()
      .meta({ description: 'Begin a new shot at the sentence, the clause or the place.' }),
    set: z
      .strictObject({
        seconds: z.int().min(1).max(120).optional(),
        audio: z.enum(['on', 'off']).optional(),
        input: z.enum(INPUTS).optional(),
      })
      .optional()
      .meta({ description: 'Settings to change.' }),
  })
  .refine(
    ({ where, sole: _, unless: __, after: ___, ...rest }) =>
      Object.keys(rest).length === 2 && (where === undefined || rest.replace !== undefined),
    {
      error:
        'A fix has a strategy and exactly one of: replace, remove, move, add, split, set; only replace may say where.',
    },
  )
  .meta({ minProperties: 2, maxProperties: 6 });

const given = {
  prompt: z
    .string()
    .min(1)
    .max(2000)
    .meta({
      description: 'The prompt. <<…>> marks each place that must be found.',
      examples: ['The running shoes stand by the door.'],
    }),
  model: reference('models').optional(),
  seconds: z.number().positive().max(600).optional(),
  input: z.enum(INPUTS).optional(),
  audio: z.enum(['on', 'off']).optional(),
};
const fires = z.union([
  z
    .string()
    .min(1)
    .max(2000)
    .meta({ examples: ['A woman <<sprints>> along the beach.'] }),
  z.strictObject(given),
]);
const quiet = z.union([
  z
    .string()
    .min(1)
    .max(2000)
    .meta({ examples: ['A woman stands on the beach.'] }),
  z.strictObject({
    ...given,
    because: text(200)
      .optional()
      .meta({
        description: 'Why this near miss stays quiet.',
        examples: ['Here the word names a thing, not an action.'],
      }),
  }),
]);

export const cue = z.strictObject({
  name: text(60).meta({ description: 'The name of the shape, as a noun phrase.', examples: ['Fast running'] }),
  says: text(160).meta({
    description: 'What a report says about the place: one sentence to the person who wrote the prompt.',
    examples: ['A sprint moves the limbs faster than frames can follow; let the person walk.'],
  }),
  why: text(400).meta({
    description: 'Why such prompts go wrong more often.',
    examples: ['Limbs that move far between two frames leave the model little to go by.'],
  }),
  match: matcher.meta({ description: 'What is looked for: a mapping with one matcher kind.' }),
  unless: z
    .array(matcher)
    .min(1)
    .max(6)
    .optional()
    .meta({ description: 'It stays quiet where one of these fires in the same sentence.' }),
  assumes: z
    .literal('image')
    .optional()
    .meta({ description: 'What a prompt in which it fires begins from, unless the settings say: image.' }),
  fixes: z
    .array(fix)
    .max(6)
    .optional()
    .meta({ description: 'What may be changed; each is scored again before it is offered.' }),
  examples: z.strictObject({
    fires: z
      .array(fires)
      .min(2)
      .max(30)
      .meta({ description: 'Prompts in which it fires, with each place marked <<so>>.' }),
    quiet: z
      .array(quiet)
      .min(2)
      .max(30)
      .meta({ description: 'Prompts in which it stays quiet; at least one near miss says because.' }),
  }),
});
export type Cue = z.infer<typeof cue>;
export type Fix = z.infer<typeof fix>;
