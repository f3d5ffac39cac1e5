/** A cited work, written down once: who speaks, how it knows, when it was published and read. */
import { z } from 'zod';
import { date, orUnknown, roughDate, text, url } from './common.ts';

export const source = z.strictObject({
  title: text(200).meta({
    description: 'The title of the work, or a plain description where it has none.',
    examples: ['Forum thread: faces change after the cut'],
  }),
  url,
  speaks: z.enum(['maker', 'researcher', 'user', 'press', 'rival']).meta({
    description:
      'Who speaks: maker (a model maker or platform owner on its own product), researcher, user (of the model), press (whoever writes for readers), rival (sells what competes with the model, the platform or this guide).',
  }),
  speaker: text(100).meta({
    description:
      'The person or organization that speaks. For a maker: exactly the maker of the model or the owner of the platform.',
    examples: ['Kuaishou'],
  }),
  grade: z.enum(['measured', 'documented', 'reported', 'anecdotal']).meta({
    description:
      'How it knows: measured (counted, with a method), documented (by those responsible), reported (tells what others found), anecdotal (tells of own cases).',
  }),
  published: orUnknown(roughDate).meta({ description: 'When the work was published, as exactly as it says.' }),
  read: date.meta({ description: 'When one of us, or the research it came from, last read it.' }),
  how: text(200)
    .optional()
    .meta({ description: 'How it was read where that matters: an abstract only, a relayed copy, a stored copy.' }),
});
export type Source = z.infer<typeof source>;
