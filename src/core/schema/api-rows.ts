/** The facts by which the list of a kind lets one compare its records, beside id, title and addresses. */
import { z } from 'zod';
import { STRENGTH_LEVELS } from '../catalog/strength.ts';
import { address, apiId, count, ids, isoDate } from './api-parts.ts';
import { benchmark } from './benchmark.ts';
import { orUnknown, severityLevel } from './common.ts';
import { KINDS, type Kind } from './kinds.ts';
import { LIFECYCLES } from './model.ts';
import { source } from './source.ts';

export const ROWS = {
  failures: {
    mode: apiId,
    model: apiId,
    group: apiId,
    severity: severityLevel,
    strength: z.enum(STRENGTH_LEVELS).meta({ description: 'Documentation strength.' }),
    examples: count.meta({
      description: 'Examples that somebody saw, judged or claimed; ours that only explain do not count.',
    }),
    releases: orUnknown(z.array(z.string())),
    retired: z.boolean(),
    checked: isoDate,
  },
  modes: {
    term: z.string(),
    summary: z.string(),
    group: apiId,
    broader: apiId.nullable(),
    severity: severityLevel,
    cues: count,
    failures: count.meta({ description: 'Models with a record of it.' }),
  },
  models: {
    maker: z.string(),
    status: z.enum(LIFECYCLES),
    newest: z.string().meta({ description: 'The id of the newest release.' }),
    failures: count,
    platforms: count,
    checked: isoDate,
  },
  platforms: {
    owner: z.string(),
    role: z.enum(['maker', 'reseller']),
    models: ids,
    desks: orUnknown(count),
    checked: isoDate,
  },
  cues: {
    says: z.string(),
    raises: ids.meta({ description: 'Modes.' }),
    protects: ids.meta({ description: 'Modes.' }),
  },
  lexicons: { cues: ids.meta({ description: 'The cues that use it.' }) },
  benchmarks: {
    by: z.string(),
    when: benchmark.shape.when,
    judge: benchmark.shape.judge,
    modes: ids,
    models: ids,
  },
  evaluations: { when: isoDate, what: z.string() },
  groups: { order: z.int(), modes: count },
  sources: {
    work: address.meta({ description: 'The address of the work itself.' }),
    speaks: source.shape.speaks,
    speaker: source.shape.speaker,
    grade: source.shape.grade,
    published: source.shape.published,
    read: source.shape.read,
    cited: count.meta({ description: 'Records that rest on it.' }),
  },
  redirects: {
    of: z.enum(KINDS).meta({ description: 'The kind of record that moved.' }),
    to: ids,
    since: isoDate,
  },
} as const satisfies Record<Kind, z.ZodRawShape>;

export type RowOf<K extends Kind> = z.infer<z.ZodObject<(typeof ROWS)[K]>>;
