/** An id that moved or was split; its old addresses keep answering. */
import { z } from 'zod';
import { date, id, KINDS, text } from './common.ts';

export const redirect = z.strictObject({
  kind: z.enum(KINDS).meta({ description: 'The kind of record that moved.' }),
  to: z.array(id).min(1).max(6).meta({ description: 'Where it went; several where it was split.' }),
  since: date.meta({ description: 'The day it moved.' }),
  why: text(300).meta({ description: 'Why it moved.', examples: ['Two kinds of fault were told as one.'] }),
});
export type Redirect = z.infer<typeof redirect>;
