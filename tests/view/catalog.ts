/** A small invented catalog for the tests of views: two models, three modes, and what ties them together. */
import { type Catalog, linkCatalog } from '../../src/core/catalog/catalog.ts';
import type { AnyRecord } from '../../src/core/catalog/record.ts';
import type { Kind, RecordOf } from '../../src/core/schema/index.ts';
import { SCHEMAS } from '../../src/core/schema/index.ts';

type Given = { [K in Kind]?: Record<string, unknown> };

const source = (speaks: string, speaker: string) => ({
  title: `A work of ${speaker}`,
  url: 'https://example.org/work',
  speaks,
  speaker,
  grade: 'documented',
  published: '2026-01',
  read: '2026-11-01',
});

const mode = (name: string, more: object = {}) => ({
  name,
  group: 'shelf',
  names: { en: [name.toLowerCase(), 'another name', 'a third name'], zh: ['名字', '别名'] },
  term: `${name.toLowerCase()} instability`,
  summary: 'Something is wrong.',
  mechanism: [{ says: 'It happens.', sources: ['paper'] }],
  symptoms: { en: ['One', 'Two', 'Three', 'Four'] },
  lookalikes: [],
  severity: { level: 'major', because: 'People notice.' },
  appears: ['in-motion'],
  still: true,
  timed: true,
  cues: [],
  mitigations: [],
  measured_by: [],
  sources: ['paper'],
  ...more,
});

const model = (name: string, maker: string, more: object = {}) => ({
  name,
  maker,
  aliases: [],
  summary: 'A model.',
  lifecycle: { status: 'active', sources: ['paper'] },
  releases: [
    {
      id: '1',
      released: 'unknown',
      seconds: 'unknown',
      sizes: 'unknown',
      prompt_characters: 'unknown',
      capabilities: Object.fromEntries(
        [
          'text_input',
          'image_input',
          'video_input',
          'native_audio',
          'supplied_audio',
          'negative_prompt',
          'end_frame',
          'reference_images',
        ].map((key) => [key, 'unknown']),
      ),
      checked: '2026-11-01',
      sources: ['paper'],
    },
  ],
  rules: [],
  admits: [],
  checked: '2026-11-01',
  ...more,
});

export const platform = (name: string, more: object = {}) => ({
  name,
  owner: 'Acme',
  role: 'maker',
  url: 'https://example.org/',
  summary: 'A platform.',
  serves: [{ model: 'alpha', releases: 'unknown', sources: ['maker-post'], checked: '2026-11-01' }],
  desks: 'unknown',
  job_id: 'unknown',
  ticket: 'unknown',
  policy: { failed: 'unknown', blocked: 'unknown', finished: 'unknown' },
  checked: '2026-11-01',
  ...more,
});

export const failure = (more: object = {}) => ({
  checked: '2026-11-01',
  releases: 'unknown',
  statements: [{ says: 'It was seen.', sources: ['paper'] }],
  examples: [],
  ...more,
});

export const example = (kind: string, from: string | undefined, more: object = {}) => ({
  kind,
  prompt: 'unknown',
  release: 'unknown',
  at: 'unknown',
  saw: 'It went wrong.',
  ...(from && { source: from }),
  ...more,
});

const base = {
  sources: {
    paper: source('researcher', 'A University'),
    'maker-post': source('maker', 'Acme'),
    'issue-one': source('user', 'Someone'),
    'issue-two': source('user', 'Someone else'),
    'issue-three': source('user', 'Someone'),
  },
  groups: { shelf: { name: 'Shelf', order: 1, blurb: 'A shelf.' } },
  modes: { warp: mode('Warp'), drift: mode('Drift'), blink: mode('Blink', { still: false, timed: false }) },
  models: { alpha: model('Alpha', 'Acme'), beta: model('Beta', 'Bolt') },
};

export const make = { mode, model, source };

/** The invented catalog with some records added or replaced; each is held against its schema, so that no test drifts away. */
export function catalogWith(given: Given = {}): Catalog {
  const records: AnyRecord[] = [];
  for (const kind of Object.keys(SCHEMAS) as Kind[]) {
    for (const [id, value] of Object.entries({ ...(base as Given)[kind], ...given[kind] })) {
      const data = SCHEMAS[kind].parse(value) as RecordOf<typeof kind>;
      const file = `${kind}/${id}.yml`;
      const locate = () => ({ file, line: 1, column: 1 });
      records.push({ kind, id: kind === 'failures' ? id.replace('/', '-') : id, file, data, locate } as AnyRecord);
    }
  }
  return linkCatalog(records, '0'.repeat(16), () => []);
}
