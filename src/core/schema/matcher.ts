/** The closed set of shapes a cue may look for; a matcher is a mapping with exactly one of these keys. */
import { z } from 'zod';
import { reference } from './common.ts';

const lexicons = z
  .array(reference('lexicons'))
  .min(1)
  .max(12)
  .meta({ description: 'Ids of lexicons whose terms are looked for; any of them will do.' });
const within = z.enum(['clause', 'sentence', 'prompt']).meta({ description: 'How far apart the parts may stand.' });
const gap = z
  .int()
  .min(0)
  .max(30)
  .meta({ description: 'At most this many words (or Chinese characters) between two neighbors.' });
const positive = z.int().min(1).max(100_000);

export const INPUTS = ['text', 'image', 'video'] as const;

const simple = {
  terms: z
    .strictObject({ of: lexicons })
    .meta({ description: 'A term of a lexicon stands in the prompt and is not negated.' }),
  count: z
    .strictObject({
      of: lexicons,
      at_least: z.int().min(2).max(50),
      within,
      distinct: z.boolean().optional().meta({ description: 'Count different terms, not places.' }),
    })
    .meta({ description: 'Terms stand there a number of times.' }),
  deeds: z
    .strictObject({
      of: lexicons,
      at_least: z.int().min(1).max(20),
      aside: lexicons.optional().meta({
        description: 'No deed is counted in a clause with such a term: what the camera does.',
      }),
    })
    .meta({
      description:
        'So many different deeds are told: verbs of the lexicons, and others by how they are formed and where they stand.',
    }),
  near: z
    .strictObject({
      terms: z.array(lexicons).min(2).max(4),
      within,
      gap: gap.optional(),
      mark: z.int().min(1).max(4).optional().meta({
        description: 'Which of the lists is the place that is marked, counted from 1; all of it if left out.',
      }),
    })
    .meta({ description: 'A term of each list, close to each other, in any order.' }),
  order: z
    .strictObject({
      terms: z.array(lexicons).min(2).max(4),
      within,
      gap: gap.optional(),
      mark: z.int().min(1).max(4).optional().meta({
        description: 'Which of the lists is the place that is marked, counted from 1; all of it if left out.',
      }),
    })
    .meta({ description: 'A term of each list, in the order of the lists.' }),
  number: z
    .strictObject({
      of: lexicons.optional().meta({ description: 'The things that are counted; left out, whatever is.' }),
      at_least: positive,
      at_most: positive.optional(),
      gap: gap.optional(),
      places: z
        .int()
        .min(2)
        .max(8)
        .optional()
        .meta({ description: 'How many such counts there must be; 1 if left out.' }),
    })
    .meta({ description: 'A number and the thing counted: "five cats", "三只猫".' }),
  relation: z
    .strictObject({
      action: lexicons,
      between: lexicons,
      parties: z
        .int()
        .min(2)
        .max(4)
        .meta({ description: 'How many take part: a plural or a number counts for as many as it says, at least two.' }),
    })
    .meta({ description: 'Who does what to whom: an action in a clause with enough who take part in it.' }),
  quoted: z
    .strictObject({
      at_least: positive.meta({ description: 'Characters between the quotation marks.' }),
      quotes: z
        .int()
        .min(2)
        .max(8)
        .optional()
        .meta({ description: 'How many such quotations there must be; 1 if left out.' }),
      near: lexicons.optional().meta({ description: 'Only where such a term stands in the same sentence.' }),
      spoken: z.boolean().optional().meta({
        description:
          'With near: also where it is said, as in Anna: "Late again."; without this such words do not count. What is lettering beyond doubt, as in a sign that reads "OPEN", then does not count.',
      }),
    })
    .meta({ description: 'Words in quotation marks.' }),
  negated: z
    .strictObject({ of: lexicons })
    .meta({ description: 'A term that the prompt asks not to have: "no text", "没有文字".' }),
  length: z
    .strictObject({ unit: z.enum(['characters', 'words', 'clauses', 'sentences']), at_least: positive })
    .meta({ description: 'The prompt is at least so long; a Chinese character counts as one word.' }),
  missing: z
    .strictObject({ of: lexicons })
    .meta({ description: 'No such term stands in the prompt. Only inside "all".' }),
  setting: z
    .strictObject({
      seconds_at_least: positive.optional(),
      seconds_at_most: positive.optional(),
      input: z.array(z.enum(INPUTS)).min(1).optional(),
      audio: z.enum(['on', 'off']).optional(),
      negative_prompt: z
        .array(z.enum(['yes', 'no', 'unknown']))
        .min(1)
        .optional()
        .meta({ description: 'Whether the model takes a negative prompt.' }),
    })
    .meta({ description: 'What is known of the shot. A setting that nobody gave does not fire. Only inside "all".' }),
  pattern: z
    .strictObject({
      source: z.string().min(1).max(200).meta({
        description:
          'A regular expression over the lower-cased prompt: bounded repeats of single characters or classes only.',
      }),
      at_least: positive.optional().meta({ description: 'How many places there must be.' }),
    })
    .meta({ description: 'A shape that words cannot give, such as a timecode. Prefer lexicons.' }),
};

const single = oneKeyOf(simple);
const several = z.array(single).min(2).max(6);

/** One of the kinds, or several of them together. */
export const matcher = oneKeyOf({
  ...simple,
  all: several.meta({
    description: 'Every one of these fires. The places marked are those of the first that has any.',
  }),
  any: several.meta({ description: 'At least one of these fires.' }),
});

function oneKeyOf<T extends Record<string, z.ZodType>>(shapes: T) {
  const optional = Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shape.optional()])) as {
    [K in keyof T]: z.ZodOptional<T[K]>;
  };
  return z
    .strictObject(optional)
    .refine((value) => Object.keys(value).length === 1, {
      error: `A matcher has exactly one key: ${Object.keys(shapes).join(', ')}.`,
    })
    .meta({ minProperties: 1, maxProperties: 1 });
}

export type Matcher = z.infer<typeof matcher>;
export const MATCHER_KINDS = [...Object.keys(simple), 'all', 'any'];
