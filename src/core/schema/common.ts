/** The small schemas that every kind of record is built from: ids, dates, texts, links, references. */
import { z } from 'zod';
import type { Kind } from './kinds.ts';

/** Lower-case words joined by hyphens. The file name of a record is its id. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(ID_PATTERN, { error: 'An id is lower-case words joined by hyphens, like "face-distortion".' })
  .max(60);

export { KINDS, type Kind } from './kinds.ts';

/** An id of a record of another kind; the reader checks that the record exists. */
export function reference(kind: Kind) {
  return id.meta({ 'x-references': kind, description: `The id of a record in catalog/${kind}/.` });
}

/** Words for people: not blank, no spaces at the ends, at most `most` characters. */
export function text(most: number) {
  return z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value === value.trim() && value.trim() !== '', {
      error: 'A text is not blank and neither begins nor ends with a space.',
    });
}

function isCalendarDate(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'A date is written YYYY-MM-DD.' })
  .refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isCalendarDate(value), {
    error: 'This day is not in the calendar.',
  })
  .meta({ description: 'A calendar date, YYYY-MM-DD.', examples: ['2026-11-22'] });

/** A date as exactly as the source gives it: a year, a month or a day. */
export const roughDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, { error: 'A date is written YYYY, YYYY-MM or YYYY-MM-DD.' })
  .refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isCalendarDate(value), {
    error: 'This day is not in the calendar.',
  })
  .meta({
    description: 'A year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD. Quote a bare year.',
    examples: ['2026-03'],
  });

/** What we do not know is said, not guessed and not left out. */
export const UNKNOWN = 'unknown';
export const unknown = z.literal(UNKNOWN).meta({ description: 'No source was found. Shown as such on the page.' });
export function orUnknown<T extends z.ZodType>(schema: T) {
  return z.union([unknown, schema]);
}

function isPublicAddress(value: string): boolean {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  } catch {
    return false;
  }
}

export const url = z
  .string()
  .max(500)
  .refine(isPublicAddress, { error: 'An address begins with https://, names a public host and holds no user name.' })
  .meta({ description: 'A public https address.', examples: ['https://example.org/page'] });

export const sourceList = z
  .array(reference('sources'))
  .min(1)
  .max(12)
  .meta({ description: 'Ids of the works this statement rests on, in catalog/sources/.' });

export const optionalSources = z
  .array(reference('sources'))
  .max(12)
  .optional()
  .meta({ description: 'Ids of the works this rests on, in catalog/sources/; leave it out for our own judgement.' });

/** A sentence that somebody can be held to. */
export const statement = z.strictObject({
  says: text(500).meta({
    description: 'The statement, in our own words.',
    examples: ['The maker says that fast turns of the head lower the quality of faces.'],
  }),
  sources: sourceList,
});

export const severityLevel = z.enum(['critical', 'major', 'minor']).meta({ description: 'How badly it hurts a shot.' });
export const severity = z.strictObject({
  level: severityLevel,
  because: text(300).meta({
    description: 'Why this level and no other.',
    examples: ['A face is where people look first; a shot with a broken one is rarely kept.'],
  }),
});

/** Words in the two languages that prompts are read in. */
export function perLanguage(each: z.ZodString | ReturnType<typeof text>, least: { en: number; zh: number }, most = 40) {
  return z.strictObject({
    en: z.array(each).min(least.en).max(most).meta({ description: 'In English.' }),
    zh: (least.zh === 0 ? z.array(each).max(most).optional() : z.array(each).min(least.zh).max(most)).meta({
      description: 'In Chinese.',
    }),
  });
}
