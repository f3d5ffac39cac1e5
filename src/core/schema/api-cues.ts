/** The schema of the compiled cue set, `/api/v1/cues-compiled.json`: what the scorer reads, with ids resolved to indexes. */
import { z } from 'zod';
import type { CompiledMatcher, CueSet } from '../../scorer/cue-set.ts';
import { compiledHead } from './api-parts.ts';
import { ROOMS, STRATEGIES } from './cue.ts';
import { INPUTS } from './matcher.ts';
import { NEEDS } from './mode.ts';

const index = z.int().min(0);
const indexes = z.array(index).meta({ description: 'Indexes into lexicons.' });
const amount = z.int().min(0);
const ability = z.enum(['yes', 'no', 'unknown']);
const audio = z.enum(['on', 'off']);
const scope = z.enum(['clause', 'sentence', 'prompt']);
const place = z.enum(['span', 'clause']);
const kind = <K extends string>(...names: K[]) => z.enum(names);

const matcher: z.ZodType<CompiledMatcher> = z
  .union([
    z.strictObject({ kind: kind('terms', 'negated', 'missing'), of: indexes }),
    z.strictObject({ kind: kind('count'), of: indexes, atLeast: amount, within: scope, distinct: z.boolean() }),
    z.strictObject({ kind: kind('deeds'), of: indexes, atLeast: amount, aside: indexes }),
    z.strictObject({
      kind: kind('near', 'order'),
      terms: z.array(indexes),
      within: scope,
      gap: amount.nullable(),
      mark: index.nullable(),
    }),
    z.strictObject({
      kind: kind('number'),
      of: indexes.nullable(),
      atLeast: amount,
      atMost: amount.nullable(),
      gap: amount.nullable(),
      places: amount,
    }),
    z.strictObject({ kind: kind('relation'), action: indexes, between: indexes, parties: amount }),
    z.strictObject({
      kind: kind('quoted'),
      atLeast: amount,
      quotes: amount,
      near: indexes.nullable(),
      spoken: z.boolean(),
    }),
    z.strictObject({
      kind: kind('length'),
      unit: kind('characters', 'words', 'clauses', 'sentences'),
      atLeast: amount,
    }),
    z.strictObject({
      kind: kind('setting'),
      secondsAtLeast: z.number().nullable(),
      secondsAtMost: z.number().nullable(),
      input: z.array(z.enum(INPUTS)).nullable(),
      audio: audio.nullable(),
      negativePrompt: z.array(ability).nullable(),
    }),
    z.strictObject({
      kind: kind('pattern'),
      source: z.string(),
      atLeast: amount,
      needs: z
        .array(z.string())
        .meta({ description: 'Pieces of text of which a prompt must hold one; empty where any may match.' }),
    }),
    z.strictObject({
      kind: kind('all', 'any'),
      get of() {
        return z.array(matcher);
      },
    }),
  ])
  .meta({ id: 'matcher', description: 'What a cue looks for.' });

const text = z.string();
const fix = z.strictObject({
  strategy: z.enum(STRATEGIES),
  where: z.enum(ROOMS).exactOptional().meta({
    description: 'How much may hang on the place for the fix to be tried.',
  }),
  sole: z.literal(true).exactOptional(),
  unless: indexes.exactOptional(),
  after: indexes.exactOptional(),
  replace: z
    .strictObject({
      en: text.exactOptional(),
      zh: text.exactOptional(),
      first: z.literal(true).exactOptional().meta({ description: 'For the first word of the place only.' }),
      words: z.record(text, text).exactOptional(),
    })
    .exactOptional(),
  remove: place.exactOptional(),
  move: place.exactOptional(),
  add: z.strictObject({ en: text, zh: text }).exactOptional(),
  split: kind('sentence', 'clause', 'place').exactOptional(),
  set: z
    .strictObject({
      seconds: amount.exactOptional(),
      audio: audio.exactOptional(),
      input: z.enum(INPUTS).exactOptional(),
    })
    .exactOptional(),
});

const release = z.strictObject({
  id: text,
  seconds: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  promptCharacters: amount.nullable(),
  nativeAudio: ability,
  suppliedAudio: ability,
  imageInput: ability,
  textInput: ability,
  negativePrompt: ability,
});

const measure = z.strictObject({
  name: text,
  pool: amount.meta({ description: 'How many were measured.' }),
  sources: z.array(text),
  modes: z.array(index).meta({ description: 'Indexes into modes.' }),
  standings: z.array(z.tuple([index, z.int().min(-1), amount, amount])).meta({
    description:
      'Index into models, index into its releases or -1 where the source names none, how many of the pool did better, how many others as well.',
  }),
});

/** Typed by what the scorer reads, so that the two cannot drift apart; the scorer has no use for `$schema`. */
export const cuesCompiled: z.ZodType<CueSet & { $schema: string }> = z.strictObject({
  ...compiledHead(4),
  traditional: text.meta({
    description: 'Pairs of characters, the traditional before its simplified one; prompts are read in the latter.',
  }),
  lexicons: z.strictObject({
    ids: z.array(text).meta({ description: 'Every other column has as many entries; each joins its words by "|".' }),
    words: z.array(text).meta({ description: 'Lower-case words and phrases.' }),
    not: z.array(text).meta({ description: 'Longer forms that mean something else.' }),
    nouns: z
      .array(text)
      .meta({ description: 'Nouns without their plurals; an irregular one is written out with "/".' }),
    verbs: z.array(text).meta({ description: 'Verbs without inflections; an irregular one is written out with "/".' }),
    zh: z.array(text).meta({ description: 'Chinese phrases.' }),
    zhNot: z.array(text).meta({ description: 'Longer Chinese forms that mean something else.' }),
    several: z.array(index).meta({ description: 'Indexes of lexicons whose words each name several.' }),
    who: z.array(index).meta({ description: 'Indexes of lexicons that say who a shot is about.' }),
    does: z.array(index).meta({ description: 'Indexes of lexicons that say what is done.' }),
  }),
  cues: z.array(
    z.strictObject({
      id: text,
      says: text,
      match: matcher,
      unless: z.array(matcher),
      assumes: z.literal('image').exactOptional(),
      fixes: z.array(fix),
    }),
  ),
  modes: z.array(
    z.strictObject({
      id: text,
      name: text,
      needs: z.array(z.enum(NEEDS)),
      rewritable: z.boolean(),
      links: z.array(
        z.strictObject({
          cue: index.meta({ description: 'Index into cues.' }),
          points: z.int().meta({ description: 'Negative where the cue protects.' }),
          sources: z.array(text),
        }),
      ),
    }),
  ),
  models: z.array(
    z.strictObject({
      id: text,
      name: text,
      retired: z.boolean(),
      releases: z.array(release).meta({ description: 'Newest first.' }),
      failures: z.array(text).meta({ description: 'Modes that have a record on this model.' }),
    }),
  ),
  measures: z.array(measure).meta({ description: 'What the base of a model is worked out from.' }),
});
