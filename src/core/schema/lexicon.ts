/** Words and phrases that cues share, in English and Chinese. */
import { z } from 'zod';
import { ANSWERS } from '../../diagnose/diagnosis-set.ts';
import { text } from './common.ts';

const word = z.string().min(1).max(60);
const englishNote = 'A slash gives the irregular forms and nothing is added: "foot/feet", "run/runs/running/ran".';

export const lexicon = z.strictObject({
  name: text(60).meta({ description: 'What the words have in common.', examples: ['Words for fast running'] }),
  note: text(300).optional().meta({ description: 'What belongs here and what does not.' }),
  several: z
    .boolean()
    .optional()
    .meta({ description: 'Each word names two or more by itself, as "couple" and 情侣 do.' }),
  role: z.enum(['who', 'does']).optional().meta({
    description:
      'What its words are in a shot: who it can be about, or does, a verb of what they do. A prompt that is split names by these who does what in each shot.',
  }),
  diagnosis: z
    .strictObject({
      what: z
        .enum(ANSWERS.what)
        .optional()
        .meta({ description: 'The answer to "what goes wrong" that these words give.' }),
      made_from: z
        .enum(ANSWERS.madeFrom)
        .optional()
        .meta({ description: 'The answer to "what was it made from" that these words give.' }),
    })
    .optional()
    .meta({
      description:
        'Marks words that mean the same to a person who describes a clip. Such a lexicon is read by the diagnosis, with every ending of its English words, and by no cue.',
    }),
  en: z
    .strictObject({
      words: z
        .array(word.meta({ examples: ['at full speed'] }))
        .max(900)
        .optional()
        .meta({
          description: 'Words and phrases that are found exactly as written; a space also stands for a hyphen.',
        }),
      nouns: z
        .array(word.meta({ examples: ['chase'] }))
        .max(900)
        .optional()
        .meta({ description: `Nouns: the plural is found too. ${englishNote}` }),
      verbs: z
        .array(word.meta({ examples: ['sprint'] }))
        .max(900)
        .optional()
        .meta({ description: `Verbs: -s, -ing and -ed are found too. ${englishNote}` }),
    })
    .optional()
    .meta({ description: 'English forms, in lower case.' }),
  zh: z
    .array(word.meta({ examples: ['飞奔'] }))
    .max(900)
    .optional()
    .meta({ description: 'Chinese phrases, found wherever they stand.' }),
  not: z
    .array(word.meta({ examples: ['watch face'] }))
    .max(900)
    .optional()
    .meta({
      description:
        'Longer words and phrases that contain one of the above and mean something else: "watch face", "手机".',
    }),
});
export type Lexicon = z.infer<typeof lexicon>;
