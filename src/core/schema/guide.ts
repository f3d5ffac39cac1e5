/** The head of a guide: long prose for people, which never holds facts that a record should hold. */
import { z } from 'zod';
import { date, text } from './common.ts';

export const guide = z.strictObject({
  title: text(100),
  summary: text(220),
  order: z.int().min(1).max(99),
  checked: date,
});
export type Guide = z.infer<typeof guide>;
