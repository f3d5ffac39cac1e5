/** A shelf that readers browse by. */
import { z } from 'zod';
import { text } from './common.ts';

export const group = z.strictObject({
  name: text(60).meta({ description: 'The name on the shelf.', examples: ['Anatomy'] }),
  order: z
    .int()
    .min(1)
    .max(99)
    .meta({ description: 'Where the shelf stands; 1 is first.', examples: [3] }),
  blurb: text(200).meta({
    description: 'What stands on this shelf, in one sentence.',
    examples: ['Faces, hands and bodies that lose their shape.'],
  }),
});
export type Group = z.infer<typeof group>;
